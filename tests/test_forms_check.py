"""`forms check`: files nobody has looked at, and the command that an author runs. Each hostile file is answered with a reason, in time."""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kiosk import paths
from kiosk.cli import inkwell
from kiosk.commands import checking
from kiosk.questionnaire.extensions import R4, SDC
from kiosk.questionnaire.lint.finding import Severity
from tests.questionnaire.forms import choice, group, question, when
from tests.questionnaire.lint_forms import expression, whole, with_extension


def write(path: Path, told: Any) -> Path:
    path.write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    return path


def checked(*where: Path, seconds: float = checking.SECONDS) -> list[checking.Checked]:
    return list(checking.check(where, seconds))


def said(path: Path) -> str:
    (only,) = checked(path)
    return "\n".join(map(str, only.findings))


def command(*arguments: str | Path) -> Result:
    return CliRunner().invoke(inkwell, ["forms", "check", *map(str, arguments)])


def deep(levels: int) -> str:
    return (
        '{"resourceType": "Questionnaire", "status": "draft"' + ', "item": [{"linkId": "x", "type": "group"' * levels + "}]" * levels + "}"
    )


HOSTILE: list[tuple[str, Callable[[], Any], str]] = [
    ("fifty megabytes", lambda: '{"resourceType": "Questionnaire", "title": "' + "x" * 50_000_000 + '"}', "larger than 10 MB"),
    ("a thousand levels", lambda: deep(1_000), "nested deeper than any form"),
    ("a hundred levels", lambda: deep(100), "more than 50 levels deep"),
    ("ten thousand options", lambda: whole(choice("a", *(f"c{number}" for number in range(10_000)))), "offers 10,000 answers"),
    (
        "a pattern that explodes",
        lambda: whole(question("a", "string", **with_extension(R4 + "regex", valueString="(a|aa)+$"))),
        "takes without end",
    ),
    (
        "a pattern that explodes elsewhere",
        lambda: whole(question("a", "string", **with_extension(R4 + "regex", valueString="(a+)+$"))),
        "repeats what repeats already",
    ),
    ("half a letter", lambda: whole(choice("a", text="x\ud800y")), "U+D800"),
    (
        "two thousand conditions on ten thousand options",
        lambda: whole(
            choice("a", *(f"c{number}" for number in range(10_000))),
            *(choice(f"q{number}", enableWhen=when("a", f"x{number}")) for number in range(2_000)),
        ),
        "and 1,975 more of this kind",
    ),
    ("a circle", lambda: whole(choice("a", enableWhen=when("b", "yes")), choice("b", enableWhen=when("a", "yes"))), "waits on itself"),
    ("a chain of five thousand", lambda: whole(*(choice(f"q{n}", enableWhen=when(f"q{n - 1}", "yes")) for n in range(5_000))), "'q-1'"),
    ("a direction turned", lambda: whole(choice("a", text="x\u202ey")), "U+202E"),
    (
        "a number without end",
        lambda: '{"resourceType": "Questionnaire", "item": [{"maxLength": ' + "9" * 5_000 + "}]}",
        "no form can be read",
    ),
    ("not JSON", lambda: '{"resourceType": "Questionn', "not JSON"),
    ("another resource", lambda: {"resourceType": "Patient"}, "holds 'Patient', not a Questionnaire"),
    ("a list", lambda: [1, 2], "not a FHIR resource"),
    (
        "everything of the wrong type",
        lambda: {"resourceType": "Questionnaire", "item": [1, {"item": 3, "linkId": [], "type": {}}]},
        "not-r4",
    ),
    ("not a number", lambda: '{"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "integer", "maxLength": NaN}]}', "not-r4"),
]


@pytest.mark.parametrize(("make", "reason"), [told[1:] for told in HOSTILE], ids=[told[0] for told in HOSTILE])
def test_a_hostile_file_is_answered_with_a_reason(tmp_path: Path, make: Callable[[], Any], reason: str) -> None:
    before = time.monotonic()
    assert reason in said(write(tmp_path / "form.json", make()))
    assert time.monotonic() - before < 20


def test_an_expression_that_never_ends_is_refused(tmp_path: Path) -> None:
    asked = question("a", "integer", extension=[{"url": SDC + "calculatedExpression", **expression("repeat($this + 1)")}])
    assert "error: item 'a': expression: " in said(write(tmp_path / "form.json", whole(asked)))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a file that never gives anything is a POSIX pipe")
