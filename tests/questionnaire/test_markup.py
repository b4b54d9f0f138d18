"""Words with a shape: what is kept of it, what falls back to plain words, and what no form can do with it."""

import re

import pytest

from kiosk.questionnaire.words import markup
from kiosk.questionnaire.words.markup import agree, from_markdown, from_xhtml, paragraphs, plain, why_plain
from kiosk.questionnaire.words.wording import text_digest
from tests.questionnaire.forms import FHIR, form


def test_weight_and_lists_are_kept() -> None:
    told = (
        "<div xmlns='http://www.w3.org/1999/xhtml'><p>Do <strong>not</strong> <em>shave</em>.</p><ol><li>Wash</li><li>Dry</li></ol></div>"
    )
    assert from_xhtml(told) == "<p>Do <b>not</b> <i>shave</i>.</p><ol><li>Wash</li><li>Dry</li></ol>"


def test_one_paragraph_stands_without_a_tag_around_it() -> None:
    assert from_xhtml("<p>Do <b>not</b> shave.</p>") == from_markdown("Do **not** shave.") == "Do <b>not</b> shave."


def test_a_heading_is_a_strong_paragraph() -> None:
    assert from_markdown("# Before\n\nWash.") == from_xhtml("<h3>Before</h3>Wash.") == "<p><b>Before</b></p><p>Wash.</p>"


def test_words_without_a_shape_stay_plain() -> None:
    for told in ("", " ", "<br/>", "<p>Help text</p>", "<div style='color: red'>Help text<br/></div>"):
        assert from_xhtml(told) == ""
    assert from_markdown("Help\ntext") == ""
    assert why_plain(xhtml="<p>Help text</p>") == why_plain(markdown="Help text") == ""


def test_empty_lines_part_paragraphs_however_they_are_made() -> None:
    assert from_xhtml("One<br/><br/>two<br/>three<p>&#160;</p>") == "<p>One</p><p>two<br/>three</p>"


def test_lists_within_lists() -> None:
    told = from_markdown("- one\n- two\n  1. first\n  2. second\n\n     more\n- three")
    assert told == "<ul><li>one</li><li>two<ol><li>first</li><li>second<br/>more</li></ol></li><li>three</li></ul>"
    assert plain(told).splitlines() == ["• one", "• two", "1. first", "2. second", "more", "• three"]


def test_what_an_author_left_open_is_closed() -> None:
    assert from_xhtml("<ul><li>one<li>two <b>strong</ul>after") == "<ul><li>one</li><li>two <b>strong</b></li></ul><p>after</p>"
    assert from_xhtml("<p>one<p><b>two") == "<p>one</p><p><b>two</b></p>"
    assert from_xhtml("</p></b>one <i>two</i></div>") == "one <i>two</i>"


def test_a_link_keeps_its_words_and_loses_its_address() -> None:
    assert from_xhtml("Read <a href='https://example.org' target='_blank'><b>this</b></a>") == "Read <b>this</b>"
    assert from_markdown("Read [**this**](javascript:alert(1)), [that]: too") == "Read <b>this</b>, [that]: too"


def test_words_that_look_like_the_address_of_a_link_are_not_lost() -> None:
    assert plain(from_markdown("**Note**\n\n[Call]: 01632960144")) == "Note\n[Call]: 01632960144"


def test_no_break_spaces_by_the_dozen_break_again_and_a_few_stay() -> None:
    assert from_xhtml("<b>All&#xa0;of&#xa0;these&#xa0;words&#xa0;go&#xa0;on</b>") == "<b>All of these words go on</b>"
    assert from_xhtml("Take <b>10&#xa0;ml</b> of it") == "Take <b>10\u00a0ml</b> of it"


