"""Today by touch: it goes on by itself, and stays in initials while the desk is locked."""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from pathlib import Path
from shutil import copytree

import pytest

from kiosk.clock import SystemClock
from kiosk.demo import PIN, WHO, WORDS
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Patient, PatientId, State
from kiosk.ui.player import Player
from tests.ui.conftest import Open
from tests.ui.starts import at_window

BORN = ("27", "3", "1984")
NAMES = ("Jonas Weber", "Grace Mbeki", "Leïla Haddad", "Priya Raman", "Tomasz Zieliński", "Ana Silva")
STATES = (State.SCREENED, State.DISCUSSED, State.THINKING, State.DRAFT, State.DECLINED, State.REVIEWED)


def busy(player: Player) -> None:
    """A few visits in every state, some of earlier days."""
    assert player.front.kiosk.door.opened
    records, now = player.front.kiosk.door.opened[0], SystemClock().now()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for at, (name, state) in enumerate(zip(NAMES, STATES, strict=True)):
        event = AuditEvent(action="begin", at=now)
        patient = records.add_patient(Patient(id=PatientId(name), name=name, birth_date=f"19{60 + at * 5}-03-2{at}"), event)
        visit = Encounter(
            id=EncounterId(name),
            treatment="laser-skin-tightening",
            started=now - timedelta(days=3) if state is State.THINKING else max(now - timedelta(minutes=10 * at), midnight),
            state=state,
            patient=patient.id,
            position="check" if state is State.DRAFT else "",
            part="Medicines",
            help_asked=state is State.DRAFT,
        )
        records.begin(visit, AuditEvent(action="begin", at=now, encounter=visit.id))


def test_today_goes_on_by_itself_and_stays_in_initials_when_the_desk_is_locked(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    kiosk.start_visit(WHO, BORN)
    assert kiosk.hand.sees("Expected")
    busy(kiosk)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Asks for help"), "nothing came by itself")
    assert kiosk.hand.sees("Needs you now")
    kiosk.hand.tap_named("lock")
    kiosk.wait_for("locked")
    assert kiosk.hand.sees("A. O.") and kiosk.hand.sees("Asks for help")
    assert not any(name in text for name in (*NAMES, WHO) for text in kiosk.hand.words())
    kiosk.sign_in(PIN)
    assert kiosk.hand.sees("Priya Raman")


def test_a_tablet_in_a_patients_hands_shows_nobodys_initials(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    kiosk.start_visit(WHO, BORN)
    kiosk.hand_over()
    kiosk.front.kiosk.lock()
    assert not kiosk.hand.sees("A. O.")


@pytest.mark.parametrize("size", [(1920, 1080)])
def test_on_a_wide_desk_the_chosen_visit_lies_beside_the_list(approved: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    kiosk = at_window(Path(copytree(approved, tmp_path / "data")), size)
    kiosk.unlock(WORDS)
    busy(kiosk)
    kiosk.sign_in(PIN)
    kiosk.hand.touch(next(item for item in kiosk.hand.items() if item.property("text") == "Grace Mbeki"))
    assert kiosk.hand.words().count("Grace Mbeki") == 2
    assert kiosk.view.place == "today"
    kiosk.hand.tap_named("actBeside")
    assert kiosk.front.kiosk.shows == "journey"
    kiosk.front.close()


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=str)
def test_a_word_on_what_was_done_lies_on_nothing_that_can_be_touched(open_kiosk: Open, approved: Path, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(approved, size)
    busy(kiosk)
    kiosk.sign_in(PIN)
    kiosk.start_visit(WHO, BORN)
    assert kiosk.hand.named("undo") is not None
    assert covered(kiosk) == []
    desk = kiosk.front.kiosk.desk_model
    for page in (desk.exportPage, desk.logPage, lambda: desk.settings("clinic")):
        page()
        desk._show(replace(kiosk.view, message="log-wrong", detail="1,284 rows", can_undo=True))
        assert covered(kiosk) == [], kiosk.view.place


def covered(kiosk: Player) -> list[str]:
    """What can be touched and has the toast on it."""
    kiosk.hand.settle(20)
    toast = kiosk.hand.named("toast")
    assert toast is not None and toast.isVisible()
    place = toast.mapRectToScene(toast.boundingRect())
    others = [item for item in kiosk.hand.items() if item.isEnabled() and not toast.isAncestorOf(item)]
    touched = [item for item in others if any(map(item.inherits, ("QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit")))]
    return [
        item.objectName() or str(item.property("text")) for item in touched if item.mapRectToScene(item.boundingRect()).intersects(place)
    ]


def test_eight_people_have_room_on_the_locked_page(kiosk: Player) -> None:
    busy(kiosk)
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("lock")
    kiosk.wait_for("locked")
    page = next(item for item in kiosk.hand.items() if item.property("canCancel") is not None)
    day = page.property("board")
    page.setProperty("people", [{"id": str(at), "name": f"Maximiliane Alexandra {name}"} for at, name in enumerate((*NAMES, "One", "Two"))])
    for size, board, language in product(((800, 1280), (1280, 800)), (day, []), ("pl", "ar")):
        kiosk.front.window.resize(*size)
        kiosk.front.languages.choose(language)
        page.setProperty("board", board)
        kiosk.hand.settle(20)
        drawn = [item for item in kiosk.hand.items() if item.inherits("QQuickText") or item.inherits("QQuickAbstractButton")]
        places = [item.mapRectToScene(item.boundingRect()) for item in drawn if item.width() > 0]
        assert max(place.bottom() for place in places) <= size[1] - 24 and min(place.top() for place in places) >= 0, (
            size,
            len(board),
            language,
        )


def test_whoever_finds_staff_on_welcome_sees_nothing_of_the_day(kiosk: Player) -> None:
    busy(kiosk)
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("lock")
    kiosk.wait_for("locked")
    assert kiosk.hand.sees("J. W.")
    kiosk.hand.tap_named("cancel")
    kiosk.hand.tap_named("staff")
    kiosk.hand.wait(lambda: kiosk.hand.sees("For staff"))
    assert not any(kiosk.hand.sees(words) for words in ("J. W.", "Asks for help"))
