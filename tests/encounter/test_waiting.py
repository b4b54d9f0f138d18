"""Where the clinic leaves time between reading and signing, nobody signs before, and the screen says from when."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.encounter.model import AuditEvent, EncounterId, State
from kiosk.encounter.sitting.screen import Kind, Next
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.walk import INK


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path)
    stage.records.set_setting("sign.wait_hours", "24", AuditEvent(action="setting", at=stage.clock.now()))
    return stage


def test_the_page_to_sign_on_says_from_when_and_takes_no_ink(stage: Stage) -> None:
    visit = EncounterId(stage.talked())
    walk = stage.walk(visit, UNDERSTANDS)
    read = stage.clock.at
    walk.to("sign")
    screen = walk.screen
    assert (screen.kind, screen.next, screen.items, screen.ink) == (Kind.SIGN, Next.FINISH, (), ())
    assert timedelta() <= datetime.fromisoformat(screen.waits_until) - read - timedelta(hours=23, minutes=58) < timedelta(minutes=4)
    walk.sign(INK)
    assert not stage.records.signatures(visit)
    assert not stage.records.held(visit)
    assert stage.records.encounter(visit).state is State.THINKING
    assert walk.screen.key == "handback"


def test_after_that_time_it_is_signed_as_ever(stage: Stage) -> None:
    visit = EncounterId(stage.talked())
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("sign")
    walk.on()
    stage.clock.tick(24 * 3600)
    again = stage.walk(visit, UNDERSTANDS)
    again.to("sign")
    assert again.screen.waits_until == ""
    again.sign()
    assert stage.records.signatures(visit)


def test_other_words_begin_the_time_anew(stage: Stage) -> None:
    visit = EncounterId(stage.talked())
    stage.walk(visit, UNDERSTANDS).to("sign")
    stage.clock.tick(24 * 3600)
    stage.desk.plan(visit)
    stage.desk.answered("plan.price", "£2,000 in all")
    stage.desk.talked()
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("sign")
    assert walk.screen.waits_until


def test_without_such_a_rule_nobody_waits(stage: Stage) -> None:
    stage.records.set_setting("sign.wait_hours", "", AuditEvent(action="setting", at=stage.clock.now()))
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("sign")
    assert walk.screen.waits_until == ""
