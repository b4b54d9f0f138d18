"""A document as it is shown on the screen, where the renderer draws no fields: what seal and countersignature have filled in is made part
of the page. Only to be looked at: what is printed and kept is the sealed file itself.
"""

import io

import pikepdf


def drawn_whole(body: bytes) -> bytes:
    """`body` with its fields drawn on its pages; as it is if it cannot be read."""
    try:
        with pikepdf.open(io.BytesIO(body)) as pdf:
            pdf.flatten_annotations("all")
            out = io.BytesIO()
            pdf.save(out)
    except pikepdf.PdfError:
        return body
    return out.getvalue()
