"""What may be stated or recorded about a signed visit now, by this member of staff: what its record page offers."""

from collections.abc import Callable

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Encounter, Person
from kiosk.encounter.statements.after_consent import check_treatment
from kiosk.encounter.statements.amending import AmendmentPage
from kiosk.encounter.statements.course import SessionPage
from kiosk.encounter.statements.statement_page import StatementPage
from kiosk.encounter.statements.withdrawing import WithdrawalPage
from kiosk.errors import NotAllowed

Ask = Callable[[Person, Casebook, Encounter], object]
"""Raises NotAllowed for what may not be."""
PAGES: dict[str, type[StatementPage]] = {"session": SessionPage, "amend": AmendmentPage, "withdraw": WithdrawalPage}


def offered(person: Person, casebook: Casebook, visit: Encounter) -> tuple[str, ...]:
    """treated · session · amend · withdraw, as far as they are allowed."""
    asked: dict[str, Ask] = {"treated": check_treated, **PAGES}
    return tuple(name for name, ask in asked.items() if _is_allowed(ask, person, casebook, visit))


def check_treated(person: Person, casebook: Casebook, visit: Encounter) -> None:
    """NotAllowed unless it may be recorded now that the treatment took place (after_consent.check_treatment)."""
    records, today = casebook.records, casebook.clock.now().date()
    check_treatment(visit, records.signatures(visit.id), person, today, records.settings()["consent.months"])


def _is_allowed(ask: Ask, person: Person, casebook: Casebook, visit: Encounter) -> bool:
    try:
        ask(person, casebook, visit)
    except NotAllowed:
        return False
    return True
