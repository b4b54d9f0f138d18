"""Which face draws which letters, beyond those that the house speaks: the first of ours that has a whole cluster of them.

A cluster is what a reader takes for one letter (Unicode UAX 29): a letter with its marks, an emoji with its parts.
"""

from functools import cache

import regex
from reportlab.pdfbase import pdfmetrics

from kiosk.documents.letters.faces import FACES, SANS, SANS_BOLD, SERIF, SERIF_BOLD, tidy
from kiosk.documents.letters.shaped_font import ShapedFont
from kiosk.paths import resources

ARABIC, ARABIC_BOLD = "NotoSansArabic-Regular", "NotoSansArabic-SemiBold"
NASKH, NASKH_BOLD = "NotoNaskhArabic-Regular", "NotoNaskhArabic-SemiBold"
CJK, SIGNS = "WenQuanYiMicroHei", "DejaVuSans"
FILES = {CJK: "WenQuanYiMicroHei.ttc"}
"""Where the file is not named as the face is."""

PLAIN = (ARABIC, "NotoSansHebrew-Regular", "NotoSansThai-Regular", "NotoSansDevanagari-Regular", SIGNS, CJK)
HEAVY = (ARABIC_BOLD, "NotoSansHebrew-SemiBold", "NotoSansThai-SemiBold", "NotoSansDevanagari-SemiBold", SIGNS, CJK)
ORDER = {
    SANS: (SANS, SERIF, *PLAIN),
    SANS_BOLD: (SANS_BOLD, SERIF_BOLD, *HEAVY),
    SERIF: (SERIF, SANS, NASKH, *PLAIN[1:]),
    SERIF_BOLD: (SERIF_BOLD, SANS_BOLD, NASKH_BOLD, *HEAVY[1:]),
}
"""For each face of ours, the faces that are asked in order. The largest file comes last: it is opened only when it is needed."""
NO_BOLD = frozenset({SIGNS, CJK})
"""Where words are to be strong, these are drawn with a line around each letter."""
GROWN = {ARABIC: 1.06, ARABIC_BOLD: 1.06, NASKH: 1.06, NASKH_BOLD: 1.06}
"""Faces that are set a little larger than the Latin beside them, to look as large."""

UNSEEN = frozenset(map(chr, (0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0xFE00, 0xFE10))))
"""Letters that join, part or turn others and have no shape. Those that hide an order of their own (U+202A …) are not among them: they
are drawn by their number, so that nobody can make a record read otherwise than it was written."""
CLUSTER = regex.compile(r"\X")


def clusters(text: str) -> list[str]:
    """The letters as a reader counts them."""
    return list(CLUSTER.findall(text))


def shown(cluster: str, own: str) -> tuple[str, str]:
    """What is drawn of a cluster, and in which face; what no face has is [U+XXXX], in `own`."""
    seen = [letter for letter in cluster if letter not in UNSEEN]
    hidden = any(not letter.isprintable() and not letter.isspace() for letter in seen)
    face = "" if hidden else face_of(cluster, own)
    return (cluster, face) if face else ("".join(f"[U+{ord(letter):04X}]" for letter in seen), own)


def drawn(text: str) -> str:
    """The letters as they will stand in the document, `[U+XXXX]` and all."""
    return "".join(cluster if cluster == "\n" else shown(cluster, SANS)[0] for cluster in clusters(tidy(text)))


@cache
def face_of(cluster: str, own: str) -> str:
    """The first face that has all of the cluster, asked in the order of `own`; blank if none."""
    needed = {ord(letter) for letter in cluster if letter not in UNSEEN}
    return next((face for face in ORDER[own] if needed <= font(face).face.charToGlyph.keys()), "")


@cache
def font(face: str) -> ShapedFont:
    """The face, known to reportlab from now on."""
    if face in FACES:
        from kiosk.documents.letters.faces import register

        register()
        return pdfmetrics.getFont(face)  # type: ignore[no-any-return]  # reportlab has no types
    told = ShapedFont(face, str(resources() / "fonts" / FILES.get(face, f"{face}.ttf")))
    pdfmetrics.registerFont(told)
    return told
