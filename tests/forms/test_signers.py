"""Who is asked to sign, by what was answered in the first sitting."""

import pytest

from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.pages import Page, pages
from kiosk.questionnaire.response import QuestionnaireResponse, to_json
from kiosk.questionnaire.standing import answered as then
from kiosk.questionnaire.standing import opened
from kiosk.questionnaire.values import Date
from tests.forms.pack import CONSENT, HISTORY, PACK, TODAY, answered, choice

PRIVACY = PACK["privacy"]
CHILD = Date(f"{TODAY.year - 15}-01-01")
CASES: tuple[tuple[dict[str, str], Date | None, list[str]], ...] = (
    ({}, None, ["sign"]),
    ({"start.who": "patient"}, None, ["sign"]),
    ({"start.who": "helper"}, None, ["sign", "sign.witness"]),
    ({"start.who": "guardian"}, None, ["sign.guardian"]),
    ({"start.who": "decider"}, None, ["sign.guardian"]),
    ({"start.language": "another-language"}, None, ["sign", "sign.interpreter"]),
    ({"start.language": "this-language"}, None, ["sign"]),
    ({"start.help": "interpreter"}, None, ["sign", "sign.interpreter"]),
    ({"start.help": "sign-language"}, None, ["sign", "sign.interpreter"]),
    ({"start.help": "read-aloud"}, None, ["sign", "sign.witness"]),
    ({"start.help": "person"}, None, ["sign", "sign.witness"]),
    ({"start.help": "larger-words"}, None, ["sign"]),
    ({"start.who": "patient"}, CHILD, ["sign.minor", "sign.guardian"]),
    ({"start.who": "guardian"}, CHILD, ["sign.guardian"]),
    ({"start.who": "guardian", "minor.wish": "yes"}, CHILD, ["sign.minor", "sign.guardian"]),
    ({"start.who": "guardian", "minor.wish": "not-sure"}, CHILD, ["sign.guardian"]),
    ({"start.who": "patient"}, Date(f"{TODAY.year - 40}-01-01"), ["sign"]),
)
"""Answers, a birth date, the pages to sign on."""


def signing(answers: dict[str, str], born: Date | None) -> list[Page]:
    privacy = answered(PRIVACY, {link: (code,) for link, code in answers.items() if link.startswith("start.")})
    history = QuestionnaireResponse()
    if born is not None:
        history = then(opened(HISTORY), "id.dob", (born,)).response
    if wish := answers.get("minor.wish"):
        history = history.with_answer("set.minors", True).with_answer("minor.wish", choice(HISTORY, "minor.wish", wish))
        history = history.with_answer("minor.guardian_name", "Ngozi Okafor")
        history = history.with_answer("minor.guardian_role", choice(HISTORY, "minor.guardian_role", "mother"))
    forms = {form.name: to_json(form, told, enabled(form, told)) for form, told in ((PRIVACY, privacy), (HISTORY, history))}
    stands = then(opened(CONSENT, {"patient": {}, "forms": forms}), "decision", (choice(CONSENT, "decision", "agree"),))
    return [page for page in pages(stands.questionnaire, stands.enabled, stands.response) if page.signature]


@pytest.mark.parametrize(("answers", "born", "keys"), CASES)
def test_the_answers_call_for_the_signers_and_for_no_other(answers: dict[str, str], born: Date | None, keys: list[str]) -> None:
    assert [page.key for page in signing(answers, born)] == keys


def test_a_page_says_whose_signature_it_is_and_asks_everybody_but_the_patient_for_a_name() -> None:
    found = {
        page.key: page for page in signing({"start.who": "patient", "start.language": "another-language", "start.help": "person"}, CHILD)
    }
    assert {key: page.signer for key, page in found.items()} == {
        "sign.minor": "patient",
        "sign.guardian": "guardian",
        "sign.interpreter": "interpreter",
        "sign.witness": "witness",
    }
    for key, page in found.items():
        assert "signs here" in page.title and page.hint.startswith("Hand the tablet to the ")
        named = [item for item in page.questions if item.link_id == f"{key}.name"]
        assert [item.required for item in named] == ([] if page.signer == "patient" else [True])


def test_what_the_history_knows_of_the_guardian_is_there_already() -> None:
    forms = {}
    history = answered(HISTORY, {"minor.guardian_role": ("mother",)}).with_answer("minor.guardian_name", "Ngozi Okafor")
    forms["history"] = to_json(HISTORY, history, enabled(HISTORY, history))
    stands = opened(CONSENT, {"patient": {}, "forms": forms})
    assert (stands.response.value("sign.guardian.name"), stands.response.value("sign.guardian.relation")) == ("Ngozi Okafor", "Mother")
