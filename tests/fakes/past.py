"""All visits, newest first, in memory. A part of MemoryRecords."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kiosk.encounter.at_desk.worklist import PastVisit
from kiosk.encounter.model import AuditEvent
from kiosk.questionnaire.answers import plain_words

if TYPE_CHECKING:
    from tests.fakes.visit import Visit


class MemoryPast:
    """Fulfils `Keeping.past_visits`."""

    events: list[AuditEvent]
    _visits: "dict[Any, Visit]"
    _patients: "dict[Any, Any]"

    def past_visits(self, number: str, limit: int) -> Sequence[PastVisit]:
        found = sorted(self._visits.values(), key=lambda one: one.encounter.number, reverse=True)
        return tuple([self._past(one) for one in found if not number or one.encounter.number < number][:limit])

    def _past(self, kept: "Visit") -> PastVisit:
        visit, roles = kept.encounter, {signature.role for signature in kept.signatures}
        patient = self._patients.get(visit.patient) if visit.patient else None
        areas = [", ".join(map(plain_words, answer.values)) for answer in kept.answers.values() if answer.link_id == "tx.areas"]
        planned = [", ".join(map(plain_words, answer.values)) for answer in kept.answers.values() if answer.link_id == "plan.areas"]
        return PastVisit(
            visit=visit,
            seq=max((seq for seq, event in enumerate(self.events, 1) if event.encounter == visit.id), default=0),
            name=patient.name if patient else "",
            birth_date=patient.birth_date if patient else "",
            areas=next(iter([*planned[-1:], *areas[-1:]]), ""),
            sealing=kept.unsealed,
            frozen=bool(kept.responses),
            countersigned="clinician" in roles or not roles & {"patient", "guardian"},
            flags=dict(Counter(flag.level for flag in kept.flags)),
            undecided=any(flag.level.must_be_decided and flag.link_id not in kept.decisions for flag in kept.flags),
        )
