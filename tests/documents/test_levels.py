"""Time stamps and data for a long life, from servers on this machine that behave well or badly."""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from kiosk.documents.proving.proof import Since, Verdict
from kiosk.documents.proving.verify import proof
from kiosk.documents.sealing.certificate import made_for
from kiosk.documents.sealing.countersign import countersigned
from kiosk.documents.sealing.lengthen import raised
from kiosk.documents.sealing.network import address
from kiosk.documents.sealing.seal import sealed
from kiosk.documents.sealing.timestamp import Stamper
from kiosk.encounter.model import SealMaterial
from kiosk.errors import PressError
from tests.documents import tampering
from tests.documents.authority import Authority, running
from tests.documents.sealable import unsealed
from tests.documents.signed import countersignature, plain, record

Change = Callable[[IncrementalPdfFileWriter], None]


@pytest.fixture(scope="module")
def server() -> Iterator[Authority]:
    with running() as authority:
        yield authority


@pytest.fixture
def authority(server: Authority) -> Iterator[Authority]:
    yield server
    server.manner, server.crl_is_down = "well", False


@pytest.fixture(scope="module")
def own() -> SealMaterial:
    return made_for("Linden Skin Clinic", datetime.now(UTC))


def known(authority: Authority, own: SealMaterial) -> list[bytes]:
    return [own.certificate, authority.root.public_bytes(Encoding.DER)]


def tsa(authority: Authority) -> str:
    return f"{authority.url}/tsa"


def test_a_server_that_answers_lifts_the_seal_to_b_lt(authority: Authority, own: SealMaterial) -> None:
    body, level = sealed(unsealed(), own, timestamp_url=tsa(authority))
    found = proof(body, trusted=known(authority, own))
    assert (found.verdict, found.level, level) == (Verdict.GOOD, "B-LT", "B-LT")
    assert found.seals[0].since is Since.LENGTHENED
    assert all(stamp.intact and stamp.trusted for stamp in (*found.seals[0].stamps, *found.stamps))
    assert abs(found.stamps[0].at - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_seal_below_a_root_carries_what_is_told_of_its_certificate(authority: Authority) -> None:
    body, level = sealed(unsealed(), authority.material(), timestamp_url=tsa(authority))
    assert level == "B-LT"
    assert "/ocsp" in authority.asked
    assert proof(body, trusted=[authority.root.public_bytes(Encoding.DER)]).verdict is Verdict.GOOD


def test_without_word_of_the_certificates_the_seal_reaches_b_t(authority: Authority, own: SealMaterial) -> None:
    authority.crl_is_down = True
    body, level = sealed(unsealed(), own, timestamp_url=tsa(authority))
    found = proof(body, trusted=known(authority, own))
    assert (found.verdict, found.level, level) == (Verdict.GOOD, "B-T", "B-T")


MANNERS = ["rubbish", "a page", "endless", "refusing", "another nonce", "no nonce", "another digest", "another key"]


@pytest.mark.parametrize("manner", MANNERS)
def test_a_time_that_cannot_be_believed_lowers_the_level_and_not_the_seal(authority: Authority, own: SealMaterial, manner: str) -> None:
    authority.manner = manner
    body, level = sealed(unsealed(), own, timestamp_url=tsa(authority))
    found = proof(body, trusted=[own.certificate])
    assert (found.verdict, found.level, level) == (Verdict.GOOD, "B-B", "B-B")


@pytest.mark.parametrize("manner", ["slow", "dripping"])
def test_nobody_waits_for_a_slow_server(authority: Authority, own: SealMaterial, manner: str, monkeypatch: pytest.MonkeyPatch) -> None:
    authority.manner = manner
    monkeypatch.setattr(Stamper.__init__, "__defaults__", (0.3,))
    begun = time.monotonic()
    assert sealed(unsealed(), own, timestamp_url=tsa(authority))[1] == "B-B"
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/tsa", "file:///etc/passwd", "http://", "nonsense", "ftp://127.0.0.1/", "http://u:p@h/"]
)
def test_a_server_that_is_not_there_lowers_the_level(own: SealMaterial, url: str) -> None:
    assert sealed(unsealed(), own, timestamp_url=url)[1] == "B-B"


