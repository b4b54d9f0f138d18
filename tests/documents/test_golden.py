"""What pages look like, beside pictures of them that were looked at. `python -m tests.documents.test_golden` takes the pictures anew.

Compared in blocks of six by six points, so that another version of the renderer, which smooths letters otherwise, sees the same page,
and a line that moved does not.
"""

import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PIL import Image

from kiosk.documents.page.layout import A4_PAPER, BOTTOM, LETTER_PAPER
from tests.documents.test_judges import made

GOLDEN = Path(__file__).parent / "golden"
PICTURES = {
    "first-a4": ("plain", A4_PAPER, 1),
    "first-letter": ("plain", LETTER_PAPER, 1),
    "review-a4": ("plain", A4_PAPER, 2),
    "signing-a4": ("plain", A4_PAPER, 4),
    "countersigned-a4": ("countersigned", A4_PAPER, 4),
    "kept-a4": ("plain", A4_PAPER, 5),
    "arabic-first-a4": ("arabic", A4_PAPER, 1),
    "arabic-signing-a4": ("arabic", A4_PAPER, 4),
    "odd-first-letter": ("odd", LETTER_PAPER, 1),
}
DOTS = 72
BLOCK = 6
SEAL_BOX = 96
"""pt from the lower edge of the text up."""
MOST = 26
"""How many of 255 shades a block may differ."""

needs_pdftoppm = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is missing: nobody draws the page")


def picture(name: str) -> Image.Image:
    """One page in grey, 72 dots an inch; without the code and the fingerprint, which another record changes."""
    record, paper, page = PICTURES[name]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "record.pdf"
        file.write_bytes(made(record, paper))
        facts = ["-r", str(DOTS), "-gray", "-png", "-f", str(page), "-l", str(page), "-singlefile"]
        subprocess.run([shutil.which("pdftoppm") or "", *facts, str(file), str(file.with_suffix(""))], check=True)
        told = Image.open(io.BytesIO(file.with_suffix(".png").read_bytes())).convert("L")
    if page == 1:
        foot = told.height - round(BOTTOM)
        told.paste(255, (0, foot - SEAL_BOX, told.width, foot))
    return told


def differences(one: Image.Image, other: Image.Image) -> list[int]:
    """Of each block, in shades."""
    assert one.size == other.size
    small = [told.resize((told.width // BLOCK, told.height // BLOCK), Image.Resampling.BOX) for told in (one, other)]
    return [abs(a - b) for a, b in zip(small[0].tobytes(), small[1].tobytes(), strict=True)]


@needs_pdftoppm
@pytest.mark.parametrize("name", PICTURES)
def test_a_page_looks_as_it_did_when_it_was_looked_at(name: str) -> None:
    with Image.open(GOLDEN / f"{name}.png") as golden:
        found = differences(picture(name), golden.convert("L"))
    assert sum(found) / len(found) < 1
    assert max(found) <= MOST


@needs_pdftoppm
def test_a_line_that_moved_would_be_seen() -> None:
    page = picture("signing-a4")
    moved = page.copy()
    moved.paste(page.crop((50, 90, 545, 110)), (50, 93))
    assert max(differences(page, moved)) > MOST


def main() -> None:
    GOLDEN.mkdir(exist_ok=True)
    for name in PICTURES:
        picture(name).quantize(16, dither=Image.Dither.NONE).save(GOLDEN / f"{name}.png", optimize=True)
    sys.stdout.write(f"{len(PICTURES)} pictures taken: look at them\n")


if __name__ == "__main__":
    main()
