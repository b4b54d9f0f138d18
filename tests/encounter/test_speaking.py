"""A patient chooses a language: page and answers stay, words follow where they are approved, and the record knows which were read."""

import pytest

from kiosk.encounter.clinic.languages import LANGUAGES, called, checked, offered
from kiosk.encounter.model import EncounterId
from kiosk.encounter.ports.world import Records
from kiosk.errors import NotAllowed
from kiosk.questionnaire.words.pseudo import LONG, MIRRORED
from tests.encounter.spoken import approve
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.walk import INK


def events(records: Records, visit: str, action: str) -> list[dict[str, str]]:
    return [event.detail for event in records.audit(EncounterId(visit)) if event.action == action]


def test_the_interface_may_speak_what_nobody_has_approved_but_the_form_does_not(stage: Stage) -> None:
    walk = stage.walk(stage.visit())
    walk.to("id.full_name")
    before = walk.screen
    after = walk.journey.speak(LONG)
    assert (after.title, after.key, after.language, after.interpreter) == (before.title, before.key, "en", True)
    assert walk.journey.encounter.language == LONG


def test_another_language_keeps_the_page_and_every_answer(stage: Stage) -> None:
    approve(stage, LONG)
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.to("check")
    english = walk.screen
    marked = walk.journey.speak(LONG)
    assert (marked.key, marked.language, marked.interpreter, len(marked.items)) == ("check", LONG, False, len(english.items))
    told = {row.link_id: row.value for row in marked.items}
    assert told["start.visit"].startswith("[") and told["id.full_name"] == "Amara Okafor"
    assert walk.journey.speak("en") == english
    assert events(stage.records, visit, "language") == [{"from": "en", "to": LONG}, {"from": LONG, "to": "en"}]


def test_the_record_says_in_which_language_each_question_was_answered(stage: Stage) -> None:
    approve(stage, LONG)
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.to("page.here")
    walk.fill()
    walk.journey.speak(LONG)
    walk.to("check")
    (history,) = [form for form in stage.casebook.read(EncounterId(visit)) if form.questionnaire.name == "history"]
    told = {answer.link_id: answer.language for answer in history.answers if answer.language}
    assert told["id.age_check"] == "en-GB" and told["tx.areas"] == LONG
    assert history.beside and history.beside.title == "Medical history" and history.questionnaire.language == LONG


def test_what_was_acknowledged_in_one_language_stays_acknowledged_in_another(stage: Stage) -> None:
    approve(stage, LONG)
    visit = stage.talked()
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("decision")
    assert walk.journey.speak(LONG).key == walk.screen.key
    assert not events(stage.records, visit, "words-changed")
    walk.to("sign")
    assert walk.screen.language == LONG and "[" in walk.screen.title


def test_once_somebody_has_signed_the_words_of_a_sitting_stay(stage: Stage) -> None:
    approve(stage, LONG)
    visit = stage.talked()
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("sign")
    walk.sign(INK)
    signed = walk.screen
    assert not signed.may_speak and walk.journey.speak(LONG) == signed
    assert walk.journey.encounter.language == "en"


def test_areas_are_said_in_the_language_of_the_form_that_names_them(stage: Stage) -> None:
    approve(stage, MIRRORED)
    visit = stage.talked()
    walk = stage.walk(visit, UNDERSTANDS)
    walk.journey.speak(MIRRORED)
    opened = {form.name: form for form in stage.records.opened_forms(EncounterId(visit))}["consent"]
    assert opened.facts["visit.areas@own"] == "Face" and opened.facts["visit.areas"] not in ("", "Face")
    (consent,) = [form for form in stage.casebook.read(EncounterId(visit)) if form.questionnaire.name == "consent"]
    assert consent.beside and "Face" in str(consent.beside.source) and opened.facts["visit.areas"] in str(consent.questionnaire.source)


def test_flags_and_answers_reach_staff_in_their_own_language(stage: Stage) -> None:
    approve(stage, LONG)
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.journey.speak(LONG)
    walk.to("handback")
    flags = stage.casebook.flags(EncounterId(visit))
    assert flags and not any("[" in flag.text + flag.question + flag.answer for flag in flags)


def test_a_clinic_offers_its_own_language_first_and_what_it_chose(stage: Stage) -> None:
    assert [one.tag for one in offered(stage.casebook)] == ["en", "es", "pl", "ar"]
    stage.records.set_setting("languages", "pl, en-US", stage.event("setting"))
    assert [one.name for one in offered(stage.casebook)] == ["English", "Polski", "English (US)"]
    with pytest.raises(NotAllowed, match="klingon"):
        stage.records.set_setting("languages", "es klingon", stage.event("setting"))


def test_a_language_is_called_by_its_own_name_whatever_its_country() -> None:
    assert (called("en-GB").tag, called("es-MX").name, called("fr").name) == ("en", "Español", "fr")
    assert checked("ar es ar") == "ar es" and called("ar").right_to_left and len(LANGUAGES) == 5


def test_a_patient_begins_alone_in_the_language_that_was_touched(stage: Stage) -> None:
    assert stage.house.start_alone("pl").encounter.language == "pl"
    assert stage.house.start_alone("nonsense").encounter.language == "en"


def test_a_page_that_is_read_aloud_is_noted_once_as_long_as_it_is_in_view(stage: Stage) -> None:
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.to("start.who")
    before = walk.screen
    for _ in range(2):
        walk.journey.read_aloud()
    assert walk.screen == before
    walk.to("handback")
    walk.journey.read_aloud()
    assert events(stage.records, visit, "aloud") == [{"page": "start.who"}]
