"""How things are called on paper."""

import re
from collections.abc import Sequence

from kiosk.documents.contents import Contents, Mark
from kiosk.documents.saying import date_in_words
from kiosk.encounter.model import Verdict

VERDICTS = {
    Verdict.PROCEED: "Go on",
    Verdict.PROCEED_WITH_CHANGE: "Go on with a change",
    Verdict.POSTPONE: "Hold today",
    Verdict.DO_NOT_TREAT: "Do not treat",
}
MOST_NAMED = 6
LANGUAGES = {
    "ar": "Arabic",
    "cy": "Welsh",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "pl": "Polish",
    "pt": "Portuguese",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
}


CONSENT_TO = "Consent to "
DEMONSTRATION = "Demonstration: not approved for patients"


def decided(mark: Mark) -> str:
    """What was decided on a flag, in words."""
    if mark.decision:
        return VERDICTS[mark.decision.verdict]
    return "Not decided" if mark.flag.level.must_be_decided else "None needed"


def language(code: str) -> str:
    """The language in English; the code itself where we have no word for it."""
    return LANGUAGES.get(code.split("-", maxsplit=1)[0].lower(), code or "not told")


def treatment(contents: Contents) -> str:
    """What is consented to: skin tightening with infrared light; the name of the pack if the form that is signed does not say."""
    folder = contents.record.encounter.treatment.replace("-", " ").replace("_", " ").strip()
    return _signed_title(contents).removeprefix(CONSENT_TO) or folder


def is_demonstration(contents: Contents) -> bool:
    """Whether a form was let through for a demonstration only."""
    return any(form.approval is not None and form.approval.demonstration for form in contents.record.forms)


def title(contents: Contents) -> str:
    """What the document is."""
    return f"{CONSENT_TO}{treatment(contents)}" if treatment(contents) else "Consent record"


def _signed_title(contents: Contents) -> str:
    """The title of the form with the page to sign on, if it says what is consented to."""
    titles = (
        form.questionnaire.title for form in contents.record.forms if any(item.signature_required for item in form.questionnaire.walk())
    )
    return next((title for title in titles if title.startswith(CONSENT_TO)), "")


def clinic(contents: Contents) -> tuple[str, list[str]]:
    """Name, and the lines under it."""
    facts = contents.record.clinic
    told = [facts.get(f"clinic.{key}", "").strip() for key in ("address", "phone", "email", "legal")]
    return facts.get("clinic.name", "").strip() or "Clinic", [line for line in told if line]


def numbers(marks: Sequence[Mark]) -> str:
    """flag 1 · flags 1 and 3 · flags 1, 3 and 4 · 9 flags"""
    if len(marks) > MOST_NAMED:
        return f"{len(marks)} flags"
    told = [str(mark.number) for mark in marks]
    return f"flag {told[0]}" if len(told) == 1 else f"flags {', '.join(told[:-1])} and {told[-1]}"


def count(number: int, one: str, many: str) -> str:
    """1 answer · 87 answers"""
    return f"{number} {one if number == 1 else many}"


def finding(mark: Mark) -> tuple[str, str]:
    """What a flag found and what it says about it: its first sentence without the full stop, and the rest with it."""
    text = one_line(mark.flag.text) or date_in_words(mark.flag.answer)
    found = re.match(r"(.+?)(\.(?: .*)?)$", text)
    return (found[1], found[2]) if found else (text, "")


def one_line(text: str) -> str:
    """Lines and runs of blanks as one blank; what does not break stays so."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip()


def sentence(text: str) -> str:
    """With a capital at its head, and the rest as it is."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """Within a sentence; an abbreviation stays as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
