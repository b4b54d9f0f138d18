"""What leaves as FHIR is FHIR R4, in the eyes of validators that are not ours."""

import os
import subprocess
from pathlib import Path

import pytest

from kiosk.encounter.model import State
from kiosk.encounter.outgoing.exporting import FileKind
from tests.export.records import visit
from tests.export.test_post import exported
from tests.export.test_record_fhir import approved

JUDGE = os.environ.get("FHIR_JUDGE", "")


@pytest.mark.skipif(not JUDGE, reason="FHIR_JUDGE does not say where a validator is")
def test_bundle_and_ndjson_are_accepted(tmp_path: Path) -> None:
    """In one start of the judge, which is dear."""
    told = [
        approved(visit("2026-000001")),
        visit("2026-000002", State.DECLINED, signed=False),
        approved(visit("2026-000003", State.WITHDRAWN), demonstration=True),
        visit("2026-000004", State.DRAFT, signed=False),
    ]
    folder = exported(tmp_path, *told, kinds=[FileKind.BUNDLE, FileKind.NDJSON])
    bundles, lines = [*folder.glob("*.fhir.json")], [*folder.glob("fhir/*.ndjson")]
    assert bundles
    assert lines
    judged = subprocess.run([JUDGE, *map(str, [*bundles, *lines])], capture_output=True, text=True, check=False)
    assert judged.returncode == 0, judged.stdout + judged.stderr
