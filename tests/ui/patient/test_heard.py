"""What is seen can be heard, in the same order, and reached by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.player import Player
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import both_sittings, pages
from tests.ui.patient.heard import heard, out_of_order
from tests.ui.patient.sitting import Sitting

PRESSED = ("Button", "RadioButton", "CheckBox", "Link", "EditableText")

TURNS = ("More above", "More below")
"""They come and go as Tab turns a long page."""


def unheard(sitting: Sitting) -> list[str]:
    """Words that are shown and not read, controls without a name, and what is read out of order."""
    found, shown = heard(sitting.window), set(sitting.hand.items())
    seen = [one for one in found if one.item in shown]  # not what stands overleaf
    told = " ".join(f"{one.name} {one.about}" for one in found)
    silent = [f"not read: {words}" for words in _plain_words(sitting) if words not in told]
    nameless = [f"no name: {one.role} {one.item.objectName()}" for one in found if not one.name.strip()]
    return silent + nameless + [f"order: {pair}" for pair in out_of_order(seen)]


def _plain_words(sitting: Sitting) -> list[str]:
    """Every text in view that is not mere figures or a mark; rich text is compared in the bench of its own."""
    return [words for words in sitting.hand.words() if any(letter.isalpha() for letter in words) and not words.startswith("<")]


def tabbed(sitting: Sitting) -> list[str]:
    """The names of what Tab reaches, once round."""
    reached: list[QQuickItem] = []
    for _ in range(150):
        QTest.keyClick(sitting.window, Qt.Key.Key_Tab)
        focus = sitting.window.activeFocusItem()
        if focus in reached:
            break
        reached.append(focus)
    return [str(item.property("text") or item.objectName()) for item in reached]


@pytest.mark.usefixtures("qapp")
def test_every_kind_of_page_can_be_heard_and_tabbed_through_in_the_order_it_is_read(tmp_path: Path) -> None:
    wrong: list[str] = []
    for sitting, patient in both_sittings(tmp_path):
        for kind in pages(sitting, patient, once=True):
            wrong += [f"{kind}: {what}" for what in unheard(sitting)]
            read = [one for one in heard(sitting.window) if one.role in PRESSED]
            if kind not in (Kind.SEALING, Kind.CHECK):
                names = [str(one.item.property("text") or one.item.objectName()) for one in read if one.name not in TURNS]
                keys = [name for name in tabbed(sitting) if name not in TURNS]
                assert names == keys[keys.index(names[0]) :] + keys[: keys.index(names[0])], kind
        sitting.close()
    assert wrong == []


def test_what_is_chosen_is_said_to_be(at_a_question: Sitting) -> None:
    def chosen() -> list[str]:
        return [one.name for one in heard(at_a_question.window) if one.chosen]

    before = chosen()
    at_a_question.hand.tap("I am helping the patient")
    assert (before, chosen()) == ([], ["I am helping the patient"])


def test_a_visit_is_walked_by_keys_alone(sit: At) -> None:
    sitting = sit("page.you", slip=0)
    keys = Keys(sitting)
    for _ in range(3):
        keys.go_on()
    keys.choose("I am the patient")
    keys.go_on()
    assert sitting.model.shown.key != "start.who"
    while sitting.model.shown.key != "id.dob":
        before = sitting.model.shown
        keys.answer_all()
        keys.go_on()
        assert sitting.model.shown != before, before
    for words in ("27", "3", "1984"):
        keys.tab_to_field()
        keys.write(words)
    (row,) = sitting.model.shown.items
    assert (row.day, row.month, row.year) == ("27", "3", "1984")


def test_the_arrows_move_within_a_group_and_the_focus_is_seen(at_a_question: Sitting) -> None:
    keys = Keys(at_a_question)
    keys.to("I am the patient")
    QTest.keyClick(at_a_question.window, Qt.Key.Key_Down)
    assert keys.focus.property("text") == "I am helping the patient"
    assert keys.focus.property("visualFocus")
    QTest.keyClick(at_a_question.window, Qt.Key.Key_Up)
    QTest.keyClick(at_a_question.window, Qt.Key.Key_Up)
    assert keys.focus.property("text") == "I am the patient"


def test_what_is_missing_takes_the_focus_and_is_read(sit: At) -> None:
    sitting = sit("id.dob")
    Keys(sitting).go_on()
    sitting.hand.settle(20)
    focus = sitting.window.activeFocusItem()
    assert "Date of birth" in str(focus.property("text")) or "Enter" in str(focus.property("text"))
    assert "There is a problem" in [one.name for one in heard(sitting.window)]


class Keys:
    """Somebody with a keyboard and no touch."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting

    @property
    def focus(self) -> QQuickItem:
        return self.sitting.window.activeFocusItem()

    def to(self, words: str) -> None:
        for _ in range(80):
            QTest.keyClick(self.sitting.window, Qt.Key.Key_Tab)
            if self.focus is not None and self.focus.property("text") == words:
                return
        raise AssertionError(f"Tab never comes to {words!r}")

    def tab_to_field(self) -> None:
        for _ in range(80):
            QTest.keyClick(self.sitting.window, Qt.Key.Key_Tab)
            if self.focus is not None and self.focus.inherits("QQuickTextInput") and not self.focus.property("text"):
                return
        raise AssertionError("Tab never comes to an empty field")

    def write(self, words: str) -> None:
        for letter in words:
            QTest.keyClick(self.sitting.window, letter)  # type: ignore[call-overload]  # the stub has no letters

    def choose(self, words: str) -> None:
        self.to(words)
        QTest.keyClick(self.sitting.window, Qt.Key.Key_Space)

    def answer_all(self) -> None:
        """The first option of what must be answered, and a name where one must be typed."""
        for row in self.sitting.model.shown.items:
            if row.required and row.options and not any(option.chosen for option in row.options):
                self.choose(row.options[-1].text)
            elif row.required and row.type == "string" and not row.value:
                self.tab_to_field()
                self.write("Amara Okafor")

    def go_on(self) -> None:
        """Enter on the button at the foot, which turns a long page first."""
        here = self.sitting.model.shown.key
        button = str(self.sitting.named("next").property("text"))
        self.to(button)
        for _ in range(12):
            if self.sitting.model.shown.key != here or self.sitting.model.shown.problems:
                return
            QTest.keyClick(self.sitting.window, Qt.Key.Key_Return)
            self.sitting.hand.settle(5)


def test_welcome_says_which_of_its_languages_is_spoken(kiosk: Player) -> None:
    def ways() -> list[tuple[str, bool]]:
        return [(one.name, one.chosen) for one in heard(kiosk.front.window) if one.role == "RadioButton" and one.checkable]

    assert ways() == [("English", True), ("Español", False), ("Polski", False), ("العربية", False)]
    kiosk.hand.tap("Español")
    kiosk.hand.tap("Español")
    assert [name for name, chosen in ways() if chosen] == ["Español"]
