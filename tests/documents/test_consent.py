"""What the consent record holds."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256

import pytest

from kiosk.documents.press import ReportlabPress
from kiosk.encounter.model import DocumentKind, FrozenFlag, State
from kiosk.encounter.ports.world import PressOrder
from kiosk.encounter.record.visit import VisitRecord
from kiosk.errors import PressError
from kiosk.questionnaire.instances import laid_out
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.response import QuestionnaireResponse
from tests.documents import sample
from tests.documents.forms import form, item, options
from tests.documents.reading import attached, curves, fonts, images, outline, pages, plain, pressed, text


@cache
def ordinary() -> tuple[VisitRecord, bytes]:
    record = sample.changed(sample.visit(), "thinner", "not-sure", datetime(2026, 11, 21, 9, 55, 2, tzinfo=UTC))
    return record, pressed(record)


@cache
def odd() -> tuple[VisitRecord, bytes]:
    record = sample.extreme()
    return record, pressed(record)


def said_in(body: bytes, *words: str) -> None:
    found = text(body)
    for told in words:
        assert plain(told) in found, told


def test_it_tells_who_and_what_and_where() -> None:
    said_in(ordinary()[1], sample.NAME, "27 March 1984, 42 years", "P-020418", "Passport seen, Nadia Rahman", "2026-000417")
    said_in(ordinary()[1], "Linden Skin Clinic", "14 Linden Row", "Consent to laser skin tightening")
    said_in(ordinary()[1], "Price£1,350 in all", "Face, Neck, Abdomen")


def test_every_question_that_was_asked_stands_there_with_its_answer() -> None:
    said_in(ordinary()[1], "What is your date of birth?27 March 1984", "Do you take a blood thinner?Yes", "Strong sun?No")
    said_in(ordinary()[1], "What do you hope will change?A firmer jaw line before my sister’s wedding.")
    said_in(ordinary()[1], "Your health", "The sun and your skin")


def test_a_question_left_blank_says_so() -> None:
    said_in(ordinary()[1], "Who is your usual doctor?Left blank", "Anything else you want to say?Left blank")


def test_what_was_not_asked_is_not_there() -> None:
    assert plain("A counter") not in text(ordinary()[1])
    assert plain("Why?") not in text(ordinary()[1])


def test_none_of_these_tells_none_of_what() -> None:
    said_in(ordinary()[1], "Any of these?Latex; PlastersNone of these")


def test_a_changed_answer_shows_the_earlier_one_with_its_time() -> None:
    said_in(ordinary()[1], "Earlier, 09:55:02: Not sure", "9 answers, 1 changed")


def test_each_flag_stands_there_with_the_decision_the_reason_and_who_decided() -> None:
    said_in(ordinary()[1], "Rebook when it has healed. Do you get cold sores? I have one now Hold today")
    said_in(ordinary()[1], "Not before it has healed; ask again on 5 December.", f"Decided by {sample.CLINICIAN}")


def test_every_page_to_read_is_there_in_full() -> None:
    said_in(ordinary()[1], "What is this treatment?", "It warms the deeper part of your skin.", "You can stop at any time.")
    said_in(ordinary()[1], "What will it cost?", "The price is £900 in all.")


def test_each_risk_is_acknowledged_with_its_time_and_how_long_it_was_in_view() -> None:
    record, body = ordinary()
    answer = record.form("consent")[0].answered("risk.blister.read")
    assert answer is not None
    seconds = round((answer.at - answer.shown).total_seconds())
    said_in(body, "Redness", "What blisters is, in plain words.", "11 in 100 get it", "89 in 100 do not", "From one study.")
    said_in(body, f"Read{answer.at:%H:%M:%S}{seconds} s in view", "2 of 2 acknowledged one by one · 21 November 2026 (UTC+00:00)")


def test_a_risk_that_was_not_acknowledged_says_so() -> None:
    said_in(pressed(sample.visit(said={**sample.SAID, "risk.red.read": None})), "Not acknowledged", "1 of 2 acknowledged")


def test_a_wrong_answer_tells_what_it_was_and_what_was_explained() -> None:
    record = sample.visit(said={**sample.SAID, "t1": "in-several-months"})
    form_ = record.form("consent")[0]
    wrong = replace(form_, response=form_.response.with_answer("t1.wrong", 1))
    record = replace(record, forms=(*record.forms[:-1], wrong))
    record = sample.changed(record, "t1", "at-once", record.made - timedelta(minutes=9))
    said_in(pressed(record), "Right: second try Before: At once Explained: The full change is slow.", "0 of 1 right at the first try")


def test_choices_statements_and_the_decision_stand_on_the_page_of_the_signature() -> None:
    page = next(page for page in pages(ordinary()[1]) if "8Signatures" in page)
    told = ("I have read this in words I understand.", "You may use my photos in adverts.", "No answer", "Agree and sign", "“I agree")
    assert all(plain(words) in page for words in told)


def test_a_signature_tells_its_meaning_name_time_with_offset_and_how() -> None:
    record, body = ordinary()
    at = record.signatures[0].at
    said_in(body, f"“I agree to this treatment.”{sample.NAME}Signed21 November 2026, {at:%H:%M:%S} (UTC+00:00)HowFinger or pen")


def test_everybody_who_signs_has_a_labelled_place_on_the_page_of_the_signatures() -> None:
    record = sample.visit(countersigned=False)
    (patient,) = record.signatures
    others = {
        "guardian": ("Ngozi Okafor", "By law I may decide."),
        "interpreter": ("Jan Kowalski", "I left nothing out. Language: Polish."),
        "witness": ("Nadia Rahman", "I was there."),
    }
    signed = [patient, *(sample.signature(role, *words, patient.at + timedelta(minutes=1)) for role, words in others.items())]
    body = pressed(replace(record, signatures=tuple(signed)))
    page = next(page for page in pages(body) if "8Signatures" in page)
    for label, (name, meaning) in zip(("Guardian or legal decider", "Interpreter", "Witness"), others.values(), strict=True):
        assert plain(f"{label}“{meaning}”") in page, label
        assert plain(f"{name}Signed21 November 2026") in page, name
    assert plain("Empty until a clinician countersigns") in page


def test_a_guardian_who_decides_for_the_patient_is_enough_for_a_document() -> None:
    record = sample.visit(countersigned=False)
    guardian = replace(record.signatures[0], role="guardian", name="Ngozi Okafor")
    said_in(pressed(replace(record, signatures=(guardian,))), "Guardian or legal decider", "Ngozi Okafor")
    with pytest.raises(PressError):
        ReportlabPress().press(
            PressOrder(kind=DocumentKind.CONSENT, record=replace(record, signatures=(replace(guardian, role="witness"),)))
        )


def test_times_are_told_by_the_clock_of_the_signature() -> None:
    record = sample.visit()
    local = datetime.strptime("+0530", "%z").tzinfo
    patient = replace(record.signatures[0], at=record.signatures[0].at.astimezone(local))
    said_in(pressed(replace(record, signatures=(patient,))), f"{patient.at:%H:%M:%S} (UTC+05:30)", "times are UTC+05:30")


def test_answers_of_several_days_tell_their_day() -> None:
    record = sample.changed(sample.visit(), "thinner", "not-sure", datetime(2026, 11, 7, 9, 55, 2, tzinfo=UTC))
    record = replace(record, encounter=replace(record.encounter, started=datetime(2026, 11, 7, 9, 52, tzinfo=UTC)))
    said_in(pressed(record), "Earlier, 7 Nov 2026, 09:55:02: Not sure", "7 November 2026 to 21 November 2026 (UTC+00:00)")


def test_an_answer_of_an_earlier_visit_says_when_it_was_given_and_confirmed() -> None:
    record = sample.changed(sample.visit(), "thinner", "yes", datetime(2026, 9, 7, 9, 55, 2, tzinfo=UTC))
    body = pressed(record)
    said_in(body, "Given on 7 Sep 2026, confirmed on 21 Nov 2026")
    assert "Earlier,7Sep" not in "".join(pages(body))
    assert "7September2026to" not in "".join(pages(body))


def test_an_answer_that_differs_from_the_earlier_visit_says_what_it_was_and_when() -> None:
    record = sample.changed(sample.visit(), "thinner", "no", datetime(2026, 9, 7, 9, 55, 2, tzinfo=UTC))
    body = pressed(record)
    said_in(body, "On 7 Sep 2026: No")
    assert "confirmedon" not in "".join(pages(body))


def test_the_forms_stand_there_with_version_and_digest_and_the_fingerprint_of_the_attached_record() -> None:
    record, body = ordinary()
    found = pages(body)
    for told in record.forms:
        assert told.text_digest.upper() in found[-1]
    assert plain(f"Fingerprint of the record{sha256(attached(body)).hexdigest().upper()}") in found[0]


def test_the_audit_extract_counts_answers_and_tells_none() -> None:
    record, body = ordinary()
    answers = sum(event.action == "answer" for event in record.audit)
    said_in(body, f"Counted, not listed: {answers} answers", "2 flag decisions (section 3)", f"{sample.CLINICIAN}countersigned")
    assert "item" not in pages(body)[-1]


def test_a_decision_that_was_changed_is_told_with_what_it_was_before() -> None:
    record = sample.visit()
    first = next(event for event in record.audit if event.action == "decide")
    earlier = replace(first, detail={**first.detail, "verdict": "proceed"})
    told = pressed(replace(record, audit=(earlier, *record.audit)))
    said_in(told, "flag 1 decided: Go on", "flag 1 decided: Hold today", "1 flag decision (section 3)")


def test_before_the_patient_has_signed_there_is_no_document() -> None:
    with pytest.raises(PressError, match="not signed"):
        ReportlabPress().press(PressOrder(kind=DocumentKind.CONSENT, record=replace(sample.visit(), signatures=())))


def test_before_it_is_countersigned_the_clinicians_card_is_empty_and_says_so() -> None:
    body = pressed(sample.visit(countersigned=False))
    said_in(body, "Agreed and signed", "A clinician countersigns.", "Countersigned by", "Empty until a clinician countersigns")
    assert plain("signed and countersigned") not in text(body)


def test_a_countersigned_one_says_who_and_when() -> None:
    said_in(ordinary()[1], "Agreed, signed and countersigned", f"{sample.CLINICIAN}Signed21 November 2026")


def test_a_flag_nobody_decided_on_is_not_called_decided() -> None:
    body = pressed(sample.visit(decided=False))
    said_in(body, "Not decided", "Decide on flags 1 and 2.", "Some marks are not decided yet.")
    assert plain("was decided by a person") not in text(body)


def test_an_answer_other_than_agree_is_not_called_agreed() -> None:
    body = pressed(sample.visit(said={**sample.SAID, "decision": "more-time"}))
    assert "Agreedandsigned" not in text(body)
    assert "Agreed,signed" not in text(body)


def test_it_says_what_the_seal_proves_and_what_it_does_not() -> None:
    assert "sealedby" not in text(ordinary()[1]).lower()
    said_in(ordinary()[1], "a seal of the clinic, not a signature of the patient", "signature is a simple electronic one")
    said_in(ordinary()[1], "python main.py verify FILE", "How to check it, without a network too: page 5.")


def test_no_flags_are_said_to_be_none() -> None:
    said_in(pressed(replace(sample.visit(), flags=(), decisions=())), "The answers raised no flags.")


def test_a_hundred_flags_leave_page_one_one_page() -> None:
    flags = tuple(
        FrozenFlag(link_id=f"f{number}", level=list(Level)[number % 4], text=f"Reason {number}. And more.", question="Why?", answer="Yes")
        for number in range(100)
    )
    body = pressed(replace(sample.visit(), flags=flags, decisions=()))
    assert plain("Fingerprint of the record") in pages(body)[0]
    assert plain("All 100 flags with answers and reasons: page 2.") in pages(body)[0]
    said_in(body, *(f"Reason {number}. And more." for number in range(100)))


def test_everything_too_long_or_odd_still_stands_there() -> None:
    record, body = odd()
    said_in(body, sample.LONG_NAME, "End of the wish: 字 and 1 < 2 > 0.", "x" * 120, "→ ≥ 字")
    assert text(body).count(plain("A firmer jaw line & <b>no marks</b>.")) >= 59
    assert text(body).count(plain("We talked about it.")) >= 295
    said_in(body, *(flag.answer for flag in record.flags))


def test_no_bitmap_is_in_it_and_the_ink_is_drawn_as_curves() -> None:
    record, body = ordinary()
    without = pressed(replace(record, signatures=tuple(replace(signature, strokes=()) for signature in record.signatures)))
    assert images(body) == 0
    assert curves(body) - curves(without) >= sum(len(stroke) - 1 for signature in record.signatures for stroke in signature.strokes)


def test_all_letters_are_in_the_file_and_none_is_helvetica() -> None:
    for body in (ordinary()[1], odd()[1]):
        found = set(fonts(body))
        assert found
        assert all(embedded and re.search("Noto|DejaVu|WenQuanYi", name) for name, embedded in found)


def test_pages_are_counted_and_named_on_each() -> None:
    found = pages(odd()[1])
    assert all(f"Page{number}of{len(found)}" in page for number, page in enumerate(found, start=1))
    assert all("2026-000417" in page for page in found)


def test_sections_are_in_the_outline_in_order() -> None:
    found = outline(ordinary()[1])
    assert [entry.split()[0] for entry in found] == [str(number) for number in range(2, 10)]


def test_the_same_record_gives_the_same_bytes_and_says_when_it_was_made() -> None:
    record, body = ordinary()
    assert pressed(record) == body
    assert f"D:{record.made:%Y%m%d%H%M%S}".encode() in body


def test_a_clinics_own_form_prints_with_nothing_we_know_in_it() -> None:
    own = form("own", "", "", item("q1", "string", "Do you like tea?"), item("g", "group", "", item("q2", "boolean", "And cake?")))
    record = replace(sample.visit([own], {"q1": "Yes, 字"}), clinic={}, flags=(), decisions=(), audit=())
    bare = replace(record.encounter, number="", identity="", clinician="", treatment="", talked=None, state=State.DRAFT, language="xx")
    body = pressed(replace(record, encounter=bare, patient=replace(record.patient, birth_date="unknown", number="")))
    said_in(body, "Do you like tea?Yes, 字", "And cake?Yes", "Consent record", "Bornunknown", "Patient no.none yet")


def test_other_signers_get_cards_of_their_own() -> None:
    record = sample.visit()
    guardian = sample.signature("guardian", "Chidi Okafor", "I am her brother.", record.made)
    body = pressed(replace(record, signatures=(*record.signatures, guardian)))
    said_in(body, "Guardian or legal decider“I am her brother.”Chidi Okafor")


def test_an_error_in_the_layout_is_told_without_a_word_of_the_record() -> None:
    broken = replace(sample.visit(), made="no time")  # type: ignore[arg-type]
    with pytest.raises(PressError) as told:
        ReportlabPress().press(PressOrder(kind=DocumentKind.CONSENT, record=broken))
    assert re.fullmatch(r"The document was not made \(\w+ at \w+\.py:\d+\)\.", str(told.value))
    assert told.value.__cause__ is None


def test_what_was_asked_about_an_answer_stands_there_with_that_answer() -> None:
    medicine = item("medicine", "choice", "Which do you take?", repeats=True, answerOption=options("Aspirin", "Iron"))
    asked = form("history", "before", "Medical history", {**medicine, "item": [item("dose", "string", "How much?")]})
    told = [option.value for option in asked.item("medicine").options]
    response = QuestionnaireResponse().with_answer("medicine", *told).with_answer("dose#1", "75 mg")
    stands = sample.form_record(laid_out(asked, response), response, ())
    record = sample.visit()
    forms = tuple(stands if before.questionnaire.name == "history" else before for before in record.forms)
    body = pressed(replace(record, forms=forms))
    said_in(body, "Which do you take?Aspirin, Iron", "Aspirin: How much?75 mg", "Iron: How much?Left blank")
    assert text(body).count(plain("Iron")) == 2  # no heading says it once more
