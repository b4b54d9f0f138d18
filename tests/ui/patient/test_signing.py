"""The pad keeps the hand and loses nothing; who cannot sign by hand signs in another way."""

import itertools
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, QPoint, QPointF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.encounter.model import EncounterId
from kiosk.encounter.sitting.screen import Kind
from kiosk.encounter.sitting.ways_to_sign import OTHER_WAYS
from kiosk.questionnaire.words.pseudo import MIRRORED
from kiosk.ui.journey_model import plain
from kiosk.ui.languages import BASE
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.patient.fits import PX_PER_MM, wrong_now
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting
from tests.walk import INK

STRAY = 16
"""Pixels that a curve may swing out between two points of a sharp corner, 170 px apart: the hand's own roundness, no more."""

FAR = 24.0
"""Millimetres: two fingers."""

SLOPE = ((0.1, 0.05), (0.15, 0.1), (0.2, 0.05), (0.3, 0.15))


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def at_the_pad(stage: Stage, qapp: object) -> Iterator[Sitting]:
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("sign")
    sitting = Sitting(walk.journey)
    yield sitting
    sitting.close()


def pad(sitting: Sitting) -> QQuickItem:
    return sitting.named("pad")


def strokes(sitting: Sitting) -> list[Any]:
    return list(plain(pad(sitting).property("strokes")) or [])


def test_ink_is_not_mirrored(at_the_pad: Sitting) -> None:
    at_the_pad.speak_in(MIRRORED)
    at_the_pad.hand.draw(pad(at_the_pad), [SLOPE])
    at_the_pad.speak_in(BASE)
    ((first, *_, last),) = strokes(at_the_pad)
    assert first[0] < 0.15 < last[0]


@pytest.mark.parametrize(("window", "wide"), [(LANDSCAPE, 1100), (PORTRAIT, 720)], ids=str)
def test_the_pad_is_as_wide_as_the_screen_allows_and_clear_is_far_from_the_button_at_the_foot(
    at_the_pad: Sitting, window: tuple[int, int], wide: int
) -> None:
    at_the_pad.wear(window)
    assert (round(pad(at_the_pad).width()), round(pad(at_the_pad).height())) == (wide, 300)
    clear, foot = at_the_pad.named("clear"), at_the_pad.named("next")
    assert (foot.mapToScene(QPointF(0, 0)).y() - clear.mapToScene(QPointF(0, clear.height())).y()) / PX_PER_MM > FAR


