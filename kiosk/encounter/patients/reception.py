"""Who is it? Starting a visit for a patient, or joining one to a patient that somebody started alone."""

from dataclasses import dataclass, field, replace
from uuid import uuid4

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.languages import offered
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Patient, PatientId, Person
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.page.rows import problems, rows
from kiosk.encounter.patients.known import KNOWN, NEW, who_it_may_be, with_question
from kiosk.encounter.patients.visit_questions import LANGUAGE, TREATMENT, asked, begun, chosen
from kiosk.encounter.sitting.returning import last_first_sitting, months_allowed
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.values import AnswerValue, Coding, Date


@dataclass(slots=True)
class Reception:
    """The page that asks for name, birth date and how identity was checked (forms/reception.json)."""

    person: Person
    casebook: Casebook
    visit: EncounterId
    """The visit to be joined; blank for a new one."""
    sheet: Sheet
    told_of: set[PatientId] = field(default_factory=set)
    """The patients who were shown as perhaps being this one."""
    chosen: set[str] = field(default_factory=set)
    """What staff have chosen themselves, of treatment and language."""

    @classmethod
    def new(cls, person: Person, casebook: Casebook) -> "Reception":
        """For a new visit."""
        page = cls(person, casebook, EncounterId(""), Sheet(asked(casebook)))
        page.sheet.response = begun(casebook, (), page.sheet.questionnaire, page.sheet.response)
        return page

    @classmethod
    def known(cls, person: Person, casebook: Casebook, patient: PatientId) -> "Reception":
        """For a new visit of a patient whom staff have found: name and birth date stand there, and who it is."""
        found = casebook.records.patient(patient)
        standing: dict[str, tuple[AnswerValue, ...]] = {"patient.name": (found.name,), "patient.birthDate": (Date(found.birth_date),)}
        page = cls(person, casebook, EncounterId(""), Sheet(asked(casebook), standing), {patient})
        page.sheet.response = begun(casebook, casebook.records.encounters_of(patient), page.sheet.questionnaire, page.sheet.response)
        page.sheet.questionnaire = with_question(page.sheet.questionnaire, [found], casebook.records)
        page.sheet.response = page.sheet.response.with_answer(KNOWN, Coding(patient, ""))
        return page

    @classmethod
    def joining(cls, person: Person, casebook: Casebook, visit: EncounterId) -> "Reception":
        """For a visit that was started alone: what the patient wrote stands there already."""
        casebook.records.note(
            AuditEvent(action="view", at=casebook.clock.now(), actor=person.id, encounter=visit, detail={"place": "join"})
        )
        told = {"patient.name": _told(casebook, visit, "id.full_name"), "patient.birthDate": _told(casebook, visit, "id.dob")}
        standing = {key: value for key, value in told.items() if value and (key != "patient.birthDate" or isinstance(value[0], Date))}
        return cls(person, casebook, visit, Sheet(casebook.forms.reception(), standing))

    def view(self) -> DeskView:
        """The page."""
        own = self.casebook.in_own_words(self.casebook.forms.reception()).by_link_id
        fields = tuple(own.get(item.link_id, item) for item in self.sheet.questionnaire.items)  # what is kept stays in the form's words
        return DeskView(
            place=Place.NEW_VISIT,
            staff=self.person.name,
            visit=self.visit,
            items=rows(fields, self.sheet.response, self.sheet.issues),
            problems=problems(fields, self.sheet.issues),
            title="join" if self.visit else "new",
            waits=0 if self.visit or len(self.casebook.forms.treatments()) > 1 else self.casebook.waits(self.treatment),
        )

    def answer(self, link_id: str, raw: Raw) -> None:
        """A tap or typed words. Whoever turns out to be known speaks what they spoke last time, unless staff have chosen otherwise."""
        self.sheet.answer(link_id, raw)
        self.chosen |= {link_id} & {LANGUAGE, TREATMENT}
        if link_id == KNOWN and not self.chosen:
            known = self.casebook.records.encounters_of(PatientId(self._known())) if self._known() not in ("", NEW) else ()
            self.sheet.response = begun(self.casebook, known, self.sheet.questionnaire, self.sheet.response)

    @property
    def treatment(self) -> str:
        """What a new visit is for: as chosen where there are several, the first until then."""
        return chosen(self.sheet.response, TREATMENT, self.casebook.forms.treatments()[0])

    def start(self, treatment: str = "") -> EncounterId | None:
        """Keep the patient and a new visit; None, and the page says so, if something is missing.

        NotAllowed while a form of the treatment waits for approval.
        """
        if not self._is_right():
            return None
        wanted = treatment or self.treatment
        self.casebook.check_approved(wanted)
        earlier = self._earlier(wanted)
        visit = Encounter(
            id=EncounterId(str(uuid4())),
            treatment=wanted,
            language=chosen(self.sheet.response, LANGUAGE, offered(self.casebook)[0].tag),
            started=self.casebook.clock.now(),
            patient=self._patient().id,
            identity=self._identity(),
            earlier=earlier.id if earlier else None,
        )
        self.casebook.records.begin(visit, self._event("begin", visit.id))
        if earlier:
            self.casebook.records.note(self._event("view", earlier.id, place="earlier", shown_in=visit.id))
        return visit.id

    def join(self) -> bool:
        """Join the visit to the patient; False, and the page says so, if something is missing. It stays blank, whoever it is."""
        if not self._is_right():
            return False
        visit = replace(self.casebook.records.encounter(self.visit), patient=self._patient().id, identity=self._identity())
        self.casebook.records.save(visit, self._event("join", visit.id))
        self.casebook.told_by_staff(visit)
        return True

    def _is_right(self) -> bool:
        """Whether nothing is missing; where somebody like this has been here before, staff say whether it is the same person."""
        today = self.casebook.clock.now().date()
        if not self.sheet.is_right(today, frozenset(item.link_id for item in self.sheet.questionnaire.items if item.link_id != KNOWN)):
            return False
        found = who_it_may_be(self.casebook.records, *self._told())
        self._note_look_up([patient.id for patient in found if patient.id not in self.told_of])
        self.sheet.questionnaire = with_question(self.sheet.questionnaire, found, self.casebook.records)
        if self._known() not in {NEW, *(patient.id for patient in found)}:
            self.sheet.response = self.sheet.response.with_answer(KNOWN)
        return self.sheet.is_right(today)

    def _earlier(self, treatment: str) -> Encounter | None:
        """The visit whose answers the patient is shown once more."""
        if self._known() in ("", NEW):
            return None
        visits, pack = self.casebook.records.encounters_of(PatientId(self._known())), self.casebook.forms.pack(treatment)
        return last_first_sitting(visits, treatment, self.casebook.clock.now().date(), months_allowed(pack))

    def _known(self) -> str:
        """The patient that was chosen; blank where nobody asked."""
        value = self.sheet.response.value(KNOWN)
        return value.code if isinstance(value, Coding) and KNOWN in self.sheet.questionnaire.by_link_id else ""

    def _told(self) -> tuple[str, str]:
        name, born = (str(self.sheet.response.value(link_id)) for link_id in ("patient.name", "patient.birthDate"))
        return name, born

    def _patient(self) -> Patient:
        """Whom staff chose, or a new one."""
        if self._known() not in ("", NEW):
            return self.casebook.records.patient(PatientId(self._known()))
        name, born = self._told()
        patient = Patient(id=PatientId(str(uuid4())), name=" ".join(name.split()), birth_date=born)
        return self.casebook.records.add_patient(patient, replace(self._event("patient", None), patient=patient.id))

    def _identity(self) -> str:
        item = self.sheet.questionnaire.item("patient.identity")
        return f"{answer_words(item, self.sheet.response.values(item.link_id))}, {self.person.name}"

    def _note_look_up(self, found: list[PatientId]) -> None:
        """Name, number and last visit of these are about to be shown."""
        if found:
            self.casebook.records.note_all([replace(self._event("look-up", None), patient=patient) for patient in found])
            self.told_of |= set(found)

    def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent:
        return AuditEvent(action=action, at=self.casebook.clock.now(), actor=self.person.id, encounter=visit, detail=detail)


def _told(casebook: Casebook, visit: EncounterId, link_id: str) -> tuple[AnswerValue, ...]:
    return next((form.response.values(link_id) for form in casebook.read(visit) if link_id in form.response.answers), ())
