"""A small file with all that a seal needs: the fields, the attached record, the code. Nine pages, so that times mean something."""

import hashlib
import json
from datetime import UTC, datetime
from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.sealing import certificate
from kiosk.documents.sealing.seal import sealed
from kiosk.documents.words.grouped import groups
from kiosk.encounter.model import SealMaterial

AT = datetime(2026, 11, 21, 10, 58, 30, tzinfo=UTC)
NUMBER = "2026-000417"
RECORD = {
    "resourceType": "Bundle",
    "identifier": {"value": NUMBER},
    "entry": [{"resource": {"resourceType": "Questionnaire", "title": "Your consent", "version": "1.2.0", "language": "en-GB"}}],
}


@cache
def clinic(name: str = "Linden Skin Clinic") -> SealMaterial:
    return certificate.made_for(name, AT)


def attachment() -> bytes:
    return json.dumps(RECORD, sort_keys=True, separators=(",", ":")).encode()


def record_digest() -> str:
    return hashlib.sha256(attachment()).hexdigest()


@cache
def unsealed(pages: int = 9) -> bytes:
    drawn = BytesIO()
    canvas = Canvas(drawn)
    for page in range(pages):
        for line in range(40):
            canvas.drawString(50, 780 - 15 * line, f"Page {page + 1}, line {line + 1}: what was shown, answered and signed")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(drawn) as pdf:
        _fields(pdf)
        _attached(pdf)
        out = BytesIO()
        pdf.save(out, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
    return out.getvalue()


@cache
def good() -> bytes:
    """Sealed, B-B."""
    return sealed(unsealed(), clinic(), now=AT)[0]


def _fields(pdf: pikepdf.Pdf) -> None:
    first, last = pdf.pages[0].obj, pdf.pages[-1].obj
    told = [
        ("ClinicSeal", Name.Sig, first, [50, 40, 200, 90]),
        ("Countersignature", Name.Sig, last, [300, 100, 500, 180]),
        ("CountersignedBy", Name.Tx, first, [220, 40, 500, 60]),
        ("CountersignedWords", Name.Tx, last, [300, 60, 500, 100]),
        ("SealLevel", Name.Tx, first, [220, 70, 300, 90]),
    ]
    fields = Array()
    for name, kind, page, rect in told:
        empty = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, rect[2] - rect[0], rect[3] - rect[1]])
        field = pdf.make_indirect(
            Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=kind, T=String(name), Rect=rect, P=page, F=132, AP=Dictionary(N=empty))
        )
        if kind == Name.Tx:
            field.Ff, field.DA = 1, String("/NotoSans-Regular 8 Tf")
        page.Annots = Array([*page.get("/Annots", ()), field])
        fields.append(field)
    pdf.Root.AcroForm = Dictionary(Fields=fields, SigFlags=1)


def _attached(pdf: pikepdf.Pdf) -> None:
    data = pdf.make_stream(attachment(), Type=Name.EmbeddedFile, Subtype=Name("/application/json"))
    name = String("consent-record.json")
    spec = Dictionary(Type=Name.Filespec, F=name, UF=name, AFRelationship=Name.Data, EF=Dictionary(F=data, UF=data))
    pdf.Root.AF = Array([pdf.make_indirect(spec)])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([name, pdf.Root.AF[0]])))
    said = Dictionary(S=Name.P, ActualText=String(" ".join(groups(record_digest()))))
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=said))
