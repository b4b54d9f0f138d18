"""The signatures: ink as it was made, whose it is, what it means, when and how it was given."""

from collections.abc import Sequence

from kiosk.documents.furniture.ink import ink
from kiosk.documents.furniture.parts import even, small_pairs
from kiosk.documents.page.bricks import Brick, Picture, Row
from kiosk.documents.page.fields import COUNTERSIGNATURE, COUNTERSIGNED_WORDS
from kiosk.documents.page.layout import GUTTER, HAIR, MEASURE, RULE, mm
from kiosk.documents.page.places import Place
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record.glance import role
from kiosk.documents.record.told import meant
from kiosk.documents.words import stated
from kiosk.documents.words.contents import Contents
from kiosk.documents.words.speech import say, to_say
from kiosk.documents.words.times import day, moment, offset
from kiosk.encounter.model import Signature
from kiosk.encounter.sitting.ways_to_sign import Way

WORDS_TALL = 54.0
INSET = 9
CARD = (MEASURE - GUTTER) / 2
INK, LOW_INK, MANY = 15 * mm, 10 * mm, 4
"""Room for ink; for more than four signers less, so that all stand on one page with what they signed."""
BY_HAND = to_say("Signed by hand, with a finger or a pen, on the tablet; it counts as a signature on paper does.")
IN_SEVERAL_WAYS = to_say(
    "Signed on the tablet: by hand, with a typed name and a tick, or with a mark that a witness saw, as each card says. What was meant as "
    "a signature counts as a signature on paper does."
)
COPY = to_say("The patient may have a copy of this record, on paper too, at any time.")
WITHDRAW = to_say(
    "The patient may withdraw at any time, also during treatment, without giving a reason: by telling any member of staff, "
    "by telephone or in writing."
)
WITHDRAW_BY_PHONE = to_say(
    "The patient may withdraw at any time, also during treatment, without giving a reason: by telling any member of staff, "
    "by telephone ({phone}) or in writing."
)
MEANING = 36.0
"""pt: three lines are kept for what a signature means."""


def aside(contents: Contents) -> str:
    """The day, and by which clock."""
    at = contents.local(contents.signed.at)
    return say("{day} · times are {offset}", day=day(at), offset=offset(at))


def signatures(sheet: Sheet, contents: Contents) -> list[Brick]:
    """What signing means, then a card for each who signed, two to a row; the clinician's is kept empty until it is signed."""
    signed = _in_order(contents)
    room = max([MEANING, *(meaning(sheet, contents, signature, 0).tall(CARD - 2 * INSET) for signature in signed)])
    ink_room = LOW_INK if len(signed) + (contents.countersigned is None) > MANY else INK
    cards = [card(sheet, contents, signature, room, ink_room) for signature in signed]
    if contents.countersigned is None:
        cards.insert(len(_for_the_patient(contents)), _waiting(sheet, room, ink_room))
    rows: list[Brick] = []
    for at in range(0, len(cards), 2):
        pair = even(cards[at : at + 2], CARD)
        rows += [sheet.gap(8), Row(sheet, [*pair, *([[]] * (2 - len(pair)))], [CARD, CARD], gap=GUTTER)]
    return [_terms(sheet, contents), *rows]


def _in_order(contents: Contents) -> list[Signature]:
    """Patient, guardian, clinician, then the others as they signed."""
    first = [*_for_the_patient(contents), *([contents.countersigned] if contents.countersigned else [])]
    return [*first, *(signature for signature in contents.record.signatures if signature not in first)]


def _for_the_patient(contents: Contents) -> list[Signature]:
    return [signature for signature in contents.record.signatures if signature.role in ("patient", "guardian")]


def _terms(sheet: Sheet, contents: Contents) -> Row:
    phone = contents.record.clinic.get("clinic.phone", "").strip()
    ways = say(WITHDRAW_BY_PHONE, phone=phone) if phone else say(WITHDRAW)
    other = any(Way.read(signature.how).kind for signature in contents.record.signatures)
    means = f"{say(IN_SEVERAL_WAYS if other else BY_HAND)} {say(COPY)}"
    return Row(sheet, [sheet.words(means, look="cell"), sheet.words(ways, look="cell")], [None, None], gap=GUTTER)


def card(sheet: Sheet, contents: Contents, signature: Signature, room: float, ink_room: float = INK) -> Row:
    """Whose, what it means, the ink, when and how. `room` (pt) is kept for the meaning."""
    wide = CARD - 2 * INSET
    facts = [(say("Signed"), moment(contents.local(signature.at))), (say("How"), stated.how(signature.how))]
    who = say("Clinician") if signature.role == "clinician" else role(signature.role)
    above = [*top(sheet, who), meaning(sheet, contents, signature, room)]
    return card_of(sheet, [*above, _given(sheet, signature, wide, ink_room), *foot(sheet, signature.name, facts)])


def _given(sheet: Sheet, signature: Signature, wide: float, room: float) -> Brick:
    """The ink, or in its place the name that was typed."""
    way = Way.read(signature.how)
    if signature.strokes:
        shown = say("Mark of {name}, in ink", name=signature.name) if way.kind else say("Signature of {name}, in ink", name=signature.name)
        return Picture(sheet, wide, room, ink(signature.strokes), shown)
    typed = [sheet.words(way.name, look="name")] if way.kind else [sheet.words(say("No ink"), look="small")]
    return Row(sheet, [typed], least=room)


def _waiting(sheet: Sheet, room: float, ink_room: float) -> Row:
    """The clinician's card: their ink and words come after the document is made, and are sealed with it then."""
    why = sheet.words(say("Empty until a clinician countersigns. Ink and words are then added here under a second seal."), look="cell")
    ink_place = Place(sheet, COUNTERSIGNATURE, say("Countersignature of the clinician"), ink_room, signs=True)
    words_place = Place(sheet, COUNTERSIGNED_WORDS, say("Countersignature: name, role, decision, time and how it was given"), WORDS_TALL)
    body = [*top(sheet, say("Clinician")), Row(sheet, [why], bottom=4, least=room), ink_place, Row(sheet, [words_place], above=RULE, top=3)]
    return card_of(sheet, body)


def top(sheet: Sheet, who: str) -> list[Brick]:
    """The head of a card."""
    return [sheet.words(who, look="part"), sheet.gap(2)]


def meaning(sheet: Sheet, contents: Contents, signature: Signature, room: float) -> Row:
    """What the signature means. All cards keep the same room for it, so that their ink stands level."""
    words = sheet.words(say("“{words}”", words=stated.meaning(signature.meaning)), look="cell")
    return Row(sheet, [[words, *meant(sheet, contents, signature)]], bottom=4, least=room)


def foot(sheet: Sheet, name: str, facts: Sequence[tuple[str, str]]) -> list[Brick]:
    """Under the ink: the printed name, and facts in the smallest look."""
    return [Row(sheet, [sheet.words(name, look="strong")], above=RULE, top=3, bottom=1), small_pairs(sheet, facts)]


def card_of(sheet: Sheet, body: Sequence[Brick]) -> Row:
    """A card round its parts."""
    return Row(sheet, [body], frame=HAIR, inset=INSET, top=8, bottom=8)
