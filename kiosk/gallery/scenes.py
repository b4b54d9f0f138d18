"""What there is to see, in the order of a visit."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.sitting import screens
from kiosk.encounter.sitting.ink import as_told
from kiosk.encounter.sitting.screen import Ending, Fault, Kind, Screen
from kiosk.gallery import tongues
from kiosk.gallery.camera import Camera
from kiosk.gallery.desk_scenes import DeskScenes
from kiosk.gallery.house import LookedAt, ink
from kiosk.ui.attract import AFTER

GROUPS = ("kiosk", "history", "consent", "desk")
"""Faces and covers · the first sitting · the second · the staff's views."""


class Scenes:
    """Walks the house from group to group; what is not asked for is walked past."""

    def __init__(self, house: LookedAt, camera: Camera, groups: frozenset[str], forms: frozenset[str]) -> None:
        """`forms`: names of forms; empty for all."""
        self._house, self._camera, self._groups, self._forms = house, camera, groups, forms
        self._model = house.kiosk.journey_model

    def all(self) -> None:
        """Every scene, in order."""
        self._house.set_up()
        desk = DeskScenes(self._house, self._camera, wanted="desk" in self._groups)
        desk.at_first()
        if "kiosk" in self._groups:
            self._faces()
        visit = self._first_sitting()
        if "kiosk" in self._groups:
            self._covers()
        if not self._groups & {"consent", "desk"}:
            return
        desk.reviewed(visit)
        self._second_sitting(visit)
        desk.after(visit)

    # -- nobody's screen

    def _faces(self) -> None:
        kiosk, take = self._house.kiosk, self._camera.shoot
        take("kiosk", "welcome", kiosk.home)
        take("kiosk", "welcome-not-ready", lambda: kiosk._turn("welcome", "not-ready"), plain=True)
        take("kiosk", "attract", self._asleep, once=True)
        take("kiosk", "display", lambda: (kiosk.home(), self._open("displaying")))
        kiosk.home()
        take("kiosk", "locked-by-staff", kiosk.staff)
        take("kiosk", "locked-wrong-pin", lambda: kiosk._turn("locked", "wrong:4"), plain=True)
        take("kiosk", "locked-wait", lambda: kiosk._turn("locked", "wait:10:45:00"), plain=True)
        take("kiosk", "card", lambda: (kiosk.staff(), self._open("matching")), plain=True)
        take("kiosk", "clean", lambda: (self._shut("matching"), kiosk.staff(), self._open("cleaning")), plain=True)
        self._shut("cleaning")

    def _asleep(self) -> None:
        self._house.kiosk.home()
        attract = self._house.front.window.findChild(QObject, "attract")
        for _ in range(AFTER):
            attract.tick()  # type: ignore[attr-defined]  # its own slot

    def _open(self, what: str) -> None:
        self._house.front.window.setProperty(what, True)

    def _shut(self, what: str) -> None:
        self._house.front.window.setProperty(what, False)

    # -- the patient

    def _first_sitting(self) -> str:
        self._house.sign_in()
        visit = self._house.new_visit()
        self._house.desk.handOver(visit)
        self._pages("history")
        return visit

    def _second_sitting(self, visit: str) -> None:
        self._house.desk.handOver(visit)
        self._pages("consent")
        self._house.journey.sealed(self._house.journey.pressing()())

    def _pages(self, group: str) -> None:
        for screen in self._house.pages():
            if group in self._groups and self._wanted(screen):
                self._page(group, screen)

    def _wanted(self, screen: Screen) -> bool:
        return not self._forms or screen.kind in (Kind.SEALING, Kind.HANDBACK) or self._house.journey._leaf().form in self._forms

    def _page(self, group: str, screen: Screen) -> None:
        take, name = self._camera.shoot, f"{screen.kind}-{screen.key}"
        take(group, name, self._anew(screen))
        if screen.kind is Kind.SEALING or screen.kind is Kind.HANDBACK:
            return
        asked = self._missing(screen)
        if asked.problems:
            take(group, f"{name}-missing", self._anew(asked), plain=True)
        if screen.kind is Kind.SIGN:
            take(group, f"{name}-ink", self._anew(replace(screen, ink=as_told(ink()))), plain=True)

    def _missing(self, screen: Screen) -> Screen:
        """The page as it is when Continue was touched before anything was answered."""
        if screen.kind is Kind.SIGN:
            return self._house.journey.sign(())
        if screen.kind not in (Kind.QUESTION, Kind.SHORT, Kind.BODY_MAP, Kind.CHOICES, Kind.STATEMENTS):
            return screen
        return self._house.journey.next() if any(row.required and not _said(row) for row in screen.items) else screen

    def _anew(self, screen: Screen) -> Callable[[], None]:
        """Brings the page up as if it had just come."""

        def show() -> None:
            tongues.read(self._house.journey, self._camera.way.language)
            self._model.pageTurning.emit()
            self._model._show(screen)

        return show

    def _covers(self) -> None:
        take, kiosk, model = self._camera.shoot, self._house.kiosk, self._model
        for ending in (Ending.SCREENED, Ending.SIGNED, Ending.THINKING, Ending.TALK, Ending.DECLINED, Ending.NOT_READY):
            take("kiosk", f"handback-{ending}", self._anew(screens.handback(ending)))
        take("kiosk", "handback-not-saved", self._anew(screens.handback(Ending.SCREENED).with_fault(Fault.NOT_SAVED)), plain=True)
        take("kiosk", "sealing", self._anew(screens.sealing()))
        for cover, name in (("hiding", "hidden"), ("helping", "help")):
            take("kiosk", name, partial(self._cover, cover))
        take("kiosk", "idle", self._left_lying)
        self._house.front.idle.moreTime()
        take("kiosk", "locked-by-patient", lambda: (model.screenChanged.emit(), kiosk.lock()))

    def _cover(self, which: str) -> None:
        view = next(item for item in self._camera.hand.items() if item.property("hiding") is not None)
        for name in ("hiding", "helping"):
            view.setProperty(name, name == which)

    def _left_lying(self) -> None:
        self._cover("")
        idle = self._house.front.idle
        idle.moreTime()
        for _ in range(300):
            idle.tick()


def _said(row: ItemRow) -> bool:
    return bool(row.value or row.day) or any(option.chosen for option in row.options)
