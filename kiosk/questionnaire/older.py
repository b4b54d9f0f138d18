"""Drafts of an older program, which asked once what stands below a question with several answers: under the first of them.

There its answer was kept under an address without the number of that answer ("dose", not "dose#2").
"""

from collections.abc import Sequence

from kiosk.questionnaire.addresses import address_of, origin, places
from kiosk.questionnaire.instances import answers_asked_about
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import AnswerValue

Kept = tuple[str, tuple[AnswerValue, ...]]
"""An address and what was answered there."""


def readdressed(questionnaire: Questionnaire, told: Sequence[Kept]) -> list[str]:
    """The addresses of all that was `told`, oldest first, as they are now: below the answer that was the first one then.

    What was told before any answer stands below the first that was given later; below none if there never was one.
    """
    form = questionnaire.base or questionnaire
    if not form.branching:
        return [address for address, _ in told]
    now, later, found = dict[str, tuple[AnswerValue, ...]](), dict(told), list[str]()
    for address, values in told:
        found.append(_present(form, address, now, later))
        now[found[-1]] = values
    return found


def _present(form: Questionnaire, address: str, now: dict[str, tuple[AnswerValue, ...]], later: dict[str, tuple[AnswerValue, ...]]) -> str:
    around = form.repeating_around(origin(address)) if origin(address) in form.by_link_id else ()
    before = places(address)
    if len(before) == len(around) or len(before) != sum(holder in form.repeating for holder in around):
        return address
    found, numbers = tuple[int, ...](), iter(before)
    for holder in around:
        if holder in form.repeating:
            found = (*found, next(numbers))
            continue
        at = address_of(holder, found)
        asked = next(
            (asked for told in (now, later) if (asked := answers_asked_about(form.item(holder), at, QuestionnaireResponse(told)))), {}
        )
        if not asked:
            return address
        found = (*found, next(iter(asked)))
    return address_of(origin(address), found)
