"""What is missing in several fields alike is said once above them."""

from tests.ui.patient.conftest import At
from tests.ui.patient.sitting import PORTRAIT

MISSING = "Choose Yes, No or Not sure"


def test_what_several_fields_want_alike_is_said_once_above_and_beside_each(sit: At) -> None:
    sitting = sit("page.sun", size=PORTRAIT, portrait=True)
    sitting.hand.tap_named("next")
    sitting.hand.settle(20)
    assert [problem.words for problem in sitting.model.shown.problems] == [MISSING] * 3
    assert sitting.hand.words().count(MISSING) == 1 + 3
