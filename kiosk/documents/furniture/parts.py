"""Parts made of bricks: heads, tables, pairs, badges, marks."""

from collections.abc import Sequence

from kiosk.documents.furniture.marks import badge_shape, level_colour, mark
from kiosk.documents.page.bricks import Brick, Paint, Picture, Row
from kiosk.documents.page.grid import Grid, Headed, as_table
from kiosk.documents.page.layout import END, HAIR, READABLE, RULE, mm, style
from kiosk.documents.page.sheet import Accent, Beside, Run, Sheet
from kiosk.documents.words.speech import Quoted, Said, say, to_say
from kiosk.questionnaire.model import Level

Cell = str | Brick | Sequence[Brick]
LEVELS = {Level.STOP: to_say("Stop"), Level.REVIEW: to_say("Review"), Level.CAUTION: to_say("Caution"), Level.INFO: to_say("Info")}
SIDE, APART = 7.5, 4.5
"""pt: of a flag's mark, and from it to its word."""
BEFORE_SECTION = 18
"""pt above a section in mid-page."""
BESIDE = 92 * mm
"""Most that stands beside the title of a section."""


class SectionHead(Row):
    """The head of a section: a rule above it, unless it stands at the head of a page; an entry in the reader's outline."""

    def __init__(self, sheet: Sheet, number: int, key: str, title: str, aside: str) -> None:
        words = sheet.words(Accent(str(number)), "\u00a0\u00a0", title, look="section")
        meta = sheet.words(aside, look="small", align=END)
        wide = min(sheet.width(aside, "small") + 2, BESIDE)
        super().__init__(sheet, [words, meta], [None, wide], above=RULE, top=5, bottom=7)
        self.places, self.key, self.title = sheet.places, key, f"{number}  {title}"
        self.edge = sheet.paper.size[1] - sheet.paper.top - 1

    def draw(self) -> None:
        """Under the running head there is a line already."""
        if self.y + self.height > self.edge:
            self.above = 0
        self.places[self.key] = self.canv.getPageNumber()
        self.canv.bookmarkPage(self.key)
        self.canv.addOutlineEntry(self.title, self.key, 0)
        super().draw()


def intro(sheet: Sheet, *runs: Run) -> Row:
    """At most 80 letters to a line, whatever the measure."""
    return Row(sheet, [sheet.words(*runs)], [min(READABLE, sheet.paper.measure)], bottom=6)


def part(sheet: Sheet, title: str, body: Brick, *, aside: str = "", under: float = 3, before: float = 0) -> Headed:
    """A head within a section, and what it keeps with it."""
    return Headed(sheet, [part_head(sheet, title, aside), sheet.gap(under)], body, before)


def part_head(sheet: Sheet, title: str, aside: str = "", *, lang: str = "") -> Brick:
    """The head alone."""
    words = sheet.words(title, look="part", lang=lang)
    if not aside:
        return words
    wide = sheet.width(aside, "small") + 2
    return Row(sheet, [words, sheet.words(aside, look="small", align=END)], [None, min(wide, 90 * mm)])


def pairs(sheet: Sheet, rows: Sequence[tuple[str, str]], wide: float = 26 * mm, *, lead: bool = True, look: str = "cell") -> Grid:
    """A label and its fact beside it; the first fact of a group is bold. What both are in the clinic's language stands with them."""

    def row(at: int, label: str, fact: str) -> Row:
        told: list[Brick] = [sheet.words(fact, look=f"{look}strong" if lead and at == 0 else look)]
        if isinstance(fact, Quoted) and fact.beside:
            told.append(sheet.words(fact.beside, look="small", lang=fact.lang))
        own = label.lang if isinstance(label, Quoted) else sheet.clinics
        beside = [Beside(f" · {label.beside}", own)] if isinstance(label, Said) and label.beside else []
        return Row(sheet, [sheet.words(label, *beside, look="small"), told], [wide, None], top=1.2, bottom=1.4)

    return as_table(sheet, None, [row(at, label, fact) for at, (label, fact) in enumerate(rows)])


def small_pairs(sheet: Sheet, rows: Sequence[tuple[str, str]], wide: float = 17 * mm) -> Grid:
    """The same in the smallest look, in a card."""

    def row(label: str, fact: str) -> Row:
        cells = [sheet.words(label, look="small"), sheet.words(fact, look="small", colour="text")]
        return Row(sheet, cells, [wide, None], gap=4, bottom=0.6)

    return as_table(sheet, None, [row(label, fact) for label, fact in rows])


def heading(sheet: Sheet, titles: Sequence[str], widths: Sequence[float | None], gap: float = 8) -> Row:
    """The row of column heads."""
    return Row(sheet, [sheet.words(title, look="label") for title in titles], widths, gap=gap, top=2, bottom=2.5, below=RULE)


