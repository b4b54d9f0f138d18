"""Every view of the desk, walked with Tab: `python -m tests.ui.desk.by_keys` says what no key comes to. The suite walks every seventh."""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from kiosk.gallery.camera import Camera
from kiosk.gallery.house import LookedAt
from kiosk.gallery.scenes import Scenes
from kiosk.gallery.ways import Way
from tests.ui.desk.walking import unreached

BY_KEYS_OF_ITS_OWN = ("today-locked", "keys")
"""A PIN is typed; the sheet of keys has one button."""


class Walker(Camera):
    """Looks at no picture: walks a view with Tab, one in `of`."""

    left: dict[str, list[str]]
    of: int
    met: int

    def shoot(self, group: str, name: str, show: Callable[[], object], *, plain: bool = False, once: bool = False) -> None:
        self.met += 1
        if self.met % self.of == 0:
            show()
            self.hand.settle(60)
            if name not in BY_KEYS_OF_ITS_OWN:
                self.left[name] = unreached(self.hand)


def walked(folder: Path, of: int) -> dict[str, list[str]]:
    """By view, what Tab did not come to, or came to unseen."""
    house = LookedAt(folder / "data")
    walker = Walker(house.front, [Way("en", "landscape", 100, "light")], folder)
    walker.left, walker.of, walker.met = {}, of, 0
    Scenes(house, walker, frozenset({"desk"}), frozenset()).all()
    house.close()
    return walker.left


def main() -> int:
    app = QApplication.instance() or QApplication([])
    with TemporaryDirectory() as name:
        left = walked(Path(name), 1)
    wrong = {view: missed for view, missed in left.items() if missed}
    sys.stdout.write("\n".join([f"{view}: {missed}" for view, missed in wrong.items()] + [f"{len(left)} views, {len(wrong)} wrong", ""]))
    del app
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