@pytest.mark.parametrize("manner", ["well", "rubbish"])
def test_a_level_is_raised_later_and_no_byte_of_before_is_touched(authority: Authority, own: SealMaterial, manner: str) -> None:
    now = datetime.now(UTC)
    low = sealed(unsealed(), own, now=now)[0]
    low = countersigned(low, record(), replace(countersignature(), at=now), own, now=now + timedelta(seconds=2))[0]
    authority.manner = manner
    body, level = raised(low, tsa(authority))
    found = proof(body, trusted=known(authority, own))
    reached = "B-LT" if manner == "well" else "B-B"
    assert (found.verdict, found.level, level) == (Verdict.GOOD, reached, reached)
    assert len(found.seals) == 2
    assert body.startswith(low)


def test_a_countersigned_file_is_as_high_as_its_lowest_seal(authority: Authority, own: SealMaterial) -> None:
    now = datetime.now(UTC)
    high = sealed(unsealed(), own, now=now, timestamp_url=tsa(authority))[0]
    signature = replace(countersignature(), at=now)
    alone, low = countersigned(high, record(), signature, own, now=now + timedelta(seconds=2))
    assert (low, proof(alone).level) == ("B-B", "B-B")
    both, level = countersigned(high, record(), signature, own, tsa(authority), now=now + timedelta(seconds=2))
    found = proof(both, trusted=known(authority, own))
    assert (level, found.level, found.verdict) == ("B-LT", "B-LT", Verdict.GOOD)


@pytest.mark.parametrize("change", [tampering.a_page_turned, tampering.a_field_filled])
def test_a_change_under_a_time_stamp_of_somebody_else_is_reported(authority: Authority, own: SealMaterial, change: Change) -> None:
    changed = tampering.appended(change, sealed(unsealed(), own)[0])
    body, _ = raised(changed, tsa(authority))
    found = proof(body, trusted=known(authority, own))
    assert (found.stamps[0].intact, found.verdict) == (True, Verdict.NOT_VALID)


def test_a_seal_outlives_its_certificate(authority: Authority, own: SealMaterial) -> None:
    body = sealed(unsealed(), own, timestamp_url=tsa(authority))[0]
    found = proof(body, trusted=known(authority, own), now=datetime.now(UTC) + timedelta(days=36525))
    assert found.verdict is Verdict.GOOD
    assert found.seals[0].expired


def test_what_carries_no_seal_is_not_raised(authority: Authority) -> None:
    with pytest.raises(PressError, match="no seal"):
        raised(unsealed(), tsa(authority))
    with pytest.raises(PressError, match="cannot be read"):
        raised(b"nothing", tsa(authority))


def test_the_log_says_that_a_level_was_missed_and_nothing_else(
    authority: Authority, own: SealMaterial, caplog: pytest.LogCaptureFixture
) -> None:
    authority.manner = "rubbish"
    with caplog.at_level(logging.INFO, logger="kiosk"):
        sealed(unsealed(), own, timestamp_url=tsa(authority))
    assert [told.getMessage() for told in caplog.records if told.name.startswith("kiosk")] == ["sealed without a time stamp"]


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        (" https://time.example/tsr ", "https://time.example/tsr"),
        ("http://192.0.2.7:318/tsa?profile=1", "http://192.0.2.7:318/tsa?profile=1"),
        ("http://[2001:db8::1]/tsa", "http://[2001:db8::1]/tsa"),
        *(
            (wrong, "")
            for wrong in (
                "",
                "time.example",
                "//time.example",
                "http://[x",
                "http://h:99999/",
                "http://h:0/",
                "javascript:1",
                "http://a b/",
            )
        ),
    ],
)
def test_an_address_is_http_or_https_and_names_a_host(told: str, meant: str) -> None:
    assert address(told) == meant


def at_every_level() -> dict[str, bytes]:
    """For the judge: sealed and countersigned at every level, and raised."""
    own, now = made_for("Linden Skin Clinic", datetime.now(UTC)), datetime.now(UTC)
    signature = replace(countersignature(), at=now)
    with running() as authority:
        files = {"b-b": sealed(plain(), own, now=now)[0], "b-lt": sealed(plain(), own, now=now, timestamp_url=tsa(authority))[0]}
        for name in ("b-b", "b-lt"):
            url = tsa(authority) if name == "b-lt" else ""
            files[f"{name}-both"] = countersigned(files[name], record(), signature, own, url, now=now + timedelta(seconds=2))[0]
        files["raised"] = raised(files["b-b-both"], tsa(authority))[0]
        authority.crl_is_down = True
        files["b-t"] = sealed(plain(), own, now=now, timestamp_url=tsa(authority))[0]
    assert [proof(body).level for body in files.values()] == ["B-B", "B-LT", "B-B", "B-LT", "B-LT", "B-T"]
    return files
