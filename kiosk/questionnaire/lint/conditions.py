"""enableWhen: what it waits on, whether that can be answered, and whether it can ever be answered so."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.questionnaire.lint.finding import Finding, error, note, quoted, warning
from kiosk.questionnaire.lint.sheet import Entry, Sheet
from kiosk.questionnaire.rules import Operator
from kiosk.questionnaire.values import AnswerValue, Coding, value_from_json

Condition = Mapping[str, Any]
FITTING: dict[str, tuple[str, ...]] = {
    "boolean": ("Boolean",),
    "decimal": ("Decimal", "Integer"),
    "integer": ("Integer", "Decimal"),
    "date": ("Date",),
    "dateTime": ("DateTime", "Date"),
    "time": ("Time",),
    "string": ("String",),
    "text": ("String",),
    "url": ("String",),
    "choice": ("Coding",),
    "open-choice": ("Coding", "String"),
    "quantity": ("Quantity",),
    "reference": ("Reference",),
}
"""By the question's type: the answer[x] to compare it with. R4 has no answerUri, so a url is compared as a string."""
OPTION_TYPES = {"valueInteger": "Integer", "valueDate": "Date", "valueTime": "Time", "valueString": "String", "valueReference": "Reference"}
ORDERED = (">", "<", ">=", "<=")


def each(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """Every condition of an item by itself."""
    for condition in entry.all("enableWhen"):
        yield from _whole(entry, condition)
        name = condition.get("question")
        if not name:
            continue
        question = sheet.entry(name)
        if question is None:
            yield error("enable-when", entry.link_id, f"waits on {quoted(name)}, which does not exist; name a linkId of this form")
        elif not question.is_question:
            yield error("never-answered", entry.link_id, f"waits on {quoted(name)}, a {question.type}, which nobody answers")
        else:
            yield from _compared(entry, condition, question, sheet)


def _whole(entry: Entry, condition: Condition) -> Iterator[Finding]:
    operator = condition.get("operator")
    if not condition.get("question"):
        yield error("enable-when", entry.link_id, "a condition names no question")
    if operator is None or operator not in set(Operator):
        yield error("operator", entry.link_id, f"a condition has the operator {quoted(operator)}; R4 has {' '.join(Operator)}")
    if operator != "exists" and _answer(condition) is None and "answerReference" not in condition:
        yield error("enable-when", entry.link_id, "a condition has no answer[x] to compare with; give it one")


def _answer(condition: Condition) -> AnswerValue | None:
    return value_from_json({"value" + key.removeprefix("answer"): told for key, told in condition.items() if key.startswith("answer")})


def _kind(condition: Condition) -> str:
    """The X of its answer[x]."""
    return next((key.removeprefix("answer") for key in condition if key.startswith("answer")), "")


def _compared(entry: Entry, condition: Condition, question: Entry, sheet: Sheet) -> Iterator[Finding]:
    kind, operator = _kind(condition), str(condition.get("operator"))
    if operator == "exists" or not kind:
        return
    told = f"compares {quoted(question.link_id)}, a {question.type}, with answer{kind}"
    fitting = {*FITTING.get(question.type, ()), *(OPTION_TYPES[key] for key in sheet.option_keys(question) if key in OPTION_TYPES)}
    if not fitting:
        yield error("answer-type", entry.link_id, f"{told}; of such a question only exists can be asked")
    elif kind not in fitting and not (question.type == "choice" and kind == "String"):
        yield error("answer-type", entry.link_id, f"{told}; write answer{min(fitting)}")
    elif kind not in fitting:
        yield warning("answer-type", entry.link_id, f"{told}; other engines than this never find them equal: write answerCoding")
    elif operator in ORDERED:
        yield from _order(entry, question, kind, told)
    else:
        yield from _offered(entry, condition, question, sheet)


def _order(entry: Entry, question: Entry, kind: str, told: str) -> Iterator[Finding]:
    if kind in ("Boolean", "Coding", "Reference"):
        yield error("operator", entry.link_id, f"{told} by more or less, which these do not have; use = or !=")
    elif kind == "String":
        yield warning("operator", entry.link_id, f"{told} by more or less; engines differ in how they put words in order")
    elif question.type in ("date", "dateTime"):
        yield note("operator", entry.link_id, f"{told} by more or less; some engines do not do that with dates")


def _offered(entry: Entry, condition: Condition, question: Entry, sheet: Sheet) -> Iterator[Finding]:
    """Whether the answer it waits for is on offer at all."""
    wanted = _answer(condition)
    if wanted is None or not sheet.options(question) or sheet.offers(question, wanted):
        return
    if isinstance(wanted, str) and question.type == "open-choice":
        return
    code = wanted.code if isinstance(wanted, Coding) else str(wanted)
    text = f"waits for the answer {quoted(code)} to {quoted(question.link_id)}, which offers no such option"
    text += " of that system; both need the same system and code" if sheet.offers(question, code) else "; name one of its codes"
    alone = len(entry.all("enableWhen")) == 1 or entry.raw.get("enableBehavior") == "all"
    say = error if alone and condition.get("operator") == "=" else warning
    yield say("unreachable", entry.link_id, text)


def unequal(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """`!=` without `exists`: R4 can be read either way when there is no answer yet."""
    there = [when for when in entry.all("enableWhen") if when.get("operator") == "exists" and when.get("answerBoolean") is True]
    asked = {str(when.get("question")) for when in there if entry.raw.get("enableBehavior") == "all"}
    for condition in entry.all("enableWhen"):
        name = str(condition.get("question"))
        if condition.get("operator") == "!=" and name not in asked:
            text = f"waits on {quoted(name)} by != alone; without an answer engines differ (here it stays hidden): add exists true, and all"
            yield warning("not-equal", entry.link_id, text)


def contradictions(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """All of several conditions must hold, and two of them cannot hold together."""
    if entry.raw.get("enableBehavior") != "all":
        return
    for name in dict.fromkeys(str(condition.get("question")) for condition in entry.all("enableWhen")):
        question = sheet.entry(name)
        held = [condition for condition in entry.all("enableWhen") if condition.get("question") == name]
        equal = [_answer(condition) for condition in held if condition.get("operator") == "="]
        absent = any(condition.get("operator") == "exists" and condition.get("answerBoolean") is False for condition in held)
        differing = any(answer != equal[0] for answer in equal) and question is not None and question.raw.get("repeats") is not True
        if differing or (absent and len(held) > sum(condition.get("operator") == "exists" for condition in held)):
            yield error("never-shown", entry.link_id, f"its conditions on {quoted(name)} cannot hold together; write any, or take one away")


def order(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    """A question that comes after what waits on it."""
    if entry.hidden or not entry.is_question:
        return
    for condition in entry.all("enableWhen"):
        name = str(condition.get("question"))
        if sheet.place.get(name, -1) > entry.order:
            text = f"waits on {quoted(name)}, which is asked after it, so it appears behind the patient's back; move it"
            yield note("order", entry.link_id, text)
