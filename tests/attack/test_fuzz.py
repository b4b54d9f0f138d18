"""The short form of `python -m tests.attack.fuzz`."""

import signal
from pathlib import Path

import pytest

from tests.attack.fuzz import attack

TIMES = {
    **{"forms": 150, "forms, loosely, with answers": 120, "responses": 120, "keys": 150, "settings": 200, "head of the log": 200},
    **{"manifests of back-ups": 200, "certificates": 150},
}
"""PDFs: tests/documents/tampering.py; whole back-ups: tests/store/copies."""


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="the system has no alarm to stop a parser that hangs")
@pytest.mark.parametrize("name", TIMES)
def test_a_file_made_by_an_attacker_is_read_or_refused_in_words(name: str, tmp_path: Path) -> None:
    attack(name, TIMES[name], 1, tmp_path)
