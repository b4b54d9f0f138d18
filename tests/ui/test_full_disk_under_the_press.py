"""The disk fills up while the document is being made: the signature stays, the page says so, and the timer makes it when there is room."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo import PIN, WORDS
from kiosk.documents.press import ReportlabPress
from kiosk.encounter.ports.world import Pressed, PressOrder
from kiosk.encounter.sitting.screen import Fault, Kind
from kiosk.ui.player import Player
from tests.mounts import mounted, unmounted
from tests.ui.starts import at_window

LATER = "Your signature is saved. Your document will be made later. Tell a member of staff."


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "drive"
    place.mkdir()
    mounted(place, "size=64m")
    yield place
    unmounted(place)


@pytest.fixture
def kiosk(drive: Path, house_at_the_pad: Path, qapp: object) -> Iterator[Player]:
    player = at_window(Path(shutil.copytree(house_at_the_pad, drive / "data")))
    player.unlock(WORDS)
    player.sign_in(PIN)
    player.hand_over()
    yield player
    player.front.close()


def fill(drive: Path) -> Path:
    filler = drive / "filler"
    filler.write_bytes(b"x" * shutil.disk_usage(drive).free)
    return filler


def tried_again(player: Player) -> None:
    """What the timer does, once a minute; then what the lane brings back."""
    premises = player.front.kiosk.premises
    premises.press_what_waits()
    player.hand.wait(lambda: not premises._under_way)


def test_the_signature_stays_the_page_says_so_and_the_document_is_made_when_there_is_room(
    kiosk: Player, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press = ReportlabPress.press

    def filling(own: ReportlabPress, order: PressOrder) -> Pressed:
        fill(drive)
        return press(own, order)

    monkeypatch.setattr(ReportlabPress, "press", filling)
    house, journey = kiosk.front.kiosk._house, kiosk.front.kiosk.journey_model
    assert house is not None
    records, visit = house.sealing.casebook.records, house.waiting_for_the_press
    kiosk.draw("sign")
    kiosk.go_on()
    kiosk.hand.wait(lambda: journey.shown.kind is Kind.HANDBACK)
    assert journey.shown.fault is Fault.NOT_PRESSED
    assert kiosk.hand.sees(LATER)
    (waits,) = visit()
    assert [signature.role for signature in records.signatures(waits)] == ["patient"]
    assert records.documents(waits) == ()

    monkeypatch.setattr(ReportlabPress, "press", press)
    tried_again(kiosk)
    assert visit() == (waits,)

    (drive / "filler").unlink()
    tried_again(kiosk)
    assert visit() == ()
    (document,) = records.documents(waits)
    assert document.body.startswith(b"%PDF") and document.pages > 5
    assert records.first_wrong_audit_event() is None
