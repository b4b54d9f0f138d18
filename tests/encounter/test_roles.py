"""Who may do what at the desk: every act, every role."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.encounter.at_desk.acts import DESK, guarded
from kiosk.encounter.desk import Desk
from kiosk.encounter.model import Person, Role, StaffId
from kiosk.errors import NotAllowed
from tests.encounter.stage import Stage

ACTS = [(act, role) for act in DESK for role in Role]


def somebody(*roles: Role) -> Person:
    return Person(id=StaffId("somebody"), name="Somebody", roles=frozenset(roles))


def done(desk: Desk, act: str) -> str:
    """Why it was refused; blank if it was not because of the role."""
    call: Callable[..., Any] = getattr(desk, act)
    asked = [told for told in inspect.signature(call).parameters.values() if told.default is told.empty]
    blank = [0 if told.annotation is int else "" for told in asked]
    try:
        call(*blank)
    except NotAllowed as error:
        return str(error) if "the role of" in str(error) or "no longer" in str(error) else ""
    except (LookupError, ValueError, AssertionError):  # let in, and found nothing there
        return ""
    return ""


@pytest.mark.parametrize(("act", "role"), ACTS, ids=[f"{role.value}: {act}" for act, role in ACTS])
def test_an_act_is_open_to_the_roles_of_the_table_and_shut_to_the_others(stage: Stage, act: str, role: Role) -> None:
    refused = done(stage.house.desk(stage.hire(somebody(role))), act)
    if role in DESK[act]:
        assert refused == ""
    else:
        assert refused.startswith("This needs the role of")
        assert all(needed.value in refused for needed in DESK[act])


@pytest.mark.parametrize("act", DESK)
def test_whoever_was_removed_meanwhile_does_nothing_more(stage: Stage, act: str) -> None:
    person = stage.hire(somebody(*Role))
    desk = stage.house.desk(person)
    stage.staff.disable(person.id, stage.event("staff-removed"))
    assert "no longer" in done(desk, act)


def test_a_role_that_was_taken_away_meanwhile_counts_no_more(stage: Stage) -> None:
    desk = stage.house.desk(stage.hire(somebody(*Role)))
    assert done(desk, "plan") == ""
    stage.staff.set_roles(StaffId("somebody"), frozenset({Role.RECEPTION}), stage.event("roles-changed"))
    assert "clinician" in done(desk, "plan")


@pytest.mark.parametrize(
    ("role", "begins", "exports"), [(Role.RECEPTION, True, False), (Role.CLINICIAN, True, True), (Role.ADMINISTRATOR, False, True)]
)
def test_today_offers_what_the_role_may_do(stage: Stage, role: Role, begins: bool, exports: bool) -> None:
    view = stage.house.desk(stage.hire(somebody(role))).today()
    assert (view.may_begin, view.may_export) == (begins, exports)


def test_an_act_that_is_missing_in_the_table_is_noticed_before_anybody_is_let_in() -> None:
    class Counter:
        def ring(self) -> None: ...

    with pytest.raises(TypeError, match="ring"):
        guarded({})(Counter)
