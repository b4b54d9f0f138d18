"""A screen reader of another process finds the page, and presses what is on it. More pages: `python -m tests.ui.patient.atspi`."""

import pytest

pytest.importorskip("jeepney")

from tests.ui.patient.atspi import lacks, on_a_screen

SEEN = """
  panel 'Who is filling in this form?' [focused]
    push button 'Back'
    push button 'Language'
    push button 'Display'
    push button 'Help'
    push button 'Hide'
    label 'Part 1 of 8: Before you start'
    heading 'Who is filling in this form?'
    radio button 'I am the patient'
    radio button 'I am helping the patient'
    radio button 'I am the parent or guardian'
    radio button 'I have the legal right to decide for the patient'
    push button 'Continue'
"""


@pytest.mark.skipif(bool(lacks()), reason=f"missing here: {lacks()}")
def test_role_name_and_state_are_seen_from_outside_and_an_answer_and_continue_can_be_pressed() -> None:
    done = on_a_screen("walk", "page")
    assert done.returncode == 0, done.stdout + done.stderr
    assert SEEN.strip() in done.stdout
    assert "0 wrong" in done.stdout
    assert "Is the language on this screen right for you?" in done.stdout, "Continue led on"