def test_html_in_markdown_is_judged_like_any_other() -> None:
    assert from_markdown("one<br>**two**") == "one<br/><b>two</b>"
    assert why_plain(markdown="# A <script>bad</script> heading") == "element 'script'"


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("<b>x</b><script>alert(1)</script>", "element 'script'"),
        ("<b>x</b><SCRIPT src=//evil.example></SCRIPT>", "element 'script'"),
        ("<style>b{}</style><b>x</b>", "element 'style'"),
        ("<b>x</b><img src='https://evil.example/x.png'/>", "element 'img'"),
        ("<b>x</b><svg><b>y</b></svg>", "element 'svg'"),
        ("<b>x</b><iframe src='file:///etc/passwd'></iframe>", "element 'iframe'"),
        ("<b>x</b><link rel='stylesheet' href='x'/>", "element 'link'"),
        ("<table><tr><td>x</td></tr></table>", "element 'table'"),
        ("<b onclick='x()'>x</b>", "attribute 'onclick'"),
        ("<b ONERROR=x>x</b>", "attribute 'onerror'"),
        ("10<sup>2</sup>", "element 'sup'"),
        ("<b>Take</b> <span style='display: none'>never</span>", "words that are hidden"),
        ("<b>Take</b> <span hidden>never</span>", "words that are hidden"),
        ("<ol start='3'><li>x</li></ol>", "a list with 'start'"),
        ("<ul>loose<li>x</li></ul>", "words in a list outside its items"),
        ("<li>x</li>", "a list item outside a list"),
        ("<?xml version='1.0'?><b>x</b>", "a processing instruction"),
        ("<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><b>&b;</b>", "a declaration"),
        ("<![CDATA[<b>x</b>]]>", "a declaration"),
        ("<b>x</b><b", "an element that does not end"),
        ("<b title='>'>x</b>", "an element that does not end"),
        ("<div>" * 21 + "<b>x</b>", "more than 20 elements inside each other"),
        ("<b>x</b>" * 5000, "longer than 20,000 characters or 2,000 marks"),
    ],
)
def test_xhtml_that_holds_anything_else_is_shown_plain_and_says_why(told: str, reason: str) -> None:
    assert from_xhtml(told) == ""
    assert why_plain(xhtml=told) == reason


@pytest.mark.parametrize(
    "told", ["![x](file:///etc/passwd) **x**", "| **a** |\n|-|\n| b |", "~~no~~ yes", "`x` **y**", "> **x**", "**x**\n\n---", "3. x\n4. y"]
)
def test_markdown_that_screen_and_paper_do_not_draw_alike_is_shown_plain(told: str) -> None:
    assert from_markdown(told) == ""
    assert why_plain(markdown=told)


def test_control_characters_and_turned_directions_do_not_come_through() -> None:
    for told in (from_xhtml("<b>a\x00\u202eb&#x202e;c&#x2066;d&#7;</b>"), from_markdown("**a\x00\u202eb&#x202e;c&#x2066;d**")):
        assert not re.search("[\x00-\x08\u202a-\u202e\u2066-\u2069]", told)
        assert agree(told, "abcd") or "\ufffd" in told


def test_the_words_of_what_has_no_shape_are_not_lost() -> None:
    told = "<p>Before <sup>you</sup> come</p><script>alert('x')</script><ul><li>wash</li><li>dry &amp; rest</li></ul><img src='x'/>"
    assert plain(told) == "Before you come\n• wash\n• dry & rest"


def test_a_text_that_is_missing_is_taken_from_its_shape() -> None:
    assert markup.shaped("", "", "Do **not**\n\n- shave") == ("Do not\n• shave", "<p>Do <b>not</b></p><ul><li>shave</li></ul>")
    assert markup.shaped("", "<p>A<img src='x'/></p>", "") == ("A", "")
    assert markup.shaped("Own", "<img src='x'/>", "**Own**") == ("Own", "<b>Own</b>")
    assert markup.shaped("", "", "[" * 30_000)[0] == "[" * 30_000


def test_words_agree_whatever_their_signs_and_bullets() -> None:
    told = from_markdown("**Before you come**\n\n1. Wash,\n2. dry")
    assert agree(told, "Before you come: 1. wash 2. dry.")
    assert not agree(told, "Before you come: wash.")


def test_paper_gets_runs_of_one_weight() -> None:
    first, second = paragraphs(from_markdown("Do **not *ever*** stop\n\n- a"))
    assert [(run.text, run.bold, run.italic) for run in first.runs] == [("Do ", 0, 0), ("not ", 1, 0), ("ever", 1, 1), (" stop", 0, 0)]
    assert (second.text, second.marker, second.depth) == ("a", "•", 1)
    assert paragraphs("") == ()


def test_the_digest_is_over_the_shape_as_well() -> None:
    def digest(markdown: str) -> str:
        beside = {"extension": [{"url": FHIR + "rendering-markdown", "valueMarkdown": markdown}]} if markdown else {}
        return text_digest(form({"linkId": "a", "type": "display", "text": "Do not stop", "_text": beside}))

    assert len({digest(""), digest("Do **not** stop"), digest("**Do** not stop")}) == 3
    assert digest("") == digest("Do not stop")
