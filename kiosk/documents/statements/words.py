"""What a statement is called on paper, and what its band says."""

from dataclasses import dataclass

from kiosk.documents.furniture.marks import mark, ring
from kiosk.documents.page.bricks import Paint
from kiosk.documents.words.contents import Contents
from kiosk.documents.words.speech import Said, say, to_say
from kiosk.documents.words.times import moment
from kiosk.encounter.model import DocumentKind, State, Statement

TAKEN_BACK, STILL, NEVER, BEFORE = "taken back", "still agreed", "never agreed", "taken back before"
"""How a line stands (encounter/statements/withdrawing.py)."""
LINES = {
    TAKEN_BACK: to_say("Withdrawn"),
    STILL: to_say("Still agreed"),
    NEVER: to_say("Never agreed"),
    BEFORE: to_say("Withdrawn before"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """The words at the head of the page."""

    eyebrow: str
    title: str
    headline: Said
    sentence: str
    mark: Paint
    follows: str
    """What follows from it, or what has been said about it to whoever was concerned."""
    before: str = ""
    """What the record is called that it points to; blank where it points to none."""


def says(contents: Contents, told: Statement, who: str) -> Says:
    """The words for a statement; `who` is the patient's name, or that it is the patient if that is too long."""
    when = moment(contents.local(told.at))
    match told.kind:
        case DocumentKind.WITHDRAWAL:
            return _withdrawal(contents, told, who, when)
        case DocumentKind.REFUSAL:
            return Says(
                eyebrow=say("Refusal record"),
                title=say("Treatment declined"),
                headline=say("No: no treatment"),
                sentence=say("{name} decided against the treatment on {when}.", name=who, when=when),
                mark=ring("bar"),
                follows=say("Nobody has to say why. It changes nothing about any other care. Who changes their mind is asked anew."),
            )
        case DocumentKind.MORE_TIME:
            return Says(
                eyebrow=say("Record of time to think"),
                title=say("More time to decide"),
                headline=say("Not decided: no treatment yet"),
                sentence=say("{name} asked for more time on {when}.", name=who, when=when),
                mark=ring("clock"),
                follows=say("Nothing is agreed. The treatment waits until the patient has decided, and signed if it is a yes."),
            )
        case DocumentKind.AMENDMENT:
            return Says(
                eyebrow=say("Amendment"),
                title=say("Correction of a signed record"),
                headline=say("Read the record together with this page"),
                sentence=say("Corrected on {when}. The record itself stays as it was signed.", when=when),
                mark=ring("bubble"),
                follows=say("The record it corrects is not changed: what was signed stays as it was, and this page stands beside it."),
                before=say("The record it corrects"),
            )
        case _:
            number = dict(told.details).get("Session", "")
            return Says(
                eyebrow=say("Addendum"),
                title=say("Session {number} of the course", number=number),
                headline=say("Confirmed once more before treatment"),
                sentence=say("{name} confirmed the consent on {when}.", name=who, when=when),
                mark=mark(chosen=True, round_=True),
                follows=say("The consent named above goes on as it was signed. It can be taken back at any time, also during treatment."),
                before=say("The consent it goes on from"),
            )


def _withdrawal(contents: Contents, told: Statement, who: str, when: str) -> Says:
    ended = contents.record.encounter.state is State.WITHDRAWN and any(fact in (TAKEN_BACK, BEFORE) for _, fact in told.details[:1])
    years = contents.record.clinic.get("clinic.retention_years", "").strip()
    kept = say("The record itself is kept, as the law asks.")
    if years:
        kept = say("The record itself is kept for {years} years, as the law asks.", years=years)
    cared = say("It will not change how we care for the patient. What was done until then stays in the record.")
    return Says(
        eyebrow=say("Withdrawal record"),
        title=say("Consent withdrawn") if ended else say("Part of a consent withdrawn"),
        headline=say("Stop: no more treatment under this consent") if ended else say("What is marked below counts no longer"),
        sentence=say("{name} took it back on {when}. It counts from that moment.", name=who, when=when),
        mark=ring("bar"),
        follows=f"{cared} {kept}",
        before=say("The consent it ends") if ended else say("The consent it changes"),
    )
