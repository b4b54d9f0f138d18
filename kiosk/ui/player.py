"""Plays a visit at the window by touch, as patient and as staff, and takes a picture of every screen it passes."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.encounter.at_desk.view import Act, DeskView, Place
from kiosk.encounter.opening import Step
from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.sitting.screen import Kind, Screen
from kiosk.ui.application import Front
from kiosk.ui.hand import Hand
from kiosk.ui.made_up_ink import STAFF_STROKES, STROKES
from kiosk.ui.patient import Patient

Ink = Sequence[Sequence[tuple[float, float]]]
SETTING_OF = {"clinic.regulator": "page.privacy"}
"""The card of the settings on which a fact is given; "page.device" for the others."""
DONE = (Kind.HANDBACK,)
VERDICT = "proceed"


class Player:
    """One hand that is now the patient's, now the clinician's."""

    def __init__(self, front: Front, pictures: Path | None = None, ink: Ink = STROKES) -> None:
        """Without `pictures` none are taken. `ink`: how a patient signs."""
        self.front, self.hand, self._ink = front, Hand(front.window), ink
        self._pictures, self._taken = pictures, 0
        front.theme.setProperty("still", True)
        front.theme.setProperty("reducedMotion", True)
        front.theme.setProperty("slip", 0)  # this hand never slips
        front.show()
        self.hand.settle(1)

    # -- set-up and unlock

    def set_up(self, clinic: Mapping[str, str], passphrase: str, name: str, title: str, pin: str) -> None:
        """The first run."""
        door = self.front.kiosk.door
        while door.step is Step.CLINIC:
            self.fill_page(door.screen().items, Patient(typed=clinic))
            self.picture("set-up")
            self.hand.tap_named("next")
            if door.screen().problems:
                raise AssertionError(f"stuck in set-up: {door.screen().problems}")
        self.hand.fill("passphrase", passphrase)
        self.hand.fill("passphraseAgain", passphrase)
        self._go_on("passphrase")
        code = door.code
        self._go_on("recovery-code")
        self.hand.fill("typedBack", code)
        self._go_on("typed-back")
        for field, words in (("name", name), ("title", title), ("pin", pin), ("pinAgain", pin)):
            self.hand.fill(field, words)
        self._go_on("first-person")
        self.wait_for("welcome")
        self.picture("welcome")

    def unlock(self, passphrase: str) -> None:
        """A later run."""
        self.hand.fill("passphrase", passphrase)
        self._go_on("unlock")
        self.wait_for("welcome")

    # -- staff

    def sign_in(self, pin: str) -> None:
        """From Welcome, or from a tablet that was handed back, to the desk."""
        kiosk = self.front.kiosk
        if kiosk.shows == "journey":
            self.hand.tap_named("next")
            self.wait_for("locked")
        if kiosk.shows == "welcome":
            self.hand.tap_named("staff")
        self.picture("locked")
        for digit in pin:
            self.hand.tap(digit)
        self.hand.tap_named("ok")
        self.wait_for("desk")
        self.picture("desk-today")

    def approve(self, pin: str) -> None:
        """A clinician approves the forms as they are; back to Welcome."""
        self.sign_in(pin)
        self.hand.tap_named("forms")
        self.picture("desk-forms-wait")
        self.hand.tap_named("main")
        self.picture("desk-approving")
        self._tell("approve", "approved")
        self.picture("desk-forms-approved")
        self.hand.tap_named("lock")
        self.wait_for("locked")
        self.hand.tap_named("cancel")
        self.wait_for("welcome")

    def approve_language(self, pin: str, tag: str, forms: Sequence[str], facts: Mapping[str, str]) -> None:
        """Each form's translation read and approved; the facts of the clinic given in that language; back to Welcome."""
        self.sign_in(pin)
        for name, words in facts.items():
            self.front.kiosk.desk_model.settings(SETTING_OF.get(name, "page.device"))
            self.hand.fill(f"{name}@{tag}", words)
            self._tell("main", "kept")
        self.hand.tap_named("today")
        self.hand.tap_named("forms")
        for form in forms:
            self.hand.tap_named(f"read.{form}.{tag}")
            self.picture(f"desk-translation-{form}")
            self.hand.tap_named("main")
            self._tell("approve", "approved")
            self.hand.tap_named("main")
        self.picture("desk-translations-approved")
        self.hand.tap_named("lock")
        self.wait_for("locked")
        self.hand.tap_named("cancel")
        self.wait_for("welcome")

    def start_visit(self, name: str, born: tuple[str, str, str], known: str = "No, new here") -> None:
        """A visit for a patient whose passport was seen. `known`: the answer where somebody like this was here before."""
        self.hand.tap_named("newVisit")
        self.hand.fill("patient.name", name)
        for part, words in zip(("day", "month", "year"), born, strict=True):
            self.hand.fill(f"patient.birthDate:{part}", words)
        self.hand.tap("Passport seen")
        self.picture("desk-new-visit")
        self.hand.tap_named("main")
        if self.view.place is Place.NEW_VISIT:
            self.picture("desk-known")
            self.hand.tap(known)
            self.hand.tap_named("main")

    def hand_over(self) -> None:
        """Give the tablet to the one patient of the day."""
        self.hand.tap("Hand over tablet")
        self.wait_for("journey")

    def review(self, reason: str) -> None:
        """Decide on every flag."""
        self.hand.tap("Review")
        self.picture("desk-review")
        first = True
        while undecided := [flag for flag in self.view.flags if not flag.verdict]:
            self.hand.tap_named(f"{undecided[0].id}:{VERDICT}")
            if first:
                self.picture("desk-deciding")
            first = False
            self.hand.fill("reason", reason)
            self.hand.tap_named("saveDecision")
        self.picture("desk-reviewed")

    def plan(self, chosen: Mapping[str, tuple[str, ...]], typed: Mapping[str, str]) -> None:
        """The clinician's part; the talk took place."""
        self.hand.tap_named("main")
        self.fill_page(self.view.items, Patient(chosen, typed))
        self.picture("desk-plan")
        self.hand.tap_named("main")
        self.hand.wait(lambda: self.view.place is Place.TODAY, f"the talk is not recorded: {self.view.problems} {self.view.message}")

    def countersign(self) -> None:
        """The clinician's ink, and the document in view."""
        if any(visit.act is Act.REVIEW for visit in self.view.visits):
            self.review("Explained again.")
            self.hand.tap("Today")
        self.hand.tap("Countersign")
        self.draw("countersign", STAFF_STROKES)
        self.hand.tap_named("main")
        self.hand.wait(lambda: self.view.place is Place.RECORD, "the document was not made")
        self.hand.settle(300)
        self.picture("desk-record")

    def save(self) -> None:
        """Print to a file."""
        self._tell("savePdf", "saved")
        self.picture("desk-saved")

    def export(self) -> None:
        """The visits of the day as files."""
        self.hand.tap("Today")
        self.hand.tap_named("exportPage")
        self.picture("desk-export")
        self.hand.tap_named("way:folder")
        self._tell("main", "exported")
        self.picture("desk-exported")

    # -- the patient

    def speak(self, tag: str) -> None:
        """The patient chooses a language on the page they are on."""
        self.hand.tap_named("language")
        self.picture("language")
        self.hand.tap_named(f"language:{tag}")

    def sitting(self, chosen: Mapping[str, tuple[str, ...]], typed: Mapping[str, str], wrong_once: str = "") -> None:
        """From the first page to the tablet that is handed back."""
        journey = self.front.kiosk.journey_model
        patient = Patient(chosen, typed)
        while (screen := journey.shown).kind not in DONE:
            if screen.kind is Kind.SEALING:
                self.picture("sealing")
                self.hand.wait(lambda: journey.shown.kind is not Kind.SEALING, "the document was not made")
                continue
            self.page(screen, patient, wrong_once)
            if journey.shown == screen:
                raise AssertionError(f"stuck on {screen.key}: {screen.problems}")
            if journey.shown.chosen and not journey.shown.right:
                wrong_once = ""
        self.picture(f"handback-{screen.ending}")

    def page(self, screen: Screen, patient: Patient, wrong_once: str = "") -> None:
        """Answer one page and go on."""
        if screen.kind is Kind.SIGN:
            self.fill_page(screen.items, patient)
            self.draw("sign" if screen.signature_count == 1 else screen.key)
            self.go_on()
            return
        if screen.kind is Kind.DECISION:
            self.picture(f"{screen.kind}-{screen.key}")
        for row in screen.items if screen.kind is not Kind.RISK else ():  # a risk is acknowledged by the button at the foot
            self._answer(row, patient, wrong=row.link_id == wrong_once)
        if screen.kind is Kind.DECISION:
            return
        self.picture(f"{screen.kind}-{screen.key}")
        self.go_on()

    def go_on(self) -> None:
        """Continue: a long page turns before it goes on, or says what is missing."""
        journey = self.front.kiosk.journey_model
        screen = journey.shown
        for _ in range(20):
            if journey.shown.key != screen.key or journey.shown.problems:
                return
            self.hand.tap_named("next")

    @property
    def view(self) -> DeskView:
        """What the desk shows."""
        shown = self.front.kiosk.desk_model.shown
        assert shown is not None, "the desk is not open"
        return shown

    def patient(self, chosen: Mapping[str, tuple[str, ...]], typed: Mapping[str, str]) -> Patient:
        """Somebody who answers so."""
        return Patient(chosen, typed)

    def fill_page(self, rows: tuple[ItemRow, ...], patient: Patient) -> None:
        """Answer every question of a page."""
        for row in rows:
            self._answer(row, patient)

    def _answer(self, row: ItemRow, patient: Patient, *, wrong: bool = False) -> None:
        match row.type:
            case "choice" | "open-choice":
                for option in patient.wrong_option(row) if wrong else patient.options(row):
                    self.hand.tap(option.text, under=row.text)
            case "boolean" if row.required and row.value != "true":
                self.hand.tap(row.text)
            case "date" if row.required and not row.year:
                for part, words in zip(("day", "month", "year"), patient.born, strict=True):
                    self.hand.fill(f"{row.link_id}:{part}", words)
            case "string" | "text" | "integer" | "decimal" if not row.value and (words := patient.words(row)):
                self.hand.fill(row.link_id, words)
            case _:
                pass

    # -- pictures and patience

    def draw(self, name: str, strokes: Ink = ()) -> None:
        """Sign on the pad, as a patient does or with these."""
        pad = self.hand.named("pad")
        assert isinstance(pad, QQuickItem), "there is no pad"
        self.hand.draw(pad, strokes or self._ink)
        self.picture(name)

    def picture(self, name: str) -> None:
        """What is on the screen now, as DIR/NN-name.png."""
        if self._pictures is not None:
            self._taken += 1
            self.hand.settle(1)
            self.front.window.grabWindow().save(str(self._pictures / f"{self._taken:02}-{name.replace('.', '-')}.png"))

    def wait_for(self, face: str) -> None:
        """Until the kiosk shows that face."""
        kiosk = self.front.kiosk
        self.hand.wait(lambda: kiosk.shows == face, lambda: f"waited for {face}; the kiosk shows {kiosk.shows}: {self.hand.words()}")
        self.hand.settle(1)

    def _go_on(self, name: str) -> None:
        self.picture(name)
        self.hand.tap_named("next")

    def _tell(self, button: str, message: str) -> None:
        self.hand.tap_named(button)
        complaint = f"{button} did not end with {message!r}"
        self.hand.wait(lambda: self.view.message == message, complaint)
