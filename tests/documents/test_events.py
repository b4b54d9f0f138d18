"""Every act that stands in the log of a visit has words on paper."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import kiosk
from kiosk.documents.record.events import EVENTS, FACTS, MANY, QUIET
from kiosk.encounter.model import AuditEvent, DocumentKind, State
from kiosk.encounter.ports.paper import PrinterState
from tests.documents.reading import plain, pressed, text
from tests.documents.signed import record

CODE = Path(kiosk.__file__).parent
ELSEWHERE = frozenset(
    {
        "approve",
        "audit-exported",
        "audit-read",
        "audit-verified",
        "backup",
        "backup-drill",
        "backup-failed",
        "backup-made",
        "backup-set",
        "drill",
        "erase-refused",
        "export",
        "forms",
        "keys-rotated",
        "look-up",
        "merge",
        "pin-change-refused",
        "pin-changed",
        "pin-reset",
        "pin-tried",
        "restored",
        "roles-changed",
        "salvaged",
        "seal-material",
        "set-up",
        "setting",
        "sign-in",
        "sign-in-refused",
        "signed-in",
        "staff-added",
        "staff-removed",
        "unmerge",
    }
)
"""What happens in the clinic and not in a visit."""
MAKERS = frozenset({"AuditEvent", "_event", "event", "_about", "_by_itself", "_keep", "_move", "keep"})
"""What makes an event of the name of an action."""


def actions() -> Iterator[str]:
    """Every action that the code names where it makes an event."""
    for path in CODE.rglob("*.py"):
        if path.name == "preview.py" or "documents" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (getattr(node.func, "id", "") or getattr(node.func, "attr", "")) in MAKERS:
                told = [*node.args[:2], *(keyword.value for keyword in node.keywords if keyword.arg == "action")]
                told += [branch for value in told if isinstance(value, ast.IfExp) for branch in (value.body, value.orelse)]
                yield from (value.value for value in told if isinstance(value, ast.Constant) and isinstance(value.value, str))


def test_every_action_of_a_visit_has_words_or_is_counted_or_quiet() -> None:
    found = set(actions())
    assert {"begin", "answer", "verify", "attach-paper", "copy", "seal", "closed", "handback"} <= found
    assert found - ELSEWHERE - set(EVENTS) - QUIET == set()
    assert {kind.value for kind in DocumentKind} - {"consent", "countersigned", "paper"} <= set(EVENTS)
    assert set(MANY) <= QUIET and not QUIET & set(EVENTS)


def test_every_word_that_is_kept_for_an_action_is_of_one_there_is() -> None:
    statements = {kind.value for kind in DocumentKind}
    assert set(EVENTS) - set(actions()) - statements == set()


def test_states_and_outcomes_are_told_in_words() -> None:
    assert {state.value for state in State} - {"treated", "withdrawn"} <= set(FACTS)
    assert {state.value for state in PrinterState} <= set(FACTS)


ACTS: tuple[tuple[str, dict[str, str], str], ...] = (
    ("copy", {"document": "consent", "locked": "AES-256"}, "copy made for the patient"),
    ("attach-paper", {"pages": "2"}, "signed paper kept"),
    ("verify", {"outcome": "not-genuine"}, "seal checked, not genuine"),
    ("print", {"outcome": "no-paper"}, "print, no paper"),
    ("seal-raised", {"level": "B-LT"}, "seal raised, B-LT"),
    ("language", {"from": "en", "to": "ar"}, "language chosen, Arabic"),
)


def test_acts_at_the_desk_are_told_in_words() -> None:
    visit = record()
    events = [AuditEvent(action=action, at=visit.made, actor="p1", detail=detail) for action, detail, _ in ACTS]
    told = text(pressed(replace(visit, audit=(*visit.audit, *events))))
    assert [words for *_, words in ACTS if plain(words) not in told] == []


def test_what_was_read_aloud_is_told_by_the_page() -> None:
    visit = record()
    heard = [AuditEvent(action="aloud", at=visit.made, detail={"page": page}) for page in ("page.data", "risk.burn", "page.data")]
    told = text(pressed(replace(visit, audit=(*visit.audit, *heard))))
    assert plain("Read aloud by the tablet") in told and plain("2 pages") in told
    assert plain("3 pages read aloud") in told
    assert plain("Read aloud by the tablet") not in text(pressed(visit))
