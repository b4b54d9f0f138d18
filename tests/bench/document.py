"""Times the consent record of a typical visit, build, finish and seal (B-B): `python -m tests.bench.document`.

Beside it, in the same run, WeasyPrint (if it is installed) on the same words, laid out plainly; it neither keeps PDF/A nor seals.
Each in a process of its own; the median of many runs after the first, and the most memory it ever had.
"""

import importlib.util
import io
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from html import escape

from tests.documents.spoken import Said, spoken
from tests.documents.test_pack import typical

RUNS = 15
TAGS = {"H1": "h1", "H2": "h2", "H3": "h3"}


def inkwell() -> Callable[[], int]:
    from kiosk.documents.record.consent import consent_record
    from kiosk.documents.sealing.seal import sealed
    from tests.documents.sealable import clinic

    record, material = typical()[0], clinic()

    def make() -> int:
        made = consent_record(record)
        assert sealed(made.body, material, now=record.made)[1] == "B-B"
        return made.pages

    return make


def weasyprint() -> Callable[[], int]:
    from weasyprint import HTML

    html = _html(spoken(typical()[1]))

    def make() -> int:
        document = HTML(string=html).render()
        document.write_pdf(io.BytesIO())
        return len(document.pages)

    return make


def _html(told: list[Said]) -> str:
    """The same words: headings, paragraphs, tables."""
    parts = ["<style>@page { size: A4; margin: 20mm } body { font: 8pt/10.75pt 'Noto Sans' }</style>"]
    row: list[str] = []
    for said in told:
        if said.within[-1:] == ("TH",) and row:
            parts.append(f"<table><tr>{''.join(row)}</tr></table>")
            row = []
        if "TR" in said.within:
            row.append(f"<td>{escape(said.text)}</td>")
        else:
            tag = TAGS.get(said.kind, "p")
            parts.append(f"<{tag}>{escape(said.text)}</{tag}>")
    return "".join(parts)


def measure(name: str) -> None:
    """In a process of its own."""
    make = {"inkwell": inkwell, "weasyprint": weasyprint}[name]()
    began = time.perf_counter()
    pages = make()
    first = time.perf_counter() - began
    times, work = [], []
    for _ in range(RUNS):
        began, worked = time.perf_counter(), time.process_time()
        make()
        times.append(time.perf_counter() - began)
        work.append(time.process_time() - worked)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    median, processor = statistics.median(times) * 1000, statistics.median(work) * 1000
    told = f"first {first * 1000:.0f} ms, then median {median:.0f} ms, least {min(times) * 1000:.0f} ms"
    print(f"{name}: {pages} pages, {told}; of the processor {processor:.0f} ms; peak {peak:.0f} MB")


def main() -> None:
    if len(sys.argv) > 1:
        measure(sys.argv[1])
        return
    for name in ("inkwell", "weasyprint"):
        if name == "weasyprint" and importlib.util.find_spec("weasyprint") is None:
            print("weasyprint is not installed: nothing to compare with")
            continue
        subprocess.run([sys.executable, "-m", "tests.bench.document", name], check=True)


if __name__ == "__main__":
    main()
