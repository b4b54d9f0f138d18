"""The accessibility bus as a screen reader sees it (AT-SPI 2), over D-Bus: nothing of Qt, nothing of ours.

Interfaces, states and their numbers are those of at-spi2-core (`xml/*.xml`, `atspi-constants.h`).
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE, ACTION, TEXT, VALUE = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Text", "Value"))
STATES = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    11: "focusable",
    12: "focused",
    25: "showing",
    30: "visible",
    41: "checkable",
}


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Seen:
    """One node of the tree."""

    role: str
    name: str
    about: str
    states: frozenset[str]
    interfaces: frozenset[str]
    value: str
    bus: str
    path: str
    depth: int

    def __str__(self) -> str:
        states = " ".join(sorted(self.states & {"checked", "focused"}))
        value = f" = {self.value!r}" if self.value not in ("", self.name) else ""
        return f"{'  ' * self.depth}{self.role} {self.name!r}{value}" + (f" [{states}]" if states else "")


class Reader:
    """Somebody outside the program."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        self._bus: DBusConnection = open_dbus_connection(_told(session, new_method_call(launcher, "GetAddress"))[0])

    def program(self, name: str) -> tuple[str, str]:
        """Where the program of that name answers; waits until it does."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

        def found() -> tuple[str, str] | None:
            return next((child for child in self._children(*root) if self._property(*child, ACCESSIBLE, "Name") == name), None)

        return self.wait(found)

    def tree(self, place: tuple[str, str], depth: int = 0) -> Iterator[Seen]:
        """What is in view below `place`, in reading order."""
        for bus, path in self._children(*place):
            low, high = self._ask(bus, path, ACCESSIBLE, "GetState")
            bits = low | high << 32
            states = frozenset(word for bit, word in STATES.items() if bits >> bit & 1)
            if depth > 0 and "showing" not in states:
                continue
            yield self._seen(bus, path, states, depth)
            yield from self.tree((bus, path), depth + 1)

    def press(self, seen: Seen) -> None:
        """Through the Action interface, as a screen reader does."""
        names = [action[0] for action in self._ask(seen.bus, seen.path, ACTION, "GetActions")]
        wanted = next(at for at, name in enumerate(names) if name in ("Press", "Toggle", "Click"))
        assert self._ask(seen.bus, seen.path, ACTION, "DoAction", "i", wanted)

    def wait(self, until: Callable[[], T | None], seconds: float = 30) -> T:
        """What `until` gives, once it gives something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with suppress(LookupError):  # a page that was left in the middle of it
                if found := until():
                    return found
            time.sleep(0.05)
        raise TimeoutError("it did not come")

    def _seen(self, bus: str, path: str, states: frozenset[str], depth: int) -> Seen:
        interfaces = frozenset(self._ask(bus, path, ACCESSIBLE, "GetInterfaces"))
        value = ""
        if VALUE in interfaces:
            value = str(self._property(bus, path, VALUE, "CurrentValue"))
        elif TEXT in interfaces:
            value = self._ask(bus, path, TEXT, "GetText", "ii", 0, -1)
        role = self._ask(bus, path, ACCESSIBLE, "GetRoleName")
        name, about = (str(self._property(bus, path, ACCESSIBLE, what)) for what in ("Name", "Description"))
        return Seen(role, name, about, states, interfaces, value, bus, path, depth)

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        return list(self._ask(bus, path, ACCESSIBLE, "GetChildren"))

    def _property(self, bus: str, path: str, interface: str, name: str) -> Any:
        return _told(self._bus, Properties(DBusAddress(path, bus, interface)).get(name))[0][1]

    def _ask(self, bus: str, path: str, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        told = _told(self._bus, new_method_call(DBusAddress(path, bus, interface), method, signature or None, body))
        return told[0] if len(told) == 1 else told


def _told(bus: DBusConnection, message: Any) -> tuple[Any, ...]:
    reply = bus.send_and_get_reply(message, timeout=10)
    if reply.header.message_type is MessageType.error:
        raise LookupError(reply.body)
    return tuple(reply.body)
