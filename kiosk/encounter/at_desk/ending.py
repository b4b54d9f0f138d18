"""A visit that a clinician ends without treatment: a decision says do not treat. It can be opened again by deciding anew."""

from dataclasses import replace

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Encounter, State
from kiosk.encounter.rules import says_do_not_treat
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff

CLOSABLE = frozenset({State.SCREENED, State.REVIEWED, State.DISCUSSED, State.THINKING, State.CONSENTED})


def may_close(casebook: Casebook, visit: Encounter) -> bool:
    """Whether a decision that is in force says do not treat, and the visit is still open; one that is countersigned stays."""
    if visit.state not in CLOSABLE or any(made.role == "clinician" for made in casebook.records.signatures(visit.id)):
        return False
    return _says_no(casebook, visit)


def is_closed(casebook: Casebook, visit: Encounter) -> bool:
    """Whether it was ended so."""
    return visit.state is State.DECLINED and _says_no(casebook, visit)


def closed(casebook: Casebook, visit: Encounter) -> Encounter:
    """The visit, declined; the reason stands with the decision. NotAllowed without one."""
    if not may_close(casebook, visit):
        raise NotAllowed(to_staff("A visit is closed when a decision on one of its flags says: do not treat."))
    return replace(visit, state=State.DECLINED, help_asked=False)


def check_open(casebook: Casebook, visit: Encounter) -> None:
    """NotAllowed for a visit that was ended so: nothing of it goes back to the patient."""
    if is_closed(casebook, visit):
        raise NotAllowed(to_staff("This visit is closed: a decision says do not treat. Change that decision first."))


def _says_no(casebook: Casebook, visit: Encounter) -> bool:
    forms = casebook.read(visit.id)
    return says_do_not_treat(casebook.flags(visit.id, forms), casebook.decisions(visit.id, forms))
