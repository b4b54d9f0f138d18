"""The consent record, bound from its sections."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.platypus import CondPageBreak, PageBreak

from kiosk.documents.finish.binding import Bound, Story, bound
from kiosk.documents.finish.metadata import About
from kiosk.documents.finish.unswept import unswept
from kiosk.documents.furniture.head_and_foot import templates
from kiosk.documents.furniture.parts import BEFORE_SECTION, SectionHead
from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.grid import Headed
from kiosk.documents.page.layout import Paper, paper_of
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record import checked, choices, explained, history, kept, review, risks, signatures
from kiosk.documents.record.at_a_glance import first_page
from kiosk.documents.words.contents import Contents, contents
from kiosk.documents.words.naming import clinic, title
from kiosk.documents.words.speech import SOURCE, beside, is_mirrored, say, speaking, spoken, to_say
from kiosk.encounter.record.visit import VisitRecord


@dataclass(frozen=True, slots=True)
class Section:
    """One section: `places` of the record it needs (none: it is always there)."""

    key: str
    title: str
    places: tuple[str, ...]
    aside: Callable[[Contents], str]


SECTIONS = (
    Section("history", to_say("Medical history as answered"), ("history",), history.aside),
    Section("review", to_say("Clinician’s review and talk"), (), review.aside),
    Section("explained", to_say("What was explained"), ("explained",), explained.aside),
    Section("risks", to_say("What can go wrong"), ("risks",), risks.aside),
    Section("checked", to_say("Checking that it was clear"), ("checked",), checked.aside),
    Section("choices", to_say("Choices and statements"), ("statements", "choices", "decisions", "other"), choices.aside),
    Section("signatures", to_say("Signatures"), (), signatures.aside),
    Section("kept", to_say("How this record is kept and checked"), (), kept.aside),
)


@unswept()
def consent_record(
    record: VisitRecord, paper: Paper | None = None, logo: Path | None = None, *, language: str = "", scale: float = 1.0
) -> Bound:
    """The document of a signed visit, ready to be sealed; on the clinic's paper and with its picture, if it is not told others.

    It speaks `language` (BCP 47), or the language that was read, as far as we have a catalogue of it; headings tell the clinic's, too.
    `scale` is how many times as large it is (layout.LARGE_PRINT): the same content on more pages, for a patient who reads large print.
    """
    with speaking(language or record.encounter.language, record.clinic.get("clinic.language", "")):
        return _made(contents(record), (paper or paper_of(record.clinic)).enlarged(scale), logo)


def _made(told: Contents, paper: Paper, logo: Path | None) -> Bound:
    there = [section for section in SECTIONS if not section.places or any(told[place] for place in section.places)]
    numbers = {section.key: at for at, section in enumerate(there, start=2)}
    sheet = Sheet(paper, numbers=numbers, logo=logo, mirrored=is_mirrored(spoken()), languages=(spoken(), beside()))
    about = About(
        title=say("{title}, record {number}", title=title(told), number=told.number),
        author=clinic(told)[0],
        subject=say("Consent record"),
        language="en-GB" if spoken() == SOURCE else spoken(),
        made=told.local(told.record.made),
    )
    return bound(sheet, _story(sheet, told), templates(sheet, told), about, told.data)


def _story(sheet: Sheet, told: Contents) -> Story:
    story: Story = [*first_page(sheet, told), PageBreak()]
    if told["history"]:
        above, body = history.history(sheet, told)
        story += [_section(sheet, told, "history", above, body)]
    above, body, after = review.review(sheet, told)
    story += [_section(sheet, told, "review", above, body), *after]
    if told["explained"]:
        above, body = explained.explained(sheet, told)
        story += [CondPageBreak(sheet.depth / 2), _section(sheet, told, "explained", above, body)]
    if told["risks"]:
        story += [_section(sheet, told, "risks", [], risks.risks(sheet, told))]
    if told["checked"]:
        story += [_section(sheet, told, "checked", [], checked.checked(sheet, told), whole=True)]
    return [*story, *_signing(sheet, told), *_kept(sheet, told)]


def _section(sheet: Sheet, told: Contents, key: str, above: Sequence[Brick], body: Brick, *, whole: bool = False) -> Headed:
    return Headed(sheet, [_head(sheet, told, key), *above], body, BEFORE_SECTION, whole=whole)


def _head(sheet: Sheet, told: Contents, key: str) -> SectionHead:
    section = next(section for section in SECTIONS if section.key == key)
    return SectionHead(sheet, sheet.numbers[key], key, say(section.title), section.aside(told))


def _signing(sheet: Sheet, told: Contents) -> Story:
    """Choices and signatures stand on one page: nobody signs under something printed overleaf. If they cannot, statements go first."""
    statements, asked = choices.statements(sheet, told), [*choices.separate(sheet, told), *choices.decision(sheet, told)]
    others = choices.others(sheet, told)
    signed = signatures.signatures(sheet, told)
    has_choices = "choices" in sheet.numbers
    head: list[Brick] = [_head(sheet, told, "choices")] if has_choices else []
    ink: list[Brick] = [sheet.gap(BEFORE_SECTION), _head(sheet, told, "signatures"), *signed]
    together = _spaced(sheet, [*statements, *asked, *others])
    if _tall(sheet, [*head, *together, *ink]) <= sheet.depth:
        return [PageBreak(), *head, *together, *ink]
    early: list[Brick] = [*others, *statements]
    if early and head:
        early[0] = Headed(sheet, head, early[0], BEFORE_SECTION, whole=True)
    late = _spaced(sheet, asked)
    if not early and head:
        late = [*head, *late]
    return [*_spaced(sheet, early), PageBreak(), *late, *ink]


def _spaced(sheet: Sheet, parts: Sequence[Brick]) -> list[Brick]:
    return [brick for at, part in enumerate(parts) for brick in ([sheet.gap(10)] if at else []) + [part]]


def _tall(sheet: Sheet, parts: Sequence[Brick]) -> float:
    return sum(part.tall(sheet.paper.measure) for part in parts)


def _kept(sheet: Sheet, told: Contents) -> Story:
    first, *rest = kept.kept(sheet, told)
    return [PageBreak(), _section(sheet, told, "kept", [], first), *rest]
