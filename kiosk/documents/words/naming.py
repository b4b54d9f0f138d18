"""How things are called on paper."""

import re
from collections.abc import Sequence

from kiosk.documents.words.contents import Contents, Mark
from kiosk.documents.words.saying import date_in_words
from kiosk.documents.words.speech import SOURCE, bare, plural, say, to_say
from kiosk.encounter.model import Verdict

VERDICTS = {
    Verdict.PROCEED: to_say("Go on"),
    Verdict.PROCEED_WITH_CHANGE: to_say("Go on with a change"),
    Verdict.POSTPONE: to_say("Hold today"),
    Verdict.DO_NOT_TREAT: to_say("Do not treat"),
}
MOST_NAMED = 6
LANGUAGES = {
    "ar": to_say("Arabic"),
    "cy": to_say("Welsh"),
    "de": to_say("German"),
    "en": to_say("English"),
    "es": to_say("Spanish"),
    "fr": to_say("French"),
    "pl": to_say("Polish"),
    "pt": to_say("Portuguese"),
    "uk": to_say("Ukrainian"),
    "vi": to_say("Vietnamese"),
}


CONSENT_TO = "Consent to "
DEMONSTRATION = to_say("Demonstration: not approved for patients")


def decided(mark: Mark) -> str:
    """What was decided on a flag, in words."""
    if mark.decision:
        return say(VERDICTS[mark.decision.verdict])
    return say("Not decided") if mark.flag.level.must_be_decided else say("None needed")


def language(code: str) -> str:
    """What the language is called; the code itself where we have no word for it."""
    name = LANGUAGES.get(bare(code)) if code else to_say("not told")
    return say(name) if name else code


def treatment(contents: Contents) -> str:
    """What is consented to: skin tightening with infrared light; the name of the pack if the form that is signed does not say."""
    folder = contents.record.encounter.treatment.replace("-", " ").replace("_", " ").strip()
    told = _signed_title(contents)
    return told.removeprefix(CONSENT_TO) if told.startswith(CONSENT_TO) else "" if told else folder


def is_demonstration(contents: Contents) -> bool:
    """Whether a form was let through for a demonstration only."""
    return any(form.approval is not None and form.approval.demonstration for form in contents.record.forms)


def title(contents: Contents) -> str:
    """What the document is."""
    if told := _signed_title(contents):
        return told
    return say("Consent to {treatment}", treatment=treatment(contents)) if treatment(contents) else say("Consent record")


def title_beside(contents: Contents) -> tuple[str, str]:
    """What it is in the clinic's language, where that is another, and that language."""
    told = title(contents)
    forms = (form for form in contents.record.forms if form.beside and form.questionnaire.title == told)
    return next(((form.beside.title, form.beside.language) for form in forms if form.beside and form.beside.title != told), ("", ""))


def _signed_title(contents: Contents) -> str:
    """The title of the form with the page to sign on, if it says what is consented to; in another language than ours we cannot tell."""
    forms = (form.questionnaire for form in contents.record.forms if any(item.signature_required for item in form.questionnaire.walk()))
    return next((form.title for form in forms if form.title.startswith(CONSENT_TO) or (form.title and bare(form.language) != SOURCE)), "")


def clinic(contents: Contents) -> tuple[str, list[str]]:
    """Name, and the lines under it."""
    facts = contents.record.clinic
    told = [facts.get(f"clinic.{key}", "").strip() for key in ("address", "phone", "email", "legal")]
    return facts.get("clinic.name", "").strip() or say("Clinic"), [line for line in told if line]


def numbers(marks: Sequence[Mark]) -> str:
    """flag 1 · flags 1 and 3 · flags 1, 3 and 4 · 9 flags"""
    if len(marks) > MOST_NAMED:
        return plural(len(marks), "{n} flag", "{n} flags")
    *first, last = (str(mark.number) for mark in marks)
    return say("flags {numbers} and {last}", numbers=say(", ").join(first), last=last) if first else say("flag {number}", number=last)


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
