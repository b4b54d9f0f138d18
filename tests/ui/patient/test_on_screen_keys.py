"""Qt's on-screen keyboard: every letter of a language by a tap, Western figures, and the field in view. See on_screen_keys.py."""

import json
import subprocess
import sys
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from tests.ui.patient.fits import PX_PER_MM
from tests.ui.patient.sight import FINGER, SLACK

pytest.importorskip("PySide6.QtMultimedia", reason="Qt's keyboard wants libpulse0", exc_type=ImportError)


@pytest.fixture(scope="module")
def seen(approved: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What a process with the keyboard saw."""
    data = copytree(approved, tmp_path_factory.mktemp("keys") / "data")
    command = [sys.executable, "-m", "tests.ui.patient.on_screen_keys", str(data)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_every_letter_of_the_language_is_a_tap_and_none_wants_a_long_press(seen: Any) -> None:
    assert seen["written"] == {"en": "Zoe", "es": "Óscar", "pl": "Łąka", "ar": "أحمد"}


def test_no_key_of_any_language_is_smaller_than_a_finger_wants(seen: Any) -> None:
    assert {way: tags for way, tags in seen["smallest"].items() if min(tags.values()) / PX_PER_MM < LEAST[way]} == {}


LEAST = {"landscape": FINGER - SLACK, "portrait": 11.0}
"""Millimetres. Twelve letters stand in a row of the Arabic keyboard: 66 pixels each on a narrow screen."""


def test_the_field_is_in_view_above_the_keyboard_at_every_size_of_words_and_either_way_up(seen: Any) -> None:
    assert seen["hidden"] == []


def test_in_arabic_figures_are_western_and_an_address_is_latin(seen: Any) -> None:
    assert {"1", "2", "0"} <= set(seen["contact.phone"])
    assert {"1", "2", "0"} <= set(seen["exp.event:day"])
    assert {"q", "@", ".com"} <= set(seen["contact.email"])
    assert seen["tapped"] == {"contact.phone": "+44(0)7", "contact.email": "z@b.com"}
    assert not set("١٢٣") & {*seen["contact.phone"], *seen["exp.event:day"]}
