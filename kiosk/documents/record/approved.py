"""Who approved the forms that were shown, which version, and when. A demonstration says that it is one."""

from collections.abc import Sequence

from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.sheet import Sheet, Strong
from kiosk.documents.words.contents import Contents
from kiosk.documents.words.grouped import groups
from kiosk.documents.words.naming import DEMONSTRATION
from kiosk.documents.words.speech import say
from kiosk.documents.words.times import short_moment
from kiosk.encounter.model import Approval
from kiosk.encounter.record.visit import FormRecord

LETTERS = 16
"""Letters of a source's SHA-256 that stand on paper; the clinic's log and the FHIR record have all 64."""


def version(sheet: Sheet, form: FormRecord) -> list[Brick]:
    """Name and version of a form, and under it the fingerprint of the source that was approved."""
    told: list[Brick] = [sheet.words(f"{form.questionnaire.name} {form.questionnaire.version}".strip(), look="cell")]
    if form.approval:
        told.append(sheet.words(say("source {digest} …", digest=" ".join(groups(form.approval.digest[:LETTERS]))), look="small"))
    return told


def approved(sheet: Sheet, contents: Contents) -> list[Brick]:
    """A sentence for each act of approval; what nobody approved is said."""
    acts = _acts(contents)
    told = [_sentence(sheet, contents, act, whole=len(act) == len(contents.record.forms)) for act in acts]
    unknown = [form.questionnaire.name for form in contents.record.forms if form.approval is None]
    if unknown:
        told.append(sheet.words(say("No approval is recorded for {forms}.", forms=say(", ").join(unknown)), look="cell"))
    return told


def _acts(contents: Contents) -> list[Sequence[Approval]]:
    """The approvals of this record's forms, those of one act together."""
    acts: dict[tuple[str, object], list[Approval]] = {}
    for form in contents.record.forms:
        if form.approval:
            acts.setdefault((form.approval.by, form.approval.at), []).append(form.approval)
    return list(acts.values())


def _sentence(sheet: Sheet, contents: Contents, act: Sequence[Approval], *, whole: bool) -> Brick:
    forms = "" if whole else f"{', '.join(approval.form for approval in act)}: "
    said = say(DEMONSTRATION) if act[0].demonstration else say("Approved for patients")
    return sheet.words(Strong(f"{said}. "), f"{forms}{act[0].by}, {short_moment(contents.local(act[0].at))}.", look="cell")
