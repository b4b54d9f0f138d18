"""Translations at the desk: each form in each language is read beside the original, and approved by itself."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.model import EncounterId
from kiosk.errors import NotAllowed
from tests.encounter.stage import RECEPTIONIST, Stage
from tests.walk import Walk

FORMS = ("privacy", "history", "clinician", "disclosure", "consent", "clinic")


@pytest.fixture
def forms_copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.forms(), tmp_path / "forms"))


def approve(stage: Stage, tag: str) -> None:
    stage.desk.forms()
    for name in FORMS:
        stage.desk.translation(name, tag)
        assert stage.desk.approve().message == "approved"


def say(stage: Stage, **facts: str) -> None:
    told = {name.replace("_in_", "@"): words for name, words in facts.items()}
    stage.records.set_clinic(stage.records.clinic() | told, stage.event("setting"))


def test_each_language_of_each_form_is_a_line_that_says_whether_it_is_a_draft(stage: Stage) -> None:
    lines = [line for line in stage.desk.forms().forms if line.tag]
    assert [(line.language, line.name) for line in lines[:2]] == [("العربية", "privacy"), ("العربية", "history")]
    assert {line.language for line in lines} == {"العربية", "English (US)", "Español", "Polski"} and len(lines) == 4 * len(FORMS)
    assert all(line.draft and not line.by and not line.missing for line in lines)


def test_a_translation_is_read_beside_the_original_before_it_is_approved(stage: Stage) -> None:
    stage.desk.forms()
    view = stage.desk.translation("privacy", "es")
    assert view.place is Place.TRANSLATION and view.translation and view.can_finish
    assert (view.translation.pairs[0].original, view.translation.pairs[0].told) == ("Before you start", "Antes de empezar")
    after = stage.desk.approve()
    assert after.message == "approved" and after.translation and after.translation.approved and not after.can_finish
    line = next(line for line in stage.desk.forms().forms if (line.name, line.tag) == ("privacy", "es"))
    assert line.by == "Dr Lena Fischer, Dermatologist"
    kept = stage.records.approvals()[-1]
    assert (kept.language, kept.draft, kept.digest[:16]) == ("es", True, line.digest)


def test_whoever_is_no_clinician_reads_it_and_cannot_approve_it(stage: Stage) -> None:
    desk = stage.house.desk(RECEPTIONIST)
    desk.forms()
    assert not desk.translation("privacy", "es").can_finish
    with pytest.raises(NotAllowed):
        desk.approve()


def test_a_translation_with_words_missing_says_how_many_and_is_refused(tmp_path: Path, forms_copy: Path) -> None:
    path = forms_copy / "laser-skin-tightening" / "translations" / "1-privacy.es.po"
    path.write_text(path.read_text(encoding="utf-8").replace('msgstr "Antes de empezar"', 'msgstr ""'), encoding="utf-8")
    stage = Stage(tmp_path, forms=forms_copy)
    stage.desk.forms()
    view = stage.desk.translation("privacy", "es")
    assert view.translation and view.translation.missing == 2 and not view.can_finish
    with pytest.raises(NotAllowed, match="2 words have no translation yet"):
        stage.desk.approve()


def test_a_form_whose_sentence_needs_the_clinics_words_waits_for_them(stage: Stage) -> None:
    approve(stage, "es")
    visit = stage.talked()
    walk = stage.walk(visit)
    assert walk.journey.speak("es").interpreter  # approved, but what the machine is approved for is said in English alone
    say(stage, **{"clinic.cleared_use_in_es": "calentar la piel"})
    screen = walk.journey.speak("en") and walk.journey.speak("es")
    assert (screen.language, screen.interpreter) == ("es", False)
    words = str([form.questionnaire.source for form in stage.casebook.read(EncounterId(visit)) if form.questionnaire.name == "disclosure"])
    assert "aprobada para calentar la piel" in words
    for own, asked in (("", "What is it approved for?"), ("pl", "Do czego jest zatwierdzone?")):  # as Settings asks it
        say(stage, **{"clinic.language": own})
        line = next(line for line in stage.desk.forms().forms if (line.name, line.tag) == ("disclosure", "pl"))
        assert line.needs == (f"answer in Settings, in Polski: {asked}",)


def test_words_that_the_clinic_chose_for_a_sentence_are_said_in_its_language(stage: Stage) -> None:
    say(stage, **{"clinic.is_or_is_not": "is not", "clinic.does_or_does_not": "covers", "clinic.cleared_use_in_es": "calentar la piel"})
    lines = {(line.name, line.tag): line for line in stage.desk.forms().forms}
    assert lines["disclosure", "es"].needs == ("approve “Your clinic” in Español",)
    approve(stage, "es")
    visit = stage.talked()
    walk = stage.walk(visit)
    assert not walk.journey.speak("es").interpreter
    words = str([form.questionnaire.source for form in stage.casebook.read(EncounterId(visit)) if form.questionnaire.name == "disclosure"])
    assert "Tensar la piel no es parte de esa aprobación" in words and "{clinic." not in words


def test_an_approval_is_of_one_form_in_one_language(stage: Stage) -> None:
    approve(stage, "es")
    lines = {(line.name, line.tag): line.by for line in stage.desk.forms().forms}
    assert lines["history", "es"] and lines["history", ""] and not lines["history", "pl"]


def another_word(folder: Path) -> None:
    path = folder / "translations" / "2-history.es.po"
    path.write_text(path.read_text(encoding="utf-8").replace('"¿Cuál es su nombre completo?"', '"¿Cómo se llama?"'), encoding="utf-8")


def another_question(folder: Path) -> None:
    path = folder / "2-history.json"
    path.write_text(path.read_text(encoding="utf-8").replace("What is your full name?", "What is your whole name?"), encoding="utf-8")


def another_version(folder: Path) -> None:
    path = folder / "2-history.json"
    form = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(form | {"version": "9.9.9"}), encoding="utf-8")


@pytest.mark.parametrize("change", [another_word, another_question, another_version])
def test_a_new_version_makes_an_approval_void_and_the_patient_reads_the_clinics_words_with_a_note(
    tmp_path: Path, forms_copy: Path, change: Callable[[Path], None]
) -> None:
    before = Stage(tmp_path, forms=forms_copy)
    approve(before, "es")
    assert in_spanish(before) == ("es", False)
    change(forms_copy / "laser-skin-tightening")
    after = Stage(tmp_path, before.records, forms=forms_copy)  # whose English words are approved again
    lines = {(line.name, line.tag): line.by for line in after.desk.forms().forms}
    assert lines["privacy", "es"] and lines["history", ""] and not lines["history", "es"]
    assert in_spanish(after) == ("en", True)


def in_spanish(stage: Stage) -> tuple[str, bool]:
    """The language of the page that asks for a name, and whether it wants an interpreter."""
    walk = Walk(stage.house.start_alone())
    walk.to("id.full_name")
    screen = walk.journey.speak("es")
    return screen.language, screen.interpreter


def test_a_fact_of_the_clinic_is_asked_once_for_each_language(stage: Stage) -> None:
    say(stage, **{"clinic.is_or_is_not": "is not", "clinic.does_or_does_not": "covers"})
    view = stage.desk.settings("page.device")
    assert "What is it approved for? · Español" in [row.text for row in view.items]
    stage.desk.answered("clinic.cleared_use@es", "calentar la piel")
    stage.desk.save_settings()
    assert stage.records.clinic()["clinic.cleared_use@es"] == "calentar la piel"


def test_the_clinic_chooses_its_languages_in_the_settings(stage: Stage) -> None:
    stage.desk.settings("languages")
    for tag in ("es", "ar"):  # all are offered until somebody chooses
        stage.desk.answered("languages", tag)
    stage.desk.save_settings()
    assert [one.tag for one in stage.house.languages] == ["en", "pl"]
    assert stage.records.settings().languages == ("pl",)
