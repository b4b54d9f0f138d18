"""The clinician's part: each flag with what was decided, by whom and why; the plan and the talk."""

from kiosk.documents.bricks import Brick
from kiosk.documents.contents import Contents, Mark
from kiosk.documents.grid import Headed
from kiosk.documents.layout import mm
from kiosk.documents.naming import decided
from kiosk.documents.parts import Cell, badge, intro, pairs, part, table
from kiosk.documents.saying import date_in_words
from kiosk.documents.sheet import Sheet, Strong
from kiosk.documents.times import clock, moment, offset, short_day

WIDTHS = [20 * mm, 50 * mm, 22 * mm, None, 27 * mm]


def aside(contents: Contents) -> str:
    """Who talked with the patient."""
    return contents.record.encounter.clinician


def review(sheet: Sheet, contents: Contents) -> tuple[list[Brick], Brick, list[Brick]]:
    """What stands above the table, the table of flags, and what follows it."""
    flags: Brick = sheet.words("The answers raised no flags.")
    above: list[Brick] = []
    if contents.marks:
        rows = [_row(sheet, contents, mark) for mark in contents.marks]
        flags = table(sheet, ["Mark", "What was found", "Decision", "Reason", "Decided"], WIDTHS, rows)
        above = [intro(sheet, _claim(contents))]
    return above, flags, [_plan(sheet, contents)]


def _claim(contents: Contents) -> str:
    """Only what is so."""
    open_ = [mark for mark in contents.marks if not mark.decision and mark.flag.level.must_be_decided]
    told = "Nothing in this kiosk approves or refuses a patient."
    when = f" Times are {offset(contents.local(contents.signed.at))}."
    return told + (" Each mark that needs a decision was decided by a person." if not open_ else " Some marks are not decided yet.") + when


def _row(sheet: Sheet, contents: Contents, mark: Mark) -> list[Cell]:
    flag, decision = mark.flag, mark.decision
    found: list[Brick] = []
    if flag.answer:
        found.append(sheet.words(Strong(date_in_words(flag.answer)), look="cell"))
    found += [sheet.words(text, look="small") for text in (flag.question,) if text]
    found += [sheet.words(text, look="cell") for text in (flag.text,) if text]
    when: list[Brick] = []
    if decision:
        at = contents.local(decision.at)
        when = [sheet.words(f"{short_day(at)}, {clock(at)}", look="small", colour="text"), sheet.words(decision.by, look="small")]
    return [
        badge(sheet, flag.level, mark.number),
        found,
        sheet.words(decided(mark), look="cellstrong"),
        decision.reason if decision else "",
        when,
    ]


def _plan(sheet: Sheet, contents: Contents) -> Headed:
    """The clinician's form as filled in, and when the talk took place."""
    visit = contents.record.encounter
    rows = [("The talk", f"{moment(contents.local(visit.talked))}{f', {visit.clinician}' if visit.clinician else ''}" if visit.talked else "Not recorded")]
    for shown in contents["plan"]:
        rows += [(item.text or item.short_text, shown.words(item) or "Left blank") for item in shown.page.questions]
    return part(sheet, "Plan and talk", pairs(sheet, rows, 56 * mm, lead=False), before=12)
