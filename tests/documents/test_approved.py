"""What the consent record says of who approved the forms."""

from dataclasses import replace
from datetime import timedelta

from kiosk.documents.words.grouped import groups
from tests.documents import sample
from tests.documents.reading import pages, plain, pressed

MARK = plain("Demonstration: not approved for patients")


def test_it_says_which_version_was_approved_by_whom_and_when() -> None:
    record = sample.approved(sample.visit())
    last = "".join(pages(pressed(record)))
    told = "Approved for patients. Dr Lena Fischer, dermatologist, 20 Nov 2026, 09:52:40 (UTC+00:00)."
    assert plain(told) in last
    for form in record.forms:
        version = f"{form.questionnaire.name} {form.questionnaire.version}".strip()
        assert plain(f"{version} source {' '.join(groups(form.questionnaire.source_digest[:16]))} …") in last
    assert MARK not in last


def test_a_demonstration_is_marked_on_every_page() -> None:
    found = pages(pressed(sample.approved(sample.visit(), demonstration=True)))
    assert len(found) > 3
    assert all(MARK in page for page in found)
    assert plain("Approved for patients") not in "".join(found)


def test_page_one_of_a_demonstration_says_it_above_the_title() -> None:
    first = pages(pressed(sample.approved(sample.visit(), demonstration=True)))[0]
    assert first.index(MARK) < first.index(plain("Consent to"))


def test_forms_approved_in_several_acts_are_told_one_by_one() -> None:
    record = sample.approved(sample.visit())
    first, *others = record.forms
    assert first.approval
    earlier = replace(first, approval=replace(first.approval, who="Dr Ana Ruiz", at=first.approval.at - timedelta(days=9)))
    told = "".join(pages(pressed(replace(record, forms=(earlier, *others)))))
    assert plain("Approved for patients. history: Dr Ana Ruiz, dermatologist, 11 Nov 2026") in told
    assert plain(f"{', '.join(form.questionnaire.name for form in others)}: Dr Lena Fischer") in told


def test_a_form_without_an_approval_says_that_none_is_recorded() -> None:
    record = sample.visit()
    names = ", ".join(form.questionnaire.name for form in record.forms)
    assert plain(f"No approval is recorded for {names}.") in "".join(pages(pressed(record)))
