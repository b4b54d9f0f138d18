"""Where a line may break, and where not: words that belong together stay together, and an address that fills a line parts after its @.

The marks are for the screen alone: record and paper have the words as they are.
"""

import re

NO_BREAK, JOINER, MAY_BREAK = "\u00a0", "\ufeff", "\u200b"
"""The joiner is the older one, which every face leaves out: for U+2060 another face steps in, and its lines are higher."""
UNHEARD = str.maketrans("", "", JOINER + MAY_BREAK)
"""No voice is told of them."""
EITHER = re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])")
"""One word or the other, in one ("Pan/Pani")."""
HYPHENED = re.compile(r"(?<![\w@.-])(?:[^\W\d_]{1,2}-(?=[^\W\d_])|[^\W\d_]+-(?=[^\W\d_]{1,3}(?![\w-])))")
"""A word so short before its hyphen, or after it, that half of it would say little ("e-mail", "make-up")."""
ADDRESS = re.compile(r"(?<=[\w.+-]@)(?=[\w-]+\.\w)")
ONE_LETTER = re.compile(r"(?<![^\W_])([aiouwz]) (?=\S)", re.IGNORECASE)
"""A word of one letter does not end a line in Polish (the rule of its typesetters)."""
COUNTED = re.compile(r"(?<![^\s(])(\d{1,2}) (?!(?:إلى|من|أو) )(?=[^\W\d_]{2,8}(?![^\W\d_]))")
"""A number and what it counts ("6 أشهر"): parted, it would end an Arabic line far from its word."""


def joined(words: str, tag: str) -> str:
    """The words of language `tag` with what guides their lines."""
    apart = ADDRESS.sub(MAY_BREAK, HYPHENED.sub(lambda found: found[0] + JOINER, EITHER.sub(f"/{JOINER}", words)))
    together = {"pl": ONE_LETTER, "ar": COUNTED}.get(tag.split("-", maxsplit=1)[0])
    return together.sub(rf"\1{NO_BREAK}", apart) if together else apart
