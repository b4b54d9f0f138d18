"""What a statement is called on paper, and what its band says."""

from dataclasses import dataclass

from kiosk.documents.bricks import Paint
from kiosk.documents.contents import Contents
from kiosk.documents.marks import mark, ring
from kiosk.documents.times import moment
from kiosk.encounter.model import DocumentKind, State, Statement

TAKEN_BACK, STILL, NEVER, BEFORE = "taken back", "still agreed", "never agreed", "taken back before"
"""How a line stands (encounter/withdrawing.py)."""
LINES = {TAKEN_BACK: "Withdrawn", STILL: "Still agreed", NEVER: "Never agreed", BEFORE: "Withdrawn before"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """The words at the head of the page."""

    eyebrow: str
    title: str
    headline: str
    sentence: str
    mark: Paint
    follows: str
    """What follows from it, or what has been said about it to whoever was concerned."""
    before: str = ""
    """What the record is called that it points to; blank where it points to none."""


def says(contents: Contents, told: Statement, who: str) -> Says:
    """The words for a statement; `who` is the patient's name, or "The patient" if that is too long."""
    when = moment(contents.local(told.at))
    match told.kind:
        case DocumentKind.WITHDRAWAL:
            return _withdrawal(contents, told, who, when)
        case DocumentKind.REFUSAL:
            return Says(
                eyebrow="Refusal record",
                title="Treatment declined",
                headline="No: no treatment",
                sentence=f"{who} decided against the treatment on {when}.",
                mark=ring("bar"),
                follows="Nobody has to say why. It changes nothing about any other care. Who changes their mind is asked anew.",
            )
        case DocumentKind.MORE_TIME:
            return Says(
                eyebrow="Record of time to think",
                title="More time to decide",
                headline="Not decided: no treatment yet",
                sentence=f"{who} asked for more time on {when}.",
                mark=ring("clock"),
                follows="Nothing is agreed. The treatment waits until the patient has decided, and signed if it is a yes.",
            )
        case DocumentKind.AMENDMENT:
            return Says(
                eyebrow="Amendment",
                title="Correction of a signed record",
                headline="Read the record together with this page",
                sentence=f"Corrected on {when}. The record itself stays as it was signed.",
                mark=ring("bubble"),
                follows="The record it corrects is not changed: what was signed stays as it was, and this page stands beside it.",
                before="The record it corrects",
            )
        case _:
            number = dict(told.details).get("Session", "")
            return Says(
                eyebrow="Addendum",
                title=f"Session {number} of the course".replace("  ", " "),
                headline="Confirmed once more before treatment",
                sentence=f"{who} confirmed the consent on {when}.",
                mark=mark(chosen=True, round_=True),
                follows="The consent named above goes on as it was signed. It can be taken back at any time, also during treatment.",
                before="The consent it goes on from",
            )


def _withdrawal(contents: Contents, told: Statement, who: str, when: str) -> Says:
    ended = contents.record.encounter.state is State.WITHDRAWN and any(fact in (TAKEN_BACK, BEFORE) for _, fact in told.details[:1])
    years = contents.record.clinic.get("clinic.retention_years", "").strip()
    kept = f"The record itself is kept{f' for {years} years' if years else ''}, as the law asks."
    return Says(
        eyebrow="Withdrawal record",
        title="Consent withdrawn" if ended else "Part of a consent withdrawn",
        headline="Stop: no more treatment under this consent" if ended else "What is marked below counts no longer",
        sentence=f"{who} took it back on {when}. It counts from that moment.",
        mark=ring("bar"),
        follows=f"It will not change how we care for the patient. What was done until then stays in the record. {kept}",
        before="The consent it ends" if ended else "The consent it changes",
    )
