"""The record of a visit as FHIR R4."""

from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from xml.etree import ElementTree

import pytest

from kiosk.encounter.model import Approval, DocumentKind, Patient, PatientId, State, Statement, Verdict
from kiosk.encounter.record.fhir import bundle, text
from kiosk.encounter.record.ink import ink_svg
from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.questionnaire.response import from_json
from kiosk.questionnaire.values import HalfTyped
from tests.export.records import INK, PATIENT, START, pack, visit, with_answer


def of(record: VisitRecord, kind: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in bundle(record)["entry"] if entry["resource"]["resourceType"] == kind]


def one(record: VisitRecord, kind: str) -> dict[str, Any]:
    (found,) = of(record, kind)
    return found


def elements(value: Any) -> Iterator[Any]:
    yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from elements(inner)


def approved(record: VisitRecord, *, demonstration: bool = False) -> VisitRecord:
    """The same visit over forms that were approved the day before."""

    def one(form: FormRecord) -> FormRecord:
        told = Approval(
            treatment="laser-skin-tightening",
            form=form.questionnaire.name,
            version=form.questionnaire.version,
            digest="ab" * 32,
            who="Dr A. Webb",
            at=START - timedelta(days=1),
            demonstration=demonstration,
        )
        return replace(form, approval=told)

    return replace(record, forms=tuple(one(form) for form in record.forms))


VISITS: dict[str, Callable[[], VisitRecord]] = {
    "signed": visit,
    "declined": lambda: visit(state=State.DECLINED, signed=False),
    "approved": lambda: approved(visit()),
    "withdrawn": lambda: visit(state=State.WITHDRAWN),
    "begun": lambda: visit("", State.DRAFT, signed=False),
    "bare": lambda: replace(
        visit("", State.DRAFT, signed=False), clinic={}, forms=(), flags=(), patient=Patient(id=PatientId("x"), name="", birth_date="")
    ),
}


@pytest.mark.parametrize("made", VISITS.values(), ids=VISITS)
def test_every_reference_leads_to_an_entry_and_every_entry_has_a_name_of_its_own(made: Callable[[], VisitRecord]) -> None:
    told = bundle(made())
    names = [entry["fullUrl"] for entry in told["entry"]]
    asked = {value["reference"] for value in elements(told) if isinstance(value, dict) and "reference" in value and len(value) <= 3}
    references = {reference for reference in asked if str(reference).startswith("urn:uuid:")}
    assert len(names) == len(set(names))
    assert references
    assert references <= set(names)


@pytest.mark.parametrize("made", VISITS.values(), ids=VISITS)
def test_no_element_is_empty(made: Callable[[], VisitRecord]) -> None:
    assert not [value for value in elements(bundle(made())) if value in ("", [], {}) or value is None]


def test_the_same_record_gives_the_same_bytes() -> None:
    assert text(bundle(visit())) == text(bundle(visit()))


def test_the_patient_is_named_and_numbered() -> None:
    patient = one(visit(), "Patient")
    assert patient["id"] == PATIENT.id
    assert (patient["name"], patient["birthDate"]) == ([{"text": "Zoë Müller"}], "1980-04-01")
    assert patient["identifier"][0]["value"] == "P-000417"


def test_the_visit_says_where_it_stands_and_how_identity_was_checked() -> None:
    encounter = one(visit(), "Encounter")
    told = {extension["url"].rsplit("/", 1)[-1]: extension for extension in encounter["extension"]}
    assert (encounter["status"], encounter["class"]["code"]) == ("in-progress", "AMB")
    assert told["visit-state"]["valueCode"] == "consented"
    assert told["identity-checked"]["valueString"] == "Passport seen, R. Cole"


def test_each_form_stands_there_with_its_words_as_shown_and_its_status_as_set() -> None:
    shown = of(visit(), "Questionnaire")
    assert [form["url"] for form in shown] == [form.url for form in pack()]
    assert {form["status"] for form in shown} == {form.source["status"] for form in pack()}
    assert "{visit.areas}" in str(pack()[-1].source)
    assert "{visit.areas}" not in str(shown)


def test_each_response_gives_its_answers_back_and_carries_the_digest_of_its_words() -> None:
    record = visit()
    for form, response in zip(record.forms, of(record, "QuestionnaireResponse"), strict=True):
        assert dict(from_json(form.questionnaire, response).answers) == dict(form.response.answers)
        assert response["status"] == "completed"
        assert response["extension"][0]["valueString"] == form.text_digest
        assert response["questionnaire"] == f"{form.questionnaire.url}|{form.questionnaire.version}"


