"""In which ways a page is looked at: language, orientation, size of words, colouring."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

LANDSCAPE, PORTRAIT, WIDE = (1280, 800), (800, 1280), (1920, 1080)
HELD = {"landscape": LANDSCAPE, "portrait": PORTRAIT, "wide": WIDE}
MODES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Way:
    """One way of looking."""

    language: str
    held: str
    """landscape · portrait · wide: the monitor of a desk, on which no patient answers"""
    size: int
    """Per cent."""
    mode: str

    @property
    def window(self) -> tuple[int, int]:
        """Pixels at the density of a 10.1 inch screen."""
        return HELD[self.held]

    @property
    def is_of_the_desk(self) -> bool:
        """Only the staff's views are looked at so."""
        return self.held == "wide"

    @property
    def name(self) -> str:
        """As it stands in a file's name."""
        return f"{self.language}_{self.held}_{self.size}_{self.mode}"

    @property
    def is_of_plain_size(self) -> bool:
        """Pages that have more than one state are looked at in each in this size only."""
        return self.size == 100

    @property
    def is_plain(self) -> bool:
        """The way in which the desk is looked at: it has one size and one colouring."""
        return self.is_of_plain_size and self.mode == "light"


def ways(languages: Sequence[str], held: Sequence[str], sizes: Sequence[int], modes: Sequence[str]) -> Iterator[Way]:
    """Every one of them with every other; the monitor of a desk only as it is."""
    for language, orientation, size, mode in product(languages, held, sizes, modes):
        way = Way(language, orientation, size, mode)
        if way.is_plain or not way.is_of_the_desk:
            yield way
