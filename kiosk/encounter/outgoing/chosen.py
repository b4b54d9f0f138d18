"""The visits of an export, read one at a time through a connection of their own: fulfils `Chosen`."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Document, EncounterId, OpenedForm
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.outgoing.leaving import Alike, leaving
from kiosk.encounter.record.visit import VisitRecord


@contextmanager
def chosen(casebook: Casebook, choice: VisitChoice) -> Iterator["ChosenVisits"]:
    """Entered in a lane: nothing is read before. As the records stand at that moment, whatever patients answer meanwhile."""
    with casebook.records.reading() as records:
        yield ChosenVisits(replace(casebook, records=records), choice)


class ChosenVisits:
    """Holds one visit at a time, and the ids of all."""

    def __init__(self, casebook: Casebook, choice: VisitChoice) -> None:
        self._casebook, self._choice = casebook, choice
        self.visits: Sequence[EncounterId] = casebook.records.chosen(choice)

    def forms(self) -> Sequence[OpenedForm]:
        """See Chosen. A form of no pack (any more) comes last."""
        forms = self._casebook.forms
        order = {form.name: (pack, at) for pack, name in enumerate(forms.treatments()) for at, form in enumerate(forms.pack(name))}
        last = (len(order), 0)
        return sorted(self._casebook.records.forms_chosen(self._choice), key=lambda form: order.get(form.name, last))

    def records(self) -> Iterator[VisitRecord]:
        """See Chosen."""
        alike = Alike.of(self._casebook)
        return (leaving(self._casebook, visit, alike) for visit in self.visits)

    def documents(self, visit: EncounterId) -> Sequence[Document]:
        """See Chosen."""
        return self._casebook.records.documents(visit)
