"""Paper for the patient, by touch: forms to fill in by hand, the page to take home, a locked copy, signed paper that comes back."""

import base64
import io
import os
from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF

from kiosk.demo import PIN
from kiosk.encounter.model import EncounterId
from kiosk.encounter.ports.world import PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.ui.player import Player
from tests.ui.conftest import Open


class Office:
    """A printer that needs two looks, and keeps what it is sent."""

    def __init__(self) -> None:
        self.sent: list[tuple[bytes, Wish]] = []
        self.answers = Event()
        self.answers.set()

    def names(self) -> Sequence[str]:
        self.answers.wait()
        return ("Front desk", "Back office")

    def abilities(self, printer: str) -> PrinterAbilities:
        return PrinterAbilities(two_sided=printer == "Front desk", copies=9, media=("iso_a4_210x297mm",))

    def print(self, body: bytes, title: str, printer: str, wish: Wish = Wish()) -> PrintJob:  # noqa: B008  # frozen
        self.sent.append((body, wish))
        return Twice()


class Twice:
    def __init__(self) -> None:
        self.looks = 0

    def look(self) -> PrintOutcome | None:
        self.looks += 1
        return PrintOutcome(PrinterState.PRINTED) if self.looks > 1 else None


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Office:
    office = Office()
    monkeypatch.setattr("kiosk.printing.printers", lambda: office)
    return office


@pytest.fixture
def desk(open_kiosk: Open, consented: Path, office: Office) -> Player:
    player = open_kiosk(consented)
    player.sign_in(PIN)
    player.front.kiosk.desk_model.record(player.view.visits[0].id)
    player.hand.wait(lambda: player.hand.sees("Front desk"), "no printer was found")
    return player


def shot(player: Player, name: str) -> None:
    """A picture to be looked at, where somebody asks for them."""
    if folder := os.environ.get("PICTURES"):
        player.hand.settle(50)
        player.front.window.grabWindow().save(str(Path(folder) / f"{name}.png"))


def events(player: Player, action: str) -> list[dict[str, str]]:
    house = player.front.kiosk._house
    assert house is not None
    return [event.detail for event in house.sealing.casebook.records.audit(EncounterId(player.view.visit)) if event.action == action]


def place(player: Player) -> str:
    return player.view.place.value


def printed(player: Player) -> None:
    player.hand.wait(lambda: player.view.message == "printed", f"{player.view.message} {player.view.detail}")


def test_one_tap_prints_on_both_sides_as_often_as_was_asked(desk: Player, office: Office) -> None:
    desk.hand.tap_named("more")
    shot(desk, "record-printers")
    desk.hand.tap_named("main")
    printed(desk)
    body, wish = office.sent[0]
    assert wish == Wish(copies=2, two_sided=True)
    assert body.startswith(b"%PDF-")
    desk.hand.tap_named("printer")
    shot(desk, "printer-list")
    rail, name = desk.hand.named("records"), desk.hand.named("printer:Front desk")
    assert rail is not None and name is not None and name.mapToScene(QPointF()).x() > rail.mapToScene(QPointF(rail.width(), 0)).x()
    assert desk.hand.sees("both sides") and desk.hand.sees("up to 9 copies")
    desk.hand.tap_named("printer:Back office")
    assert desk.hand.named("twoSided") is None
    desk.hand.tap_named("main")
    desk.hand.wait(lambda: len(office.sent) == 2, "the second was not sent")
    printed(desk)
    assert office.sent[1][0] == body
    assert desk.hand.sees("2 ×")


def test_a_print_button_that_is_touched_again_too_soon_prints_once(desk: Player, office: Office) -> None:
    assert desk.front.theme.property("slip") == 0  # of this hand; of a person's it is half a second (Theme.qml)
    for name in ("main", "aftercare:do"):
        if name != "main":
            desk.hand.tap_named("paper")
        sent, place_of_it = len(office.sent), middle(desk, name)
        for slip in (60_000, 60_000, 0):
            desk.front.theme.setProperty("slip", slip)
            desk.hand.press(place_of_it)
        desk.hand.wait(lambda sent=sent: len(office.sent) >= sent + 2, "less was sent")  # type: ignore[misc]  # called at once
        printed(desk)
        assert len(office.sent) == sent + 2


def middle(player: Player, name: str) -> QPoint:
    button = player.hand.named(name)
    assert button is not None
    return player.hand.middle(button)


