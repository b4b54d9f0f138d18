"""Every word of the code is in every catalogue, and its places are kept."""

from string import Formatter

import pytest

from kiosk.documents.words.speech import bare, catalogue, folder, is_mirrored, plural, say, speaking, spoken
from tests.documents.catalogues import catalogues, words_of_the_code
from tests.gettext_files import key

LANGUAGES = sorted(catalogues())
ONE_NUMBER = {"ar": {1, 2}}
"""Forms that stand for one number alone, which they may say in a word."""


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_there_are_three_and_each_is_called_a_draft_until_somebody_has_read_it() -> None:
    assert {"ar", "es", "pl"} <= set(LANGUAGES)
    assert all(file.metadata["X-Status"] == "Draft" for file in catalogues().values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_code_is_in_each_and_none_besides(language: str) -> None:
    entries = catalogues()[language]
    assert {key(entry) for entry in entries} == set(words_of_the_code()), "python -m tests.documents.catalogues brings them in line"
    assert [entry.msgid for entry in entries if not entry.translated()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_for_a_fact_is_kept(language: str) -> None:
    for entry in catalogues()[language]:
        if not entry.msgid_plural:
            assert places(entry.msgstr) == places(entry.msgid), entry.msgid
        for form, text in entry.msgstr_plural.items():
            optional = {"n"} if form in ONE_NUMBER.get(language, {0}) else set()
            assert places(entry.msgid_plural) - optional <= places(text) <= places(entry.msgid_plural), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_blanks_at_the_ends_and_full_stops_are_kept(language: str) -> None:
    for entry in catalogues()[language]:
        for text in (entry.msgstr, *entry.msgstr_plural.values()):
            if text and len(entry.msgid.split()) > 2:  # not an abbreviation
                assert text.endswith(".") == entry.msgid.endswith("."), text
                assert text.startswith(" ") == entry.msgid.startswith(" "), text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["1 day", "2 days", "5 days", "22 days"]),
        ("pl", ["1 dzień", "2 dni", "5 dni", "22 dni"]),
        ("es", ["1 día", "2 días", "5 días", "22 días"]),
        ("ar", ["يوم واحد", "يومان", "5 أيام", "22 يومًا"]),
    ],
)
def test_a_number_of_things_is_told_as_its_language_has_it(language: str, told: list[str]) -> None:
    with speaking(language):
        assert [str(plural(number, "{n} day", "{n} days")) for number in (1, 2, 5, 22)] == told


def test_a_language_we_do_not_have_is_told_in_english_and_a_region_does_not_matter() -> None:
    with speaking("vi"):
        assert (spoken(), str(say("Signed"))) == ("en", "Signed")
    with speaking("es-MX"):
        assert say("Signed") == "Firmado"
    assert spoken() == "en"


def test_the_clinics_words_stand_beside_those_of_the_patient_only_where_they_differ() -> None:
    with speaking("pl", "en"):
        assert say("Signed").beside == "Signed"
        assert say("When ({zone})", zone="UTC").beside == "When (UTC)"
    with speaking("pl", "pl-PL"):
        assert say("Signed").beside == ""


def test_the_direction_is_that_of_the_language() -> None:
    assert is_mirrored("ar-EG")
    assert not is_mirrored("pl")
    assert bare("") == catalogue("en").language == "en"
    assert all((folder() / f"{language}.po").is_file() for language in LANGUAGES)
