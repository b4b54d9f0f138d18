"""The answers on offer: whether there are any, whether each is itself, and whether what is chosen at first is among them."""

from collections import Counter
from collections.abc import Iterator

from kiosk.questionnaire.extensions import R4, SDC, code, value
from kiosk.questionnaire.lint.finding import Finding, error, note, quoted, several, warning
from kiosk.questionnaire.lint.sheet import CHOICES, Entry, Sheet
from kiosk.questionnaire.values import AnswerValue, Coding, value_from_json

MANY = 1_000
"""More than a patient finds anything among, even by searching."""
CONTROL, WAITS = R4 + "questionnaire-itemControl", SDC + "enableWhenExpression"
OWN_TYPE = {"integer": "valueInteger", "date": "valueDate", "time": "valueTime", "string": "valueString"}
INITIAL = {
    "boolean": ("Boolean",),
    "decimal": ("Decimal", "Integer"),
    "integer": ("Integer",),
    "date": ("Date",),
    "dateTime": ("DateTime", "Date"),
    "time": ("Time",),
    "string": ("String",),
    "text": ("String",),
    "url": ("Uri",),
    "open-choice": ("Coding", "String", "Integer", "Date", "Time", "Reference"),
    "choice": ("Coding", "String", "Integer", "Date", "Time", "Reference"),
    "attachment": ("Attachment",),
    "reference": ("Reference",),
    "quantity": ("Quantity",),
}


def present(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """A choice has something to choose from."""
    name = entry.raw.get("answerValueSet")
    if name and not sheet.has_value_set(entry):
        if name.startswith("#"):
            yield error("value-set", entry.link_id, f"its answerValueSet {quoted(name)} is not contained in the form; add it")
        else:
            text = f"its value set {quoted(name, 90)} is not here, so it is shown without options; put it beside the form or contain it"
            yield warning("value-set", entry.link_id, text)
    elif name and not sheet.options(entry):
        yield warning("value-set", entry.link_id, f"its value set {quoted(name, 90)} lists no codes; give it an expansion or concepts")
    elif not name and entry.type in CHOICES and not entry.all("answerOption") and not entry.has(SDC + "answerExpression"):
        say = error if entry.type == "choice" and not entry.hidden else warning
        yield say("no-options", entry.link_id, f"is a {entry.type} without options; give it answerOption or answerValueSet")


def contained(sheet: Sheet) -> Iterator[Finding]:
    """What a form carries with it can be named, and is whole as far as the kiosk reads it."""
    for number, held in enumerate(sheet.raw.get("contained") or (), start=1):
        if not isinstance(held.get("id"), str) or not isinstance(held.get("resourceType"), str):
            yield error("contained", "", f"contained resource {number} has no id or no resourceType, so nothing can name it; give it both")
        elif held["resourceType"] in ("ValueSet", "CodeSystem") and not held.get("status"):
            yield error("contained", "", f"the contained {held['resourceType']} {quoted(held['id'])} has no status; give it one")


def distinct(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """No two options are the same, or look the same."""
    options = sheet.options(entry)
    codes = Counter((option.system, option.code) if isinstance(option, Coding) else ("", str(option)) for option in options)
    if twice := [code for (_, code), times in codes.items() if times > 1 and code]:
        yield error("option-twice", entry.link_id, f"offers {several(twice)} more than once; give each option a code of its own")
    shown = Counter(_shown(option).casefold().strip() for option in options)
    alike = [words for words, times in shown.items() if times > 1 and words]
    if alike and not twice:
        yield warning("option-twice", entry.link_id, f"has options that read alike: {several(alike)}; word them apart")
    if len(options) > MANY:
        text = f"offers {len(options):,} answers, more than anybody finds their way in; ask in steps, or with a shorter list"
        yield warning("many-options", entry.link_id, text)


def _shown(option: AnswerValue) -> str:
    return option.display if isinstance(option, Coding) else str(option)


def worded(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """Each option has a value of a fitting type, and words."""
    own = OWN_TYPE.get(entry.type)
    for number, option in enumerate(entry.all("answerOption"), start=1):
        if value_from_json(option) is None:
            yield error("option-value", entry.link_id, f"its option {number} has no value[x]; give it one")
        elif own and own not in option:
            yield error("option-value", entry.link_id, f"is a {entry.type} and its option {number} is not; write {own}")
    codings = [option for option in sheet.options(entry) if isinstance(option, Coding)]
    if blank := [option.code for option in codings if not option.display]:
        yield warning("option-words", entry.link_id, f"its options {several(blank)} have no display, so the patient reads codes; add words")
    if any(not option.code for option in codings):
        yield error("option-value", entry.link_id, "has an option without a code; the kiosk could not tell it from others: give it one")


def exclusive(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """Only where several can be chosen does one exclude the others."""
    marked = any(value(option, R4 + "questionnaire-optionExclusive", "Boolean") is True for option in entry.all("answerOption"))
    if marked and entry.raw.get("repeats") is not True:
        yield note("exclusive", entry.link_id, "has an exclusive option and takes one answer anyway; let it repeat, or take the mark away")


def asked_about_none(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """What stands below each of several answers is asked about "None of these", too, unless it waits for another."""
    alone = [option for option in entry.all("answerOption") if value(option, R4 + "questionnaire-optionExclusive", "Boolean") is True]
    below = [child for child in entry.all("item") if child.get("type") not in (None, "display") and not code(child, CONTROL)]
    always = [str(child.get("linkId")) for child in below if not child.get("enableWhen") and not value(child, WAITS, "Expression")]
    none = next((answer for option in alone if (answer := value_from_json(option)) is not None), None)
    if none is not None and always and entry.raw.get("repeats") is True:
        text = f"asks {several(always)} about {quoted(_shown(none))}, too; give each an enableWhen: {entry.link_id} != that answer"
        yield warning("below-none", entry.link_id, text)


def initial(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """What it starts with is an answer it takes."""
    fitting = INITIAL.get(entry.type, ())
    for given in entry.all("initial"):
        kind = next((key.removeprefix("value") for key in given if key.startswith("value")), "")
        if not kind:
            yield error("initial", entry.link_id, "has an initial without value[x]; give it one")
        elif fitting and kind not in fitting:
            yield error("initial", entry.link_id, f"is a {entry.type} and starts with value{kind}; write value{fitting[0]}")
        elif kind == "Coding" and sheet.options(entry) and not sheet.offers(entry, value_from_json(given) or ""):
            yield warning("initial", entry.link_id, "starts with an answer that it does not offer; name one of its options")
