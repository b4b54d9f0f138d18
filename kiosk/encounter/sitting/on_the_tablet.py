"""What the patient states alone on the decision page: a no, or a wish for more time. Each leaves a record; neither needs ink."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import uuid4

from kiosk.encounter.model import DocumentKind, Statement
from kiosk.encounter.page.leaves import Leaf
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.sitting.screen import Kind
from kiosk.questionnaire.answers import answer_words

STATES = {"no": DocumentKind.REFUSAL, "more-time": DocumentKind.MORE_TIME}
"""Which decisions leave a record of their own (forms/README.md, `decision`)."""
EXPLAINED = ((Kind.READING, "Explained"), (Kind.RISK, "Risks gone through"))


def on_the_tablet(choice: str, here: Leaf, found: Sequence[Leaf], forms: Mapping[str, FormRecord], now: datetime) -> Statement | None:
    """What was decided on the page `here`, and what had been explained before it; None for a decision that leaves no record."""
    kind = STATES.get(choice)
    if kind is None:
        return None
    return Statement(
        id=str(uuid4()), kind=kind, at=now, details=(*_decided(here, forms[here.form]), *_explained(found[: found.index(here)]))
    )


def _decided(here: Leaf, form: FormRecord) -> list[tuple[str, str]]:
    return [("Decision", words) for item in here.page.questions if (words := answer_words(item, form.response.values(item.link_id)))]


def _explained(before: Sequence[Leaf]) -> list[tuple[str, str]]:
    """The pages that were read and the risks that were acknowledged, by their titles."""
    titles = [(label, "; ".join(dict.fromkeys(leaf.page.title for leaf in before if leaf.kind is kind))) for kind, label in EXPLAINED]
    return [(label, words) for label, words in titles if words]
