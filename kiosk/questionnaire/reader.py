"""JSON to model. Refuses a bad form with file, linkId and rule.

`parse` is lenient, as public forms are loose; `read`, by which the kiosk takes its own forms, is strict where it would misbehave:
R4 invariants que-1, que-2, que-5 and que-7, and our own rules in forms/README.md.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import InvalidOperation
from pathlib import Path
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.extensions import R4, SDC, extensions, part, urls
from kiosk.questionnaire.item_extensions import constraints, variables
from kiosk.questionnaire.item_reader import read_item
from kiosk.questionnaire.model import SIGNERS, Item, ItemType, Questionnaire
from kiosk.questionnaire.order import circle
from kiosk.questionnaire.supported import unsupported
from kiosk.questionnaire.value_sets import contained_options, with_value_sets
from kiosk.questionnaire.words.catalogue import Beside
from kiosk.questionnaire.words.markup import clean
from kiosk.questionnaire.words.yes_no import spoken

SITTING = "http://inkwell.example/fhir/CodeSystem/sitting"
LARGEST = 10_000_000
"""Bytes of a file: a form of ten thousand questions takes half of it."""
MOST_ITEMS = 20_000
STRANGE = (TypeError, AttributeError, KeyError, IndexError, ValueError, InvalidOperation, RecursionError)
"""What reading meets where something is not of the type that R4 gives it."""
LONE = re.compile(r"\\u[dD][89a-fA-F]")
VALUE_SET = re.compile(r'"resourceType"\s*:\s*"(ValueSet|CodeSystem)"')


def read(path: Path) -> Questionnaire:
    """Read one file with the value sets beside it; FormError names it if it is not a Questionnaire the kiosk can show."""
    questionnaire = read_loosely(path)
    _check(questionnaire, path.name)
    return questionnaire


def read_loosely(path: Path) -> Questionnaire:
    """The same, without the rules that only the kiosk's own forms must keep."""
    source = load(path)
    try:
        source = with_value_sets(source, lambda: _value_sets_beside(path))
    except STRANGE as error:
        raise _not_built(path.name, error) from error
    return replace(parse(source, path.name), catalogues=Beside(path))


def load(path: Path) -> dict[str, Any]:
    """The JSON object in a file, of bounded size and depth; FormError says what is wrong with it."""
    try:
        if path.stat().st_size > LARGEST:
            raise FormError(f"{path.name}: larger than {LARGEST // 1_000_000} MB, which no form for people is")
        text = path.read_text(encoding="utf-8-sig")
        found = json.loads(text)
        if LONE.search(text):
            json.dumps(found, ensure_ascii=False).encode()
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise FormError(f"{path.name}: not JSON that can be read ({error})") from error
    except RecursionError:
        raise FormError(f"{path.name}: nested deeper than any form") from None
    except UnicodeEncodeError:
        raise FormError(f"{path.name}: holds half a character (a lone U+D800 … U+DFFF), which nothing can show or keep") from None
    except ValueError as error:  # a number of thousands of figures
        raise FormError(f"{path.name}: holds something that is no answer to anything ({error})") from error
    if not isinstance(found, dict):
        raise FormError(f"{path.name}: holds a {type(found).__name__}, not a FHIR resource")
    return found