def table(
    sheet: Sheet,
    titles: Sequence[str],
    widths: Sequence[float | None],
    rows: Sequence[Sequence[Cell]],
    *,
    pad: float = 3,
    strong: bool = True,
) -> Grid:
    """A head, and a hairline under each row. Plain strings become words, those of the first column bold if `strong`."""

    def cell(at: int, told: Cell) -> Brick | Sequence[Brick]:
        return sheet.words(told, look="cellstrong" if strong and at == 0 else "cell") if isinstance(told, str) else told

    if sheet.narrow:
        return as_table(sheet, None, [_stacked(sheet, titles, [cell(at, told) for at, told in enumerate(row)], pad) for row in rows])
    body = [Row(sheet, [cell(at, told) for at, told in enumerate(row)], widths, top=pad, bottom=pad + 0.6, below=HAIR) for row in rows]
    return as_table(sheet, heading(sheet, titles, widths), body)


def _stacked(sheet: Sheet, titles: Sequence[str], cells: Sequence[Brick | Sequence[Brick]], pad: float) -> Row:
    """A row in large print: each cell under the head of its column, and the cells under one another."""
    told = [[cell] if isinstance(cell, Brick) else list(cell) for cell in cells]
    headed = [[sheet.words(title, look="label"), *cell] if cell else [] for title, cell in zip(titles, told, strict=True)]
    return Row(sheet, headed, [sheet.paper.measure] * len(headed), top=pad, bottom=pad + 0.6, below=HAIR)


def badge(sheet: Sheet, level: Level, number: int) -> Row:
    """Shape, number, word. The number is the flag's name everywhere on paper."""
    words = sheet.words(_named(level, number), look="label", colour=level_colour(level))
    return Row(sheet, [Picture(sheet, SIDE, SIDE, badge_shape(level)), words], [SIDE, None], gap=APART, middle=True)


def badge_wide(sheet: Sheet, level: Level, number: int) -> float:
    """How wide it is, in points: its word is not parted."""
    return SIDE + APART + sheet.width(_named(level, number), "label") + 1


def _named(level: Level, number: int) -> str:
    return f"{number}\u00a0\u00a0{say(LEVELS[level])}"


def marked(sheet: Sheet, paint: Paint, text: str, *, strong: bool = True, says: str = "") -> Row:
    """A mark with a word beside it; `says` tells both to whoever does not see the mark."""
    words = sheet.words(text, look="cellstrong" if strong else "cell", says=says)
    return Row(sheet, [Picture(sheet, 8, 8, paint), words], [8, None], gap=4, middle=True)


def option_says(text: str, *, chosen: bool) -> str:
    """Yes: chosen · No: not chosen"""
    return say("{option}: chosen", option=text) if chosen else say("{option}: not chosen", option=text)


def yes_or_no(sheet: Sheet, answer: str, *, declined: bool) -> Row:
    """An answer that stands alone, with its mark."""
    if not answer:
        return marked(sheet, mark(chosen=False), say("No answer"), strong=False)
    row = marked(sheet, mark(chosen=not declined, declined=declined), answer)
    if isinstance(answer, Quoted) and answer.beside:
        words = sheet.words(answer, Beside(f" · {answer.beside}", answer.lang), look="cellstrong")
        row = Row(sheet, [Picture(sheet, 8, 8, mark(chosen=not declined, declined=declined)), words], [8, None], gap=4, middle=True)
    return row


def ticked(sheet: Sheet, told: Sequence[Brick], aside: str, *, chosen: bool = True) -> Row:
    """A line that was ticked, and when."""
    box = [sheet.gap(1.8), Picture(sheet, 8, 8, mark(chosen=chosen))]
    says = say("Ticked at {time}", time=aside) if chosen else ""
    when = [sheet.gap(1), sheet.words(aside, look="small", align=END, says=says)]
    return Row(sheet, [box, told, when], [8, None, 24 * mm], gap=6, top=1.2, bottom=1.7)


def even(rows: Sequence[Row], width: float) -> Sequence[Row]:
    """Cards that stand side by side end on one line."""
    tallest = max(row.tall(width) for row in rows)
    for row in rows:
        row.least, row.width = tallest, -1
    return rows


def clipped(sheet: Sheet, text: str, width: float, look: str, lines: int = 1) -> str:
    """As much of `text` as stands on so many lines, with … where something is left out."""

    def fits(told: str) -> bool:
        return sheet.words(told, look=look).tall(width) <= lines * float(style(look, mirrored=sheet.mirrored).leading) + 0.1

    if fits(text):
        return text
    low, high = 0, len(text)
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(f"{text[:middle].rstrip()}…") else (low, middle)
    return f"{text[:low].rstrip()}…"
