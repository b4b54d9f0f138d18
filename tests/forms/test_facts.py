"""Every fact of the sources stands in the disclosure, in words a patient reads."""

import re

import pytest

from tests.forms.pack import PACK

DISCLOSURE = PACK["disclosure"]
TOLD = {item.link_id: item.text for item in DISCLOSURE.walk() if not item.hidden and item.text}
FACTS = (
    ("infrared light heats water and collagen in deeper skin", r"page.what", r"infrared.*water and the collagen in the deeper part"),
    ("the surface stays whole", r"page.what", r"leave the top of your skin whole"),
    ("new collagen for months, up to a year", r"page.what", r"new collagen for months, up to a year"),
    ("the full change takes months, up to a year", r"page.benefit", r"full change takes several months, up to a year"),
    ("some change may show at once", r"page.benefit", r"small change at once"),
    ("one session for minor wrinkles", r"page.benefit", r"One visit may be enough for small lines"),
    ("two or three commonly, one to three months apart", r"page.benefit", r"2 or 3 are common, 1 to 3 months apart"),
    ("later ones possible", r"page.benefit", r"more visits in later years"),
    ("not for large areas at once", r"page.limits", r"not large ones all at once"),
    ("nor for severe sagging", r"page.limits", r"does not help skin that hangs a lot"),
    ("large weight loss means surgery", r"page.limits", r"big weight loss, surgery"),
    ("less than surgery", r"page.limits", r"less change than surgery"),
    *((f"area: {area}", r"page.who", rf"\b{area}\b") for area in
      ("face", "neck", "underarms", "arms", "tummy", "thighs", "legs", "bottom", "cellulite")),
    ("recently given birth", r"page.who", r"tummy after you have given birth.*time to heal"),
    ("why skin sags: age", r"page.who", r"get older"),
    ("why skin sags: sun and weather", r"page.who", r"Sun, wind and cold"),
    ("why skin sags: hormones and diet", r"page.who", r"hormones and what we eat"),
    ("best while looseness is slight", r"page.who", r"best while your skin is only a little loose"),
    ("men and women, many skin types", r"page.who", r"men and women, and many types of skin"),
    ("settings chosen for the skin", r"page.who", r"We set the machine for your skin"),
    ("consultation first", r"page.visit", r"First we talk with you and look at your skin"),
    ("certified or medical staff only", r"page.visit", r"Only certified or medical staff"),
    ("ask about the clinic's training", r"page.visit", r"Ask us about their training"),
    ("ask for the total price", r"page.cost", r"full price of all your visits"),
    ("topical numbing cream", r"page.visit", r"your skin and may use a cream to numb it"),
    ("passes repeated", r"page.visit", r"over your skin, more than once"),
    ("warming and snapping", r"page.visit", r"hot.*snap from a rubber band"),
    ("cool air", r"page.visit", r"Cool air helps"),
    ("a visit takes up to one or two hours", r"page.visit", r"up to 1 or 2 hours"),
    ("redness goes in a few days", r"risk.redness", r"A few hours to a few days"),
    ("swelling goes in a few days", r"risk.swelling", r"A few hours to a few days"),
    ("bruising is rare", r"risk.bruising", r"Rare"),
    ("blistering is rare", r"risk.blister", r"Rare"),
    ("and not rare in one study", r"risk.blister", r"not rare in one small study"),
    ("abnormal pigmentation in a very small percentage", r"risk.pigment", r"very small number of people"),
    ("brown and black skin only with a suitable device", r"page.more-risk", r"brown or black.*if the machine does not suit your skin"),
    ("oily skin burns", r"page.more-risk", r"very oily\. You could get a burn"),
    ("no perfume, cream or chemicals on the day", r"page.before", r"Do not put perfume, cream.*chemicals.*that day"),
    ("no alcohol or smoking before", r"page.before", r"No alcohol or smoking"),
    ("sun protection before", r"page.before", r"Keep out of strong sun"),
    ("some medicines avoided", r"page.before", r"Some medicines must be avoided"),
    ("no cuts and no hospital stay", r"page.what", r"no cuts, no hospital stay"),
    ("usual routine the same day", r"page.after", r"most things the same day"),
    ("lower infection risk, as the surface stays whole", r"risk.infection", r"Low chance, as the top of the skin stays whole"),
    ("avoid strong sun for a week after", r"page.after", r"out of strong sun for at least 1 week"),
    ("sun protection after", r"page.after", r"Use sun cream"),
    ("ice, wrapped", r"page.after", r"wrapped ice pack"),
    ("never ice on a burn", r"page.after", r"burn or blister.*no ice"),
    ("over-the-counter pain relief", r"page.after", r"paracetamol \(acetaminophen\) from a shop"),
    ("elective", r"page.cost", r"You choose to have this"),
    ("insurance unlikely to pay", r"page.cost", r"insurance will most likely not pay"),
    ("alternative: nothing", r"page.choices", r"choose to do nothing"),
    ("alternative: creams", r"page.choices", r"^Creams"),
    ("alternative: Botox", r"page.choices", r"^Botox"),
    ("alternative: peels", r"page.choices", r"^Chemical peels"),
    ("alternative: ablative lasers", r"page.choices", r"lasers that remove the top of the skin"),
    ("alternative: surgery", r"page.choices", r"^Surgery"),
    ("results differ by area", r"page.limits", r"face and neck, about 80.*body, about 60"),
    ("what the device is approved for", r"page.what", r"\{clinic\.cleared_use\}.*\{clinic\.is_or_is_not\} part"),
    ("changing one's mind", r"page.mind", r"stop at any time, even after you sign"),
    ("photos may be refused", r"page.photos", r"say no to photos\. We can still treat you"),
    ("your information", r"page.information", r"keeps your answers.*\{clinic\.retention_years\}|\{clinic\.retention_years\} years"),
)  # fmt: skip


@pytest.mark.parametrize(("page", "words"), [fact[1:] for fact in FACTS], ids=[fact[0] for fact in FACTS])
def test_a_fact_of_the_sources_is_told(page: str, words: str) -> None:
    assert any(re.search(words, text) for link_id, text in TOLD.items() if link_id.startswith(page))


def test_no_fact_is_told_on_a_page_that_is_not_there() -> None:
    assert {fact[1] for fact in FACTS} <= {item.link_id for item in DISCLOSURE.walk()}


def test_a_burn_is_never_iced() -> None:
    advice = [text for link_id, text in TOLD.items() if re.search(r"\bice\b", text) and "burn" in text.lower()]
    assert advice
    assert all(re.search(r"no ice|not use ice|not put ice|not ice", text) for text in advice)
