"""R4's own rules, que-0 … que-13 (https://hl7.org/fhir/R4/questionnaire.html#invs), and its required elements and codes.

que-12 reads "more than one enableWhen" while its published expression counts from three; the words are followed, as HL7's validator does.
"""

import re
from collections import Counter
from collections.abc import Iterator

from kiosk.questionnaire.lint.finding import Finding, error, quoted, warning
from kiosk.questionnaire.lint.sheet import Entry, Sheet
from kiosk.questionnaire.model import ItemType
from kiosk.questionnaire.rules import EnableBehavior

STATUSES = ("draft", "active", "retired", "unknown")
WITH_OPTIONS = frozenset(("choice", "open-choice", "decimal", "integer", "date", "dateTime", "time", "string", "quantity"))
WITH_LENGTH = frozenset(("boolean", "decimal", "integer", "string", "text", "url", "open-choice"))
LATER_TYPES = {"question": "give it the type of its answer", "coding": "R5's name for choice: write choice"}
LONGEST_LINK_ID = 255
"""R5 que-15; longer ones are cut by other systems."""
ADDRESS = re.compile(r"#\d+(\.\d+)*\Z")
"""How the kiosk writes the instances of a repeating group ("dose#2.1")."""


def form(sheet: Sheet) -> Iterator[Finding]:
    """The form as a whole."""
    name, status = sheet.raw.get("name"), sheet.raw.get("status")
    if name and not re.fullmatch(r"[A-Z][A-Za-z0-9_]{0,254}", name):
        yield warning("que-0", "", f"name {quoted(name)} is no identifier; begin with a capital, then letters, digits and _")
    if status not in STATUSES:
        told = f"status {quoted(status)} is none of R4's" if status else "there is no status"
        yield error("status", "", f"{told}; give it one of {', '.join(STATUSES)}")
    if not sheet.entries:
        yield error("no-items", "", "there is nothing in it; give it items")
    for link_id, times in Counter(entry.link_id for entry in sheet.entries).items():
        if times > 1 and link_id:
            yield error("que-2", link_id, f"stands there {times} times; give each item a linkId of its own")


def names(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """linkId and type."""
    link_id = entry.link_id
    if not link_id:
        yield error("link-id", "", f"an item has no linkId (text {quoted(entry.raw.get('text', ''))}); give it one")
    if len(link_id) > LONGEST_LINK_ID:
        yield warning("link-id", link_id, f"its linkId has {len(link_id)} characters; {LONGEST_LINK_ID} are the most")
    if ADDRESS.search(link_id):
        yield error("link-id", link_id, "its linkId ends like the number of an instance (#1); choose another ending")
    if link_id != link_id.strip():
        yield warning("link-id", link_id, "its linkId begins or ends with a space; take it away")
    if not entry.type:
        yield error("type", link_id, "it has no type; give it one")
    elif entry.type not in set(ItemType):
        yield error("type", link_id, f"R4 has no type {quoted(entry.type)}; {LATER_TYPES.get(entry.type, 'choose one that it has')}")
    if (behavior := entry.raw.get("enableBehavior")) and behavior not in set(EnableBehavior):
        yield error("enable-behavior", link_id, f"enableBehavior is {quoted(behavior)}; write all or any")


def nesting(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """que-1."""
    if entry.type == "group" and not entry.all("item"):
        yield error("que-1", entry.link_id, "is a group without items; put its questions into it, or make it a display")
    if entry.type == "display" and entry.all("item"):
        yield error("que-1", entry.link_id, "is a display with items below it; make it a group, or bring them out")


def displays(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """que-3, que-6, que-8, que-9."""
    raw = entry.raw
    if entry.type == "display":
        if raw.get("code"):
            yield error("que-3", entry.link_id, "is a display with a code; only groups and questions have one")
        if "required" in raw or "repeats" in raw:
            yield error("que-6", entry.link_id, "is a display with required or repeats; take them away")
        if "readOnly" in raw:
            yield error("que-9", entry.link_id, "is a display with readOnly; take it away")
    if entry.type in ("group", "display") and raw.get("initial"):
        yield error("que-8", entry.link_id, f"is a {entry.type} with an initial value; only questions have one")


def answers(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """que-4, que-5, que-10, que-11, que-13."""
    raw, options = entry.raw, entry.all("answerOption")
    if options and raw.get("answerValueSet"):
        yield error("que-4", entry.link_id, "has both answerOption and answerValueSet; keep one")
    if (options or raw.get("answerValueSet")) and entry.type not in WITH_OPTIONS:
        yield error("que-5", entry.link_id, f"is a {entry.type} with answer options; make it a choice, or take them away")
    if "maxLength" in raw and entry.type not in WITH_LENGTH:
        yield error("que-10", entry.link_id, f"is a {entry.type} with maxLength; only what is typed has a length")
    if options and raw.get("initial"):
        yield error("que-11", entry.link_id, "has answer options and an initial value; mark the option with initialSelected instead")
    if len(entry.all("initial")) > 1 and raw.get("repeats") is not True:
        yield error("que-13", entry.link_id, "has several initial values and takes one answer; keep one, or let it repeat")
    if sum(option.get("initialSelected") is True for option in options) > 1 and raw.get("repeats") is not True:
        yield error("que-13", entry.link_id, "has several options selected at first and takes one answer; keep one, or let it repeat")


def conditions(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """que-7, que-12."""
    for condition in entry.all("enableWhen"):
        if condition.get("operator") == "exists" and not isinstance(condition.get("answerBoolean"), bool):
            yield error("que-7", entry.link_id, "a condition with the operator exists takes answerBoolean; write true or false")
    if len(entry.all("enableWhen")) > 1 and "enableBehavior" not in entry.raw:
        yield error("que-12", entry.link_id, "has several conditions and no enableBehavior; say whether all or any must hold")