class Fingers:
    """Several at once on the pad; places in shares of its width."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def at(self, x: float, y: float) -> QPoint:
        item = pad(self._sitting)
        return item.mapToScene(QPointF(x * item.width(), y * item.width())).toPoint()

    def act(self, *told: tuple[str, int, float, float]) -> None:
        """One event: (press · move · release, finger, x, y)."""
        event, window = self._sitting.hand._touch_event(), self._sitting.window
        for what, finger, x, y in told:
            getattr(event, what)(finger, self.at(x, y), window)
        event.commit()
        self._sitting.hand.settle()


def test_a_palm_or_a_second_finger_leaves_nothing_and_stops_nobody(at_the_pad: Sitting) -> None:
    fingers = Fingers(at_the_pad)
    fingers.act(("press", 1, 0.7, 0.2))
    fingers.act(("move", 1, 0.7, 0.2), ("press", 0, 0.1, 0.1))
    fingers.act(("move", 1, 0.7, 0.2), ("move", 0, 0.2, 0.1))
    fingers.act(("move", 1, 0.8, 0.1), ("move", 0, 0.3, 0.12))
    fingers.act(("move", 1, 0.7, 0.2), ("release", 0, 0.3, 0.12))
    fingers.act(("release", 1, 0.8, 0.1))
    (line,) = strokes(at_the_pad)
    assert [round(x, 1) for x, *_ in line] == [0.1, 0.2, 0.3]


def test_a_stroke_that_leaves_the_pad_ends_at_its_edge_and_the_next_one_counts(at_the_pad: Sitting) -> None:
    at_the_pad.hand.draw(pad(at_the_pad), [((0.5, 0.1), (0.9, 0.1), (1.2, -0.3)), SLOPE])
    first, second = strokes(at_the_pad)
    assert first[-1][:2] == [1.0, 0.0]
    assert len(second) == len(SLOPE)


def test_a_dot_is_kept_and_one_stroke_at_a_time_is_taken_back(at_the_pad: Sitting) -> None:
    at_the_pad.hand.draw(pad(at_the_pad), [SLOPE, ((0.5, 0.1),), SLOPE])
    assert [len(line) for line in strokes(at_the_pad)] == [4, 1, 4]
    at_the_pad.hand.tap_named("undo")
    assert [len(line) for line in strokes(at_the_pad)] == [4, 1]
    at_the_pad.hand.tap_named("clear")
    assert strokes(at_the_pad) == []


def test_the_stroke_under_the_finger_is_signed_with_the_rest(at_the_pad: Sitting, stage: Stage) -> None:
    at_the_pad.hand.draw(pad(at_the_pad), [SLOPE])
    fingers = Fingers(at_the_pad)
    fingers.act(("press", 0, 0.5, 0.1))
    fingers.act(("move", 0, 0.6, 0.1))
    QMetaObject.invokeMethod(at_the_pad.named("next"), "click")
    assert [len(stroke) for stroke in stage.records.signatures(at_the_pad.real.encounter.id)[0].strokes] == [4, 2]


def test_the_drawn_line_goes_through_every_point_and_never_strays_from_the_hand(at_the_pad: Sitting) -> None:
    at_the_pad.hand.draw(pad(at_the_pad), [((0.1, 0.05), (0.2, 0.2), (0.25, 0.05), (0.4, 0.22), (0.42, 0.05))])
    (line,) = strokes(at_the_pad)
    wide = pad(at_the_pad).width()
    drawn = [(at.x(), at.y()) for at in curve(at_the_pad)]
    assert len(drawn) > len(line) * 3, "it is smoothed"
    for x, y, *_ in line:
        assert min(math.dist(at, (x * wide, y * wide)) for at in drawn) < 0.5
    for at in drawn:
        assert min(aside(at, one, other, wide) for one, other in itertools.pairwise(line)) < STRAY


def test_what_is_kept_is_the_hand_and_not_the_curve(at_the_pad: Sitting, stage: Stage) -> None:
    at_the_pad.hand.draw(pad(at_the_pad), [SLOPE])
    go_on(at_the_pad)
    (signature,) = stage.records.signatures(at_the_pad.real.encounter.id)
    assert [len(stroke) for stroke in signature.strokes] == [len(SLOPE)]
    for (x, y), (kept_x, kept_y, *_) in zip(SLOPE, signature.strokes[0], strict=True):
        assert (kept_x, kept_y) == pytest.approx((x, y), abs=0.002)


@pytest.mark.parametrize("button", ["undo", "clear"])
def test_a_line_that_is_taken_away_while_it_is_drawn_harms_no_other(at_the_pad: Sitting, button: str) -> None:
    at_the_pad.hand.draw(pad(at_the_pad), [SLOPE])
    fingers = Fingers(at_the_pad)
    fingers.act(("press", 0, 0.5, 0.1))
    fingers.act(("move", 0, 0.6, 0.1))
    QMetaObject.invokeMethod(at_the_pad.named(button), "click")
    fingers.act(("move", 0, 0.7, 0.1))
    fingers.act(("release", 0, 0.8, 0.1))
    assert [len(line) for line in strokes(at_the_pad)] == ([len(SLOPE)] if button == "undo" else [])
    at_the_pad.hand.draw(pad(at_the_pad), [SLOPE])
    assert len(strokes(at_the_pad)) == (2 if button == "undo" else 1)


def test_a_screen_that_turns_under_the_finger_keeps_what_was_drawn_so_far(at_the_pad: Sitting) -> None:
    fingers = Fingers(at_the_pad)
    fingers.act(("press", 0, 0.2, 0.1))
    fingers.act(("move", 0, 0.4, 0.1))
    at_the_pad.wear(PORTRAIT)
    fingers.act(("release", 0, 0.5, 0.1))
    at_the_pad.hand.draw(pad(at_the_pad), [SLOPE])
    first, second = strokes(at_the_pad)
    assert [round(x, 1) for x, *_ in first[:2]] == [0.2, 0.4]
    assert len(second) == len(SLOPE)


def curve(sitting: Sitting) -> list[QPointF]:
    """The first line as it is drawn."""
    context = qmlContext(pad(sitting))
    assert context is not None
    told = QQmlExpression(context, pad(sitting), "_line(0, 0)").evaluate()
    return list(plain(told[0] if isinstance(told, tuple) else told))


def aside(at: tuple[float, float], one: Any, other: Any, wide: float) -> float:
    """How far from the straight line between two points of the hand, in pixels."""
    (ax, ay), (bx, by) = ((x * wide, y * wide) for x, y, *_ in (one, other))
    long = (bx - ax) ** 2 + (by - ay) ** 2
    share = max(0.0, min(1.0, ((at[0] - ax) * (bx - ax) + (at[1] - ay) * (by - ay)) / long)) if long else 0.0
    return math.dist(at, (ax + share * (bx - ax), ay + share * (by - ay)))


def test_a_turned_screen_keeps_the_ink_and_all_of_it_is_in_view(at_the_pad: Sitting) -> None:
    at_the_pad.wear(PORTRAIT)
    at_the_pad.hand.draw(pad(at_the_pad), [((0.1, 0.05), (0.3, 0.4), (0.5, 0.2))])
    before = strokes(at_the_pad)
    at_the_pad.wear(LANDSCAPE)
    assert strokes(at_the_pad) == before
    lowest = max(y for line in before for _, y, *_ in line)
    assert lowest * float(pad(at_the_pad).property("_unit")) <= pad(at_the_pad).height() + 1
    at_the_pad.hand.draw(pad(at_the_pad), [((0.6, 0.05), (0.7, 0.1))])
    assert len(strokes(at_the_pad)) == 2


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_the_pad_and_what_takes_ink_away_are_seen_together(at_the_pad: Sitting, scale: float, large: bool) -> None:
    for size in (LANDSCAPE, PORTRAIT):
        at_the_pad.wear(size, textScale=scale, large=large)
        for _ in range(3):
            seen = [
                name
                for name in ("pad", "undo", "clear", "otherWay")
                if (item := at_the_pad.hand.named(name)) and item in at_the_pad.hand.items()
            ]
            if seen:
                break
            at_the_pad.hand.press(at_the_pad.hand.middle(at_the_pad.hand.named("moreBelow") or at_the_pad.named("next")))
            at_the_pad.hand.settle(5)
        assert seen == ["pad", "undo", "clear", "otherWay"], size
        assert wrong_now(at_the_pad, large=large) == []


def test_a_pad_with_a_page_to_itself_takes_its_room_and_gives_it_to_other_ways(at_the_pad: Sitting) -> None:
    at_the_pad.wear((1280, 720), textScale=2)  # no room for the words above it as well
    assert pad(at_the_pad).height() > 280
    assert wrong_now(at_the_pad, large=False) == []
    at_the_pad.hand.tap_named("otherWay")
    at_the_pad.hand.wait(lambda: pad(at_the_pad).height() == 240, "the pad keeps the room the other ways need")


def test_a_typed_name_with_a_tick_signs_and_the_record_says_so(at_the_pad: Sitting, stage: Stage) -> None:
    hand = at_the_pad.hand
    hand.tap_named("otherWay")
    hand.tap_named("way:typed")
    hand.settle(5)
    assert all(hand.sees(words) for words in ("Sign by typing your name", "Type my name", "Your full name"))  # on one page
    go_on(at_the_pad)
    assert hand.sees("Enter your full name")
    hand.fill("signName", "Amara  Okafor ")
    go_on(at_the_pad)
    assert {problem.code for problem in at_the_pad.model.shown.problems} == {"sign-tick"}
    hand.tap_named("signTick")
    go_on(at_the_pad)
    (signature,) = stage.records.signatures(at_the_pad.real.encounter.id)
    assert (signature.how, signature.strokes) == ("typed name: Amara Okafor", ())


def test_a_mark_counts_with_the_name_and_the_tick_of_a_witness(at_the_pad: Sitting, stage: Stage) -> None:
    hand = at_the_pad.hand
    hand.tap_named("otherWay")
    hand.tap_named("way:mark")
    hand.draw(pad(at_the_pad), [((0.5, 0.1), (0.51, 0.11))])
    go_on(at_the_pad)
    assert {problem.code for problem in at_the_pad.model.shown.problems} == {"sign-witness", "sign-saw"}
    hand.fill("signName", "Nadia Rahman")
    hand.tap_named("signTick")
    go_on(at_the_pad)
    (signature,) = stage.records.signatures(at_the_pad.real.encounter.id)
    assert signature.how == "a mark, witnessed by Nadia Rahman"
    assert len(signature.strokes) == 1


def test_ink_that_is_not_signed_outlives_a_step_back_but_neither_a_lock_nor_an_answer(at_the_pad: Sitting) -> None:
    hand, model = at_the_pad.hand, at_the_pad.model

    def answered() -> None:
        for _ in range(2):  # changed, and changed back
            hand.press(hand.middle(next(item for item in hand.items() if item.property("checkable"))))

    def locked() -> None:
        model.end()
        at_the_pad.look()

    steps: tuple[tuple[Callable[[], object], int], ...] = ((lambda: None, 1), (locked, 0), (answered, 0))
    for between, left in steps:
        hand.draw(pad(at_the_pad), [SLOPE][len(strokes(at_the_pad)) :])
        hand.tap_named("back")
        hand.settle(5)
        between()
        model.next()
        hand.settle(5)
        assert len(strokes(at_the_pad)) == left


def test_where_the_clinic_does_not_allow_it_there_is_only_the_pad(stage: Stage, qapp: object) -> None:
    visit = stage.talked()
    stage.records.set_setting(OTHER_WAYS, "0", stage.event("setting"))
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("sign")
    sitting = Sitting(walk.journey)
    assert sitting.hand.named("otherWay") is None
    sitting.close()
    walk.journey.sign((), {"way": "typed", "name": "Amara Okafor", "ticked": True})
    assert [problem.code for problem in walk.screen.problems] == ["no-signature"]
    walk.journey.sign(INK)
    assert stage.records.signatures(EncounterId(visit))[0].how == "finger or pen"


def go_on(sitting: Sitting) -> None:
    """Finish, once the long page was turned to its end."""
    before = sitting.model.shown
    for _ in range(12):
        if sitting.model.shown.kind is not Kind.SIGN or sitting.model.shown.problems != before.problems:
            break
        sitting.hand.tap_named("next")
