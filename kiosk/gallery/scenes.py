"""What there is to see, in the order of a visit."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QDate, QDateTime, QTime

from kiosk.encounter.model import EncounterId
from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.sitting import screens
from kiosk.encounter.sitting.ink import as_told
from kiosk.encounter.sitting.screen import Ending, Fault, Kind, Screen
from kiosk.gallery.camera import Camera
from kiosk.gallery.desk_scenes import DeskScenes
from kiosk.gallery.house import ASKING, BEGINS, LookedAt, ink
from kiosk.gallery.tongues import in_language
from kiosk.ui.attract import AFTER, Attract

GROUPS = ("kiosk", "history", "consent", "desk")
"""Faces and covers · the first sitting · the second · the staff's views."""
SHOWN = 45
"""Seconds left on the notice to somebody who put the tablet down."""


class Scenes:
    """Walks the house from group to group; what is not asked for is walked past."""

    def __init__(self, house: LookedAt, camera: Camera, groups: frozenset[str], forms: frozenset[str]) -> None:
        """`forms`: names of forms; empty for all."""
        self._house, self._camera, self._groups, self._forms = house, camera, groups, forms
        self._model = house.kiosk.journey_model

    def all(self) -> None:
        """Every scene, in order."""
        desk = DeskScenes(self._house, self._camera, wanted="desk" in self._groups)
        self._house.set_up(desk.before_approval)
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
        take("kiosk", "display", partial(self._over, kiosk.home, "displaying"))
        take("kiosk", "language", partial(self._over, kiosk.home, "speaking"))
        kiosk.home()
        take("kiosk", "locked-by-staff", kiosk.staff)
        take("kiosk", "locked-wrong-pin", lambda: kiosk._turn("locked", "wrong:4"), plain=True)
        take("kiosk", "locked-wait", lambda: kiosk._turn("locked", "wait:10:45:00"), plain=True)
        take("kiosk", "card", partial(self._over, kiosk.staff, "matching"), plain=True)
        take("kiosk", "clean", partial(self._over, kiosk.staff, "cleaning"), plain=True)
        self._over(kiosk.home, "")

    def _asleep(self) -> None:
        self._house.kiosk.home()
        attract = self._house.front.window.findChild(Attract, "attract")
        assert attract is not None
        for _ in range(AFTER):
            attract.tick()
        page = next(
            item for item in self._camera.hand.items() if item.property("clinic") is not None and item.property("minute") is not None
        )
        page.setProperty("now", QDateTime(QDate(BEGINS.year, BEGINS.month, BEGINS.day), QTime(BEGINS.hour, BEGINS.minute)))

    def _over(self, face: Callable[[], None], what: str) -> None:
        """A face with a sheet over it."""
        face()
        for name in ("displaying", "speaking", "matching", "cleaning"):
            self._house.front.window.setProperty(name, name == what)

    # -- the patient

    def _first_sitting(self) -> EncounterId:
        self._house.sign_in()
        visit = self._house.new_visit()
        self._house.desk.handOver(visit)
        self._house.journey.speak(self._camera.way.language)
        self._pages("history")
        return visit

    def _second_sitting(self, visit: EncounterId) -> None:
        self._house.desk.handOver(visit)
        self._pages("consent")
        self._house.journey.sealed(self._house.journey.pressing()())

    def _pages(self, group: str) -> None:
        before = ""
        for screen in self._house.pages():
            if group in self._groups and self._wanted(screen):
                if screen.key == before:
                    self._camera.shoot(group, f"{screen.kind}-{screen.key}-answered", self._anew(self._house.journey.screen), plain=True)
                else:
                    self._page(group, screen)
            before = screen.key

    def _wanted(self, screen: Screen) -> bool:
        return not self._forms or screen.kind in (Kind.SEALING, Kind.HANDBACK) or self._house.journey._leaf().form in self._forms

    def _page(self, group: str, screen: Screen) -> None:
        take, journey, name = self._camera.shoot, self._house.journey, f"{screen.kind}-{screen.key}"
        take(group, name, self._anew(journey.screen))
        if screen.kind is Kind.SEALING or screen.kind is Kind.HANDBACK:
            return
        if _lacks_answers(screen):
            take(group, f"{name}-missing", self._anew(journey.next), plain=True)
        if screen.kind is Kind.SIGN:
            take(group, f"{name}-missing", self._anew(lambda: journey.sign(())), plain=True)
            take(group, f"{name}-ink", self._anew(lambda: replace(journey.screen(), ink=as_told(ink()), problems=())), plain=True)
            take(group, f"{name}-other-way", self._other_way, plain=True)

    def _other_way(self) -> None:
        """The signature's page with the ways to sign unfolded, the name being typed."""
        self._anew(lambda: replace(self._house.journey.screen(), problems=()))()
        ways = self._camera.hand.wait(lambda: self._camera.hand.named("otherWay"), lambda: "the page has one way only").parentItem()
        ways.setProperty("asked", True)
        ways.setProperty("way", "typed")

    def _anew(self, screen: Callable[[], Screen]) -> Callable[[], None]:
        """Brings a page up as if it had just come, in the language of the way."""

        def show() -> None:
            self._model.anew(in_language(self._house.journey, screen, self._camera.way.language))

        return show

    def _covers(self) -> None:
        take, kiosk = self._camera.shoot, self._house.kiosk
        page = self._anew(self._question)
        for cover, name in (("hiding", "hidden"), ("helping", "help")):
            take("kiosk", name, partial(self._cover, page, cover))
        take("kiosk", "idle", partial(self._left_lying, page))
        self._house.front.idle.moreTime()
        take("kiosk", "sealing", self._anew(screens.sealing))
        for ending in (Ending.SCREENED, Ending.SIGNED, Ending.THINKING, Ending.TALK, Ending.DECLINED, Ending.NOT_READY):
            take("kiosk", f"handback-{ending}", self._anew(partial(screens.handback, ending)))
        take("kiosk", "handback-not-saved", self._anew(lambda: screens.handback(Ending.SCREENED).with_fault(Fault.NOT_SAVED)), plain=True)
        take("kiosk", "locked-by-patient", kiosk.lock)

    def _question(self) -> Screen:
        """Something that may not be left lying about."""
        return Screen(key="gallery", kind=Kind.QUESTION, title="Are you pregnant, or could you be?", can_go_back=True)

    def _cover(self, page: Callable[[], None], which: str) -> None:
        page()
        view = next(item for item in self._camera.hand.items() if item.property("hiding") is not None)
        for name in ("hiding", "helping"):
            view.setProperty(name, name == which)

    def _left_lying(self, page: Callable[[], None]) -> None:
        idle = self._house.front.idle
        idle.moreTime()  # the notice of the way before lies over the page
        self._cover(page, "")
        while idle.property("secondsLeft") != SHOWN:
            idle.tick()


def _lacks_answers(screen: Screen) -> bool:
    """Whether Continue has something to say on it."""
    return screen.kind in ASKING and any(row.required and not _said(row) for row in screen.items)


def _said(row: ItemRow) -> bool:
    return bool(row.value or row.day) or any(option.chosen for option in row.options)
