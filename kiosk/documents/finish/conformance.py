"""From what reportlab drew to a file that lasts and can be heard: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), ready to be sealed.

Done with pikepdf: the structure tree and its way back from the page (ISO 32000-1, 14.7), language, colours, what the document says about
itself, the record as an associated file, and the fields that a seal and a countersignature will fill.
"""

import hashlib
import io
from collections.abc import Iterator
from typing import Literal

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from kiosk.documents.finish.metadata import PROGRAM, About, packet, pdf_date
from kiosk.documents.finish.srgb import profile
from kiosk.documents.page.tagging import Field, Mark, Tag, Tags
from kiosk.documents.words.speech import is_mirrored

RECORD_NAME = "consent-record.json"
"""The attachment: the record as a FHIR Bundle, its bytes as they were hashed."""
PRINTED_AND_LOCKED = 132
"""Flags of a field (ISO 32000-1, 12.5.3)."""
WITH_WORDS = ("TD", "TH", "LBody")
"""Elements that may hold words themselves (ISO 32000-1, 14.8.4.3)."""
QUICKLY: Literal[3] = 3
"""How hard zlib tries: a third of the time for a tenth more bytes."""
READ_ONLY, MANY_LINES = 1, 1 << 12
"""Of a text field (12.7.3.1, 12.7.4.3)."""


def finished(body: bytes, tags: Tags, record: bytes, about: About) -> bytes:
    """`body` (what reportlab made while it filled `tags`) as a file that keeps both standards, with `record` (JSON) attached
    unless it is empty.

    The same four give the same bytes. Every `Place` that was drawn is a field in it, empty and part of the structure.
    """
    with pikepdf.open(io.BytesIO(body)) as pdf:
        _say(pdf, about)
        elements = _Tree(pdf, tags)
        elements.grow()
        _colours(pdf)
        if record:
            _attach(pdf, record, about)
        out = io.BytesIO()
        pikepdf.settings.set_flate_compression_level(QUICKLY)
        pdf.save(out, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return out.getvalue()


class _Tree:
    """The structure tree as PDF objects."""

    def __init__(self, pdf: Pdf, tags: Tags) -> None:
        self.pdf, self.tags = pdf, tags
        self.pages = [page.obj for page in pdf.pages]
        self.elements: dict[Tag, Object] = {}

    def grow(self) -> None:
        """The tree, the way back to it from every piece of a page, and the fields."""
        root = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(self.tags.root, root)
        back: list[Object | int] = []
        for number, page in enumerate(self.pages):
            page.StructParents, page.Tabs = number, Name.S
            if "/Trans" in page:
                del page["/Trans"]
            owners = [self.elements[tag] for tag in self.tags.marked.get(number, [])]
            back += [number, self.pdf.make_indirect(Array(owners))]
        for key, place in enumerate(self.tags.fields, start=len(self.pages)):
            back += [key, self._field(place, key)]
        root.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(back)))
        root.ParentTreeNextKey = len(back) // 2
        self.pdf.Root.StructTreeRoot = root
        self.pdf.Root.MarkInfo = Dictionary(Marked=True)
        if self.tags.fields:
            self.pdf.Root.AcroForm = self._form()

    def _element(self, tag: Tag, parent: Object) -> Object:
        told = {"/S": Name(f"/{tag.kind}"), "/P": parent}  # without /Type, which goes without saying (14.7.2, table 323)
        if tag.alt:
            told["/Alt"] = _words(tag.alt)
        if tag.says:
            told["/ActualText"] = _words(tag.says)
        if tag.lang:
            told["/Lang"] = String(tag.lang)
        if tag.scope:
            told["/A"] = Dictionary(O=Name.Table, Scope=Name(f"/{tag.scope}"))
        if tag.numbering:
            told["/A"] = Dictionary(O=Name.List, ListNumbering=Name(f"/{tag.numbering}"))
        if tag.box:
            told["/A"] = Dictionary(O=Name.Layout, BBox=Array([round(edge, 3) for edge in tag.box]), Placement=Name.Block)
        holder = _only_words(tag)
        marks = [kid for kid in holder.kids if isinstance(kid, Mark)]
        page = marks[0].page if marks else -1
        if marks:
            told["/Pg"] = self.pages[page]
        element = self.elements[tag] = self.elements[holder] = self.pdf.make_indirect(Dictionary(told))
        if marks and len(holder.kids) == 1:
            element.K = marks[0].number
        else:
            element.K = Array(list(self._kids(holder, element, page)))
        return element

    def _kids(self, tag: Tag, element: Object, page: int) -> Iterator[Object | int]:
        """Pieces on the element's own page by their number alone (ISO 32000-1, 14.7.4.2)."""
        for kid in tag.kids:
            if isinstance(kid, Tag):
                yield self._element(kid, element)
            elif kid.page == page:
                yield kid.number
            else:
                yield Dictionary(Type=Name.MCR, Pg=self.pages[kid.page], MCID=kid.number)

    def _field(self, place: Field, key: int) -> Object:
        """The field on its page, in its element (ISO 14289-1, 7.18.4); returns the element."""
        page, element = self.pages[place.page], self.elements[place.tag]
        left, bottom, right, top = place.box
        look = self.pdf.make_stream(b"q Q", Type=Name.XObject, Subtype=Name.Form, Resources=Dictionary())
        look.BBox = Array([0, 0, round(right - left, 3), round(top - bottom, 3)])
        widget = Dictionary(Type=Name.Annot, Subtype=Name.Widget, T=String(place.name), TU=String(place.tip), F=PRINTED_AND_LOCKED)
        widget.P, widget.StructParent, widget.AP = page, key, Dictionary(N=look)
        widget.Rect = Array([round(edge, 3) for edge in place.box])
        if place.signs:
            widget.FT = Name.Sig
        else:
            widget.FT, widget.Ff, widget.DA = Name.Tx, READ_ONLY | MANY_LINES, String("0 g")
        told = self.pdf.make_indirect(widget)
        page.Annots = Array([*page.get("/Annots", []), told])
        element.K = Dictionary(Type=Name.OBJR, Obj=told, Pg=page)  # not in an array: pyHanko would take filling it for an illegal change
        element.Pg = page
        return element

    def _form(self) -> Dictionary:
        widgets = [annotation for page in self.pages for annotation in page.get("/Annots", [])]
        signs = any(place.signs for place in self.tags.fields)
        return Dictionary(Fields=Array(widgets), SigFlags=int(signs))


