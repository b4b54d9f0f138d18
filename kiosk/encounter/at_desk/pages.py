"""The pages of the desk, put together from what the strongroom holds."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from kiosk.encounter.at_desk.told import in_private, misunderstood, typed_in
from kiosk.encounter.at_desk.view import Act, AnswerLine, DeskView, Fact, FlagCard, Place, VisitLine
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.languages import called, is_read_by
from kiosk.encounter.model import AuditEvent, Document, Encounter, FlagDecision, FrozenFlag, Patient, Person, Role, Signature, State
from kiosk.encounter.outgoing.on_paper import before
from kiosk.encounter.outgoing.paper_view import DocumentLine
from kiosk.encounter.page.areas import areas
from kiosk.encounter.page.leaves import leaves
from kiosk.encounter.page.rows import problems, rows
from kiosk.encounter.record.visit import FormRecord, consenting
from kiosk.encounter.rules import says_do_not_treat, undecided_flags
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.flags import WORST_FIRST
from kiosk.questionnaire.model import ItemType, Level
from kiosk.questionnaire.validation import Issue

NEEDS_YOU = ("help", "review", "discuss", "countersign")
FREE_WORDS = ("exp.goal", "end.ask", "past.reaction_text")
"""What a patient wrote freely, shown beside the flags; a form without these shows none."""


def line(casebook: Casebook, visit: Encounter) -> VisitLine:
    """A visit in the list of the day."""
    records = casebook.records
    patient = records.patient(visit.patient) if visit.patient else None
    forms = casebook.for_staff(visit.id)
    up = casebook.flags(visit.id, forms)
    undecided = undecided_flags(up, casebook.decisions(visit.id, forms))
    countersigned = any(signature.role == "clinician" for signature in records.signatures(visit.id))
    state, act = standing(visit, undecided=bool(undecided), countersigned=countersigned, waiting=visit.id in records.unsealed())
    if state == "declined" and says_do_not_treat(up, casebook.decisions(visit.id, forms)):
        state = "not-treated"
    return VisitLine(
        id=visit.id,
        time=visit.started.strftime("%H:%M"),
        day="" if visit.started.date() == casebook.clock.now().date() else visit.started.date().isoformat(),
        name=patient.name if patient else "",
        about=patient.birth_date if patient else "",
        areas=areas(forms),
        state=state,
        part=visit.part,
        stop=_count(up, Level.STOP),
        review=_count(up, Level.REVIEW),
        caution=_count(up, Level.CAUTION),
        act=act,
        needs_you=state in NEEDS_YOU,
    )


def standing(visit: Encounter, *, undecided: bool, countersigned: bool, waiting: bool) -> tuple[str, Act]:
    """Where a visit stands for the desk, and what it waits for. A call for help comes first, on whatever page it was made."""
    state, act = stage(visit, undecided=undecided, countersigned=countersigned, waiting=waiting)
    return ("help" if visit.help_asked else state), act


def stage(visit: Encounter, *, undecided: bool, countersigned: bool, waiting: bool) -> tuple[str, Act]:
    """The same without the call: it is for whoever is at the desk that day, not for who looks at past visits."""
    joined = visit.patient is not None
    match visit.state:
        case State.DRAFT:
            return ("paused", Act.RESUME) if visit.position else ("expected", Act.HAND_OVER)
        case State.SCREENED | State.REVIEWED if not joined:
            return "review", Act.JOIN
        case State.SCREENED:
            return "review", Act.REVIEW if undecided else Act.PLAN
        case State.REVIEWED:
            return "discuss", Act.PLAN
        case State.DISCUSSED:
            return "ready", Act.HAND_OVER
        case State.THINKING:
            return "thinking", Act.HAND_OVER
        case State.CONSENTED if waiting:
            return "sealing", Act.MAKE
        case State.CONSENTED if not countersigned:
            return "countersign", Act.REVIEW if undecided else Act.COUNTERSIGN
        case State.DECLINED:
            return "declined", Act.OPEN
        case State.WITHDRAWN:
            return "withdrawn", Act.OPEN
        case State.TREATED:
            return "treated", Act.OPEN
        case _:
            return "complete", Act.OPEN


def cards(up: Sequence[FrozenFlag], decisions: Sequence[FlagDecision]) -> tuple[FlagCard, ...]:
    """The flags as cards, worst first, undecided before decided."""
    by_flag = {decision.flag: decision for decision in decisions}
    ordered = sorted(up, key=lambda flag: (flag.link_id in by_flag, WORST_FIRST.index(flag.level)))
    return tuple(_card(flag, by_flag.get(flag.link_id)) for flag in ordered)


def answer_lines(forms: Sequence[FormRecord], up: Sequence[FrozenFlag]) -> tuple[AnswerLine, ...]:
    """Every question that was asked, by parts, with the worst level its answer raises."""
    levels = _levels(forms, up)
    lines: list[AnswerLine] = []
    part = ""
    for leaf in leaves(forms):
        form = next(form for form in forms if form.questionnaire.name == leaf.form)
        questions = [item for item in leaf.page.questions if not (item.type is ItemType.BOOLEAN and leaf.page.control == "risk-card")]
        if questions and leaf.page.part != part:
            part = leaf.page.part
            lines.append(AnswerLine(heading=part))
        for item in questions:
            words = answer_words(item, form.response.values(item.link_id))
            date_ = words if item.type is ItemType.DATE else ""
            level, given = levels.get(item.link_id, ""), _given(form, item.link_id) if words else ""
            language = typed_in(form, item)
            lines.append(AnswerLine(question=item.full_text, answer=words, date=date_, level=level, given=given, language=language))
    return tuple(lines)


def _given(form: FormRecord, link_id: str) -> str:
    first, last = form.given(link_id), form.answered(link_id)
    return first.at.date().isoformat() if first and last and first.at.date() != last.at.date() else ""


def free_words(forms: Sequence[FormRecord]) -> tuple[AnswerLine, ...]:
    """What the patient wrote freely."""
    found = [
        AnswerLine(question=item.text, answer=str(form.response.value(link_id)), language=typed_in(form, item))
        for form in forms
        for link_id in FREE_WORDS
        if link_id in form.enabled and form.response.value(link_id)
        for item in (form.questionnaire.item(link_id),)
    ]
    return tuple(found)


def head(casebook: Casebook, visit: Encounter, forms: Sequence[FormRecord], today: date) -> dict[str, str | int]:
    """What stands above every page about one visit."""
    patient = casebook.records.patient(visit.patient) if visit.patient else None
    return {
        "visit": visit.id,
        "name": patient.name if patient else "",
        "birth_date": patient.birth_date if patient else "",
        "age": age(patient, today) if patient else 0,
        "areas": areas(forms),
        "language": "" if is_read_by(visit.language, casebook.own_language) else called(visit.language).name,
        "state": visit.state.value,
    }


def age(patient: Patient, today: date) -> int:
    """In whole years."""
    born = date.fromisoformat(patient.birth_date)
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def facts(
    visit: Encounter, signatures: Sequence[Signature], shown: Document | None, flags: Sequence[FlagCard], prints: Sequence[AuditEvent]
) -> tuple[Fact, ...]:
    """What stands beside the document; `prints`: those of it that came out."""
    told = [Fact(label="number", text=visit.number)]
    if consent := consenting(signatures):
        told.append(Fact(label="signed", text=_when(consent.at)))
    told += [Fact(label=made.role, text=made.name) for made in signatures if made.role in ("guardian", "interpreter", "witness")]
    told += [Fact(label="countersigned", text=f"{_when(made.at)}, {made.name}") for made in signatures if made.role == "clinician"]
    must = [flag for flag in flags if Level(flag.level).must_be_decided]
    told.append(Fact(label="flags", text=f"{sum(1 for flag in must if flag.verdict)}/{len(must)}"))
    if shown:
        told += [Fact(label="seal", text=shown.level)] if shown.level else []
        told.append(Fact(label="fingerprint", text=shown.sha256[:16]))
        told += [Fact(label="printed", text=f"{len(prints)}/{_when(prints[-1].at)}")] if prints else []
    return tuple(told)


def list_view(casebook: Casebook, place: Place, person: Person, today: date, visits: Sequence[VisitLine]) -> DeskView:
    """Today, or the visits of other days."""
    return DeskView(
        place=place,
        staff=person.name,
        date=today.isoformat(),
        visits=tuple(visits),
        waits=casebook.waits(casebook.forms.treatments()[0]),
        clock_lost=clock_lost(casebook),
        keeps_log=Role.ADMINISTRATOR in person.roles,
    )


def clock_lost(casebook: Casebook) -> int:
    """By how many seconds the clock has gone back within a day; 0 if it has not."""
    found = casebook.records.clock_set_back(casebook.clock.now() - timedelta(days=1))
    return int(found.event.detail["seconds"]) if found else 0


def documents(casebook: Casebook, page: DeskView, visit: Encounter) -> DeskView:
    """What `page` shows of the documents of a visit; `page.shown` says which is in view (the newest, if there is none such)."""
    made = casebook.records.documents(visit.id)
    at = page.shown if page.shown < len(made) else len(made) - 1
    return replace(
        page,
        shown=max(at, 0),
        pages=made[at].pages if made else 0,
        document=f"{visit.id}.{at + 1}" if made else "",
        documents=tuple(DocumentLine(kind=told.kind, day=told.at.date().isoformat(), time=_when(told.at)) for told in made),
    )


def visit_view(casebook: Casebook, page: DeskView, visit: Encounter, today: date, issues: Sequence[Issue]) -> DeskView:
    """A page about one visit: `page` says which, and what is the same on all."""
    forms, records = casebook.for_staff(visit.id), casebook.records
    up, decisions = casebook.flags(visit.id, forms), casebook.decisions(visit.id, forms)
    flags, undecided = cards(up, decisions), undecided_flags(up, decisions)
    to_decide = sum(1 for flag in up if flag.level.must_be_decided)
    page, made = documents(casebook, page, visit), records.documents(visit.id)
    shown = made[page.shown] if made else None
    prints = before(records, visit.id, shown.sha256) if shown and page.place is Place.RECORD else ()
    plan = next((form for form in forms if form.questionnaire.sitting == "clinician"), None)
    asked = tuple(item for item in plan.questionnaire.walk() if item.is_question and not item.hidden) if plan else ()
    return replace(
        page,
        **head(casebook, visit, forms, today),  # type: ignore[arg-type]  # a head's fields, by name
        flags=flags,
        decided=to_decide - len(undecided),
        to_decide=to_decide,
        words=free_words(forms),
        wrong=misunderstood(forms) if page.place is Place.REVIEW else (),
        private=in_private(forms) if page.place is Place.REVIEW else (),
        answers=answer_lines(forms, up) if page.place is Place.ANSWERS else (),
        items=rows(asked, plan.response, issues) if plan and page.place is Place.PLAN else (),
        problems=problems(asked, issues),
        facts=facts(visit, records.signatures(visit.id), shown, flags, prints),
        can_finish=not undecided,
    )


def _card(flag: FrozenFlag, decision: FlagDecision | None) -> FlagCard:
    return FlagCard(
        id=flag.link_id,
        level=flag.level.value,
        question=flag.question,
        answer=flag.answer,
        reason=flag.text,
        source=flag.source,
        verdict=decision.verdict.value if decision else "",
        why=decision.reason if decision else "",
        by=decision.by if decision else "",
        at=_when(decision.at) if decision else "",
    )


def _levels(forms: Sequence[FormRecord], up: Sequence[FrozenFlag]) -> Mapping[str, str]:
    by_flag = {flag.link_id: flag.level for flag in up}
    levels: dict[str, Level] = {}
    for form in forms:
        for item in form.questionnaire.walk():
            for condition in item.enable_when if item.link_id in by_flag else ():
                levels[condition.question] = min(levels.get(condition.question, Level.INFO), by_flag[item.link_id], key=WORST_FIRST.index)
    return {link_id: level.value for link_id, level in levels.items()}


def _count(up: Sequence[FrozenFlag], level: Level) -> int:
    return sum(1 for flag in up if flag.level is level)


def _when(at: datetime) -> str:
    return at.strftime("%H:%M")
