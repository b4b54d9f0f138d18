"""Where a line may end (after UAX 14): after a blank or a hyphen, around ideographs, before a Thai vowel that leads a syllable.

Thai is written without blanks; without a dictionary only such vowels tell where a syllable begins. Elsewhere a long word breaks between
two letters where it must.
"""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

BLANKS = " \u2002\u2003\u2009"
NEVER_FIRST = frozenset("、。，．・：；？！）」』】〕〉》’”…ー々,.:;?!)]}%‰°")
NEVER_LAST = frozenset("（「『【〔〈《‘“([{£$€¥")
THAI_LEADS = frozenset("เแโใไ")


def units(clusters: Sequence[str]) -> list[tuple[int, int]]:
    """(first, past) of what is not broken, in order: clusters with the blanks after them."""
    ends = [at for at in range(1, len(clusters)) if _may_end(clusters[at - 1], clusters[at], clusters[at - 2] if at > 1 else "")]
    edges = [0, *ends, len(clusters)]
    return [(first, past) for first, past in pairwise(edges) if first < past]


def _may_end(last: str, following: str, before: str) -> bool:
    if following in BLANKS:
        return False
    if last in BLANKS:
        return not (before.isdigit() and following.isdigit())  # groups of one number
    if last == "-" and before.isalpha() and following.isalpha():
        return True
    if following[0] in NEVER_FIRST or last[-1] in NEVER_LAST:
        return False
    return _is_ideograph(last) or _is_ideograph(following) or (following[0] in THAI_LEADS and last[0].isalpha())


def _is_ideograph(cluster: str) -> bool:
    """Wide letters stand each by itself; Korean is written with blanks, but may break all the same."""
    return unicodedata.east_asian_width(cluster[0]) in "WF"