def test_a_file_that_takes_too_long_is_named_and_the_next_is_still_looked_at(tmp_path: Path) -> None:
    write(tmp_path / "1-good.json", whole())
    os.mkfifo(tmp_path / "2-never.json")
    write(tmp_path / "3-bad.json", {"resourceType": "Patient"})
    told = checked(*(tmp_path / name for name in ("1-good.json", "2-never.json", "3-bad.json")), seconds=1)
    assert [len(each.findings) for each in told] == [0, 1, 1]
    assert "takes longer than 1 seconds" in told[1].findings[0].text
    assert told[2].findings[0].rule == "not-a-form"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no memory limit for a process of its own")
def test_the_child_has_limits_and_neither_writes_nor_reaches_a_network(tmp_path: Path) -> None:
    import subprocess

    asks = """
import socket
from kiosk.commands import child
child._confine()
for act in (lambda: bytearray(4_000_000_000), lambda: socket.create_connection(("127.0.0.1", 9)), lambda: open("written", "w")):
    try:
        act()
    except (MemoryError, PermissionError) as refused:
        print(type(refused).__name__)
"""
    environment = {**os.environ, "PYTHONPATH": str(paths.PACKAGE.parent)}
    done = subprocess.run([sys.executable, "-c", asks], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["MemoryError", "PermissionError", "PermissionError"]
    assert not list(tmp_path.iterdir())


def test_a_folder_is_looked_at_whole_and_value_sets_beside_forms_are_no_error(tmp_path: Path) -> None:
    concepts = {"include": [{"system": "http://inkwell.example/cs", "concept": [{"code": "x", "display": "X"}]}]}
    held = {"resourceType": "ValueSet", "status": "draft", "url": "http://inkwell.example/vs", "compose": concepts}
    (tmp_path / "valuesets").mkdir()
    write(tmp_path / "valuesets" / "letters.json", held)
    write(tmp_path / "form.json", whole(question("a", "choice", answerValueSet="http://inkwell.example/vs|1")))
    told = checked(tmp_path)
    assert [(each.path.name, each.findings) for each in told] == [("form.json", ()), ("letters.json", ())]


def test_our_own_forms_have_no_errors_and_the_command_says_so() -> None:
    told = checked(paths.forms())
    assert sum(each.count(Severity.ERROR) for each in told) == 0, [str(finding) for each in told for finding in each.findings]
    done = command()
    assert done.exit_code == 0
    assert "0 errors" in done.output.splitlines()[-1]


def test_a_folder_of_packs_is_also_tried_as_the_kiosk_would(tmp_path: Path) -> None:
    for name in ("clinic", "reception"):
        write(tmp_path / f"{name}.json", whole(choice(name)))
    (tmp_path / "laser").mkdir()
    write(tmp_path / "laser" / "1-first.json", whole(group("g", choice("a"))))
    done = command(tmp_path)
    assert done.exit_code == 1
    assert "pack: the kiosk does not start with these forms: laser: no form for the sitting 'clinician'" in done.output


def test_the_command_names_file_item_rule_and_counts_apart(tmp_path: Path) -> None:
    path = write(tmp_path / "form.json", whole(choice("a", enableWhen=when("gone", "yes")), version=None))
    done = command(path)
    assert done.exit_code == 1
    assert done.output.splitlines() == [
        f"{path}: error: item 'a': enable-when: waits on 'gone', which does not exist; name a linkId of this form",
        f"{path}: warning: form: identity: has no version, so old and new wording cannot be told apart; give it one",
        "1 file: 1 error, 1 warning, 0 notes.",
    ]


def test_warnings_alone_are_no_failure(tmp_path: Path) -> None:
    assert command(write(tmp_path / "form.json", whole(title=None))).exit_code == 0


def test_a_folder_without_forms_is_wrong_usage(tmp_path: Path) -> None:
    assert command(tmp_path).exit_code == 2


def test_public_forms_are_all_checked_without_a_hole() -> None:
    cases = os.environ.get("QUESTIONNAIRE_CASES")
    if not cases:
        pytest.skip("QUESTIONNAIRE_CASES names no folder of public forms")
    told = checked(Path(cases) / "questionnaires")
    assert len(told) > 200
    assert not [
        each.path.name for each in told if any(finding.rule in ("unchecked", "limits") and not finding.link_id for finding in each.findings)
    ]
