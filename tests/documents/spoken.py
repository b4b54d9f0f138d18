"""A document as it is read aloud: its structure tree from the first element to the last, with the words of each."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf


@dataclass(frozen=True)
class Said:
    """An element that has words of its own: what it is, within what, and the words."""

    kind: str
    within: tuple[str, ...]
    text: str


def spoken(body: bytes) -> list[Said]:
    """ActualText and Alt are said instead of the letters on the page."""
    with pikepdf.open(io.BytesIO(body)) as pdf:
        pages = {page.obj.objgen: _words(page) for page in pdf.pages}
        return list(_walk(pdf.Root.StructTreeRoot.K, (), pages))


def kinds(body: bytes) -> list[str]:
    """Every element of the tree, in order."""
    with pikepdf.open(io.BytesIO(body)) as pdf:
        return [str(element.S)[1:] for element in _elements(pdf.Root.StructTreeRoot.K)]


def elements_on_two_pages(body: bytes) -> int:
    with pikepdf.open(io.BytesIO(body)) as pdf:
        told = _elements(pdf.Root.StructTreeRoot.K)
        return sum(any(isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid for kid in _kids(element)) for element in told)


def _elements(element: Any) -> Iterator[Any]:
    yield element
    for kid in _kids(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _elements(kid)


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array | list) else [kids]


def _walk(element: Any, within: tuple[str, ...], pages: dict[tuple[int, int], dict[int, str]]) -> Iterator[Said]:
    kind = str(element.S)[1:]
    own = str(element.get("/ActualText", element.get("/Alt", "")))
    text = ""
    for kid in _kids(element):
        if isinstance(kid, int):
            text += pages[element.Pg.objgen][kid]
        elif "/MCID" in kid:
            text += " " + pages[kid.Pg.objgen][int(kid.MCID)]
    if own or text:
        yield Said(kind, within, own or text)
    for kid in _kids(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _walk(kid, (*within, kind), pages)


def _words(page: pikepdf.Page) -> dict[int, str]:
    """The words of each piece of a page, by its number; what belongs to no piece must be an artifact."""
    letters = {name: _letters(font) for name, font in page.Resources.Font.items()}
    told: dict[int, str] = {}
    around: list[int | None] = []
    face: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "BDC":
                number = operands[1].get("/MCID") if isinstance(operands[1], pikepdf.Dictionary) else None
                around.append(None if number is None else int(number))
                if around[-1] is not None:
                    told[around[-1]] = ""
            case "EMC":
                around.pop()
            case "Tf":
                face = letters[str(operands[0])]
            case "Tj" if around and around[-1] is not None:
                told[around[-1]] += "".join(face[code] for code in bytes(operands[0]))
            case "T*" | "Td" | "Tm" if around and around[-1] is not None:
                told[around[-1]] += " "
            case "Tj":
                assert around, "words that are neither read nor decoration"
            case _:
                pass
    return told


def _letters(font: Any) -> dict[int, str]:
    """Code to letter, from the font's own table (ISO 32000-1, 9.10.3)."""
    if "/ToUnicode" not in font:
        return {}
    told: dict[int, str] = {}
    for section in re.findall(r"beginbfchar(.*?)endbfchar", font.ToUnicode.read_bytes().decode("latin-1"), re.DOTALL):
        told |= {int(code, 16): _text(letters) for code, letters in re.findall(r"<(\w+)>\s*<(\w+)>", section)}
    return told


def _text(hexadecimal: str) -> str:
    return bytes.fromhex(hexadecimal).decode("utf-16-be")
