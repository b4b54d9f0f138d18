"""A copy for the patient that opens with a code of their own choice, in any PDF reader (AES-256, ISO 32000-2, 7.6, revision 6).

The pages are those of the document, and inside lies the sealed file itself, byte for byte: encryption rewrites a file, so no seal over the
copy could hold, but the one inside does, and can be checked. Both are behind the code.
"""

import io
import secrets

import pikepdf
from pikepdf import AttachedFileSpec, Encryption, Name, Pdf

from kiosk.errors import PressError
from kiosk.staff_words import to_staff

SEALED = "sealed-original.pdf"
MAY = pikepdf.Permissions(modify_annotation=False, modify_assembly=False, modify_form=False, modify_other=False)
"""Read, read aloud, print; the file inside is the one that counts."""


def locked(body: bytes, code: str, title: str) -> bytes:
    """The copy; PressError if it does not open again with the code, and with nothing else, to what went in."""
    with pikepdf.open(io.BytesIO(body)) as pdf:
        pdf.flatten_annotations("print")
        _unsign(pdf)
        with pdf.open_metadata() as about:
            about["dc:title"] = title
        spec = {"description": "The document as it was sealed", "filename": SEALED, "mime_type": "application/pdf"}
        pdf.attachments[SEALED] = AttachedFileSpec(pdf, body, **spec, creation_date="", mod_date="")
        out = io.BytesIO()
        pdf.save(out, encryption=Encryption(user=code, owner=secrets.token_urlsafe(24), R=6, allow=MAY))
    made = out.getvalue()
    _check(made, code, body)
    return made


def _unsign(pdf: Pdf) -> None:
    """What was a signature is drawn on its page by now; a broken one would only frighten."""
    for page in pdf.pages:
        if "/Annots" in page:
            del page.Annots
    for key in ("/AcroForm", "/Perms", "/DSS", "/AF", "/Names", "/StructTreeRoot", "/MarkInfo"):
        if key in pdf.Root:
            del pdf.Root[key]
    for page in pdf.pages:
        for key in ("/StructParents", "/Tabs"):
            if key in page:
                del page[Name(key)]


def _check(made: bytes, code: str, body: bytes) -> None:
    try:
        pikepdf.open(io.BytesIO(made)).close()
    except pikepdf.PasswordError:
        with pikepdf.open(io.BytesIO(made), password=code) as again:
            if again.encryption.R == 6 and again.attachments[SEALED].get_file().read_bytes() == body:
                return
    raise PressError(to_staff("The copy did not open again as it should, and was thrown away."))
