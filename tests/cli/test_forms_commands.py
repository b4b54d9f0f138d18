"""`forms …` for translators and for whoever asks what is approved."""

import json
import shutil
from pathlib import Path

from click.testing import CliRunner

from kiosk import paths
from kiosk.cli import inkwell
from tests.cli.desk import RECEPTIONIST, CommandDesk


def test_who_approved_which_language_is_told_to_any_member_of_staff(desk: CommandDesk) -> None:
    told = desk.do("forms", "approvals", told=desk.secrets(RECEPTIONIST)).splitlines()
    assert told[0] == "laser-skin-tightening:"
    assert any(line.startswith("  Before you start 1.2.0-draft") and line.endswith("own words: waits for approval") for line in told)
    assert sum("Español: draft, waits for approval" in line for line in told) == 6


def test_a_translator_is_given_a_catalogue_and_gets_it_back_up_to_date(tmp_path: Path) -> None:
    form = Path(shutil.copy(paths.forms() / "laser-skin-tightening" / "1-privacy.json", tmp_path))
    first = CliRunner().invoke(inkwell, ["forms", "translate", str(form), "--language", "uk"])
    assert first.exit_code == 0 and "0 kept, 35 new, 0 changed, 0 retired; 35 for the translator" in first.output
    path = tmp_path / "translations" / "1-privacy.uk.po"
    text = path.read_text(encoding="utf-8")
    assert '"X-Status: Draft\\n"' in text and "Language: uk" in text
    path.write_text(
        text.replace('msgid "Before you start"\nmsgstr ""', 'msgid "Before you start"\nmsgstr "Перш ніж почати"', 1), encoding="utf-8"
    )
    again = CliRunner().invoke(inkwell, ["forms", "translate", str(form), "--language", "uk"])
    assert "35 kept, 0 new" in again.output
    fhir = json.loads(CliRunner().invoke(inkwell, ["forms", "fhir", str(form)]).output)
    assert "Перш ніж почати" in json.dumps(fhir["_title"], ensure_ascii=False)
    path.write_text("nonsense", encoding="utf-8")
    broken = CliRunner().invoke(inkwell, ["forms", "translate", str(form), "--language", "uk"])
    assert broken.exit_code == 1 and "1-privacy.uk.po, line 1" in broken.output and path.read_text(encoding="utf-8") == "nonsense"
