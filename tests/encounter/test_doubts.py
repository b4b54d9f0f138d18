"""A telephone number or an e-mail address that looks mistyped is asked about once, and is the patient's to keep (warn, allow)."""

import pytest

from kiosk.encounter.model import EncounterId
from kiosk.encounter.page.mail import is_address, perhaps_meant
from kiosk.encounter.page.telephone import can_be_dialled, country_of
from tests.encounter.spoken import approve
from tests.encounter.stage import Stage
from tests.walk import Walk

SHORT, OTHER = "07700 900 98", "0770 900 98"


@pytest.fixture
def reach(stage: Stage) -> Walk:
    """At the page that asks for a telephone number, everything else on it answered; the clinic is in the United Kingdom."""
    stage.records.set_clinic(stage.records.clinic() | {"clinic.phone": "01632 960 144", "clinic.emergency": "999"}, stage.event("setting"))
    walk = stage.walk(stage.visit())
    walk.to("page.reach")
    walk.choose("contact.voicemail", "no")
    return walk


def told(walk: Walk) -> list[tuple[str, str, str]]:
    """What the page says is wrong."""
    return [(problem.link_id, problem.code, problem.number) for problem in walk.screen.problems]


def mailed(walk: Walk, address: str) -> Walk:
    """At the page that asks for an address, with this one, after Continue."""
    walk.type("contact.phone", "07700 900 982")
    walk.on()
    walk.type("contact.email", address)
    walk.on()
    return walk


def test_a_number_with_a_figure_too_few_is_asked_about_on_its_page_and_at_its_field(reach: Walk) -> None:
    reach.type("contact.phone", SHORT)
    assert not told(reach), "nobody is told while they type"
    reach.on()
    assert reach.screen.key == "page.reach" and told(reach) == [("contact.phone", "doubtful-phone", "")]
    assert reach.row("contact.phone").problem == "doubtful-phone"


def test_continue_again_lets_it_pass_as_it_was_typed(stage: Stage, reach: Walk) -> None:
    reach.type("contact.phone", SHORT)
    reach.on()
    reach.on()
    assert reach.screen.key == "page.write" and not told(reach)
    (answer,) = [answer for answer in stage.records.answers(reach.journey.encounter.id) if answer.link_id == "contact.phone"]
    assert answer.values == (SHORT,)


def test_what_was_let_pass_is_not_asked_about_again_on_its_page_or_the_check_page(reach: Walk) -> None:
    reach.type("contact.phone", SHORT)
    reach.on()
    reach.on()
    reach.back()
    assert not told(reach)
    reach.on()
    assert reach.screen.key == "page.write"
    reach.to("check")
    assert not told(reach)
    reach.change("contact.phone")
    reach.on()
    assert reach.screen.key == "check"
    reach.on()
    assert reach.screen.key == "handback"


def test_a_sitting_that_is_taken_up_again_does_not_ask_about_what_was_let_pass(stage: Stage, reach: Walk) -> None:
    reach.type("contact.phone", SHORT)
    reach.on()
    reach.on()
    again = stage.walk(reach.journey.encounter.id)
    assert again.screen.key == "page.write"
    again.back()
    again.on()
    assert again.screen.key == "page.write"


def test_a_sitting_that_is_taken_up_where_it_was_asked_asks_there(stage: Stage, reach: Walk) -> None:
    reach.type("contact.phone", SHORT)
    reach.on()
    again = stage.walk(reach.journey.encounter.id)
    assert again.screen.key == "page.reach"
    again.on()
    assert told(again) == [("contact.phone", "doubtful-phone", "")]


def test_another_number_is_judged_anew_and_a_right_one_goes_on_at_once(reach: Walk) -> None:
    reach.type("contact.phone", SHORT)
    reach.on()
    reach.type("contact.phone", OTHER)
    assert not told(reach)
    reach.on()
    assert told(reach) == [("contact.phone", "doubtful-phone", "")]
    reach.type("contact.phone", "+44 (0)7700 900 982")
    reach.on()
    assert reach.screen.key == "page.write"


def test_what_is_missing_beside_it_is_said_along_with_it_in_the_order_of_the_page(stage: Stage) -> None:
    walk = stage.walk(stage.visit())
    walk.to("page.reach")
    walk.type("contact.phone", "12345")
    walk.on()
    assert [(problem.link_id, problem.code) for problem in walk.screen.problems] == [
        ("contact.phone", "doubtful-phone"),
        ("contact.voicemail", "required"),
    ]
    walk.choose("contact.voicemail", "no")
    walk.on()
    assert walk.screen.key == "page.write"


def test_it_is_still_said_after_another_language_was_chosen(stage: Stage) -> None:
    approve(stage, "es")
    walk = stage.walk(stage.visit())
    walk.to("page.reach")
    walk.type("contact.phone", "12345")
    walk.on()
    walk.journey.speak("es")
    assert ("contact.phone", "doubtful-phone", "") in told(walk)