def _only_words(tag: Tag) -> Tag:
    """Whose pieces a cell or an item's body holds: those of its paragraph if that is all, which then needs no element of its own."""
    inside = tag.kids[0] if len(tag.kids) == 1 and tag.kind in WITH_WORDS else None
    if not isinstance(inside, Tag) or inside.kind != "P" or inside.says or inside.alt or inside.lang:
        return tag
    return inside if all(isinstance(kid, Mark) for kid in inside.kids) else tag


def _words(text: str) -> String:
    """A text string; "?" for half a letter (a lone surrogate), which no PDF can hold."""
    return String(text.encode("utf-8", "replace").decode())


def _say(pdf: Pdf, about: About) -> None:
    """Title, language, times; the reader shows the title, not the file's name (ISO 14289-1, 7.1)."""
    when = pdf_date(about.made)
    told = {"Title": about.title, "Author": about.author, "Subject": about.subject, "Creator": PROGRAM, "Producer": PROGRAM}
    told |= {"CreationDate": when, "ModDate": when}
    pdf.trailer.Info = pdf.make_indirect(Dictionary({f"/{key}": _words(value) for key, value in told.items()}))
    pdf.Root.Metadata = pdf.make_stream(packet(about), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Lang = String(about.language)
    direction = Name.R2L if is_mirrored(about.language) else Name.L2R
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True, Direction=direction)


def _colours(pdf: Pdf) -> None:
    """ISO 19005-3, 6.2.3: what the numbers of a colour mean."""
    sheet = pdf.make_stream(profile(), N=3)
    intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String("sRGB"), Info=String("sRGB"))
    intent.DestOutputProfile = sheet
    pdf.Root.OutputIntents = Array([intent])


def _attach(pdf: Pdf, record: bytes, about: About) -> None:
    """The data of the document, as an associated file (ISO 19005-3, 6.8)."""
    body = pdf.make_stream(record, Type=Name.EmbeddedFile, Subtype=Name("/application/json"))
    digest = hashlib.md5(record, usedforsecurity=False).digest()  # as ISO 32000-1, table 46, has it
    body.Params = Dictionary(Size=len(record), CheckSum=String(digest), ModDate=String(pdf_date(about.made)))
    told = Dictionary(Type=Name.Filespec, F=String(RECORD_NAME), UF=String(RECORD_NAME), AFRelationship=Name.Data)
    told.Desc, told.EF = String("The record for programs: FHIR R4"), Dictionary(F=body, UF=body)
    file = pdf.make_indirect(told)
    pdf.Root.AF = Array([file])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(RECORD_NAME), file])))
