"""Catalogues beside a form: read, merged, refreshed; what cannot be shown is said, and nothing else is lost."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import paths
from kiosk.questionnaire.extensions import R4
from kiosk.questionnaire.lint.check import check_file
from kiosk.questionnaire.reader import read_loosely
from kiosk.questionnaire.shelf import Shelf
from kiosk.questionnaire.words.pseudo import LONG, MIRRORED, pseudo
from kiosk.questionnaire.words.refreshing import path_beside, refreshed
from kiosk.questionnaire.words.translations import Translation, tags, translation, with_all_words
from kiosk.questionnaire.words.wording import placeholders, worded

FORM: dict[str, Any] = {
    "resourceType": "Questionnaire",
    "url": "http://example.org/smoking",
    "version": "1",
    "status": "draft",
    "language": "en-GB",
    "title": "Smoking",
    "item": [
        {
            "linkId": "smoke",
            "type": "choice",
            "text": "Do you smoke? Tell {clinic.name}.",
            "answerOption": [{"valueCoding": {"code": "yes", "display": "Yes"}}, {"valueCoding": {"code": "no", "display": "No"}}],
        },
        {"linkId": "how", "type": "display", "text": "It harms the skin."},
    ],
}
SPANISH = {
    "title": "Tabaco",
    "smoke text": "¿Fuma? Dígaselo a {clinic.name}.",
    "smoke answerOption[0].valueCoding.display": "Sí",
    "smoke answerOption[1].valueCoding.display": "No",
    "how text": "Daña la piel.",
}
HEAD = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    '"X-Inkwell-Form: http://example.org/smoking|1\\n"\n"X-Status: Draft\\n"\n\n'
)
Laid = Callable[..., Path]


def texts(form: dict[str, Any]) -> dict[str, str]:
    first, second = form["item"]
    options = [option["valueCoding"]["display"] for option in first["answerOption"]]
    return dict(zip(SPANISH, (form["title"], first["text"], *options, second["text"]), strict=True))


@pytest.fixture
def laid(tmp_path: Path) -> Laid:
    """The form on disk, with a Spanish catalogue of these words (or of a whole text) beside it."""

    def lay(words: dict[str, str] | None = None, *, text: str | bytes = "") -> Path:
        form = tmp_path / "2-smoking.json"
        form.write_text(json.dumps(FORM), encoding="utf-8")
        told = texts(FORM)
        entries = "".join(
            f"msgctxt {json.dumps(where)}\nmsgid {json.dumps(told[where])}\nmsgstr {json.dumps(said, ensure_ascii=False)}\n\n"
            for where, said in (SPANISH if words is None else words).items()
        )
        (tmp_path / "translations").mkdir(exist_ok=True)
        path_beside(form, "es").write_bytes(text if isinstance(text, bytes) else (text or HEAD + entries).encode())
        return form

    return lay


def spanish(form: Path) -> Translation:
    found = translation(read_loosely(form), "es")
    assert found
    return found


def findings(form: Path, rule: str = "") -> list[str]:
    return [str(found) for found in check_file(form) if found.rule in ("catalogue", "translation") and rule in found.rule]


def test_a_whole_catalogue_is_shown_with_its_facts_and_the_form_itself_stays_as_it_was(laid: Laid) -> None:
    form = laid()
    told = spanish(form)
    shown = worded("smoking", told.source_text, {"clinic.name": "Linde"}, "es")
    assert (shown.language, shown.title, shown.item("smoke").text) == ("es", "Tabaco", "¿Fuma? Dígaselo a Linde.")
    assert "translation" not in shown.source_text and told.is_complete and told.is_draft
    assert worded("smoking", told.source_text, {"clinic.name": "Linde"}).item("smoke").text == "Do you smoke? Tell Linde."
    assert read_loosely(form).source_text == json.dumps(FORM, sort_keys=True)
    assert findings(form) == []


def test_another_word_of_a_translation_is_another_digest_and_leaves_that_of_the_form_alone(laid: Laid) -> None:
    before = spanish(laid())
    after = spanish(laid(SPANISH | {"how text": "Perjudica la piel."}))
    assert before.digest != after.digest != before.form.source_digest == after.form.source_digest


def test_a_word_without_translation_keeps_the_language_from_being_shown(laid: Laid) -> None:
    form = laid({where: said for where, said in SPANISH.items() if where != "how text"})
    assert spanish(form).missing == (("how", "text"),)
    assert "1 of 5 words have no translation that can be shown: 'how'" in findings(form, "translation")[0]


@pytest.mark.parametrize("said", ["¿Fuma? Dígaselo a {clinica.nombre}.", "¿Fuma? Dígaselo.", "¿Fuma? {clinic.name} {clinic.phone}"])
def test_a_translation_that_asks_for_other_facts_is_not_shown(laid: Laid, said: str) -> None:
    form = laid(SPANISH | {"smoke text": said})
    assert spanish(form).missing == (("smoke", "text"),)
    assert any("2-smoking.es.po, line 11" in found and "{clinic.name}" in found and found.startswith("error") for found in findings(form))


def test_what_was_translated_from_other_words_is_kept_marked_and_not_shown(laid: Laid) -> None:
    form = laid()
    changed = FORM | {"version": "2", "item": [FORM["item"][0], {**FORM["item"][1], "text": "It harms skin and heart."}]}
    form.write_text(json.dumps(changed), encoding="utf-8")
    assert spanish(form).missing == (("how", "text"),)
    assert any("made for http://example.org/smoking|1" in found for found in findings(form))
    made = refreshed(changed, "es", path_beside(form, "es"))
    assert (made.kept, made.changed, made.open) == (4, 1, 1) and '#| msgid "It harms the skin."' in made.text and "#, fuzzy" in made.text
    path_beside(form, "es").write_text(made.text, encoding="utf-8")
    assert spanish(form).missing == (("how", "text"),) and any("marked fuzzy" in found for found in findings(form))


def test_what_the_form_says_no_more_is_retired_and_comes_back_with_the_words(laid: Laid) -> None:
    form, path = laid(), path_beside(laid(), "es")
    shorter = FORM | {"item": FORM["item"][:1]}
    made = refreshed(shorter, "es", path)
    assert made.retired == 1 and '#~ msgstr "Daña la piel."' in made.text
    path.write_text(made.text, encoding="utf-8")
    again = refreshed(FORM, "es", path)
    assert (again.kept, again.retired, again.open) == (5, 0, 0) and "#~" not in again.text
    assert spanish(form).form.title == "Smoking"


def test_refreshing_what_is_right_changes_no_letter() -> None:
    for form in sorted((paths.forms() / "laser-skin-tightening").glob("*.json")):
        path = path_beside(form, "pl")
        made = refreshed(json.loads(form.read_text(encoding="utf-8")), "pl", path)
        assert made.text.rstrip("\n") == path.read_text(encoding="utf-8").rstrip("\n") and not made.open


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (HEAD + 'msgctxt "title"\nmsgid "Smoking"\nmsgstr "Taba"co"\n', 9),
        (HEAD + 'msgctxt "title"\nmsgid "Smoking"\nnonsense\n', 9),
        (HEAD.encode() + b'msgctxt "title"\nmsgid "Smoking"\nmsgstr "Tabaco \xff"\n', 9),
        (" \n", 1),
    ],
)
def test_a_catalogue_that_cannot_be_read_is_named_with_its_line_and_costs_nothing_else(laid: Laid, text: str | bytes, line: int) -> None:
    form = laid(text=text)
    assert f"2-smoking.es.po, line {line}: " in findings(form)[0]
    assert not spanish(form).is_complete and read_loosely(form).title == "Smoking"
    with pytest.raises(ValueError, match=f"line {line}"):
        refreshed(FORM, "es", path_beside(form, "es"))


def test_bold_words_that_become_plain_are_said_and_can_be_translated_too(laid: Laid) -> None:
    form = laid()
    bold = {"extension": [{"url": R4 + "rendering-markdown", "valueMarkdown": "It harms the **skin**."}]}
    shaped = FORM | {"item": [FORM["item"][0], {**FORM["item"][1], "_text": bold}]}
    form.write_text(json.dumps(shaped), encoding="utf-8")
    assert any("bold words or lists are lost" in found and "'how'" in found for found in findings(form))
    path = path_beside(form, "es")
    made = refreshed(shaped, "es", path).text.replace(
        'msgid "It harms the **skin**."\nmsgstr ""', 'msgid "It harms the **skin**."\nmsgstr "Daña la **piel**."'
    )
    path.write_text(made, encoding="utf-8")
    told = spanish(form)
    assert told.shown.item("how").rich == "Daña la <b>piel</b>." and findings(form) == []


def test_a_computed_sentence_keeps_its_reckoning_in_every_language() -> None:
    history = Shelf(paths.forms()).pack("laser-skin-tightening")[1]
    for tag in ("es", "pl", "ar"):
        told = translation(history, tag)
        assert told
        expression = str(told.shown.item("id.age_check").expressions)
        assert "linkId='id.age'" in expression and "You are" not in expression


def test_every_form_has_all_its_words_in_every_language_as_drafts() -> None:
    shelf = Shelf(paths.forms())
    for form in (*shelf.pack("laser-skin-tightening"), shelf.clinic(), shelf.reception()):
        assert tags(form) == ("ar", "en-US", "es", "pl")
        for tag in tags(form):
            told = translation(form, tag)
            assert told and told.is_complete and told.is_draft, (form.name, tag)
            assert placeholders(told.shown) == placeholders(form)


def test_one_fhir_file_holds_every_language(laid: Laid) -> None:
    made = with_all_words(read_loosely(laid()))
    assert made["_title"]["extension"][0]["extension"] == [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "Tabaco"}]


def test_words_of_nobodys_language_are_longer_or_run_the_other_way_and_keep_their_facts() -> None:
    assert len(pseudo("Tell {clinic.name} now.", LONG)) > 1.3 * len("Tell {clinic.name} now.")
    assert "{clinic.name}" in pseudo("Tell {clinic.name} now.", LONG) and "{clinic.name}" in pseudo("Tell {clinic.name}", MIRRORED)