def test_a_well_known_domain_that_was_mistyped_is_offered_and_never_put_there(stage: Stage, reach: Walk) -> None:
    mailed(reach, "amara@gmial.com")
    assert told(reach) == [("contact.email", "other-domain", "amara@gmail.com")]
    assert reach.row("contact.email").value == "amara@gmial.com"
    reach.on()
    assert reach.screen.key == "page.emergency"
    (history,) = [form for form in stage.casebook.read(EncounterId(reach.journey.encounter.id)) if form.questionnaire.name == "history"]
    assert history.response.values("contact.email") == ("amara@gmial.com",)


def test_an_address_without_its_at_is_asked_about(reach: Walk) -> None:
    assert told(mailed(reach, "amara.gmail.com")) == [("contact.email", "doubtful-email", "")]


@pytest.mark.parametrize("address", ["", " ", "amara@linden.example"])
def test_a_right_address_and_none_go_on(reach: Walk, address: str) -> None:
    assert mailed(reach, address).screen.key == "page.emergency"


@pytest.mark.parametrize(
    "typed",
    [
        *("07700 900 982", "07700/900982", "(01632) 960982", "020 7946 0000", "0808 157 0192", "+44 808 157 0192", "+44 (0)7700 900 982"),
        *("0044 7700 900982", "٠٧٧٠٠ ٩٠٠ ٩٨٢", "+34 612 345 678", "+971 50 123 4567", "+39 06 1234 5678", "+1 415 555 0132"),
    ],
)
def test_a_number_is_right_in_any_format_from_any_country(typed: str) -> None:
    assert can_be_dialled(typed, "GB")


@pytest.mark.parametrize(
    "typed", ["07700 900 98", "077009009822", "020 7946 000", "960144", "+44 7700", "+999 12345678", "Amara", "1", "()"]
)
def test_a_number_that_reaches_nobody_in_the_clinics_country_is_doubted(typed: str) -> None:
    assert not can_be_dialled(typed, "GB")


@pytest.mark.parametrize(
    ("clinic", "country"),
    [
        ({"clinic.phone": "+49 30 123456", "clinic.emergency": "112"}, "DE"),
        ({"clinic.phone": "01632 960 144", "clinic.emergency": "999"}, "GB"),
        ({"clinic.phone": "(415) 555-0132", "clinic.emergency": "911"}, "US"),
        ({"clinic.phone": "030 123456", "clinic.emergency": "112"}, ""),
        ({"clinic.phone": "2527 7777", "clinic.emergency": "999"}, ""),
        ({"clinic.phone": "+800 1234 5678", "clinic.emergency": "999"}, ""),
        ({"clinic.phone": "+", "clinic.emergency": "999"}, ""),
        ({}, ""),
    ],
)
def test_the_clinics_own_numbers_tell_its_country(clinic: dict[str, str], country: str) -> None:
    assert country_of(clinic) == country


@pytest.mark.parametrize(
    ("typed", "right"), [("030 123456", True), ("12345", False), ("1" * 16, False), ("+34 612 345 678", True), ("+34 1", False)]
)
def test_where_the_country_is_not_known_only_a_plus_is_judged_by_a_plan(typed: str, right: bool) -> None:
    assert can_be_dialled(typed, "") is right


@pytest.mark.parametrize("typed", ["a@b.example", "żółw@żółw.pl", "o'neil+skin@mail.linden.example", f"{'x' * 64}@a-b.example"])
def test_an_address_of_any_script_is_right(typed: str) -> None:
    assert is_address(typed)


@pytest.mark.parametrize(
    "typed",
    ["", "@", "amara", "amara@gmail", "@gmail.com", "a@@b.example", "a b@c.example", "a@b..example", "a@-b.example", "a@b.example."],
)
def test_what_has_no_shape_of_an_address_is_not_one(typed: str) -> None:
    assert not is_address(typed)


@pytest.mark.parametrize("typed", [f"{'x' * 65}@b.example", f"{'x' * 60}@{'y' * 190}.example"])
def test_no_address_is_longer_than_mail_carries(typed: str) -> None:
    assert not is_address(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(
            ("a@gmail.con", "a@gmail.com"),
            ("a@gmail.co", "a@gmail.com"),
            ("A@GMAI.COM", "A@gmail.com"),
            ("a@hotmial.co.uk", "a@hotmail.co.uk"),
        ),
        *(("a@iclould.com", "a@icloud.com"), ("a@outlok.com", "a@outlook.com"), ("a@btinternet.co", "a@btinternet.com")),
        *(
            ("a@Gmail.com", ""),
            ("a@mail.com", ""),
            ("a@foxmail.com", ""),
            ("a@yahoo.fr", ""),
            ("a@hotmail.com.au", ""),
            ("a@linden.example", ""),
        ),
    ],
)
def test_a_slip_in_a_well_known_domain_is_seen_and_another_domain_is_nobodys_slip(typed: str, meant: str) -> None:
    assert perhaps_meant(typed) == meant
