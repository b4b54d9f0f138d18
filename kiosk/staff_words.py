"""What the program says to staff. It is English where it is made, compared and kept; whoever shows it tells it in the clinic's language.

`to_staff("Join the visit to a patient first.")` is a string like any other, and remembers how it was put together. So nothing that
is stored can be in another language by mistake, and a page that was made before the language was changed turns with it. A translation
is of the whole sentence with its places ({day}): words that are cut, joined or put into another string stay English, and the tests see it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

DATES = {
    "d MMMM yyyy": "{day} %B %Y",
    "d MMMM": "{day} %B",
    "d MMM": "{day} %b",
    "dddd d MMMM": "%A {day} %B",
    "ddd": "%a",
    "MMM": "%b",
    "MMMM yyyy": "%B %Y",
}
"""How a day may be written, in Qt's letters, and the same for English. A translation of one is a translation, too."""
DATE_FORMAT = "date format"
"""The context of these for translators."""


class ToStaff(str):
    """Words in English, and how they were put together."""

    __slots__ = ("wording",)
    wording: "Wording"

    def __new__(cls, words: str, wording: "Wording | None" = None) -> "ToStaff":
        """The words as they are read in English."""
        made = super().__new__(cls, words)
        made.wording = wording or Wording(words)
        return made

    def __str__(self) -> str:
        """Itself: an error that carries it says it whole."""
        return self


Fact = str | int | date
"""What stands in a place. Words to staff are told in the same language as those round them; any other string stays as it is."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How words were put together."""

    text: str
    """With its places ({day}); what stands between its facts where `many` is JOINED."""
    context: str = ""
    """What tells a translator two uses of the same words apart."""
    many: str = ""
    """The same for more than one, where a number decides."""
    number: int = 0
    facts: tuple[tuple[str, Fact], ...] = ()


def to_staff(text: str, context: str = "", /, **facts: Fact) -> ToStaff:
    """Words with their facts in place."""
    return ToStaff(text.format(**facts) if facts else text, Wording(text, context, facts=tuple(facts.items())))


def to_staff_many(number: int, one: str, many: str, /, **facts: Fact) -> ToStaff:
    """Words about `number` things; {n} in them is the number."""
    told: dict[str, Fact] = {"n": number, **facts}
    english = (one if number == 1 else many).format(**told)
    return ToStaff(english, Wording(one, many=many, number=number, facts=tuple(told.items())))


def on_day(day: date, form: str = "d MMMM yyyy") -> ToStaff:
    """A day in words, in one of the forms of DATES."""
    english = day.strftime(DATES[form].replace("{day}", str(day.day)))
    return ToStaff(english, Wording(form, DATE_FORMAT, facts=(("day", day),)))


def in_a_row(parts: Iterable[str], between: str = ", ") -> ToStaff:
    """Words one after the other; each is told by itself. `between`: a sign, a blank."""
    told = tuple(part for part in parts if part)
    facts = tuple((str(at), part) for at, part in enumerate(told))
    return ToStaff(between.join(told), Wording(between, many=JOINED, facts=facts))


JOINED = "\N{NULL}"
"""Marks a Wording whose text stands between its facts."""
