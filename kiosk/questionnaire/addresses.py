"""Addresses of items in a form that is laid out for its answers: a linkId and the numbers of the instances around it ("dose#2.1")."""

MARK = "#"


def origin(address: str) -> str:
    """The linkId an address is of."""
    name, mark, numbers = address.rpartition(MARK)
    return name if mark and numbers.replace(".", "").isdecimal() else address


def places(address: str) -> tuple[int, ...]:
    """The numbers of the instances around it, outermost first."""
    return () if origin(address) == address else tuple(int(number) for number in address.rpartition(MARK)[2].split("."))


def address_of(link_id: str, around: tuple[int, ...]) -> str:
    """The address of an item in those instances."""
    return link_id + MARK + ".".join(map(str, around)) if around else link_id


def in_instance(path: str, number: int) -> str:
    """What follows the linkIds in an instance of what stands at `path` ("#2", "#2.1")."""
    return f"{path}.{number}" if path else f"{MARK}{number}"
