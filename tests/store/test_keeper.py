"""The system's keyring: the real library over a backend of our own, and the program without the library."""

import sys
from collections.abc import Iterator

import pytest

from kiosk.errors import NotAllowed
from kiosk.store.keeper import SERVICE, SystemKeeper

keyring = pytest.importorskip("keyring", reason="the library for unattended start is optional")

from keyring.backend import KeyringBackend  # noqa: E402  # after the check that it is there
from keyring.backends import fail  # noqa: E402
from keyring.errors import KeyringLocked, PasswordDeleteError  # noqa: E402


class Drawer(KeyringBackend):
    """Keeps in memory; `locked` refuses like a keyring that nobody unlocked."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's own
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = self.forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return None if self.forgetful else self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.locked:
            raise KeyringLocked
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, drawer = keyring.get_keyring(), Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


def test_what_is_kept_is_given_back_and_then_forgotten(drawer: Drawer) -> None:
    keeper = SystemKeeper()
    assert keeper.why_not() == ""
    assert keeper.get("a") is None
    keeper.keep("a", bytes(range(32)))
    assert drawer.kept == {(SERVICE, "a"): bytes(range(32)).hex()}
    assert keeper.get("a") == bytes(range(32))
    keeper.forget("a")
    keeper.forget("a")
    assert drawer.kept == {}


def test_a_locked_keyring_gives_nothing_and_says_so_when_something_is_to_be_kept(drawer: Drawer) -> None:
    keeper = SystemKeeper()
    keeper.keep("a", bytes(32))
    drawer.locked = True
    assert keeper.get("a") is None
    for act in (lambda: keeper.keep("b", b"\x17" * 32), lambda: keeper.forget("a")):
        with pytest.raises(NotAllowed, match="KeyringLocked") as said:
            act()  # type: ignore[no-untyped-call]  # the library's own
        assert "17" * 32 not in str(said.value)


def test_a_keyring_that_does_not_give_back_is_not_trusted(drawer: Drawer) -> None:
    drawer.forgetful = True
    with pytest.raises(NotAllowed, match="give back"):
        SystemKeeper().keep("a", bytes(32))


def test_what_was_tampered_with_counts_as_nothing(drawer: Drawer) -> None:
    drawer.kept[SERVICE, "a"] = "not hexadecimal"
    assert SystemKeeper().get("a") is None


def test_without_a_safe_keyring_it_says_so() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # the library's own
    try:
        keeper = SystemKeeper()
        assert "keyring" in keeper.why_not()
        assert keeper.get("a") is None
        with pytest.raises(NotAllowed):
            keeper.keep("a", bytes(32))
    finally:
        keyring.set_keyring(before)


def test_without_the_library_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    keeper = SystemKeeper()
    assert "inkwell-kiosk[unattended]" in keeper.why_not()
    assert keeper.get("a") is None
    for act in (lambda: keeper.keep("a", bytes(32)), lambda: keeper.forget("a")):
        with pytest.raises(NotAllowed, match="not installed"):
            act()  # type: ignore[no-untyped-call]  # the library's own
