"""Flesch-Kincaid grade (Kincaid et al. 1975), with syllables counted by rules of our own: no word list, no network.

grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Each text of a form ends a sentence, as a title or a line of a
list does on the page. Placeholders count as one short word.
"""

import re
from collections.abc import Iterable

WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d[\d,.]*\d|\d")
SENTENCE = re.compile(r"[.!?:]+(?:\s|$)")
PLACEHOLDER = re.compile(r"\{[a-z_.]+\}")
NUMBERS = 2
"""Syllables of a figure: most of ours are read in one to three."""
KNOWN = {
    "acne": 2, "area": 3, "asian": 2, "aspirin": 2, "called": 1, "controlled": 2, "deodorant": 4, "diabetes": 4, "different": 2,
    "doing": 2, "every": 2, "family": 2, "fda": 3, "general": 2, "infrared": 3, "isotretinoin": 6, "medium": 3, "pacemaker": 3, "pdt": 3,
    "react": 2, "reaction": 3, "rhythm": 2, "roaccutane": 4, "rosacea": 4, "serious": 3, "several": 2, "something": 2, "sometimes": 2,
    "somewhere": 2, "sunbed": 2, "tightening": 2, "usa": 3,
}  # fmt: skip
"""Words that the rules get wrong, most of them names of medicines and illnesses; from the CMU dictionary, and by ear."""
SILENT = re.compile(
    r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[aeiouy][^aeiouytd])ed$|(?<=[^aeiouytdl])ed$|(?<=[^aeiouyscgxzhl])es$|e(?=ly$)"
)
"""What is written and not heard."""
APART = re.compile(r"i[ao](?!u)|[^t]ien|ua[tl]|[^aeiou]ying")
"""Vowels side by side that are two syllables."""
TOGETHER = re.compile(r"[ct]i[ao]|gi[ao]n|siona?")
"""… and those that only look so."""


def syllables(word: str) -> int:
    """How many syllables a word is spoken in."""
    plain = re.sub(r"['’]s?$", "", word.lower())
    if plain[:1].isdigit():
        return NUMBERS
    if known := KNOWN.get(plain) or KNOWN.get(plain.removesuffix("s")):
        return known
    heard = SILENT.sub("", plain) or plain
    groups = len(re.findall(r"[aeiouy]+", heard))
    return max(1, groups + len(APART.findall(heard)) - len(TOGETHER.findall(heard)))


def grade(texts: Iterable[str]) -> float:
    """The grade of these texts together; 0.0 if there are no words."""
    said = [PLACEHOLDER.sub("skin", text) for text in texts if text]
    words = [word for text in said for word in WORD.findall(text)]
    sentences = sum(max(1, sum(bool(WORD.search(part)) for part in SENTENCE.split(text))) for text in said if WORD.search(text))
    if not words:
        return 0.0
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
