"""Two windows that speak two languages at once."""

import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QTranslator

from tests.ui.two import Two

LOUD = {"Words": "Continue", "HelpOverlay": "Back to my answers", "LockedPage": "This screen is locked", "PatientsPage": "Patients"}
"""Some words in QML, by the file they stand in."""


def loud(folder: Path) -> QTranslator:
    """A language that says them in capitals."""
    told = "".join(
        f"<context><name>{context}</name><message><source>{words}</source><translation>{words.upper()}</translation></message></context>"
        for context, words in LOUD.items()
    )
    source, made = folder / "loud.ts", folder / "loud.qm"
    source.write_text(f'<!DOCTYPE TS><TS version="2.1" language="pl">{told}</TS>', encoding="utf-8")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, source, "-qm", made], check=True, capture_output=True)
    words = QTranslator()
    assert words.load(str(made))
    return words


def test_each_window_speaks_its_own_language_also_on_pages_that_come_later(at_work: Two, tmp_path: Path) -> None:
    desk, room = at_work.desk, at_work.room
    room.front.languages.speak("pl", [loud(tmp_path)])
    assert room.hand.sees("CONTINUE")
    assert desk.hand.sees("New visit")
    at_work.picture("two-languages")
    desk.hand.tap("Patients")  # a page that is made now
    assert not desk.hand.sees("PATIENTS")
    room.hand.tap_named("help")
    assert room.hand.sees("BACK TO MY ANSWERS")
    assert desk.hand.sees("A patient asks for help")
    room.hand.tap_named("uncover")
    desk.hand.tap_named("lock")
    assert desk.hand.sees("Type your PIN to open the desk.")
    room.front.kiosk.lock()
    assert room.hand.sees("THIS SCREEN IS LOCKED")
    assert desk.hand.sees("Type your PIN to open the desk.")
    at_work.picture("two-languages-locked")


def test_a_visit_brings_its_patients_language_up_and_the_desk_keeps_its_own(two: Two) -> None:
    two.unlock()
    two.sign_in()
    two.desk.hand.tap_named("newVisit")
    two.desk.hand.fill("patient.name", "Maria Nowak")
    for part, words in (("day", "2"), ("month", "5"), ("year", "1979")):
        two.desk.hand.fill(f"patient.birthDate:{part}", words)
    two.desk.hand.tap("Passport seen")
    two.desk.hand.tap("Polski")
    two.desk.hand.tap_named("main")
    assert two.desk.hand.sees("Polski")
    two.desk.hand.tap("Show the patient")
    two.room.wait_for("journey")
    assert [player.front.languages.property("tag") for player in (two.room, two.desk)] == ["pl", "en"]
