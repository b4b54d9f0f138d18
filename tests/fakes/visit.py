"""What is kept of one visit, and what is refused of any."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.encounter.model import (
    Answer,
    Document,
    Encounter,
    FlagDecision,
    FrozenFlag,
    FrozenResponse,
    OpenedForm,
    Signature,
    Statement,
)
from kiosk.errors import NotSaved


@dataclass
class Visit:
    """What MemoryRecords keeps of one visit."""

    encounter: Encounter
    answers: dict[tuple[str, str, datetime], Answer] = field(default_factory=dict)
    forms: dict[str, OpenedForm] = field(default_factory=dict)
    decisions: dict[str, FlagDecision] = field(default_factory=dict)
    held: dict[str, Signature] = field(default_factory=dict)
    signatures: list[Signature] = field(default_factory=list)
    responses: list[FrozenResponse] = field(default_factory=list)
    flags: list[FrozenFlag] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    unsealed: bool = False


def once(key: str, known: object) -> None:
    """NotSaved if it is there already."""
    if key in known:  # type: ignore[operator]  # a dict of any kind
        raise NotSaved("Not saved: it contradicts what is kept already.")
