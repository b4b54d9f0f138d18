"""From Welcome to signed by keys alone. By one switch: `python -m tests.ui.patient.without_touch switch`."""

from pathlib import Path

import pytest

from kiosk.ui.player import Player
from tests.ui.patient.without_touch import Keys, whole_visit


def test_start_is_pressed_by_keys(kiosk: Player) -> None:
    keys = Keys(kiosk.front.window)
    start = kiosk.hand.named("start")
    assert start is not None
    keys.press(start)
    kiosk.wait_for("journey")


@pytest.mark.usefixtures("qapp")
def test_both_sittings_are_answered_and_signed_with_a_typed_name_by_keys(tmp_path: Path) -> None:
    first, second = whole_visit(tmp_path, "keys")
    assert first.pages > 45
    assert second.pages > 35
