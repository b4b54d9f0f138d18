"""Letters to glyphs: HarfBuzz joins, orders and places them as their script has it (OpenType, GSUB and GPOS)."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.documents.letters.faces import FACES
from kiosk.documents.letters.scripts import UNSEEN, font

if TYPE_CHECKING:
    import uharfbuzz

NOTHING = "\u200b"
"""What a glyph says that is only a part of a letter: the first part has said it all."""
LATIN = {"liga": False, "clig": False, "kern": False}
"""The Latin faces place marks and do nothing else: the words beside them that are not shaped have neither ligatures nor kerning."""


class Glyph(NamedTuple):
    """One glyph. `letter` draws it; lengths in thousandths of the size: how far the pen moves, how wide it is by itself, its place."""

    letter: str
    advance: float
    width: float
    right: float
    up: float


@lru_cache(maxsize=8192)
def shaped(text: str, face: str, *, rtl: bool) -> tuple[Glyph, ...]:
    """The glyphs of a run of one face and one direction, from left to right."""
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    own, unit = _face(face)
    hb.shape(own, buffer, LATIN if face in FACES else {})
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    if infos is None or places is None:
        return ()
    says = _says(text, [info.cluster for info in infos], rtl=rtl)
    told = []
    for info, place, says_ in zip(infos, places, says, strict=True):
        if says_ and all(letter in UNSEEN for letter in says_) and says_ != NOTHING:
            continue
        width = own.get_glyph_h_advance(info.codepoint) * unit
        letter = font(face).letter(info.codepoint, says_, width)
        told.append(Glyph(letter, place.x_advance * unit, width, place.x_offset * unit, place.y_offset * unit))
    return tuple(told)


def width(text: str, face: str, *, rtl: bool) -> float:
    """Thousandths of the size, from the first letter to the last."""
    return sum(glyph.advance for glyph in shaped(text, face, rtl=rtl))


@cache
def _face(name: str) -> "tuple[uharfbuzz.Font, float]":
    """HarfBuzz's idea of the face, and thousandths to one of its units."""
    import uharfbuzz as hb

    told = hb.Face(hb.Blob(font(name).face._ttf_data))  # of a collection, the first
    return hb.Font(told), 1000 / told.upem


def _says(text: str, clusters: list[int], *, rtl: bool) -> list[str]:
    """What each glyph says: its part of the text, shared out where several glyphs stand for one part."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    groups: dict[int, list[int]] = {}
    for at, start in enumerate(clusters):
        groups.setdefault(start, []).append(at)
    told = [""] * len(clusters)
    for start, places in groups.items():
        letters = text[start : ends[start]]
        order = list(reversed(places)) if rtl else places
        for number, at in enumerate(order):
            last = number == len(order) - 1
            told[at] = (letters[number:] if last else letters[number : number + 1]) or NOTHING
    return told
