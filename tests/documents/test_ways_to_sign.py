"""A typed name and a mark are told as what they are, on paper and for programs."""

import json
from dataclasses import replace
from functools import cache

from kiosk.encounter.record.fhir import bundle
from kiosk.encounter.record.visit import VisitRecord
from kiosk.encounter.sitting.ways_to_sign import MARK, TYPED, Way
from tests.documents import sample
from tests.documents.reading import plain, pressed, text

TYPED_NAME, WITNESSED = Way(TYPED, "Amara Okafor", ticked=True), Way(MARK, "Jo Finch", ticked=True)


def signed(way: Way) -> VisitRecord:
    """The sample, its patient having signed so."""
    record = sample.visit()
    first, *others = record.signatures
    strokes = () if way.kind == TYPED else first.strokes
    return replace(record, signatures=(replace(first, strokes=strokes, how=way.how), *others))


@cache
def told(way: Way) -> str:
    return text(pressed(signed(way)))


def test_a_way_is_read_as_it_was_told() -> None:
    assert [Way.read(way.how) for way in (TYPED_NAME, WITNESSED)] == [TYPED_NAME, WITNESSED]
    assert Way.read("finger or pen") == Way()


def test_a_typed_name_stands_where_ink_would_and_nobody_is_said_to_have_signed_by_hand() -> None:
    assert plain("Typed name, confirmed with a tick") in told(TYPED_NAME)
    assert plain("with a typed name and a tick") in told(TYPED_NAME)
    assert plain("No ink") not in told(TYPED_NAME)
    assert plain("Signed by hand, with a finger or a pen, on the tablet") not in told(TYPED_NAME)


def test_a_mark_tells_who_saw_it_made() -> None:
    assert plain("A mark, witnessed by Jo Finch") in told(WITNESSED)
    assert plain("a mark that a witness saw") in told(WITNESSED)


def test_ink_by_hand_is_told_as_before() -> None:
    assert plain("Signed by hand, with a finger or a pen, on the tablet") in told(Way())
    assert plain("typed name") not in told(Way())


def test_no_empty_picture_goes_with_a_typed_name_and_programs_are_told_how_it_was_signed() -> None:
    for way in (TYPED_NAME, WITNESSED, Way()):
        entries = [entry["resource"] for entry in bundle(signed(way))["entry"]]
        (first, *_) = [entry for entry in entries if entry["resourceType"] == "Provenance" and "signature" in entry]
        (signature,) = first["signature"]
        assert ("data" in signature, "sigFormat" in signature) == ((way.kind != TYPED,) * 2)
        assert (json.dumps(way.how) in json.dumps(first)) == bool(way.kind)
