"""A certificate authority, what it tells of its certificates, and a time-stamp server: in a thread, behaving as a test wants it to."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kiosk.encounter.model import SealMaterial

REPLY = "application/timestamp-reply"


@cache
def key(who: str) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 3072 if who == "clinic" else 2048)


@dataclass
class Authority:
    """What it says to each path; `manner` is how the time-stamp server behaves."""

    url: str = ""
    manner: str = "well"
    crl_is_down: bool = False
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.now = datetime.now(UTC).replace(microsecond=0)

    def start(self, url: str) -> None:
        self.url = url
        self.root = self._certificate("Root", None)
        self.tsa = self._certificate("Time", self.root, purpose=ExtendedKeyUsageOID.TIME_STAMPING)
        self.clinic = self._certificate("clinic", self.root, with_ocsp=True)

    def material(self) -> SealMaterial:
        der = key("clinic").private_bytes(Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        return SealMaterial(key=der, certificate=self.clinic.public_bytes(Encoding.DER), chain=(self.root.public_bytes(Encoding.DER),))

    def reply(self, path: str, question: bytes) -> tuple[str, bytes]:
        self.asked.append(path)
        if path == "/crl":
            return ("text/plain", b"") if self.crl_is_down else ("application/pkix-crl", self._crl())
        if path == "/ocsp":
            return "application/ocsp-response", self._ocsp(question)
        match self.manner:
            case "rubbish":
                return REPLY, b"no such thing"
            case "a page":
                return "text/html", b"<h1>Welcome to the hotel's network</h1>"
            case "slow":
                time.sleep(3)
            case "endless":
                return REPLY, b"0" * 5_000_000
            case "refusing":
                return REPLY, tsp.TimeStampResp({"status": tsp.PKIStatusInfo({"status": "rejection"})}).dump()
        return REPLY, self._stamped(tsp.TimeStampReq.load(question))

    def _stamped(self, request: tsp.TimeStampReq) -> bytes:
        if self.manner == "another nonce":
            request["nonce"] = 4711
        if self.manner == "no nonce":
            request = tsp.TimeStampReq({"version": 1, "message_imprint": request["message_imprint"], "cert_req": True})
        if self.manner == "another digest":
            request["message_imprint"]["hashed_message"] = b"\0" * 32
        signer = key("Root") if self.manner == "another key" else key("Time")
        der = signer.private_bytes(Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        store = SimpleCertificateStore()
        store.register(asn1.Certificate.load(self.root.public_bytes(Encoding.DER)))
        told = asn1.Certificate.load(self.tsa.public_bytes(Encoding.DER))
        response: bytes = DummyTimeStamper(told, keys.PrivateKeyInfo.load(der), store).request_tsa_response(request).dump()
        return response

    def _certificate(self, name: str, issuer: x509.Certificate | None, **more: Any) -> x509.Certificate:
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"{name} of the tests")])
        public = key(name).public_key()
        made = x509.CertificateBuilder(
            issuer.subject if issuer else subject,
            subject,
            public,
            x509.random_serial_number(),
            self.now - timedelta(days=1),
            self.now + timedelta(days=365),
        )
        made = made.add_extension(x509.BasicConstraints(issuer is None, None), True)
        made = made.add_extension(x509.KeyUsage(True, True, False, False, False, issuer is None, issuer is None, False, False), True)
        made = made.add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
        made = made.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key("Root").public_key()), False)
        if purpose := more.get("purpose"):
            made = made.add_extension(x509.ExtendedKeyUsage([purpose]), True)
        if more.get("with_ocsp"):
            place = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier(f"{self.url}/ocsp"))
            made = made.add_extension(x509.AuthorityInformationAccess([place]), False)
        elif issuer:
            lists = x509.DistributionPoint([x509.UniformResourceIdentifier(f"{self.url}/crl")], None, None, None)
            made = made.add_extension(x509.CRLDistributionPoints([lists]), False)
        return made.sign(key("Root"), hashes.SHA256())

    def _crl(self) -> bytes:
        made = x509.CertificateRevocationListBuilder(self.root.subject, self.now - timedelta(hours=1), self.now + timedelta(days=30))
        made = made.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key("Root").public_key()), False)
        return made.add_extension(x509.CRLNumber(1), False).sign(key("Root"), hashes.SHA256()).public_bytes(Encoding.DER)

    def _ocsp(self, question: bytes) -> bytes:
        asked = ocsp.load_der_ocsp_request(question)
        made = ocsp.OCSPResponseBuilder().add_response(
            self.clinic,
            self.root,
            hashes.SHA1(),
            ocsp.OCSPCertStatus.GOOD,
            self.now - timedelta(hours=1),
            self.now + timedelta(days=7),
            None,
            None,
        )
        for extension in asked.extensions:
            made = made.add_extension(extension.value, False)
        return made.responder_id(ocsp.OCSPResponderEncoding.NAME, self.root).sign(key("Root"), hashes.SHA256()).public_bytes(Encoding.DER)


@contextmanager
def running() -> Iterator[Authority]:
    authority = Authority()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers["Content-Length"])))

        def _answer(self, question: bytes) -> None:
            kind, body = authority.reply(self.path, question)
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self._write(body)

        def _write(self, body: bytes) -> None:
            if authority.manner == "dripping":
                for byte in body:
                    self.wfile.write(bytes([byte]))
                    time.sleep(0.2)
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # whoever asked has gone
    authority.start(f"http://127.0.0.1:{server.server_address[1]}")
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield authority
    finally:
        server.shutdown()
        server.server_close()
