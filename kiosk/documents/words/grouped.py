"""A digest for people: in groups that can be read aloud."""


def groups(digest: str) -> list[str]:
    """Four letters each, in capitals."""
    return [digest.upper()[at : at + 4] for at in range(0, len(digest), 4)]
