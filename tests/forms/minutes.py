"""How long the pack takes: an estimate, until patients have been timed. `python -m tests.forms.minutes` prints it.

Reading silently: adults read 238 words a minute, slow ones about 150 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047: 175 to 300 for
most). Words that come again and again (yes, no, not sure, a button's) are read the first time. Answering: 1.35 s to decide and 1.1 s to
point and tap (Card, Moran, Newell 1980, keystroke-level model); a letter on the screen's keyboard takes 0.7 s. The typical patient agrees,
ticks every line and signs, and answers the six questions right: that page is read too, and what explains a wrong answer is not.
"""

import sys
from collections.abc import Iterator

from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.pages import Page, pages
from tests.forms.pack import PACK, answered, choice, codes
from tests.forms.patients import TAUGHT, TYPICAL
from tests.forms.readability import WORD

USUAL, SLOW = 238, 150
"""Words a minute."""
TAP, LETTER, TYPED, INK = 1.35 + 1.1, 0.7, 18, 5
"""Seconds for a choice and for a letter; letters in a typed answer; seconds for a signature (ours: nobody has timed one)."""
USUALLY = TYPICAL | TAUGHT | {"decision": ("agree",)}
KNOWN = frozenset({"Yes", "No", "Not sure", "I will tell the staff in private", "I have read this", "Let's check we explained this well"})


def words(item: Item) -> Iterator[str]:
    """What is read to answer it."""
    if item.control != "explain":
        offered = (str(getattr(option.value, "display", option.value)) for option in item.options)
        yield from (item.text, *(aside.text for aside in item.items if not aside.hidden), *offered)


def seconds(page: Page, pace: int) -> float:
    """One page, read whole and answered."""
    read = {page.title, page.hint, *(told for item in page.items for told in words(item))} - KNOWN
    typed = sum(item.type in (ItemType.STRING, ItemType.TEXT) for item in page.questions)
    signed = page.key.startswith("sign")
    taps = 1 if page.control == "risk-card" else len(page.questions) - typed + 1 + (page.control == "teach-back")
    return 60 * sum(len(WORD.findall(told)) for told in read) / pace + TAP * taps + LETTER * TYPED * typed + INK * signed


def shown(form: Questionnaire) -> tuple[Page, ...]:
    """The pages the typical patient sees."""
    chosen = {item.link_id: USUALLY.get(item.link_id, ()) for item in form.walk() if item.options}
    usual = {name: told or tuple(codes(form.item(name))[-1:]) for name, told in chosen.items()}
    response = answered(form, {name: told for name, told in USUALLY.items() if name in usual})
    for name, told in usual.items():
        if not response.values(name) and name in enabled(form, response) and not form.item(name).hidden:
            response = response.with_answer(name, *(choice(form, name, code) for code in told))
    return pages(form, enabled(form, response), response)


def minutes(names: tuple[str, ...], pace: int) -> float:
    """Minutes for these forms together."""
    return sum(seconds(page, pace) for name in names for page in shown(PACK[name])) / 60


def main() -> None:
    """Print both sittings, at both paces."""
    for what, names in (("history", ("history",)), ("first sitting", ("privacy", "history")), ("second", ("disclosure", "consent"))):
        told = ", ".join(f"{minutes(names, pace):.1f} min at {pace} words a minute" for pace in (USUAL, SLOW))
        sys.stdout.write(f"{what}: {told}\n")


if __name__ == "__main__":
    main()
