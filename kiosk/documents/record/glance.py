"""The upper half of page one: letterhead, title, the decision, the facts, the figure."""

from collections.abc import Sequence

from kiosk.documents.furniture.figure import SHAPE, SIDES, body, known_areas
from kiosk.documents.furniture.letterhead import letterhead_mark
from kiosk.documents.furniture.marks import mark
from kiosk.documents.furniture.parts import clipped, pairs, part, part_head
from kiosk.documents.page.bricks import Brick, Picture, Row
from kiosk.documents.page.layout import CENTRE, END, RULE, mm
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record.told import given, short
from kiosk.documents.words import naming
from kiosk.documents.words.contents import Contents
from kiosk.documents.words.saying import date_in_words, said
from kiosk.documents.words.speech import Quoted, plural, say, to_say
from kiosk.documents.words.times import age, day, moment
from kiosk.encounter.model import Verdict
from kiosk.questionnaire.model import ItemType
from kiosk.questionnaire.values import Coding

LABEL, LABEL_OF_BOTH = 26 * mm, 44 * mm
"""Width of the labels, and of those in two languages: most stand on one line."""
NAMED = 44 * mm
"""Longest name in the sentence of the band."""
FIGURE = 48 * mm
BESIDE = 52 * mm
"""Width of the column that holds the figure."""
MOST_FACTS = 6
HELP = "start.help"
"""The question for help, in a form that has it."""
NAMES = {"front": to_say("Front"), "back": to_say("Back")}
BODY = {"front": to_say("The body from the front. Marked: {words}."), "back": to_say("The body from the back. Marked: {words}.")}
ROLES = {
    "patient": to_say("Patient"),
    "guardian": to_say("Guardian or legal decider"),
    "interpreter": to_say("Interpreter"),
    "witness": to_say("Witness"),
    "clinician": to_say("Clinician, countersigned"),
}


def role(code: str) -> str:
    """As what somebody signed."""
    return say(ROLES[code]) if code in ROLES else code.replace("-", " ").capitalize()


def letterhead(sheet: Sheet, contents: Contents) -> Row:
    """The clinic's mark and name, its address at the end."""
    name, lines = naming.clinic(contents)
    address = sheet.words(clipped(sheet, "\n".join(lines), 76 * mm, "small", 4), look="small", align=END)
    own = letterhead_mark(sheet)
    cells = [own, sheet.words(clipped(sheet, name, 83 * mm - own.own_width, "name", 2), look="name"), address]
    return Row(sheet, cells, [own.own_width, None, 76 * mm], gap=9, bottom=7, below=RULE, middle=True)


def head(sheet: Sheet, contents: Contents) -> list[Brick]:
    """Letterhead, what kind of document, its title."""
    signed = say("signed {day}", day=day(contents.local(contents.signed.at)))
    told = " · ".join((say("Consent record"), naming.language(contents.record.encounter.language), signed))
    if naming.is_demonstration(contents):
        told = f"{say(naming.DEMONSTRATION)} · {told}"
    title = sheet.words(clipped(sheet, naming.title(contents), sheet.paper.measure, "title", 2), look="title")
    words, lang = naming.title_beside(contents)
    beside = [sheet.words(clipped(sheet, words, sheet.paper.measure, "small", 2), look="small", lang=lang)] if words else []
    return [letterhead(sheet, contents), sheet.gap(11), sheet.words(told, look="eyebrow"), title, *beside, sheet.gap(9)]


def decision_band(sheet: Sheet, contents: Contents) -> Row:
    """Yes or no, and what must happen before the treatment."""
    name = contents.record.patient.name
    name = name if clipped(sheet, name, NAMED, "cell") == name else say("The patient")
    label, facts = _before_treatment(contents)
    left = [
        sheet.words(_decision(contents), look="name"),
        sheet.words(say("{name} can change this decision at any time.", name=name), look="cell"),
    ]
    right = [sheet.words(label, look="label"), sheet.words(" ".join(facts), look="cellstrong")]
    circle = Picture(sheet, 25, 25, mark(chosen=True, round_=True))
    return Row(sheet, [circle, left, right], [25, None, 58 * mm], gap=11, fill="wash", bar=2.5, inset=11, top=9, bottom=10, middle=True)


def _decision(contents: Contents) -> str:
    """Only what the record says: agreed, if that was the decision."""
    told = [shown.form.response.value(item.link_id) for shown in contents["decisions"] for item in shown.page.questions]
    agreed = told and all(isinstance(value, Coding) and value.code.startswith("agree") for value in told)
    if contents.countersigned:
        return say("Agreed, signed and countersigned") if agreed else say("Signed and countersigned")
    return say("Agreed and signed") if agreed else say("Signed")


def _before_treatment(contents: Contents) -> tuple[str, list[str]]:
    said = {verdict: [mark for mark in contents.marks if mark.decision and mark.decision.verdict is verdict] for verdict in Verdict}
    undecided = [mark for mark in contents.marks if not mark.decision and mark.flag.level.must_be_decided]
    facts: list[str] = [
        say(words, flags=naming.numbers(marks))
        for words, marks in (
            (to_say("Do not treat: {flags}."), said[Verdict.DO_NOT_TREAT]),
            (to_say("Decide on {flags}."), undecided),
            (to_say("Hold today: {flags}."), said[Verdict.POSTPONE]),
            (to_say("With a change: {flags}."), said[Verdict.PROCEED_WITH_CHANGE]),
        )
        if marks
    ]
    if contents.countersigned is None:
        facts.append(say("A clinician countersigns."))
    if facts:
        return say("Before treatment"), facts
    assert contents.countersigned is not None
    return say("Countersigned"), [moment(contents.local(contents.countersigned.at))]


