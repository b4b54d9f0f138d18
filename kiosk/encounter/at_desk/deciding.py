"""A clinician's decision on a flag."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Encounter, FlagDecision, State, Verdict
from kiosk.encounter.record.visit import consenting
from kiosk.encounter.rules import says_do_not_treat, undecided_flags
from kiosk.questionnaire.words.markup import clean


def decided(casebook: Casebook, visit: Encounter, flag: str, verdict: str, reason: str, *, by: str) -> tuple[Encounter, FlagDecision] | str:
    """The decision, and the visit after it: reviewed once all that must be are decided.

    "reason-missing" where one is needed; blank if the flag is not up any more.
    """
    forms = casebook.read(visit.id)
    up = {found.link_id: found for found in casebook.flags(visit.id, forms)}
    if flag not in up:
        return ""
    if up[flag].level.must_be_decided and not reason.strip():
        return "reason-missing"
    decision = FlagDecision(flag=flag, verdict=Verdict(verdict), reason=clean(reason).strip(), by=by, at=casebook.clock.now())
    standing = [decision, *casebook.decisions(visit.id, forms)]
    if visit.state is State.SCREENED and not undecided_flags(list(up.values()), standing):
        visit = replace(visit, state=State.REVIEWED)
    signed = consenting(casebook.records.signatures(visit.id))
    if visit.state is State.DECLINED and signed and not says_do_not_treat(list(up.values()), _newest(standing)):
        visit = replace(visit, state=State.CONSENTED)  # it was closed after the consent, and is open again
    return visit, decision


def _newest(decisions: Sequence[FlagDecision]) -> list[FlagDecision]:
    """The first of each flag: a newer one stands in front of the older."""
    return list({decision.flag: decision for decision in reversed(decisions)}.values())
