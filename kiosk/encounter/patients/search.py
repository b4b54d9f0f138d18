"""The words a patient is found by, and what was typed in search of one: both made alike, so that they meet.

Case, accents and punctuation do not count: "obrien" and "o'bri" find O'Brien, "muller" and "mueller" find Müller. A name written
without spaces between its words (Chinese, Japanese, Korean) is found by any of its characters in a row. A birth date is found as
1984-02-29, 29.2.1984 or 29/02/1984, a record number with or without its letter and its zeros.
"""

import re
import unicodedata

from kiosk.encounter.model import Patient

Term = tuple[str, ...]
"""Words in a row, the last perhaps only begun."""

LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that are no other letter with a mark on it, and are typed as one all the same."""
WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})
BY_CHARACTER = re.compile(r"([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003134f])")
DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
MOST = 12
"""Words that are looked at; nobody types more."""


def search_words(patient: Patient) -> str:
    """All words of a patient, with a space between two."""
    name = unicodedata.normalize("NFC", patient.name).casefold()
    pieces = [*name.split(), *(out for piece in name.split() if (out := piece.translate(WRITTEN_OUT)) != piece)]
    words = [word for piece in pieces for word in _words(piece)]
    joined = [run for piece in pieces if len(parts := _words(piece)) > 1 and not BY_CHARACTER.search(piece) and (run := "".join(parts))]
    born, number = _words(patient.birth_date), _words(patient.number)
    digits = [word.lstrip("0") for word in number if word.isdigit()]
    return " ".join([*words, *joined, *born, *number, *digits])


def terms(typed: str) -> tuple[Term, ...]:
    """What was typed, word by word; every one has to be found. None if there is no letter and no figure in it."""
    readable = typed[:400].encode("utf-8", "replace").decode("utf-8")
    found = (tuple(_words(_year_first(word))) for word in readable.split())
    return tuple(term for term in found if term)[:MOST]


def holds(words: str, wanted: tuple[Term, ...]) -> bool:
    """Whether a patient's words hold every one that was typed."""
    told = words.split()
    return bool(wanted) and all(any(_begins(told[at:], term) for at in range(len(told))) for term in wanted)


def _begins(told: list[str], term: Term) -> bool:
    last = len(term) - 1
    return len(told) > last and told[:last] == list(term[:last]) and told[last].startswith(term[last])


def _year_first(word: str) -> str:
    """29.2.1984 as it is kept; the month first where the day could be none."""
    told = DAY_FIRST.fullmatch(word)
    if told is None:
        return word
    day, month, year = int(told[1]), int(told[2]), told[3]
    day, month = (month, day) if month > 12 else (day, month)
    return f"{year}-{month:02}-{day:02}"


def _words(text: str) -> list[str]:
    """Letters and figures without case and accents; writing without spaces character by character."""
    bare = unicodedata.normalize("NFKD", BY_CHARACTER.sub(r" \1 ", unicodedata.normalize("NFC", text).casefold()).translate(LETTERS))
    plain = "".join(letter for letter in bare if not unicodedata.combining(letter)).casefold()
    composed = unicodedata.normalize("NFC", plain)
    return "".join(letter if letter.isalnum() else " " for letter in composed).split()
