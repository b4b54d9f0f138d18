"""How things are called on paper."""

from collections.abc import Sequence

from kiosk.documents.contents import Contents, Mark
from kiosk.encounter.model import Verdict

VERDICTS = {
    Verdict.PROCEED: "Go on",
    Verdict.PROCEED_WITH_CHANGE: "Go on, with a change",
    Verdict.POSTPONE: "Hold",
    Verdict.DO_NOT_TREAT: "Do not treat",
}
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


def decided(mark: Mark) -> str:
    """What was decided on a flag, in words."""
    if mark.decision:
        return VERDICTS[mark.decision.verdict]
    return "Not decided" if mark.flag.level.must_be_decided else "None needed"


def language(code: str) -> str:
    """The language in English; the code itself where we have no word for it."""
    return LANGUAGES.get(code.split("-", maxsplit=1)[0].lower(), code or "not told")


def treatment(contents: Contents) -> str:
    """What the pack of forms is called: laser skin tightening."""
    return contents.record.encounter.treatment.replace("-", " ").replace("_", " ").strip()


def title(contents: Contents) -> str:
    """What the document is."""
    return f"Consent to {treatment(contents)}" if treatment(contents) else "Consent record"


def clinic(contents: Contents) -> tuple[str, list[str]]:
    """Name, and the lines under it."""
    facts = contents.record.clinic
    told = [facts.get(f"clinic.{key}", "").strip() for key in ("address", "phone", "email", "legal")]
    return facts.get("clinic.name", "").strip() or "Clinic", [line for line in told if line]


def numbers(marks: Sequence[Mark]) -> str:
    """flag 1 · flags 1 and 3 · flags 1, 3 and 4"""
    told = [str(mark.number) for mark in marks]
    return f"flag {told[0]}" if len(told) == 1 else f"flags {', '.join(told[:-1])} and {told[-1]}"


def count(number: int, one: str, many: str) -> str:
    """1 answer · 87 answers"""
    return f"{number} {one if number == 1 else many}"
