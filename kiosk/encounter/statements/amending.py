"""A correction beside a signed record: what it said, what it should say, and why. The record itself stays as it was signed."""

from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.model import DocumentKind, Statement
from kiosk.encounter.statements.after_consent import check_amendment
from kiosk.encounter.statements.statement_page import StatementPage, text
from kiosk.questionnaire.model import Item
from kiosk.staff_words import to_staff

KEPT = ("Corrected", "It said", "It should say")
"""How the record calls what was corrected (Statement.details)."""


class AmendmentPage(StatementPage):
    """What is corrected, from what to what, and the reason: a clinician's act, signed with their PIN."""

    place, kind = Place.AMEND, DocumentKind.AMENDMENT

    def check(self) -> None:
        """A clinician, on anything that is signed; also after a withdrawal, because the record is kept."""
        check_amendment(self.signed, self.person)

    def items(self) -> tuple[Item, ...]:
        """All in words."""
        return (
            text("what", to_staff("What is corrected"), required=True, long=False, hint=to_staff("The question or the part of the record")),
            text("was", to_staff("It said"), required=True),
            text("now", to_staff("It should say"), required=True),
            text("reason", to_staff("Reason"), required=True),
        )

    @property
    def signer(self) -> str:
        """Nobody signs by hand."""
        return ""

    def told(self) -> Statement:
        """Old and new beside each other."""
        details = list(zip(KEPT, map(self.words, ("what", "was", "now")), strict=True))
        return self.made(details, "at the desk", self.words("reason"))
