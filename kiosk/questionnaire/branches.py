"""Questions with several answers and more questions below: what stands below is asked once for each answer.

R4 keeps it with its answer (QuestionnaireResponse.item.answer.item: "nested groups and/or questions found within this particular
answer"), so that without an answer there is nothing to ask: android-fhir does the same.

What is asked for one answer is told from the rest by a number, which that answer keeps:

- one of the options on offer has its place in the form as written, so that no other answer moves when it is unticked, and what was
  said below it is there again when it is ticked again;
- an option that is computed has a number made from its code;
- a typed line keeps the number it was added with while its words change. A number is not given twice in a draft: `row_numbers` of a
  question from which a line was taken are kept with its answers, under `rows_key`.
"""

import json
from collections.abc import Sequence
from zlib import crc32

from kiosk.questionnaire.answers import value_words
from kiosk.questionnaire.entry.moments import one_line
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.rules import Use
from kiosk.questionnaire.values import AnswerValue, Coding, Date, DateTime, Time, value_to_json

ROWS = "#rows"
"""What follows the address of a question where the numbers of its lines are kept; no item has such a linkId."""
LONGEST = 60
"""Characters of an answer that stands as a title."""


def rows_key(address: str) -> str:
    """Where the numbers of a question's lines are kept."""
    return address + ROWS


def numbers(question: Item, entered: Sequence[AnswerValue], rows: Sequence[AnswerValue] = ()) -> tuple[int, ...]:
    """The number of each answer that stands in `question` (as its author wrote it), all of them different; `rows`: as kept."""
    kept = tuple(row for row in rows if isinstance(row, int))
    offered = {option.value: at for at, option in reversed([*enumerate(question.options, start=1)])}
    typed, found = 0, dict[int, None]()
    for value in entered:
        number = offered.get(value) or _computed(question, value)
        if not number:
            number, typed = len(offered) + _row(kept, typed), typed + 1
        found[number if number not in found else max(*found, len(offered) + len(entered)) + 1] = None
    return tuple(found)


def row_numbers(before: Sequence[AnswerValue], count: int, after: int, taken: int | None) -> tuple[int, ...]:
    """The numbers of `after` lines where `count` stood, without the line `taken`; then the next that may be given. Nothing if 1, 2, 3 …

    The only line that was emptied is still that line.
    """
    kept = tuple(row for row in before if isinstance(row, int))
    rows, following = [_row(kept, at) for at in range(max(count, len(kept) - 1))], _row(kept, max(count, len(kept) - 1))
    if taken is not None:
        del rows[taken : taken + 1]
    while len(rows) < after:
        rows.append(following)
        following += 1
    return () if [*rows, following] == [*range(1, len(rows) + 2)] else (*rows, following)


def is_typed(question: Item) -> bool:
    """Whether its answers are lines that come and go."""
    return not question.options and Use.ANSWER not in question.expressions


def title(question: Item, value: AnswerValue) -> str:
    """An answer as the title of what is asked about it: in words, a date as a person writes it, long words cut."""
    words = one_line(value) if isinstance(value, Date | DateTime | Time) else value_words(question, value)
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def _row(kept: Sequence[int], at: int) -> int:
    """The number of a line; those after the kept ones count on from the last, which is the next that may be given."""
    if not kept:
        return at + 1
    return kept[at] if at < len(kept) else kept[-1] + at - len(kept) + 1


def _computed(question: Item, value: AnswerValue) -> int:
    """The number of an answer that was chosen and is not among the options as written; 0 for words that were typed."""
    if isinstance(value, Coding) and value.code:
        return _digest(f"{value.system}|{value.code}")
    return 0 if is_typed(question) or type(value) is str else _digest(json.dumps(value_to_json(value), sort_keys=True))


def _digest(text: str) -> int:
    return 2**16 + crc32(text.encode())