def test_what_to_do_afterwards_and_blank_forms_are_a_tap_away(desk: Player, office: Office) -> None:
    desk.hand.tap_named("paper")
    assert place(desk) == "paper"
    shot(desk, "handouts")
    desk.hand.tap_named("aftercare:do")
    printed(desk)
    assert office.sent[0][0].startswith(b"%PDF-")
    assert events(desk, "print")[-1]["document"] == "aftercare"
    desk.hand.tap_named("blank:consent:do")
    desk.hand.wait(lambda: len(office.sent) == 2, "the form was not sent")
    printed(desk)
    assert events(desk, "print")[-1]["form"] == "consent"
    desk.hand.tap_named("back")
    assert place(desk) == "record"


def test_before_there_is_a_visit_the_forms_are_there_on_paper(desk: Player, office: Office) -> None:
    desk.hand.tap("Today")
    desk.hand.tap("New visit")
    desk.hand.tap_named("paper")
    shot(desk, "paper-new-visit")
    assert desk.view.acts == ()
    desk.hand.tap_named("blank:history:do")
    printed(desk)
    desk.hand.tap_named("back")
    assert place(desk) == "new-visit"


def test_a_copy_is_locked_with_the_code_of_the_patient(desk: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drive = tmp_path / "home" / "Documents" / "drive"
    drive.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    desk.hand.tap_named("paper")
    desk.hand.tap_named("copy:do")
    desk.hand.tap_named("folder")
    shot(desk, "folders")
    desk.hand.tap("Documents")
    desk.hand.tap("drive")
    desk.hand.tap("Put it here")
    desk.hand.fill("code", "Amara1984")
    assert desk.hand.sees("Too easy to guess")
    shot(desk, "copy-weak")
    desk.hand.tap_named("main")
    assert desk.view.message == "code-weak"
    desk.front.kiosk.desk_model.answered("code", "")
    desk.hand.fill("code", "maple harbour seven kites")
    desk.hand.fill("again", "maple harbour six")
    desk.hand.tap_named("main")
    assert desk.view.message == "code-differs"
    desk.front.kiosk.desk_model.answered("again", "")
    desk.hand.fill("again", "maple harbour seven kites")
    assert desk.hand.sees("A strong code")
    shot(desk, "copy")
    desk.hand.tap_named("main")
    desk.hand.wait(lambda: desk.view.message == "copied", f"{desk.view.message} {desk.view.detail}")
    (path,) = drive.iterdir()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password="maple harbour seven kites") as copy:
        assert copy.encryption.R == 6
    assert events(desk, "copy")[-1]["locked"] == "AES-256"


def test_before_the_printers_are_found_it_is_said_that_they_are_looked_for(open_kiosk: Open, consented: Path, office: Office) -> None:
    office.answers.clear()
    player = open_kiosk(consented)
    player.sign_in(PIN)
    player.front.kiosk.desk_model.record(player.view.visits[0].id)
    player.hand.settle(50)
    assert player.hand.sees("Looking for printers")
    player.hand.tap_named("main")
    assert player.hand.sees("still being looked for")
    office.answers.set()
    player.hand.wait(lambda: player.hand.sees("Front desk"), "no printer was found")
    assert not office.sent and not player.hand.sees("Looking for printers")


def test_upright_too_all_of_it_is_in_reach(open_kiosk: Open, consented: Path, office: Office) -> None:
    player = open_kiosk(consented, (800, 1280))
    player.sign_in(PIN)
    player.front.kiosk.desk_model.record(player.view.visits[0].id)
    player.hand.wait(lambda: player.hand.sees("Front desk"), "no printer was found")
    shot(player, "upright-record-printers")
    player.hand.tap_named("paper")
    shot(player, "upright-handouts")
    player.hand.tap_named("copy:do")
    shot(player, "upright-copy")
    assert player.hand.sees("four words")
    player.hand.tap_named("main")
    assert player.view.message == "code-weak"


def test_signed_paper_is_kept_with_the_visit_and_shown(desk: Player) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (600, 800), "#F3EBDD").save(picture, "JPEG")
    desk.hand.tap_named("paper")
    desk.front.kiosk.desk_model.property("handouts").attach("data:image/jpeg;base64," + base64.b64encode(picture.getvalue()).decode())
    desk.hand.wait(lambda: desk.view.message == "attached", f"{desk.view.message} {desk.view.detail}")
    assert desk.view.documents[desk.view.shown].kind == "paper"
    assert desk.hand.sees("Signed on paper")
    shot(desk, "attached")
    desk.front.kiosk.desk_model.property("handouts").attach("data:image/jpeg;base64,cnViYmlzaA==")
    desk.hand.wait(lambda: desk.view.message == "not-attached", desk.view.message)
    assert "photograph" in desk.view.detail
