"""Who is it? Starting a visit for a patient, or joining one to a patient that somebody started alone."""

from dataclasses import dataclass, replace
from uuid import uuid4

from kiosk.encounter.answering import Sheet
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.desk_view import DeskView, Place
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Patient, PatientId, Person
from kiosk.encounter.rows import problems, rows
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.values import AnswerValue, Date


@dataclass(slots=True)
class Reception:
    """The page that asks for name, birth date and how identity was checked (forms/reception.json)."""

    person: Person
    casebook: Casebook
    visit: EncounterId
    """The visit to be joined; blank for a new one."""
    sheet: Sheet

    @classmethod
    def new(cls, person: Person, casebook: Casebook) -> "Reception":
        """For a new visit."""
        return cls(person, casebook, EncounterId(""), Sheet(casebook.forms.reception()))

    @classmethod
    def joining(cls, person: Person, casebook: Casebook, visit: EncounterId) -> "Reception":
        """For a visit that was started alone: what the patient wrote stands there already."""
        told = {"patient.name": _told(casebook, visit, "id.full_name"), "patient.birthDate": _told(casebook, visit, "id.dob")}
        standing = {key: value for key, value in told.items() if value and (key != "patient.birthDate" or isinstance(value[0], Date))}
        return cls(person, casebook, visit, Sheet(casebook.forms.reception(), standing))

    def view(self) -> DeskView:
        """The page."""
        asked = self.sheet.questionnaire.items
        return DeskView(
            place=Place.NEW_VISIT,
            staff=self.person.name,
            visit=self.visit,
            items=rows(asked, self.sheet.response, self.sheet.issues),
            problems=problems(asked, self.sheet.issues),
            title="join" if self.visit else "new",
            waits=0 if self.visit else self.casebook.waits(self.treatment),
        )

    def answer(self, link_id: str, raw: Raw) -> None:
        """A tap or typed words."""
        self.sheet.answer(link_id, raw)

    @property
    def treatment(self) -> str:
        """What a new visit is for."""
        return self.casebook.forms.treatments()[0]

    def start(self, treatment: str = "") -> bool:
        """Keep the patient and a new visit; False, and the page says so, if something is missing.

        NotAllowed while a form of the treatment waits for approval.
        """
        self.casebook.check_approved(treatment or self.treatment)
        if not self.sheet.is_right(self.casebook.clock.now().date()):
            return False
        patient = self._add_patient()
        visit = Encounter(
            id=EncounterId(str(uuid4())),
            treatment=treatment or self.treatment,
            started=self.casebook.clock.now(),
            patient=patient.id,
            identity=self._identity(),
        )
        self.casebook.records.begin(visit, self._event("begin", visit.id))
        return True

    def join(self) -> bool:
        """Join the visit to the patient; False, and the page says so, if something is missing."""
        if not self.sheet.is_right(self.casebook.clock.now().date()):
            return False
        patient = self._add_patient()
        visit = replace(self.casebook.records.encounter(self.visit), patient=patient.id, identity=self._identity())
        self.casebook.records.save(visit, self._event("join", visit.id))
        self.casebook.told_by_staff(visit)
        return True

    def _add_patient(self) -> Patient:
        name, born = (str(self.sheet.response.value(link_id)) for link_id in ("patient.name", "patient.birthDate"))
        patient = Patient(id=PatientId(str(uuid4())), name=" ".join(name.split()), birth_date=born)
        return self.casebook.records.add_patient(patient, self._event("patient", None))

    def _identity(self) -> str:
        item = self.sheet.questionnaire.item("patient.identity")
        return f"{answer_words(item, self.sheet.response.values(item.link_id))}, {self.person.name}"

    def _event(self, action: str, visit: EncounterId | None) -> AuditEvent:
        return AuditEvent(action=action, at=self.casebook.clock.now(), actor=self.person.id, encounter=visit)


def _told(casebook: Casebook, visit: EncounterId, link_id: str) -> tuple[AnswerValue, ...]:
    return next((form.response.values(link_id) for form in casebook.read(visit) if link_id in form.response.answers), ())
