"""What somebody could do to a sealed file. `python -m tests.documents.tampering` does it thoroughly (minutes), the tests a little of it."""

import random
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO

import click
import pikepdf
from asn1crypto import cms
from pikepdf import Stream, String
from pyhanko.pdf_utils.generic import BooleanObject, NameObject, NumberObject, TextStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from kiosk.documents.proving.proof import Verdict
from kiosk.documents.proving.verify import proof
from kiosk.documents.sealing.reading import Reader
from kiosk.documents.sealing.seal import sealed
from tests.documents.sealable import clinic, good, unsealed
from tests.documents.signed import MINUTE, by_both, by_the_clinic, plain, record


def flipped(body: bytes, at: int, bit: int) -> bytes:
    return body[:at] + bytes([body[at] ^ 1 << bit]) + body[at + 1 :]


def flips(body: bytes, number: int, seed: int = 1) -> Iterator[tuple[int, bytes]]:
    """`number` single-bit changes: half of them anywhere, half inside the gaps that hold the signatures."""
    chance = random.Random(seed)
    inside = [at for start, end in gaps(body) for at in range(start, end)]
    for turn in range(number):
        at = chance.choice(inside) if turn % 2 else chance.randrange(len(body))
        yield at, flipped(body, at, chance.randrange(8))


def gaps(body: bytes) -> list[tuple[int, int]]:
    """From `<` to `>` of each signature."""
    return [(int(seal.byte_range[1]), int(seal.byte_range[2])) for seal in Reader(body).embedded_signatures]


def signature_digits(body: bytes) -> list[int]:
    """Places of the hex digits that are the first signature itself, without the zeros that fill its room."""
    start = gaps(body)[0][0] + 1
    return list(range(start, start + 2 * len(cms.ContentInfo.load(Reader(body).embedded_signatures[0].pkcs7_content).dump())))


def appended(change: Callable[[IncrementalPdfFileWriter], None], body: bytes) -> bytes:
    revision = IncrementalPdfFileWriter(BytesIO(body))
    change(revision)
    out = BytesIO()
    revision.write(out)
    return out.getvalue()


def a_page_turned(revision: IncrementalPdfFileWriter) -> None:
    page = revision.root["/Pages"]["/Kids"][0]
    page[NameObject("/Rotate")] = NumberObject(90)
    revision.update_container(page)


def a_field_filled(revision: IncrementalPdfFileWriter) -> None:
    """Permitted by DocMDP, and nobody has signed it."""
    field = next(field.get_object() for field in revision.root["/AcroForm"]["/Fields"] if field.get_object()["/T"] == "CountersignedBy")
    field[NameObject("/V")] = TextStringObject("Dr Nobody")
    revision.update_container(field)


def a_look_asked_for_anew(revision: IncrementalPdfFileWriter) -> None:
    form = revision.root["/AcroForm"]
    form[NameObject("/NeedAppearances")] = BooleanObject(True)
    revision.update_container(form)


APPENDED = [a_page_turned, a_field_filled, a_look_asked_for_anew]


def rewritten(change: Callable[[pikepdf.Pdf], None], body: bytes) -> bytes:
    """As a program that knows nothing of seals would save it."""
    out = BytesIO()
    with pikepdf.open(BytesIO(body)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def no_change(_: pikepdf.Pdf) -> None:
    """Saved again as it is."""


def a_page_removed(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1]


def another_attachment(pdf: pikepdf.Pdf) -> None:
    file = pdf.Root.AF[0]
    file.EF.F = file.EF.UF = Stream(pdf, b'{"resourceType":"Bundle","identifier":{"value":"2026-000417"}}')


def no_attachment(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/AF"]


def another_fingerprint(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.K.ActualText = String("0000 0000")


REWRITTEN = [no_change, a_page_removed, another_attachment, no_attachment]


def sealed_again(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Changed, and then sealed by somebody else with a certificate of the same name."""
    return sealed(rewritten(change, plain()), clinic("Linden Skin Clinic "), now=record().made + MINUTE)[0]


def fuzzed(body: bytes, chance: random.Random) -> bytes:
    """A file as an enemy or a bad disk would have it: bytes changed, cut out, doubled, numbers made huge, its end lost."""
    told = bytearray(body)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(told))
        match chance.randrange(6):
            case 0:
                told[at] = chance.randrange(256)
            case 1:
                del told[at : at + chance.randrange(2000)]
            case 2:
                told[at:at] = told[at : at + chance.randrange(2000)]
            case 3:
                told[at : at + 4] = b"%d" % chance.choice([0, -1, 2**31, 10**18])
            case 4:
                told[at:at] = chance.choice([b"<<", b"[", b"(", b"stream\n", b"endobj\n", b"1 0 R ", b"/Prev 0 ", b"/Length 99999999 "])
            case _:
                del told[-chance.randrange(1, 3000) :]
        if not told:
            told = bytearray(b"%PDF-")
    return bytes(told)


def main() -> int:
    """Every bit of a seal, 200 flips in each kind of file, 10,000 broken files. The exit status: how many were not reported."""
    trusted, missed = [clinic().certificate], 0
    files = {"small": good(), "sealed": by_the_clinic(), "countersigned": by_both()}
    for name, body in files.items():
        found = [at for at, changed in flips(body, 200) if proof(changed, trusted=trusted).verdict is not Verdict.NOT_VALID]
        click.echo(f"{name}: 200 flips, {len(found)} not reported {found}")
        missed += len(found)
    every = [(at, bit) for at in signature_digits(good()) for bit in range(8)]
    found = [at for at, bit in every if proof(flipped(good(), at, bit), trusted=trusted).verdict is not Verdict.NOT_VALID]
    click.echo(f"every bit of a seal: {len(every)} flips, {len(found)} not reported {found}")
    missed += len(found)
    chance, longest, passed = random.Random(7), 0.0, 0
    for turn in range(10_000):
        changed = fuzzed(by_the_clinic() if turn % 10 == 0 else good(), chance)
        begun = time.perf_counter()
        passed += proof(changed, trusted=trusted).verdict is not Verdict.NOT_VALID
        longest = max(longest, time.perf_counter() - begun)
    click.echo(f"10,000 broken files: {passed} not reported, none raised, the slowest took {longest:.2f} s")
    return missed + passed


if __name__ == "__main__":
    unsealed()
    sys.exit(main())
