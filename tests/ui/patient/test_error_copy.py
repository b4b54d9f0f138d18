"""The words of what is wrong, one by one, as the touch specification has them (error copy), read off the window."""

import pytest

from tests.ui.patient.conftest import At

SAID = [
    ("id.full_name", {"id.full_name": ""}, "Enter your full name"),
    ("id.dob", {}, "Enter your date of birth"),
    ("id.dob", {"id.dob": {"day": "27", "month": "", "year": "1984"}}, "Date of birth must include a month"),
    ("id.dob", {"id.dob": {"day": "31", "month": "2", "year": "1984"}}, "Date of birth must be a real date"),
    ("id.dob", {"id.dob": {"day": "27", "month": "3", "year": "2984"}}, "Date of birth must be in the past"),
    ("id.dob", {"id.dob": {"day": "27", "month": "3", "year": "84"}}, "Year must include 4 numbers"),
    ("page.reach", {"contact.phone": "", "contact.voicemail": "no"}, "Enter a phone number, like 07700 900 982 or +44 808 157 0192"),
    (
        "page.reach",
        {"contact.phone": "12345", "contact.voicemail": "no"},
        "Enter a phone number, like 07700 900 982 or +44 808 157 0192. If it is right, touch Continue again.",
    ),
    (
        "page.write",
        {"contact.email": "amara.gmail.com"},
        "Enter an email address in the correct format, like name@example.com. If it is right, touch Continue again.",
    ),
    ("page.write", {"contact.email": "amara@gmial.com"}, "Did you mean amara@gmail.com? If what you typed is right, touch Continue again."),
    ("page.sun", {}, "Choose Yes, No or Not sure"),
    ("tx.areas", {}, "Choose the parts you would like treated"),
]


@pytest.mark.parametrize(("page", "answers", "words"), SAID)
def test_what_is_wrong_is_said_in_the_words_of_the_specification(sit: At, page: str, answers: dict[str, object], words: str) -> None:
    sitting = sit(page)
    for link_id, answer in answers.items():
        sitting.model.answer(link_id, answer)
    sitting.hand.tap_named("next")
    sitting.hand.settle(20)
    drawn = (item for item in sitting.hand.items(overleaf=True) if item.inherits("QQuickText"))
    said = [str(item.property("text")).replace("\u00a0", " ") for item in drawn]
    assert said.count(words) >= 2, "above and beside the field"
    assert sitting.hand.sees(words)


def test_what_looks_mistyped_stays_as_it_is_and_a_second_touch_of_continue_goes_on(sit: At) -> None:
    sitting = sit("page.write")
    sitting.hand.fill("contact.email", "amara@gmial.com")
    sitting.hand.tap_named("next")
    assert sitting.hand.sees("Did you mean amara@gmail.com? If what you typed is right, touch Continue again.")
    assert sitting.model.shown.key == "page.write"
    sitting.hand.tap_named("next")
    assert sitting.model.shown.key == "page.emergency"
    sitting.hand.tap_named("back")
    typed = sitting.hand.named("contact.email")
    assert typed is not None and typed.property("text") == "amara@gmial.com"
