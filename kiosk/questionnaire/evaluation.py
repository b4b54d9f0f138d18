"""What the engine makes of a form and a response: for authors, and for anyone who wants to hold it against another engine."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kiosk.questionnaire.instances import folded, is_about_an_answer
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.pages import pages
from kiosk.questionnaire.response import QuestionnaireResponse, from_json, to_json
from kiosk.questionnaire.standing import broken, standing
from kiosk.questionnaire.validation.conformance import issues_of_response, status_of
from kiosk.questionnaire.validation.datatypes import is_well_formed


def evaluation(questionnaire: Questionnaire, resource: Mapping[str, Any], today: date) -> dict[str, Any]:
    """JSON: `enabled` by linkId (true if any instance is), `issues`, `pages` (lists of linkIds) and the `response` as R4 JSON.

    The answers are those of `resource` alone: no initial values are added, calculated values are.
    """
    stands = standing(questionnaire, _read(questionnaire, resource), calculate=True)
    form = stands.questionnaire
    found = (*issues_of_response(questionnaire, resource, today), *broken(stands, warnings=True))
    told = dict.fromkeys(found)  # each once, in their order
    return {
        "enabled": folded({item.link_id: item.link_id in stands.enabled for item in form.walk()}),
        "issues": [
            {"linkId": form.by_link_id[issue.link_id].origin or issue.link_id if issue.link_id in form.by_link_id else issue.link_id}
            | {"code": issue.code, "detail": issue.words or issue.limit}
            for issue in told
        ],
        "pages": [
            list(dict.fromkeys(item.origin or item.link_id for item in page.items if not is_about_an_answer(item, form)))
            for page in pages(form, stands.enabled)
        ],
        "response": to_json(
            form,
            stands.response,
            stands.enabled,
            status=status_of(resource) or "in-progress",
            authored=authored if isinstance(authored := resource.get("authored"), str) and is_well_formed("DateTime", authored) else "",
        ),
    }


def _read(questionnaire: Questionnaire, resource: Mapping[str, Any]) -> QuestionnaireResponse:
    """The answers; none if the response is not built as R4 builds one (its issues say so)."""
    try:
        return from_json(questionnaire, resource)
    except (ValueError, TypeError, AttributeError):
        return QuestionnaireResponse()
