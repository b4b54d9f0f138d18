"""The log at the desk, by touch; and a clock that went back is said on the page of the day."""

from dataclasses import replace
from datetime import timedelta

from kiosk.clock import SystemClock
from kiosk.demo import BORN, PIN, WHO
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import AuditEvent
from kiosk.ui.player import Player


def place(kiosk: Player) -> Place:
    return kiosk.view.place


def test_an_administrator_looks_into_the_log_and_sees_that_the_clock_went_back(kiosk: Player) -> None:
    opened = kiosk.front.kiosk.door.opened
    assert opened is not None
    records, now = opened[0], SystemClock().now()
    event = AuditEvent(action="page", at=now + timedelta(hours=2))
    records.note(event)
    records.note(replace(event, at=now))
    kiosk.sign_in(PIN)
    assert kiosk.view.message == "clock-set-back"
    assert kiosk.view.clock_lost > 7000
    kiosk.start_visit(WHO, BORN)
    kiosk.hand.tap_named("records")
    kiosk.hand.tap_named("logPage")
    assert place(kiosk) is Place.LOG_ASK
    kiosk.front.kiosk.desk_model.log()
    assert place(kiosk) is Place.LOG
    assert kiosk.view.log[0].what == "The log was read"
    assert records.log(LogQuery(action="clock-set-back"), 1)
    kiosk.hand.tap_named("back")
    assert place(kiosk) is Place.LOG_ASK
