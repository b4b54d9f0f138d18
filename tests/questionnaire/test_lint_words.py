"""What `forms check` says of words: their shape, their languages, how hard they are to read, and the house's own rules for them."""

import pytest

from kiosk.questionnaire.extensions import OURS, R4
from kiosk.questionnaire.lint.reading import grade, syllables
from tests.questionnaire.forms import choice, coding, control_extension, group, question
from tests.questionnaire.lint_forms import Json, found, rules

PLAIN = (
    "We ask about your health. It helps us keep you safe. Some skin can burn more than other skin. "
    "Tell us what you take. You can stop at any time. Ask us if a word is not clear."
)
HARD = (
    "Notwithstanding contraindications enumerated hereinafter, the undersigned acknowledges comprehensively understanding the "
    "probabilistic characterisation of complications, including dyspigmentation, cicatrisation and persistent erythematous reactions "
    "following intradermal electromagnetic irradiation."
)


def shaped(words: str, html: str, kind: str = "rendering-xhtml") -> Json:
    return question("a", "string", text=words, _text={"extension": [{"url": R4 + kind, "valueString": html}]})


def test_markup_the_kiosk_draws_is_not_mentioned() -> None:
    assert found(shaped("Do you smoke?", "Do you <b>smoke</b>?")) == ()


@pytest.mark.parametrize(
    ("html", "named"),
    [
        ("Do you smoke?<script>alert(1)</script>", "script"),
        ('Do you smoke?<img src="http://elsewhere.example/a.png"/>', "img"),
        ('<p onclick="x()">Do you smoke?</p>', "onclick"),
    ],
)
def test_markup_that_would_run_or_fetch_something_is_named(html: str, named: str) -> None:
    warnings = [finding.text for finding in found(shaped("Do you smoke?", html)) if finding.severity == "warning"]
    assert any(named in text and "never run or fetched" in text for text in warnings)


def test_markup_that_falls_back_to_plain_words_says_why() -> None:
    assert "note markup" in rules(shaped("Do you smoke?", "<table><tr><td>Do you smoke?</td></tr></table>"))
    assert "note markup" in rules(shaped("Do you smoke?", "![](http://elsewhere.example/a.png) Do you smoke?", "rendering-markdown"))


def test_text_and_markup_that_differ_are_told() -> None:
    assert "warning markup" in rules(shaped("Do you smoke?", "Do you <b>drink</b>?"))


def translated(words: str, **languages: str) -> Json:
    said = [
        {"url": R4 + "translation", "extension": [{"url": "lang", "valueCode": language}, {"url": "content", "valueString": told}]}
        for language, told in languages.items()
    ]
    return question(words, "string", text=words, _text={"extension": said})


def test_each_language_with_gaps_is_counted_once() -> None:
    told = found(
        translated("a", fr="un", de="eins"), translated("b", fr="deux"), question("c", "string"), title=None, url="http://x.example/q"
    )
    texts = [finding.text for finding in told if finding.rule == "translation"]
    assert [text.partition(":")[0] for text in texts] == [
        "2 of 3 texts have no translation into de",
        "1 of 3 texts have no translation into fr",
    ]


def test_a_form_that_is_whole_in_both_languages_is_not_mentioned() -> None:
    assert "warning translation" not in rules(translated("a", fr="un"), translated("b", fr="deux"), title=None)
    assert "warning translation" not in rules(question("a", "string"))


def test_plain_words_pass_and_hard_ones_are_named_with_their_age() -> None:
    assert grade(PLAIN) < 4 < 15 < grade(HARD)
    assert "warning reading-age" not in rules(question("a", "string", text=PLAIN))
    assert "warning reading-age" in rules(question("a", "string", text=HARD))


def test_only_english_that_a_patient_reads_is_measured() -> None:
    clinician = [{"system": "http://inkwell.example/fhir/CodeSystem/sitting", "code": "clinician"}]
    hidden = [{"url": R4 + "questionnaire-hidden", "valueBoolean": True}]
    assert "warning reading-age" not in rules(question("a", "string", text=HARD), language="fr")
    assert "warning reading-age" not in rules(question("a", "string", text=HARD), code=clinician)
    assert "warning reading-age" not in rules(question("a", "string", text=HARD, extension=hidden))
    assert "warning reading-age" not in rules(question("a", "string", text="Dyspigmentation, cicatrisation, erythema?"))


@pytest.mark.parametrize(
    ("word", "number"), [("skin", 1), ("helped", 1), ("wanted", 2), ("care", 1), ("table", 2), ("pacemaker", 4), ("boxes", 2)]
)
def test_syllables_are_counted_by_rule_of_thumb(word: str, number: int) -> None:
    assert abs(syllables(word) - number) <= (word == "pacemaker")


def test_a_teach_back_has_a_right_answer_and_words_for_a_wrong_one() -> None:
    score = [{"url": R4 + "ordinalValue", "valueDecimal": 1}]
    options = [{"valueCoding": coding("stop"), "extension": score}, {"valueCoding": coding("go")}]
    explain = {"linkId": "e", "type": "display", "text": "We stop.", "extension": [control_extension("explain")]}
    assert rules(group("g", choice("a", answerOption=options), explain, control="teach-back")) == set()
    assert rules(group("g", choice("a"), control="teach-back")) == {"error teach-back", "warning teach-back"}


def test_what_is_asked_again_hangs_on_a_question_of_the_form() -> None:
    again = OURS + "ask-again"
    assert rules(question("a", "string", extension=[{"url": again, "valueCode": "always"}])) == set()
    assert rules(choice("area"), question("a", "string", extension=[{"url": again, "valueString": "area"}])) == set()
    assert rules(question("a", "string", extension=[{"url": again, "valueString": "aera"}])) == {"error ask-again"}
