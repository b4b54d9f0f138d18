"""Packed files are read quickly, and as pyHanko reads them."""

from io import BytesIO

import pytest
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, PdfObject, Reference, read_object
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

from kiosk.documents.sealing.plainly import plainly
from kiosk.documents.sealing.reached import Reached
from kiosk.documents.sealing.reading import Reader
from tests.documents.signed import by_both

OWNER = Reference(1, 0, None)


def seen(found: PdfObject) -> tuple[str, bytes, object]:
    """Kind, what it is when written, and whose it is."""
    out = BytesIO()
    found.write_to_stream(out)
    return type(found).__name__, out.getvalue(), found.get_container_ref()


def test_every_object_of_a_record_is_the_one_that_pyhanko_reads() -> None:
    ours, theirs = Reader(by_both()), PdfFileReader(BytesIO(by_both()), strict=True)
    revisions = range(ours.total_revisions)
    told = [
        (revision, ref)
        for revision in revisions
        for ref in sorted(theirs.xrefs.explicit_refs_in_revision(revision), key=lambda at: at.idnum)
    ]
    assert len(told) > 200
    for revision, ref in told:
        now = [seen(reader.get_object(ref)) for reader in (ours, theirs)]
        then = [seen(reader.get_historical_resolver(revision).get_object(ref)) for reader in (ours, theirs)]
        assert now[0] == now[1] and then[0] == then[1]


def test_an_older_revision_looks_into_itself() -> None:
    before = Reader(by_both()).get_historical_resolver(0)
    page = before.root["/Pages"]["/Kids"][0]
    assert page.get_container_ref().get_pdf_handler() is before
    assert page.raw_get("/Parent").get_pdf_handler() is before


@pytest.mark.parametrize("revision", [0, 1, 2])
def test_every_object_is_reached_as_pyhanko_reaches_it(revision: int) -> None:
    theirs = HistoricalResolver(Reader(by_both()), revision)
    theirs._load_reverse_xref_cache()
    ours = Reached(Reader(by_both()).get_historical_resolver(revision))
    assert len(ours) > 200
    assert dict(ours) == theirs._indirect_object_access_cache
    assert Reference(99_999) not in ours


def test_a_tree_that_goes_in_a_circle_is_not_walked() -> None:
    before = Reader(by_both()).get_historical_resolver(0)
    pages = before.root["/Pages"]["/Kids"]
    pages.append(pages.raw_get(0))
    with pytest.raises(PdfReadError):
        Reached(before)
    before = Reader(by_both()).get_historical_resolver(0)
    top = before.root["/StructTreeRoot"]["/K"]["/K"]
    top.append(top.raw_get(0))
    with pytest.raises(PdfReadError):
        Reached(before)


@pytest.mark.parametrize(
    "unusual",
    [
        b"<</A (w(or)ds)>>",
        b"<</A (w\\(ords)>>",
        b"<</A (w\xf6rds)>>",
        b"<</A (two\nlines)>>",
        b"<</A (words",
        b"<</A <77>>>",
        b"<</A 1/A 2>>",
        b"<</A .5>>",
        b"<</A +1.5>>",
        b"<</A 1.5.1>>",
        b"<</A 1.5(words)>>",
        b"<</A#20B 1>>",
        b"<</A 1 % why\n>>",
        b"<</A  1  0  R>>",
        b"<</A null>>",
        b"<</A 1>> stream",
        b"<</A 1>>\n%\nstream",
        b"<</A [1 2",
        b"<</A",
        b"<</A 1 0 Rx>>",
        b"<<1 2>>",
        b"[0 0 R]",
        b"]",
        b"[" * 100 + b"]" * 100,
        b"",
    ],
)
def test_what_is_not_plain_is_left_to_pyhanko(unusual: bytes) -> None:
    assert plainly(unusual, 0, OWNER) is None


@pytest.mark.parametrize(
    "plain",
    [
        b"<</A (words)/B ()/C 1>>",
        b"<</A (a ~ b / <c> [d] {e} % f)>>",
        b"[1.5 -0.25 000.10 (1) 123456789.987654321]",
        b"<</A (\x7e!)/B [(x)(y)]>>",
    ],
)
def test_words_and_numbers_are_read_as_pyhanko_reads_them(plain: bytes) -> None:
    found = plainly(plain, 0, OWNER)
    assert found is not None
    assert seen(found) == seen(read_object(BytesIO(plain), OWNER))
    for ours, theirs in zip(_parts(found), _parts(read_object(BytesIO(plain), OWNER)), strict=True):
        assert seen(ours) == seen(theirs)


def _parts(found: PdfObject) -> list[PdfObject]:
    assert isinstance(found, (ArrayObject, DictionaryObject))
    return list(found.values() if isinstance(found, DictionaryObject) else found)


def test_what_is_plain_is_read_to_its_end_and_no_further() -> None:
    found = plainly(b"xx<</S/P/K[1 -2 3 0 R]/P 12 0 R/Pg<</A/B>>>>\n<</Next 1>>", 2, OWNER)
    assert isinstance(found, DictionaryObject)
    assert list(found) == ["/S", "/K", "/P", "/Pg"]
    assert found.raw_get("/P").idnum == 12
    assert [str(part) for part in found["/K"]][:2] == ["1", "-2"]
