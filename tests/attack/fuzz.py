"""Files made by an attacker: each parser that takes a file says what is wrong with it, in time, whatever is in it.

`python -m tests.attack.fuzz [--times N] [--seed S]`: N inputs to each parser (10,000 unless said). A parser may take what it is
given, or raise an error of ours; any other exception, and anything that takes longer than SECONDS, is a finding.
"""

import argparse
import json
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, load_der_private_key, pkcs12
from cryptography.x509 import load_der_x509_certificate

from kiosk import paths
from kiosk.documents.sealing.certificate import from_pkcs12, made_for
from kiosk.encounter.clinic.entries import Head
from kiosk.encounter.clinic.settings import checked
from kiosk.errors import KioskError
from kiosk.questionnaire.evaluation import evaluation
from kiosk.questionnaire.reader import load, read, read_loosely
from kiosk.store import manifest
from kiosk.store.keys import Envelope, new_envelope
from tests.store.kiosk_on_disk import CHEAP

SECONDS = 10
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
PASSWORD = "between the pear trees"
NOTHING = {"resourceType": "QuestionnaireResponse"}
STRANGE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1e308, 10**40, "", "\0", "x" * 5000, "\ud800", "\u202e", "<b>", "%00", "../../x", "' OR 1=1 --", "=1+1"),
    *("(a+)+$", "%visit.forms.where(true)", "repeat($this)", "2026-02-30", [], {}, [[]], {"": {}}, ["x"] * 300, {"linkId": "x"}),
)
WORDS = ("linkId", "type", "extension", "item", "enableWhen", "answerOption", "text", "value")


class TookTooLong(Exception):
    """The parser was still at it."""


def bent(luck: random.Random, text: str | bytes) -> bytes:
    """A file somewhat like `text`: its values, its structure or its bytes are not what they were."""
    if isinstance(text, bytes) or luck.random() < 0.3:
        return _bytes(luck, text if isinstance(text, bytes) else text.encode())
    tree = json.loads(text)
    for _ in range(luck.randint(1, 6)):
        _bend(luck, tree)
    return json.dumps(tree).encode()


def _bend(luck: random.Random, tree: Any) -> None:
    """Change one thing somewhere below."""
    here = tree
    for _ in range(luck.randint(0, 12)):
        inside = [value for value in (here.values() if isinstance(here, dict) else here) if isinstance(value, (dict, list)) and value]
        if not inside:
            break
        here = luck.choice(inside)
    keys = list(here) if isinstance(here, dict) else list(range(len(here)))
    if not keys:
        return
    key = luck.choice(keys)
    match luck.randrange(5):
        case 0:
            here[key] = deepcopy(luck.choice(STRANGE))
        case 1:
            del here[key]
        case 2:
            here[key] = here[luck.choice(keys)]  # the same twice; a form within itself is written out when it is saved
        case 3:
            here[key] = [here[key]]
        case _ if isinstance(here, dict):
            here[luck.choice(WORDS)] = deepcopy(luck.choice(STRANGE))
        case _:
            here.extend(here[:20])


def _bytes(luck: random.Random, body: bytes) -> bytes:
    raw = bytearray(body)
    for _ in range(luck.randint(1, 20)):
        at = luck.randrange(len(raw))
        match luck.randrange(4):
            case 0:
                raw[at] = luck.randrange(256)
            case 1:
                del raw[at : at + luck.randint(1, 400)]
            case 2:
                raw[at:at] = luck.choice((b"[" * 3000, b"{", b'"', b"\xff\xfe", b"\0" * 50, b"9" * 5000, b"\\ud800", b"/*"))
            case _:
                del raw[at:]
        if not raw:
            break
    return bytes(raw)


