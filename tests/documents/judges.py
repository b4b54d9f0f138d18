"""Judges that nobody here wrote, where there are any: one start for all files, which is dear."""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

needs_pdf_judge = pytest.mark.skipif(
    "PDF_JUDGE" not in os.environ or shutil.which("java") is None, reason="PDF_JUDGE names no judge of PDF/A and PDF/UA, or Java is missing"
)
needs_fhir_judge = pytest.mark.skipif(
    "FHIR_JUDGE" not in os.environ or shutil.which("node") is None, reason="FHIR_JUDGE names no judge of FHIR, or node is missing"
)


@dataclass
class Verdict:
    """Of the files of one kind."""

    files: int
    lines: list[str] = field(default_factory=list)
    """What the judge says, `PASS <profile> <file>` for each file and profile if all is well."""

    @property
    def amiss(self) -> list[str]:
        return [line for line in self.lines if not line.startswith("PASS ")]


def by_pdf_judge(folder: Path, kinds: Mapping[str, Callable[[], Mapping[str, bytes]]]) -> dict[str, Verdict]:
    """What it says of the files of each kind, which are laid in `folder`: of each as PDF/A-3a and as PDF/UA-1."""
    told = {}
    for kind, bodies in kinds.items():
        (folder / kind).mkdir()
        for name, body in bodies().items():
            (folder / kind / f"{name}.pdf").write_bytes(body)
        told[kind] = Verdict(files=len(list((folder / kind).iterdir())))
    files = sorted(map(str, folder.rglob("*.pdf")))
    done = subprocess.run([os.environ["PDF_JUDGE"], *files], capture_output=True, text=True, check=False)
    kind = ""
    for line in done.stdout.splitlines():
        if line.startswith(("PASS ", "FAIL ")):
            kind = Path(line.split(maxsplit=2)[2]).relative_to(folder).parts[0]
        told[kind].lines.append(line)
    assert done.returncode == 0 or any(verdict.amiss for verdict in told.values()), done.stderr
    return told
