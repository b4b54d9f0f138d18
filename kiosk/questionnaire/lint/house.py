"""The kiosk's own rules (forms/README.md): sittings, placeholders, teach-back."""

import re
from collections.abc import Iterator

from kiosk.questionnaire.extensions import OURS, R4, text, value
from kiosk.questionnaire.lint.finding import Finding, error, quoted, warning
from kiosk.questionnaire.lint.sheet import Entry, Sheet
from kiosk.questionnaire.reader import MOST_ITEMS, SITTING
from kiosk.questionnaire.words.wording import PLACEHOLDER

SITTINGS = ("before", "clinician", "consent", "clinic", "reception")
NEARLY = re.compile(r"\{\s*(?:clinic|visit)\b[^{}]{0,60}\}", re.IGNORECASE)


def sitting(sheet: Sheet) -> str:
    """When the form is filled in; blank if it does not say."""
    return next((str(told.get("code", "")) for told in sheet.raw.get("code") or () if told.get("system") == SITTING), "")


def form(sheet: Sheet) -> Iterator[Finding]:
    """The sitting is one of ours; a form is of a size for people."""
    when = sitting(sheet)
    if when and when not in SITTINGS:
        yield error("sitting", "", f"its sitting is {quoted(when)}; write {', '.join(SITTINGS)}")
    if len(sheet.entries) > MOST_ITEMS:
        yield error("too-many", "", f"has {len(sheet.entries):,} items; {MOST_ITEMS:,} are the most the kiosk takes: divide it")


def placeholders(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """What looks like a placeholder is one."""
    for found in NEARLY.findall(entry.raw.get("text", "")):
        if not PLACEHOLDER.fullmatch(found):
            yield error(
                "placeholder",
                entry.link_id,
                f"{quoted(found)} would be shown as it stands; write it like {{clinic.name}}",
            )


def teach_back(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """One answer is right, and there are words for who did not find it."""
    if entry.control != "teach-back":
        return
    questions = [child for child in entry.all("item") if child.get("type") == "choice"]
    options = [option for question in questions for option in question.get("answerOption") or ()]
    scores = [value(held, R4 + "ordinalValue", "Decimal") for option in options for held in (option, option.get("valueCoding") or {})]
    if not questions or not any(score == 1 for score in scores if score is not None):
        yield error("teach-back", entry.link_id, "is a teach-back in which no answer is right; give one option the ordinalValue 1")
    controls = {Entry(child, entry, 0).control for child in entry.all("item") if child.get("type") == "display"}
    if "explain" not in controls:
        yield warning(
            "teach-back",
            entry.link_id,
            "is a teach-back without words for a wrong answer; add a display explain",
        )


def ask_again(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """What is asked again on a later visit hangs on a question of this form, or on nothing."""
    told = text(entry.raw, OURS + "ask-again")
    if told and told != "always" and not any(other.link_id == told and other.is_question for other in sheet.entries):
        yield error("ask-again", entry.link_id, f"is asked again with {quoted(told)}, which is no question here; write the code always")
