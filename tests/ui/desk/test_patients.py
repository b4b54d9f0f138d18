"""Patients by touch and by keys: found as one types, their file, a visit for somebody known, two records of one person."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.demo import PIN
from kiosk.encounter.at_desk.view import Place
from kiosk.ui.player import Player
from tests.ui.desk.test_today import busy


def test_a_known_patient_is_found_and_a_visit_is_started(kiosk: Player) -> None:
    busy(kiosk)
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("patients")
    kiosk.hand.write("lei")
    assert [line.name for line in kiosk.view.patients] == ["Leïla Haddad"]
    QTest.keyClick(kiosk.front.window, Qt.Key.Key_Return)
    kiosk.hand.settle()
    assert (kiosk.view.place, kiosk.view.name) == (Place.FILE, "Leïla Haddad")
    assert kiosk.hand.sees("There are no two visits yet")
    kiosk.hand.tap_named("visitFor")
    kiosk.hand.tap("Known to staff")
    kiosk.hand.tap_named("main")
    assert kiosk.view.message == "started"
    assert [line.name for line in kiosk.view.visits].count("Leïla Haddad") == 2


def test_two_records_are_merged_after_one_question_and_the_merge_is_taken_back(kiosk: Player) -> None:
    busy(kiosk)
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("patients")
    kiosk.hand.write("grace")
    kiosk.hand.tap("Open")
    kiosk.hand.tap_named("samePerson")
    kiosk.hand.write("priya")
    kiosk.hand.tap("The same person")
    assert kiosk.hand.sees("The birth dates differ")
    kiosk.hand.tap_named("main")
    assert (kiosk.view.message, len(kiosk.view.file)) == ("merged", 2)
    kiosk.hand.tap("Take the merge back")
    assert (kiosk.view.message, len(kiosk.view.file)) == ("unmerged", 1)
