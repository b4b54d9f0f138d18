"""What may be stated about a visit now, by this member of staff: what its record page offers."""

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Encounter, Person
from kiosk.encounter.statements.amending import AmendmentPage
from kiosk.encounter.statements.course import SessionPage
from kiosk.encounter.statements.statement_page import StatementPage
from kiosk.encounter.statements.withdrawing import WithdrawalPage
from kiosk.errors import NotAllowed

PAGES: dict[str, type[StatementPage]] = {"session": SessionPage, "amend": AmendmentPage, "withdraw": WithdrawalPage}


def offered(person: Person, casebook: Casebook, visit: Encounter) -> tuple[str, ...]:
    """session · amend · withdraw, as far as they are allowed."""
    return tuple(name for name, page in PAGES.items() if _is_allowed(page, person, casebook, visit))


def _is_allowed(page: type[StatementPage], person: Person, casebook: Casebook, visit: Encounter) -> bool:
    try:
        page(person, casebook, visit)
    except NotAllowed:
        return False
    return True
