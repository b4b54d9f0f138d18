"""How hard the words are to read: the Flesch-Kincaid grade of English texts.

The kiosk's own texts aim at a reading age of 9 to 11, as the Patient Information Forum advises
(https://pifonline.org.uk/news/target-reading-age-health-information/); a grade is about the age less five, so 6.
Names of illnesses lift a single question above that whatever its author does, and syllables are counted here by rule of thumb,
so a text is named from grade 8 on only (13 years): no more than the American NIH would have for patients.
Formula: Kincaid et al. 1975, "Derivation of new readability formulas", 0.39 words/sentence + 11.8 syllables/word - 15.59.
"""

import re
from collections.abc import Iterator

from kiosk.questionnaire.lint.finding import Finding, quoted, warning
from kiosk.questionnaire.lint.house import sitting
from kiosk.questionnaire.lint.sheet import STAFF, Entry, Sheet

HIGHEST = 8.0
SHORTEST = 25
"""Words; on fewer the formula says nothing."""
WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
SENTENCE = re.compile(r"[.!?:;]+(?:\s|$)|\n+")
VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouyscgzx]es)$")
"""Endings that are not heard: care, helped, times; but: table, wanted, boxes."""


def age(sheet: Sheet) -> Iterator[Finding]:
    """Each long text that a patient reads, in an English form."""
    if not sheet.language.lower().startswith("en") or sitting(sheet) in STAFF:
        return
    for entry in sheet.entries:
        yield from _one(entry)


def _one(entry: Entry) -> Iterator[Finding]:
    text = entry.raw.get("text", "")
    if entry.hidden or len(WORD.findall(text)) < SHORTEST:
        return
    if (found := grade(text)) > HIGHEST:
        told = f"{quoted(text, 40)} reads like school grade {found:.0f} (about {found + 5:.0f} years); shorten and simplify it"
        yield warning("reading-age", entry.link_id, told)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of an English text."""
    words = WORD.findall(text)
    sentences = max(1, sum(1 for sentence in SENTENCE.split(text) if WORD.search(sentence)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / max(1, len(words)) - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, less an ending that is not heard; at least one."""
    low = word.lower()
    return max(1, len(VOWELS.findall(low)) - bool(SILENT.search(low)))
