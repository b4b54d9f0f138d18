"""The post: what leaves the clinic, told in a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kiosk.encounter.model import (
    EncounterId,
)
from kiosk.encounter.outgoing.exporting import ExportOrder, Prepared, Progress, Source, Strength


class PaperPost:
    """Makes one file that says how many visits it was given."""

    def __init__(self) -> None:
        self.orders: list[ExportOrder] = []

    def prepare(self, order: ExportOrder, source: Source, progress: Progress) -> Prepared:
        self.orders.append(order)
        with source as chosen:
            progress.total = len(chosen.visits)
            for _ in chosen.records():
                progress.step()
            return PreparedPaper(order.folder / "visits.txt", chosen.visits)

    def strength(self, passphrase: str, known: Sequence[str] = ()) -> Strength:
        return Strength.STRONG if len(passphrase) > 20 else Strength.FAIR if len(passphrase) > 12 else Strength.WEAK


@dataclass
class PreparedPaper:
    """Nothing is there before it is released."""

    path: Path
    visits: Sequence[EncounterId]
    digest: str = "ab" * 32
    files: int = 1

    def release(self) -> Path:
        self.path.write_text(str(len(self.visits)), encoding="utf-8")
        return self.path.parent

    def discard(self) -> None:
        self.path.unlink(missing_ok=True)


class PaperSheets:
    """Writes the lines as they are."""

    def write(self, name: str, head: Sequence[str], lines: Sequence[Sequence[str]], folder: Path) -> tuple[Path, str]:
        path = folder / f"{name}.txt"
        path.write_text("\n".join(" | ".join(line) for line in (head, *lines)), encoding="utf-8")
        return path, sha256(path.read_bytes()).hexdigest()
