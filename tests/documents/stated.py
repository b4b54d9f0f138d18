"""Statements of a patient who read in another language, as the press is ordered to make them."""

from dataclasses import replace
from functools import cache

from kiosk.encounter.model import DocumentKind, Statement
from kiosk.encounter.ports.world import Pressed
from kiosk.encounter.record.visit import VisitRecord
from tests.documents import sample, statements, tongues
from tests.documents.sealable import clinic

WORDS = {
    "ar": (
        *(("Treatment: الوجه، الرقبة، البطن", "taken back"), ("يمكنكم تصويري لملفي.", "still agreed")),
        *(("يمكنكم نشر صوري في الإعلانات.", "never agreed"), ("يمكنكم الاتصال بي.", "taken back before")),
        ("Said in return", "أُلغيت الزيارة الثالثة."),
    ),
    "pl": (
        *(("Treatment: Twarz, Szyja, Brzuch", "taken back"), ("Zgadzam się na zdjęcia do kartoteki.", "still agreed")),
        *(("Zgadzam się na zdjęcia w reklamach.", "never agreed"), ("Można się ze mną kontaktować.", "taken back before")),
        ("Said in return", "Trzecia wizyta jest odwołana."),
    ),
}


def visit(language: str, *, countersigned: bool = True) -> VisitRecord:
    if language == "ar":
        return tongues.arabic(countersigned=countersigned)
    return tongues.spoken_in(language, sample.visit(countersigned=countersigned))


def told(kind: DocumentKind, language: str, how: str = "in person") -> Statement:
    """The statement, the patient's name and lines in the language."""
    made = statements.statement(kind, how)
    if kind is DocumentKind.WITHDRAWAL and language in WORDS:
        made = replace(made, details=WORDS[language])
    return replace(made, signatures=tuple(replace(ink, name=visit(language).patient.name) for ink in made.signatures))


@cache
def pressed(kind: DocumentKind, language: str, how: str = "in person") -> Pressed:
    record = visit(language, countersigned=kind not in statements.ALONE)
    return statements.pressed(told(kind, language, how), clinic(), record)