def parsers(folder: Path) -> dict[str, tuple[Sequence[str | bytes], Callable[[Path], object]]]:
    """By name: files to begin with, and what reads one."""
    forms = [path.read_text(encoding="utf-8") for path in paths.forms().rglob("*.json")]
    small = sorted(forms, key=len)[:4]
    shown = folder / "shown.json"
    shown.write_text(small[-1], encoding="utf-8")
    answers = {"resourceType": "QuestionnaireResponse", "status": "completed", "item": _answered(json.loads(small[-1])["item"])}
    keys = new_envelope("plum tree by the gate", "2345-6789-ABCD-EFGH-JKMN-PQRS-TVWX-YZ01", CHEAP)[0].text()
    return {
        "forms": (small, read),
        "forms, loosely, with answers": (
            small,
            lambda path: evaluation(read_loosely(path), {"resourceType": "QuestionnaireResponse"}, TODAY),
        ),
        "responses": ([json.dumps(answers)], lambda path: evaluation(read_loosely(shown), load(path), TODAY)),
        "keys": ([keys], _keys),
        "settings": (['{"keep.years": "10", "drafts.hour": "3"}'], _settings),
        "head of the log": ([f'["417:{"9f" * 32}"]'], _head),
        "manifests of back-ups": ([_manifest()], lambda path: manifest.read_manifest(path.read_bytes().decode(errors="replace"))),
        "certificates": ([_certificate()], lambda path: from_pkcs12(path.read_bytes(), PASSWORD, NOW)),
    }


def _manifest() -> str:
    parts = {name: manifest.Part(size=4096, sha256="9f" * 32) for name in manifest.PARTS}
    told = manifest.Manifest(made=NOW, program="0.1.0", head=Head(417, bytes(32)), counts={"patient": 3}, parts=parts)
    return told.text(bytes(32))


def _certificate() -> bytes:
    """A PKCS #12 file as other programs write it."""
    made = made_for("Clinic", NOW)
    return pkcs12.serialize_key_and_certificates(
        b"clinic",
        load_der_private_key(made.key, None),  # type: ignore[arg-type]  # RSA, as it was made
        load_der_x509_certificate(made.certificate),
        None,
        BestAvailableEncryption(PASSWORD.encode()),
    )


def _answered(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every question answered, in the shape of the form."""
    said = {"answer": [{"valueString": "x"}]}
    return [{"linkId": item["linkId"]} | ({"item": _answered(item["item"])} if "item" in item else said) for item in items]


def _keys(path: Path) -> None:
    Envelope.read(path.read_bytes().decode(errors="replace")).open("plum tree by the gate")


def _settings(path: Path) -> None:
    text = path.read_bytes().decode(errors="replace")
    for part in text.split(","):
        name, _, value = part.partition(":")
        checked(name.strip('{} "'), value.strip('{} "'))


def _head(path: Path) -> None:
    with suppress(ValueError):  # the command says it as wrong usage
        Head.read(path.read_bytes().decode(errors="replace").strip('[]"'))


def attack(name: str, times: int, seed: int, folder: Path) -> tuple[int, float]:
    """Give a parser `times` files; how many it refused, and the longest it took (s). AssertionError, with the file kept, for a finding."""
    texts, parse = parsers(folder)[name]
    luck, refused, longest = random.Random(f"{seed} {name}"), 0, 0.0
    path = folder / "attack.json"
    before = signal.signal(signal.SIGALRM, _too_long)
    try:
        for at in range(times):
            path.write_bytes(bent(luck, luck.choice(texts)))
            began = time.perf_counter()
            signal.alarm(SECONDS)
            try:
                parse(path)
            except KioskError:
                refused += 1
            except Exception as error:
                raise AssertionError(f"{name}, input {at} of seed {seed}: {type(error).__name__}: {error}") from error
            finally:
                signal.alarm(0)
            longest = max(longest, time.perf_counter() - began)
    finally:
        signal.signal(signal.SIGALRM, before)
    return refused, longest


def _too_long(_number: int, _frame: FrameType | None) -> None:
    raise TookTooLong


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in parsers(Path(folder)):
            if chosen.only in name:
                refused, longest = attack(name, chosen.times, chosen.seed, Path(folder))
                sys.stdout.write(f"{name}: {chosen.times:,} inputs, {refused:,} refused in words, longest {longest:.2f} s\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