def parse(source: Mapping[str, Any], file: str) -> Questionnaire:
    """A Questionnaire from parsed JSON; `file` is named in errors, and gives the form its name ("2-history.json" is "history")."""
    if source.get("resourceType") != "Questionnaire":
        raise FormError(f"{file}: resourceType is {source.get('resourceType')!r}, not 'Questionnaire'")
    try:
        value_sets = contained_options(source)
        questionnaire = Questionnaire(
            name=re.sub(r"^\d+-", "", Path(file).stem),
            url=source.get("url") or "",
            version=source.get("version") or "",
            title=clean(source.get("title") or ""),
            language=source.get("language") or "en",
            sitting=next((code["code"] for code in source.get("code") or () if code.get("system") == SITTING), "before"),
            signature_required=bool(extensions(source, R4 + "questionnaire-signatureRequired")),
            variables=variables(source),
            constraints=constraints(source),
            launch_context=tuple(name for held in extensions(source, SDC + "launchContext") if (name := _context_name(held))),
            unsupported=unsupported(urls(source, "title")),
            items=spoken(
                tuple(read_item(item, file, value_sets) for item in source.get("item") or ()), str(source.get("language") or "en")
            ),
            source=dict(source),
        )
    except STRANGE as error:
        raise _not_built(file, error) from error
    if len(questionnaire.by_link_id) > MOST_ITEMS:
        raise FormError(f"{file}: has {len(questionnaire.by_link_id):,} items; {MOST_ITEMS:,} are the most the kiosk takes")
    if (least := sum(map(_least, questionnaire.items))) > MOST_ITEMS:
        raise FormError(f"{file}: its groups begin with {least:,} items (minOccurs); {MOST_ITEMS:,} are the most the kiosk takes")
    return questionnaire


def _not_built(file: str, error: Exception) -> FormError:
    if isinstance(error, RecursionError):
        return FormError(f"{file}: nested deeper than any form")
    return FormError(f"{file}: not built as R4 builds a Questionnaire ({error!r})"[:400])


def _least(item: Item) -> int:
    """How many items there are of it when the form opens, with those in every instance that a repeating group must have."""
    times = max(1, item.limits.min_occurs or 1) if item.is_repeating_group else 1
    return 1 + times * (1 + sum(map(_least, item.items)))


def _context_name(extension: Mapping[str, Any]) -> str:
    """SDC has a Coding here; older forms an id."""
    told = part(extension, "name")
    return str(told.get("code", "")) if isinstance(told, Mapping) else str(told or "")


def _value_sets_beside(path: Path) -> dict[str, dict[str, Any]]:
    """The ValueSets in the folder of a form and in `valuesets` below it, by their URL."""
    found: dict[str, dict[str, Any]] = {}
    for file in sorted([*path.parent.glob("*.json"), *path.parent.glob("valuesets/*.json")]):
        if file != path and is_value_set(file):
            resource = load(file)
            if resource.get("resourceType") == "ValueSet" and resource.get("url"):
                found[str(resource["url"])] = resource
    return found


def is_value_set(path: Path) -> bool:
    """Whether a file holds answers for forms to choose from (ValueSet, CodeSystem), and no form."""
    return path.stat().st_size <= LARGEST and VALUE_SET.search(path.read_text(encoding="utf-8", errors="replace")) is not None


def _check(questionnaire: Questionnaire, file: str) -> None:
    seen: set[str] = set()
    for item in questionnaire.walk():
        if item.link_id in seen:
            raise FormError(f"{file}: item {item.link_id!r} stands there twice (que-2: linkIds are unique)")
        seen.add(item.link_id)
    for item in questionnaire.walk():
        _check_item(item, seen, file)
    if waiting := circle(questionnaire):
        raise FormError(f"{file}: item {waiting[0]!r} waits on itself ({' → '.join(waiting)})")


def _check_item(item: Item, known: set[str], file: str) -> None:
    where = f"{file}: item {item.link_id!r}"
    if item.signer and item.signer not in SIGNERS:
        raise FormError(f"{where} asks for the signature of {item.signer!r}; it can be {', '.join(sorted(SIGNERS))}")
    for condition in item.enable_when:
        if condition.question not in known:
            raise FormError(f"{where} waits on {condition.question!r}, which does not exist")
    if item.type is ItemType.GROUP and not item.items and not item.signature_required:
        raise FormError(f"{where} is a group without items (que-1)")
    if item.type is ItemType.DISPLAY and item.items:
        raise FormError(f"{where} is a display with items below it (que-1)")
    if item.options and item.type not in (
        ItemType.CHOICE,
        ItemType.OPEN_CHOICE,
        ItemType.DATE,
        ItemType.INTEGER,
        ItemType.STRING,
        ItemType.TIME,
    ):
        raise FormError(f"{where} is a {item.type} with answer options (que-5)")
    if item.type is ItemType.CHOICE and not item.options and not item.value_set and not item.hidden:
        raise FormError(f"{where} is a choice without answer options")
