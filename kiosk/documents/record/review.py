"""The clinician's part: each flag with what was decided, by whom and why; the plan and the talk."""

from kiosk.documents.furniture.parts import Cell, badge, badge_wide, intro, pairs, part, table
from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.grid import Headed
from kiosk.documents.page.layout import mm
from kiosk.documents.page.sheet import Sheet, Strong
from kiosk.documents.record.told import given, named
from kiosk.documents.words.contents import Contents, Mark
from kiosk.documents.words.naming import decided, finding
from kiosk.documents.words.saying import date_in_words
from kiosk.documents.words.speech import plural, say, to_say
from kiosk.documents.words.times import Times, moment, short_moment, span

HEADS = (to_say("Mark"), to_say("What was found"), to_say("Decision"), to_say("Reason"), to_say("Decided"))


def aside(contents: Contents) -> str:
    """Who talked with the patient."""
    return contents.record.encounter.clinician


def review(sheet: Sheet, contents: Contents) -> tuple[list[Brick], Brick, list[Brick]]:
    """What stands above the table, the table of flags, and what follows it."""
    if not contents.marks:
        return [], sheet.words(say("The answers raised no flags.")), [_plan(sheet, contents)]
    one = _one_person(contents)
    rows = [_row(sheet, contents, mark, one) for mark in contents.marks]
    marked = max(20 * mm, *(badge_wide(sheet, mark.flag.level, mark.number) for mark in contents.marks))
    widths = [marked, 60 * mm, 22 * mm, None, (17 if one else 28) * mm]
    return [intro(sheet, _claim(contents, one))], table(sheet, [say(head) for head in HEADS], widths, rows), [_plan(sheet, contents)]


def _claim(contents: Contents, one: str) -> str:
    """Only what is so."""
    open_ = any(not mark.decision and mark.flag.level.must_be_decided for mark in contents.marks)
    told = say("Some marks are not decided yet.") if open_ else say("Each mark that needs a decision was decided by a person.")
    label = _times(contents).label
    by = say("Decided by {name}, {times}.", name=one, times=label) if one else say("Times: {times}.", times=label) if label else ""
    return " ".join(filter(None, (say("Nothing in this kiosk approves or refuses a patient."), told, by)))


def _one_person(contents: Contents) -> str:
    """Who decided on all of them, if one person did on one day; blank otherwise."""
    people = {mark.decision.by for mark in contents.marks if mark.decision}
    return people.pop() if len(people) == 1 and _times(contents).on_one_day else ""


def _times(contents: Contents) -> Times:
    return contents.times(mark.decision.at for mark in contents.marks if mark.decision)


def _row(sheet: Sheet, contents: Contents, mark: Mark, one: str) -> list[Cell]:
    flag, decision = mark.flag, mark.decision
    name, more = finding(mark)
    lang = _language(contents, mark)
    found: list[Brick] = [sheet.words(Strong(name), more, look="cell", lang=lang)]
    if flag.question or flag.answer:
        found.append(sheet.words(f"{flag.question} ", Strong(date_in_words(flag.answer)), look="small", lang=lang))
    when: list[Brick] = []
    if decision:
        when.append(sheet.words(_times(contents).stamp(contents.local(decision.at)), look="small", colour="text"))
        when += [] if one else [sheet.words(decision.by, look="small")]
    reason = decision.reason if decision else ""
    return [badge(sheet, flag.level, mark.number), found, sheet.words(decided(mark), look="cellstrong"), reason, when]


def _language(contents: Contents, mark: Mark) -> str:
    """Flags are told in the clinic's language."""
    forms = (form.beside or form.questionnaire for form in contents.record.forms)
    return next((form.language for form in forms if mark.flag.link_id in form.by_link_id), "")


def _plan(sheet: Sheet, contents: Contents) -> Headed:
    """The clinician's form as filled in, and when the talk took place."""
    visit = contents.record.encounter
    talk = moment(contents.local(visit.talked)) if visit.talked else say("Not recorded")
    rows: list[tuple[str, str]] = [
        (say("The talk"), talk),
        (say("Talked with"), visit.clinician or say("Not recorded")),
        (say("Capacity"), _capacity(contents)),
    ]
    rows += [(say("Read aloud by the tablet"), heard)] if (heard := _read_aloud(contents)) else []
    rows += [(say("Time to think"), thinking)] if (thinking := _time_to_think(contents)) else []
    rows += [(named(shown, item), given(shown, item) or say("Left blank")) for shown, item in contents.questions("plan")]
    return part(sheet, say("Plan and talk"), pairs(sheet, rows, 56 * mm, lead=False), before=12)


def _capacity(contents: Contents) -> str:
    """Whose decision it was; the kiosk records no assessment, and does not say that there was one."""
    signed = contents.signed
    if signed.role == "guardian":
        return say("{name} decided for the patient; no assessment is recorded here", name=signed.name)
    return say("Presumed; no assessment is recorded here")


def _read_aloud(contents: Contents) -> str:
    """How many pages; blank if none was."""
    pages = {event.detail.get("page") for event in contents.record.audit if event.action == "aloud"}
    return plural(len(pages), "{n} page", "{n} pages") if pages else ""


def _time_to_think(contents: Contents) -> str:
    """From the first page of the explanation, when it was turned, to the signature."""
    told = [shown.page.key for shown in contents["explained"] if shown.form.questionnaire.sitting == "consent"]
    seen = [contents.views[key].left for key in told if key in contents.views]
    if not seen:
        return ""
    first, signed = contents.local(min(seen)), contents.local(contents.signed.at)
    return say(
        "{span}: explained from {first}, signed {last}", span=span(signed - first), first=short_moment(first), last=short_moment(signed)
    )
