"""The desk, from an empty day to a record that is countersigned. It has one size of words and one colouring."""

from functools import partial

from kiosk.demo import BORN, WHO
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.model import EncounterId
from kiosk.gallery import busy_day
from kiosk.gallery.camera import Camera
from kiosk.gallery.desk_after import views as views_after
from kiosk.gallery.desk_clinic import views as views_of_the_clinic
from kiosk.gallery.desk_hand import DeskHand
from kiosk.gallery.desk_record import views as views_of_the_record
from kiosk.gallery.house import STAFF_INK, LookedAt, answers

REASON = "Seen and talked about; go on with care."


class DeskScenes:
    """The staff's acts, and a picture of each view if it is `wanted`."""

    def __init__(self, house: LookedAt, camera: Camera, *, wanted: bool) -> None:
        self._house, self._camera, self._wanted = house, camera, wanted
        self._hand = DeskHand(house, camera, wanted=wanted)

    def before_approval(self) -> None:
        """Nobody has approved the forms yet."""
        hand, desk = self._hand, self._house.desk
        hand.take_all(
            {
                "today-waits": desk.today,
                "new-visit-waits": desk.newVisit,
                "forms-wait": desk.forms,
                "forms-approving": hand.tapped(desk.forms, "main"),
            }
        )

    def at_first(self) -> None:
        """Nobody has been here yet."""
        hand, desk = self._hand, self._house.desk
        hand.take_all(
            {
                "today-empty": desk.today,
                "forms": desk.forms,
                "translation": lambda: desk.translation("privacy", "es"),
                "new-visit": desk.newVisit,
                "new-visit-missing": hand.tapped(desk.newVisit, "main"),
                "paper-without-visit": hand.tapped(desk.newVisit, "paper"),
                "patients-empty": desk.patients,
                "patients-nobody": lambda: (desk.patients(), desk.find("zzz")),
                "records-empty": desk.records,
                "numbers-empty": lambda: desk.numbers(""),
                "keys": self._keys,
            }
        )
        self._sheet_of_keys(is_open=False)

    def _keys(self) -> None:
        self._house.desk.today()
        self._sheet_of_keys(is_open=True)

    def _sheet_of_keys(self, *, is_open: bool) -> None:
        if keys := self._camera.hand.named("keys"):
            keys.setProperty("open", is_open)

    def reviewed(self, visit: EncounterId) -> None:
        """Between the sittings."""
        house, desk, hand = self._house, self._house.desk, self._hand
        house.kiosk.lock()
        house.sign_in()
        hand.take("today-to-review", desk.today)
        review = partial(desk.review, visit)
        hand.take("review", review)
        desk.review(visit)
        first, second = (flag.id for flag in house.view.flags[:2])
        hand.take("deciding", hand.tapped(review, f"{first}:proceed"))
        hand.take("deciding-without-reason", hand.tapped(review, f"{first}:proceed", "saveDecision"))
        desk.review(visit)
        desk.decide(first, "proceed", REASON)
        hand.take("decided-one", hand.said(review, "decided", can_undo=True))
        self._not_treated(visit, second)
        for flag in house.view.flags:
            desk.decide(flag.id, "proceed", REASON)
        hand.take("reviewed", review)
        hand.take("answers", partial(desk.answersOf, visit))
        self._planned(visit)

    def _not_treated(self, visit: EncounterId, flag: str) -> None:
        """A decision that ends the visit, and the undo bar after it."""
        house, desk, hand = self._house, self._house.desk, self._hand
        desk.decide(flag, "do-not-treat", "A retinoid two days ago.")
        hand.take("closing", hand.tapped(partial(desk.review, visit), "main"))
        hand.take("closed", hand.said(desk.today, "closed", can_undo=True))
        desk.review(visit)
        assert house.view.flags

    def _planned(self, visit: EncounterId) -> None:
        house, desk, hand = self._house, self._house.desk, self._hand
        hand.take("plan", partial(desk.plan, visit))
        hand.take("plan-missing", hand.tapped(partial(desk.plan, visit), "main"))
        desk.plan(visit)
        for row in house.view.items:
            for raw in answers(row):
                desk.answered(row.link_id, raw)
        hand.take("planned", partial(desk.plan, visit))
        desk.plan(visit)
        desk.talked()

    def after(self, visit: EncounterId) -> None:
        """The countersignature, and every view of what is kept."""
        if not self._wanted:
            return
        house, desk, hand = self._house, self._house.desk, self._hand
        house.kiosk.lock()
        house.sign_in()
        hand.take("today-to-countersign", desk.today)
        countersign = partial(desk.countersign, visit)
        hand.take("countersign", countersign)
        hand.take("countersign-without-ink", hand.tapped(countersign, "main"))
        desk.countersign(visit)
        desk.signed(STAFF_INK)
        self._camera.hand.wait(lambda: house.view.place is Place.RECORD, "the document was not made")
        hand.take("sealed", hand.said(partial(desk.record, visit), "sealed"))
        hand.take_all(views_of_the_record(hand, visit))
        busy_day.fill(house.records, house.now(), house.records.encounter(visit))
        hand.take_all(views_after(hand, visit))
        hand.take_all(views_of_the_clinic(hand))
        self._locked()

    def known(self) -> None:
        """Somebody of that name and birth date was here before."""
        day, month, year = BORN
        desk = self._house.desk
        born = {"day": day, "month": month, "year": year}
        page = self._hand.filled(desk.newVisit, patient__name=WHO, patient__birthDate=born, patient__identity="passport")
        self._hand.take("new-visit-known", self._hand.tapped(page, "main"))

    def _locked(self) -> None:
        self.known()
        self._hand.take("today-locked", self._house.sign_in_and_lock)
        self._house.sign_in()
