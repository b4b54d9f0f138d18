"""What patients are shown: the forms of a treatment, their translations, and who approved which."""

from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.approving import ApprovalPage
from kiosk.encounter.clinic.translating import TranslationPage

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.model import Person


class FormActs:
    """A part of the Desk."""

    person: "Person"
    _casebook: "Casebook"
    _place: Place
    _approving: ApprovalPage
    _translation: TranslationPage | None = None

    def forms(self, treatment: str = "") -> DeskView:
        """The forms of a treatment (the first one unless it is named), and who approved them."""
        self._approving = ApprovalPage.of(self.person, self._casebook, treatment)
        return self._go(Place.APPROVAL)

    def approve(self) -> DeskView:
        """Approve the versions that are on the page. From now on patients are shown them."""
        match self._place:
            case Place.APPROVAL:
                return self.view("approved" if self._approving.approve() else "")
            case Place.TRANSLATION if self._translation:
                return self.view("approved" if self._translation.approve() else "")
            case _:
                return self.view()

    def translation(self, form: str, tag: str) -> DeskView:
        """A form of the page in another language, beside its own words; there it can be approved."""
        self._translation = TranslationPage.of(self.person, self._casebook, self._approving.treatment, form, tag)
        return self._go(Place.TRANSLATION)

    if TYPE_CHECKING:  # the Desk's own

        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def view(self, message: str = "", detail: str = "") -> DeskView: ...
