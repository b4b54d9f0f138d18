"""What a clinician's decisions allow. Nothing refuses or approves a patient by itself: these only say what is still open."""

from collections.abc import Collection, Sequence
from datetime import datetime

from kiosk.encounter.model import DocumentKind, Encounter, FlagDecision, FrozenFlag, State, Verdict
from kiosk.encounter.record.visit import FormRecord
from kiosk.errors import NotAllowed
from kiosk.questionnaire.values import AnswerValue
from kiosk.staff_words import to_staff

BEFORE_SIGNING = frozenset({State.SCREENED, State.REVIEWED, State.DISCUSSED, State.THINKING, State.DECLINED})
"""States in which the plan and the talk belong."""
FINISHES = {"more-time": State.THINKING, "talk": State.DISCUSSED, "no": State.DECLINED}
"""What a visit is after a decision (forms/README.md, `decision`); any other goes on to the signature."""
CONSENTS = (DocumentKind.CONSENT, DocumentKind.COUNTERSIGNED)
"""The documents that are the consent itself: a statement points to the newest of them."""


def undecided_flags(up: Sequence[FrozenFlag], decisions: Sequence[FlagDecision]) -> list[FrozenFlag]:
    """The flags that must be decided and are not."""
    decided = {decision.flag for decision in decisions}
    return [flag for flag in up if flag.level.must_be_decided and flag.link_id not in decided]


def says_do_not_treat(up: Sequence[FrozenFlag], decisions: Sequence[FlagDecision]) -> bool:
    """Whether a decision on a flag that is up says so: then nothing goes on to signing."""
    standing = {flag.link_id for flag in up}
    return any(decision.verdict is Verdict.DO_NOT_TREAT for decision in decisions if decision.flag in standing)


def in_the_way(up: Sequence[FrozenFlag], decisions: Sequence[FlagDecision]) -> str:
    """undecided · do-not-treat: why nothing goes on to a signature; blank where nothing is in the way."""
    return "undecided" if undecided_flags(up, decisions) else "do-not-treat" if says_do_not_treat(up, decisions) else ""


def in_force(decisions: Sequence[FlagDecision], forms: Sequence[FormRecord]) -> tuple[FlagDecision, ...]:
    """The decisions that were made on the answers as they stand: one on an answer that was changed afterwards does not count."""
    looked_at = {decision.flag: _looked_at(decision.flag, forms) for decision in decisions}
    asked = frozenset(question for questions in looked_at.values() for question in questions)
    changed = {link_id: at for form in forms for link_id, at in _last_changed(form, asked).items()}
    return tuple(
        decision
        for decision in decisions
        if decision.verdict is not Verdict.TAKEN_BACK
        and not any(changed[question] > decision.at for question in looked_at[decision.flag] if question in changed)
    )


def _looked_at(flag: str, forms: Sequence[FormRecord]) -> frozenset[str]:
    """The questions that raise it."""
    found = [item for form in forms if (item := form.questionnaire.by_link_id.get(flag)) and item.level]
    return frozenset(condition.question for item in found[-1:] for condition in item.enable_when)


def _last_changed(form: FormRecord, asked: Collection[str]) -> dict[str, datetime]:
    """When each answer to one of these questions became what it is; saying the same once more changes nothing."""
    stands: dict[str, tuple[AnswerValue, ...]] = {}
    when: dict[str, datetime] = {}
    for answer in form.answers:
        if answer.link_id in asked and stands.get(answer.link_id) != answer.values:
            stands[answer.link_id], when[answer.link_id] = answer.values, answer.at
    return when


def check_before_signing(visit: Encounter) -> None:
    """NotAllowed where neither plan nor talk belongs: nobody knows whose visit it is, the patient is not done, or it is signed."""
    if visit.patient is None:
        raise NotAllowed(to_staff("Join the visit to a patient first."))
    if visit.state not in BEFORE_SIGNING:
        raise NotAllowed(
            to_staff("The patient has not finished the first part.") if visit.state is State.DRAFT else to_staff("This visit is signed.")
        )


def waits(
    roles: Collection[str], statements: Sequence[tuple[DocumentKind, str]], made: Collection[tuple[str, str]]
) -> tuple[tuple[DocumentKind, str], ...]:
    """What of a visit has no document yet, in the order it is pressed: (kind, id of the statement; blank for the consent).

    `roles` of those who signed the consent, all `statements` in their order, and what is `made` already, each the same pair.
    """
    consent = [(DocumentKind.CONSENT, "")] if {"patient", "guardian"} & set(roles) else []
    countersigned = [(DocumentKind.COUNTERSIGNED, "")] if "clinician" in roles else []
    return tuple(wanted for wanted in (*consent, *countersigned, *statements) if wanted not in made)
