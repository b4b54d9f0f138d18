"""The desk, from an empty day to a record that is countersigned. It has one size of words and one colouring."""

from collections.abc import Callable

from kiosk.encounter.at_desk.view import Place
from kiosk.gallery.camera import Camera
from kiosk.gallery.house import STAFF_INK, LookedAt, answers


class DeskScenes:
    """The staff's acts, and a picture of each view if it is `wanted`."""

    def __init__(self, house: LookedAt, camera: Camera, *, wanted: bool) -> None:
        self._house, self._camera, self._wanted = house, camera, wanted

    def _take(self, name: str, show: Callable[[], object]) -> None:
        if self._wanted:
            self._camera.shoot("desk", name, show, plain=True)

    def at_first(self) -> None:
        """Nobody has been here yet."""
        desk = self._house.desk
        views = (("today-empty", desk.today), ("forms", desk.forms), ("new-visit", desk.newVisit), ("patients-empty", desk.patients))
        for name, show in views:
            self._take(name, show)

    def reviewed(self, visit: str) -> None:
        """Between the sittings."""
        house, desk = self._house, self._house.desk
        house.kiosk.lock()
        house.sign_in()
        self._take("today-to-review", desk.today)
        self._take("review", lambda: desk.review(visit))
        desk.review(visit)
        for flag in house.view.flags:
            desk.decide(flag.id, "proceed", "Seen and talked about; go on with care.")
        self._take("reviewed", lambda: desk.review(visit))
        self._take("answers", lambda: desk.answersOf(visit))
        self._take("plan", lambda: desk.plan(visit))
        desk.plan(visit)
        for row in house.view.items:
            for raw in answers(row):
                desk.answered(row.link_id, raw)
        self._take("planned", lambda: None)
        desk.talked()

    def after(self, visit: str) -> None:
        """The countersignature, and every view of what is kept."""
        if not self._wanted:
            return
        house, desk = self._house, self._house.desk
        house.kiosk.lock()
        house.sign_in()
        self._take("today-to-countersign", desk.today)
        self._take("countersign", lambda: desk.countersign(visit))
        desk.countersign(visit)
        desk.signed(STAFF_INK)
        self._camera.hand.wait(lambda: house.view.place is Place.RECORD, "the document was not made")
        for name, show in self._views(visit):
            self._take(name, show)

    def _views(self, visit: str) -> tuple[tuple[str, Callable[[], object]], ...]:
        desk = self._house.desk
        return (
            ("record", lambda: desk.record(visit)),
            ("withdraw", lambda: desk.stateOn("withdraw", visit)),
            ("amend", lambda: desk.stateOn("amend", visit)),
            ("session", lambda: desk.stateOn("session", visit)),
            ("paper", lambda: desk._handouts.page(visit)),
            ("copy", lambda: desk._handouts.copyPage(visit)),
            ("records", desk.records),
            ("today-done", desk.today),
            ("patients", desk.patients),
            ("file", lambda: desk.fileOf(visit)),
            ("export", desk.exportPage),
            ("people", desk.people),
            ("settings", lambda: desk.settings("")),
            ("numbers", lambda: desk.numbers("")),
            ("numbers-days", desk.numbersDays),
            ("log-ask", desk.logPage),
            ("log", desk.log),
        )