def facts(sheet: Sheet, contents: Contents) -> list[Brick]:
    """Who and what at the left, where on the body at the right; in large print one under the other, over pages if need be."""
    areas, words = _areas(contents)
    read = _read(contents, areas, words)
    wide = sheet.paper.measure - (BESIDE + 7 * mm if areas and not sheet.narrow else 0)
    label, named = _label(sheet), bool(naming.treatment(contents))
    name = (say("Name"), contents.record.patient.name)
    left: list[Brick] = [
        part(sheet, say("Patient"), pairs(sheet, [name, *_fitting(sheet, _patient(contents), wide)], label), under=2),
        sheet.gap(10),
        part(sheet, say("Treatment"), pairs(sheet, _fitting(sheet, _treatment(contents, words), wide), label, lead=named), under=2),
    ]
    if sheet.narrow:
        return [*left, sheet.gap(10), Row(sheet, [_where(sheet, areas, read)])] if areas else left
    if not areas:
        return [Row(sheet, [left])]
    return [Row(sheet, [left, _where(sheet, areas, read)], [None, BESIDE], gap=7 * mm)]


def _patient(contents: Contents) -> list[tuple[str, str]]:
    patient, visit = contents.record.patient, contents.record.encounter
    years = age(patient.birth_date, contents.local(contents.signed.at).date())
    return [
        (say("Born"), _born(date_in_words(patient.birth_date), years)),
        (say("Patient no."), patient.number or say("none yet")),
        (say("Identity"), visit.identity or say("no check recorded")),
        (say("Language, help"), say(", ").join(filter(None, (naming.language(visit.language), _help(contents))))),
    ]


def _born(day: str, years: int | None) -> str:
    return day if years is None else plural(years, "{day}, {n} year", "{day}, {n} years", day=day)


def _help(contents: Contents) -> str:
    """The help a patient asked for to read, hear or understand, where a form asks that."""
    asked = (shown.words(item) for shown, item in contents.questions("history") if item.link_id == HELP)
    return naming.lower_first(next(asked, ""))


def _treatment(contents: Contents, areas: str) -> list[tuple[str, str]]:
    """The plan but for free text and the areas, which stand by the figure; what it is, where the title above is not just that."""
    told: list[tuple[str, str]] = []
    for shown in contents["plan"]:
        for item in shown.page.questions:
            words = given(shown, item)
            if words and words != areas and item.type is not ItemType.TEXT:
                told.append((short(shown, item), words))
    visit = contents.record.encounter
    device = contents.record.clinic.get("clinic.device", "").strip()
    after = [(label, fact) for label, fact in ((say("Device"), device), (say("Talked with"), visit.clinician)) if fact]
    rows = [*told[: MOST_FACTS - 1 - len(after)], *after]
    what = naming.treatment(contents).capitalize()
    return rows if rows and not what else [(say("What"), what or naming.title(contents)), *rows]


def _areas(contents: Contents) -> tuple[frozenset[str], Quoted]:
    """What the clinician planned, or what the patient chose: codes for the figure, and words. Empty if no form asks."""
    known = known_areas()
    for shown in [*contents["plan"], *contents["history"], *contents["other"]]:
        for item in shown.page.questions:
            values = shown.form.response.values(item.link_id)
            if item.control == "body-map" or (item.repeats and any(isinstance(value, Coding) and value.code in known for value in values)):
                codes = frozenset(value.code for value in values if isinstance(value, Coding))
                if codes:
                    return codes, given(shown, item)
    return frozenset(), Quoted("")


def _read(contents: Contents, areas: frozenset[str], words: Quoted) -> Quoted:
    """The areas in the words of the body map that the patient read, if it has them all; `words` otherwise."""
    for shown in contents["history"]:
        for item in shown.page.questions:
            parts = [option.value for option in item.options if isinstance(option.value, Coding) and option.value.code in areas]
            if item.control == "body-map" and len(parts) == len(areas):
                told = said(item, tuple(parts))
                return words if words.beside or told == words else Quoted(told, words, shown.clinics)
    return words


def _where(sheet: Sheet, areas: frozenset[str], words: Quoted) -> list[Brick]:
    wide = FIGURE * SHAPE
    sides = [Picture(sheet, wide, FIGURE, body(side, areas), say(BODY[side], words=words)) for side in SIDES]
    names = [sheet.words(say(NAMES[side]), look="small", align=CENTRE) for side in SIDES]
    return [
        part_head(sheet, say("Areas")),
        sheet.gap(5),
        Row(sheet, sides, [wide, wide], gap=8),
        Row(sheet, names, [wide, wide], gap=8, top=2),
        sheet.gap(4),
        sheet.words(clipped(sheet, str(words), BESIDE, "cellstrong", 3), look="cellstrong"),
        *([sheet.words(clipped(sheet, words.beside, BESIDE, "small", 3), look="small", lang=words.lang)] if words.beside else []),
    ]


def _label(sheet: Sheet) -> float:
    return LABEL_OF_BOTH if sheet.clinics and not sheet.narrow else LABEL


def _fitting(sheet: Sheet, rows: Sequence[tuple[str, str]], wide: float) -> list[tuple[str, str]]:
    """Facts of at most two lines; the whole of them stands in the sections."""
    label_wide = _label(sheet)
    room = wide - label_wide - 8

    def fitting(words: str, wide: float, look: str) -> str:
        told = clipped(sheet, words, wide, look, 2)
        return Quoted(told, clipped(sheet, words.beside, wide, "small", 2), words.lang) if isinstance(words, Quoted) else told

    told = ((label, naming.one_line(fact) if not isinstance(fact, Quoted) else fact.map(naming.one_line)) for label, fact in rows)
    return [(fitting(label, label_wide, "small"), fitting(fact, room, "cellstrong")) for label, fact in told]
