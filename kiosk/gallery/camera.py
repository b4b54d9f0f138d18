"""Dresses the window for each way and takes the picture; a page that is longer than the screen is turned to its end."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from kiosk.gallery import tongues
from kiosk.gallery.ways import Way
from kiosk.ui.application import Front
from kiosk.ui.attract import Attract
from kiosk.ui.hand import Hand

MOST = 80
"""Turned pages of which a picture is taken."""
LONG = 24
"""Milliseconds until a page stands still."""
SOON, PATIENCE = 100, 20
"""Milliseconds that a page may wait for its last words; how often it is looked at meanwhile."""


@dataclass
class Camera:
    """One window, the ways it is looked at, and where the pictures go."""

    front: Front
    ways: Sequence[Way]
    folder: Path
    taken: list[str] = field(default_factory=list)
    at: int = 0
    """Scenes so far."""

    def __post_init__(self) -> None:
        self.way = self.ways[0]
        self.hand = Hand(self.front.window)
        for name, value in (("still", True), ("reducedMotion", True), ("slip", 0)):
            self.front.theme.setProperty(name, value)
        for watch in (self.front.idle, *self.front.window.findChildren(Attract)):
            for timer in watch.findChildren(QTimer):
                timer.stop()
        self.front.show()

    def shoot(self, group: str, name: str, show: Callable[[], object], *, plain: bool = False, once: bool = False) -> None:
        """A scene in every way. `show` brings it up anew; `plain`: only in the plain size; `once`: not turned."""
        self.at += 1
        scene = f"{group}_{self.at:03}-{name.replace('.', '-').replace('#', '-').replace('_', '-')}"
        for way in self.ways:
            if way.is_plain if group == "desk" else (way.is_of_plain_size or not plain) and not way.is_of_the_desk:
                self._dress(way)
                tongues.work_in(self.front, way.language, desk=group == "desk")
                show()
                self._halt()
                self._wish(way)  # a face that has just turned up begins without anybody's wishes, in the clinic's own language
                self._settle()
                self._picture(scene, way, turned=not once)

    def _dress(self, way: Way) -> None:
        self.way = way
        self._wish(way)
        if (self.front.window.width(), self.front.window.height()) != way.window:
            self.front.window.resize(*way.window)
            self.hand.settle(LONG)

    def _halt(self) -> None:
        """Clocks and countdowns stand still: every picture is the same another time."""
        for timer in self._timers():
            if timer.property("repeat"):
                timer.setProperty("running", False)

    def _timers(self) -> Iterator[QObject]:
        return (timer for item in self.hand.items() for timer in item.children() if timer.inherits("QQmlTimer"))

    def _settle(self) -> None:
        """Until the page stands still, and no longer waits to find its places in another dress."""
        self.hand.settle(LONG)
        for _ in range(PATIENCE):
            if not any(timer.property("running") and timer.property("interval") <= SOON for timer in self._timers()):
                return
            self.hand.settle(LONG)

    def _wish(self, way: Way) -> None:
        tongues.speak(self.front, way.language)
        self.front.theme.setProperty("mode", way.mode)
        self.front.theme.setProperty("textScale", way.size / 100)

    def _picture(self, scene: str, way: Way, *, turned: bool) -> None:
        before = QImage()
        for page in range(1, MOST + 1):
            name = f"{scene}{f'-p{page}' if page > 1 else ''}_{way.name}.png"
            seen = self.front.window.grabWindow()
            if seen == before:  # there was no more
                return
            before = seen
            seen.save(str(self.folder / name))
            self.taken.append(name)
            below = self.hand.named("moreBelow") if turned else None
            if below is None or not below.isVisible() or not below.isEnabled() or below.opacity() == 0:
                return
            self.hand.press(self.hand.middle(below))
            self.hand.settle(8)
