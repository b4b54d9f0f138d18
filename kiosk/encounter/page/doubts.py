"""What looks mistyped though it may be right: a telephone number, an e-mail address (touch specification: warn, allow).

Its codes stand beside those of what is wrong (`Issue`), and are said like them:

- doubtful-phone: no number of the clinic's country, or of the one it names
- doubtful-email: not of an address's shape
- other-domain: a well-known domain, all but mistyped; `limit` is the address that was perhaps meant
"""

from collections.abc import Iterable

from kiosk.encounter.page.fields import keyboard
from kiosk.encounter.page.mail import is_address, perhaps_meant
from kiosk.encounter.page.telephone import can_be_dialled
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.validation import Issue

CODES = frozenset({"doubtful-phone", "doubtful-email", "other-domain"})


def may_be_doubted(item: Item) -> bool:
    """Whether it asks for a telephone number or an e-mail address."""
    return item.is_question and not item.read_only and keyboard(item) in ("phone", "email")


def doubts(items: Iterable[Item], response: QuestionnaireResponse, country: str) -> tuple[Issue, ...]:
    """At most one for each question, in their order. `country`: as of `country_of`."""
    asked = [item for item in items if may_be_doubted(item)]
    found = ((item, _doubt(item, response, country)) for item in asked)
    return tuple(Issue(link_id=item.link_id, code=told[0], limit=told[1]) for item, told in found if told)


def _doubt(item: Item, response: QuestionnaireResponse, country: str) -> tuple[str, str] | None:
    typed = [value.strip() for value in response.entered(item.link_id) if isinstance(value, str) and value.strip()]
    if keyboard(item) == "email":
        return next((told for words in typed if (told := _of_address(words))), None)
    return None if all(can_be_dialled(words, country) for words in typed) else ("doubtful-phone", "")


def _of_address(typed: str) -> tuple[str, str] | None:
    if not is_address(typed):
        return "doubtful-email", ""
    meant = perhaps_meant(typed)
    return ("other-domain", meant) if meant else None