def test_who_answered_a_form_is_said() -> None:
    by_form = {response["questionnaire"].split("|")[0]: response for response in of(visit(), "QuestionnaireResponse")}
    clinician = next(response for url, response in by_form.items() if url.endswith("clinician"))
    history = next(response for url, response in by_form.items() if url.endswith("history"))
    assert clinician["author"] == {"display": "Dr A. Webb"}
    assert "source" not in clinician
    assert history["source"]["reference"] == f"urn:uuid:{PATIENT.id}"


def test_before_anything_is_signed_responses_are_in_progress_and_flags_preliminary() -> None:
    record = visit(state=State.SCREENED, signed=False)
    assert {response["status"] for response in of(record, "QuestionnaireResponse")} == {"in-progress"}
    assert {issue["status"] for issue in of(record, "DetectedIssue")} == {"preliminary"}
    assert of(record, "Provenance") == of(record, "Consent") == []


def test_each_form_is_pointed_at_by_who_approved_it_and_when() -> None:
    record = approved(visit(signed=False, state=State.SCREENED))
    told, forms = of(record, "Provenance"), of(record, "Questionnaire")
    assert [one["target"][0]["reference"] for one in told] == [f"urn:uuid:{form['id']}" for form in forms]
    assert {one["agent"][0]["who"]["display"] for one in told} == {"Dr A. Webb"}
    assert {one["recorded"] for one in told} == {"2026-11-19T09:30:00.000+00:00"}
    assert {one["extension"][0]["valueString"] for one in told} == {"ab" * 32}
    assert {one["reason"][0]["text"] for one in told} == {"Approved to be shown to patients"}


def test_an_approval_for_a_demonstration_says_so_in_words_and_in_code() -> None:
    (reason,) = {text(one["reason"][0]) for one in of(approved(visit(signed=False), demonstration=True), "Provenance")}
    assert "Demonstration: not approved for patients" in reason
    assert '"code":"HTEST"' in reason


def test_two_visits_over_the_same_approved_words_share_one_approval() -> None:
    first, second = approved(visit("2026-000001", signed=False)), approved(visit("2026-000002", signed=False))
    assert [told["id"] for told in of(first, "Provenance")] == [told["id"] for told in of(second, "Provenance")]


def test_what_is_half_typed_stays_out_of_the_record() -> None:
    record = with_answer(visit(), "id.dob", HalfTyped("3//1980"))
    assert "3//1980" not in text(bundle(record))


@pytest.mark.parametrize(
    ("state", "signed", "status"),
    [
        (State.CONSENTED, True, "active"),
        (State.TREATED, True, "active"),
        (State.DECLINED, False, "rejected"),
        (State.WITHDRAWN, True, "inactive"),
    ],
)
def test_the_consent_is_what_the_patient_decided(state: State, signed: bool, status: str) -> None:
    record = visit(state=state, signed=signed)
    consent = one(record, "Consent")
    assert consent["status"] == status
    assert consent["scope"]["coding"][0]["code"] == "treatment"
    assert consent["sourceReference"]["reference"] in [entry["fullUrl"] for entry in bundle(record)["entry"]]


@pytest.mark.parametrize("state", [State.DRAFT, State.SCREENED, State.DISCUSSED, State.THINKING])
def test_there_is_no_consent_before_a_decision(state: State) -> None:
    assert of(visit(state=state, signed=False), "Consent") == []


def test_a_flag_carries_its_level_its_source_and_the_decision_on_it() -> None:
    record = visit()
    issues = {issue["identifier"][0]["value"]: issue for issue in of(record, "DetectedIssue")}
    assert set(issues) == {flag.link_id for flag in record.flags}
    for flag in record.flags:
        issue = issues[flag.link_id]
        assert issue["code"]["coding"][0]["code"] == flag.level.value
        assert issue["detail"] == flag.text
        assert issue.get("reference", "") in flag.source
    decided = issues[record.decisions[0].flag]["mitigation"][0]
    assert (decided["action"]["coding"][0]["code"], decided["action"]["text"]) == (Verdict.PROCEED.value, "Talked over")
    assert decided["author"] == {"display": "Dr A. Webb"}


def test_each_signature_says_who_when_and_what_it_means_and_points_at_all_that_was_signed() -> None:
    record = visit()
    patient, clinician = of(record, "Provenance")
    signed = {reference["reference"] for reference in patient["target"]}
    assert signed == {f"urn:uuid:{r['id']}" for kind in ("QuestionnaireResponse", "Consent") for r in of(record, kind)}
    assert patient["reason"] == [{"text": "I agree"}]
    assert patient["signature"][0]["when"] == (START + timedelta(hours=1)).isoformat(timespec="milliseconds")
    assert patient["signature"][0]["who"]["reference"] == f"urn:uuid:{PATIENT.id}"
    assert clinician["signature"][0]["who"] == {"display": "Dr A. Webb"}


