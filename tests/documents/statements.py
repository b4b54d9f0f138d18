"""A statement of each kind after the sample visit, as the press is ordered to make it."""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.documents.press import ReportlabPress
from kiosk.encounter.model import Document, DocumentKind, SealMaterial, Signature, State, Statement
from kiosk.encounter.ports.world import Pressed, PressOrder
from kiosk.encounter.record.visit import VisitRecord
from tests.documents import sample

AT = datetime(2026, 12, 20, 16, 20, tzinfo=UTC)
NURSE = "Nadia Rahman, laser nurse, NMC 00A0417E"
EXPLAINED = "What it is; What it can do; What it cannot do; Before you come; On the day; Afterwards; Other choices; What it costs"
RISKS = "Redness; Swelling; Bruises; Blisters; Burns; Darker or lighter skin; Scars; Infection; Eyes"

DETAILS: dict[DocumentKind, tuple[tuple[str, str], ...]] = {
    DocumentKind.WITHDRAWAL: (
        ("Treatment: Face, Neck, Tummy", "taken back"),
        ("You may take photos for my record.", "still agreed"),
        ("You may use my photos in adverts or online.", "never agreed"),
        ("You may contact me about offers.", "taken back before"),
        ("Identity", "Called back on the number on file"),
        ("Said in return", "The third visit is cancelled and paid back by 28 December. A check of the treated skin was offered."),
    ),
    DocumentKind.REFUSAL: (("Decision", "No, I do not want this treatment"), ("Explained", EXPLAINED), ("Risks gone through", RISKS)),
    DocumentKind.MORE_TIME: (("Decision", "I want more time to think"), ("Explained", EXPLAINED)),
    DocumentKind.AMENDMENT: (("Corrected", "Date of birth"), ("It said", "27 March 1984"), ("It should say", "27 March 1985")),
    DocumentKind.SESSION: (
        ("Session", "2"),
        ("Date", "2026-12-20"),
        ("Areas", "Face, Neck"),
        ("Since the last session", "29 days, as usual"),
        ("Health, medicines and skin", "Nothing has changed"),
    ),
}
REASONS = {DocumentKind.WITHDRAWAL: "did not want to say", DocumentKind.AMENDMENT: "Typed wrong at reception."}
ALONE = (DocumentKind.REFUSAL, DocumentKind.MORE_TIME)


def statement(kind: DocumentKind, how: str = "in person", **more: object) -> Statement:
    if kind in ALONE:
        told = Statement(id="s", kind=kind, at=AT, details=DETAILS[kind])
    else:
        ink = () if kind is DocumentKind.AMENDMENT or how != "in person" else (signed_again(),)
        told = Statement(
            id="s", kind=kind, at=AT, by=NURSE, how=how, reason=REASONS.get(kind, ""), details=DETAILS[kind], signatures=ink, of="ab" * 32
        )
    return replace(told, **more)  # type: ignore[arg-type]  # fields of a statement, by name


def signed_again() -> Signature:
    return sample.signature("patient", sample.NAME, "I take back my consent.", AT)


def order(told: Statement, seal: SealMaterial | None = None, record: VisitRecord | None = None) -> PressOrder:
    """What the press is to make of it."""
    visit = record or sample.visit(countersigned=told.kind not in ALONE)
    state = {DocumentKind.WITHDRAWAL: State.WITHDRAWN, DocumentKind.REFUSAL: State.DECLINED, DocumentKind.MORE_TIME: State.THINKING}
    encounter = replace(visit.encounter, state=state.get(told.kind, State.CONSENTED))
    before = None
    if told.kind in ALONE:
        visit = replace(visit, signatures=())
    else:
        before = Document(kind="consent", body=b"", sha256="ab" * 32, pages=9, at=AT, record_digest="f1c6" * 16)
    visit = replace(visit, encounter=encounter, statements=(told,), made=AT)
    return PressOrder(kind=told.kind, record=visit, statement=told, before=before, seal=seal)


def pressed(told: Statement, seal: SealMaterial | None = None, record: VisitRecord | None = None) -> Pressed:
    return ReportlabPress().press(order(told, seal, record))