def test_a_guardian_signs_for_the_patient_and_everybody_else_as_what_they_are() -> None:
    ordinary = visit()
    first = ordinary.signatures[0]
    roles = {"guardian": "Ngozi Okafor", "interpreter": "Jan Kowalski", "witness": "Nadia Rahman"}
    others = tuple(replace(first, role=role, name=name, at=first.at + timedelta(minutes=1)) for role, name in roles.items())
    record = replace(ordinary, signatures=(first, *others, ordinary.signatures[1]))
    signed = [provenance["signature"][0] for provenance in of(record, "Provenance")]
    codes = [signature["type"][0]["code"].rpartition(".")[2] for signature in signed]
    assert codes == ["3", "7", "12", "11", "5"]  # co-participant, consent, interpreter, consent witness, verification
    guardian = one(record, "RelatedPerson")
    assert (guardian["name"], guardian["patient"]["reference"]) == ([{"text": "Ngozi Okafor"}], f"urn:uuid:{PATIENT.id}")
    who = {"reference": f"urn:uuid:{guardian['id']}"}
    assert signed[1]["who"] == {**who, "display": "Ngozi Okafor"}
    assert signed[1]["onBehalfOf"]["reference"] == f"urn:uuid:{PATIENT.id}"
    assert (signed[2]["who"], signed[3]["who"]) == ({"display": "Jan Kowalski"}, {"display": "Nadia Rahman"})
    consent = one(record, "Consent")
    assert (consent["performer"], consent["verification"][0]["verifiedWith"]) == ([who], who)
    assert consent["dateTime"] == others[0].at.isoformat(timespec="milliseconds")


def test_ink_is_a_picture_that_loses_nothing() -> None:
    data = one(replace(visit(), signatures=visit().signatures[:1]), "Provenance")["signature"][0]["data"]
    assert b64decode(data).decode() == ink_svg(INK)
    lines = ElementTree.fromstring(ink_svg(INK)).findall("{http://www.w3.org/2000/svg}polyline")
    points = [[tuple(float(n) / 1000 for n in point.split(",")) for point in line.attrib["points"].split()] for line in lines]
    times = [[float(second) for second in line.attrib["data-t"].split()] for line in lines]
    again = [tuple((x, y, t) for (x, y), t in zip(ps, ts, strict=True)) for ps, ts in zip(points, times, strict=True)]
    assert tuple(again) == INK


def test_two_visits_that_were_shown_the_same_words_share_the_form_and_the_patient() -> None:
    first, second = visit("2026-000001"), visit("2026-000002")
    shared = {entry["fullUrl"] for entry in bundle(first)["entry"]} & {entry["fullUrl"] for entry in bundle(second)["entry"]}
    expected = [one(first, "Patient"), one(first, "Organization"), *of(first, "Questionnaire")]
    assert shared == {f"urn:uuid:{resource['id']}" for resource in expected}


def test_a_withdrawal_makes_the_consent_inactive_says_what_is_denied_and_points_to_its_document() -> None:
    ordinary = visit()
    at = START + timedelta(days=20)
    told = Statement(
        id="w",
        kind=DocumentKind.WITHDRAWAL,
        at=at,
        by="Nadia Rahman, laser nurse",
        reason="did not want to say",
        details=(("Treatment", "taken back"), ("Photos", "still agreed")),
        signatures=(replace(ordinary.signatures[0], at=at),),
        of="ab" * 32,
    )
    record = replace(ordinary, encounter=replace(ordinary.encounter, state=State.WITHDRAWN), statements=(told,))
    consent = one(record, "Consent")
    assert consent["status"] == "inactive"
    assert [(denied["type"], denied["code"]) for denied in consent["provision"]["provision"]] == [("deny", [{"text": "Treatment"}])]
    provenance = of(record, "Provenance")[-1]
    assert provenance["target"] == [{"reference": f"urn:uuid:{consent['id']}"}]
    assert provenance["activity"]["coding"][0]["code"] == "withdrawal"
    assert [agent["who"].get("display") for agent in provenance["agent"]] == [PATIENT.name, "Nadia Rahman, laser nurse"]
    assert provenance["entity"][0]["what"]["identifier"]["value"] == "ab" * 32
    assert provenance["recorded"] == at.isoformat(timespec="milliseconds")
    assert len(provenance["signature"]) == 1
    assert "provision" not in one(ordinary, "Consent")
