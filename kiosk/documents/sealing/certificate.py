"""What the clinic seals with: made here at set-up, or brought along as PKCS #12. Checked before every use.

RSA only, 3072 bits or more, because a record has to last for decades (NIST SP 800-57 part 1, table 4: 128 bits of strength). Elliptic
curves would have to be declared as an extension of PDF 2.0 (ISO/TS 32002), which a PDF/A-3 file, being PDF 1.7, must not do.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from kiosk.encounter.model import SealMaterial
from kiosk.encounter.ports.office import CertificateFacts
from kiosk.errors import SealUnfit
from kiosk.staff_words import to_staff

BITS = 3072
YEARS = 10
LONGEST_NAME = 64
"""Letters of a name in a certificate (RFC 5280, appendix A.1: ub-common-name, ub-organization-name)."""
BACKDATED = timedelta(days=1)
"""A certificate made here counts from a day before: a clock put right by an hour does not make it one of the future."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Key and certificate, loaded once for as long as the strongroom stays open."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate


def made_for(clinic_name: str, now: datetime) -> SealMaterial:
    """A new key and a certificate that it signs itself, for ten years from `now`. Takes 0.1 to 1 s: primes are found by chance."""
    key = rsa.generate_private_key(65537, BITS)
    name = _name(clinic_name)
    ends = now + timedelta(days=365.25 * YEARS)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - BACKDATED, ends)
    for extension, critical in _extensions(key.public_key()):
        builder = builder.add_extension(extension, critical)
    return _material(key, builder.sign(key, hashes.SHA256()), ())


def from_pkcs12(data: bytes, password: str, now: datetime | None = None) -> SealMaterial:
    """The clinic's own, from a .p12 or .pfx file. SealUnfit says what is wrong with it; nothing in the text tells the password."""
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, password.encode() or None)
    except ValueError as error:
        wrong = "password" in str(error).lower()
        raise SealUnfit(
            to_staff("The password does not open this file.") if wrong else to_staff("This is not a PKCS #12 file (.p12, .pfx).")
        ) from None
    if key is None:
        raise SealUnfit(to_staff("There is no private key in this file. Export it together with its key."))
    if certificate is None:
        raise SealUnfit(to_staff("There is no certificate in this file that belongs to its key."))
    if not isinstance(key, rsa.RSAPrivateKey):
        raise SealUnfit(
            to_staff(
                "This file holds a key of the kind {kind}. Only RSA can be used: "
                "a PDF/A-3 file must not carry the extensions that other kinds need.",
                kind=type(key).__name__.strip("_").removesuffix("PrivateKey"),
            )
        )
    material = _material(key, certificate, _chain(certificate, others))
    opened(material, now or datetime.now(UTC))
    return material


def opened(material: SealMaterial, now: datetime) -> Opened:
    """What seals, if it may seal at `now`; SealUnfit says why not."""
    found = _loaded(material)
    start, end = found.certificate.not_valid_before_utc, found.certificate.not_valid_after_utc
    if now < start:
        raise SealUnfit(
            to_staff(
                "The clinic's certificate counts from {start}, and this computer says that it is {now}. Look at its clock.",
                start=f"{start:%Y-%m-%d}",
                now=f"{now:%Y-%m-%d}",
            )
        )
    if now > end:
        raise SealUnfit(to_staff("The clinic's certificate expired on {day}. Make or bring a new one.", day=f"{end:%Y-%m-%d}"))
    return found


def certificates(data: bytes, name: str) -> list[bytes]:
    """The certificates (DER) in a file, PEM or DER. SealUnfit, naming the file, if there is none."""
    try:
        found = x509.load_pem_x509_certificates(data) if b"-----BEGIN" in data else [x509.load_der_x509_certificate(data)]
    except ValueError:
        raise SealUnfit(f"{name} is no certificate (PEM or DER).") from None
    return [certificate.public_bytes(serialization.Encoding.DER) for certificate in found]


def told(certificate: bytes) -> CertificateFacts:
    """What a certificate (DER) says of itself. SealUnfit if it cannot be read."""
    try:
        found = x509.load_der_x509_certificate(certificate)
    except ValueError:
        raise SealUnfit(to_staff("The clinic's certificate cannot be read.")) from None
    return CertificateFacts(
        whose=_called(found.subject),
        issuer="" if found.issuer == found.subject else _called(found.issuer),
        first=found.not_valid_before_utc.date(),
        last=found.not_valid_after_utc.date(),
        fingerprint=fingerprint(certificate),
    )


def _called(name: x509.Name) -> str:
    """The common name, or whatever it has."""
    common = [str(part.value) for part in name.get_attributes_for_oid(NameOID.COMMON_NAME)]
    return common[0] if common else name.rfc4514_string()


def pem(certificate: bytes) -> bytes:
    """A certificate (DER) as a file that other programs read."""
    return x509.load_der_x509_certificate(certificate).public_bytes(serialization.Encoding.PEM)


def forget() -> None:
    """Let go of the key: the strongroom was closed."""
    _loaded.cache_clear()


def fingerprint(certificate: bytes) -> str:
    """SHA-256 (hex) of a certificate (DER): what two people compare."""
    digest = hashes.Hash(hashes.SHA256())
    digest.update(certificate)
    return digest.finalize().hex()


@lru_cache(maxsize=2)
def _loaded(material: SealMaterial) -> Opened:
    """SealUnfit if key or certificate cannot be read, do not fit, are too weak or not meant for signing.

    That its primes are primes was proved when the key was made or brought along (`from_pkcs12`), and every bit that the strongroom gives
    back is authenticated: to prove it again would take 90 ms of every start.
    """
    try:
        key = serialization.load_der_private_key(material.key, None, unsafe_skip_rsa_key_validation=True)
        certificate = x509.load_der_x509_certificate(material.certificate)
        public = certificate.public_key()
        usage = _usage(certificate)
    except (ValueError, TypeError):
        raise SealUnfit(to_staff("The clinic's key or certificate cannot be read.")) from None
    if not isinstance(key, rsa.RSAPrivateKey) or key.public_key() != public:
        raise SealUnfit(to_staff("The clinic's key does not belong to its certificate."))
    if key.key_size < BITS:
        raise SealUnfit(
            to_staff(
                "The clinic's key has {bits} bits: too weak for a record that has to last. It needs {least} or more.",
                bits=key.key_size,
                least=BITS,
            )
        )
    if usage is not None and not (usage.digital_signature or usage.content_commitment):
        raise SealUnfit(to_staff("The clinic's certificate is not meant for signing."))
    return Opened(key, certificate)


def _usage(certificate: x509.Certificate) -> x509.KeyUsage | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return None


def _material(key: rsa.RSAPrivateKey, certificate: x509.Certificate, chain: Iterable[x509.Certificate]) -> SealMaterial:
    der = serialization.Encoding.DER
    plain = key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return SealMaterial(key=plain, certificate=certificate.public_bytes(der), chain=tuple(other.public_bytes(der) for other in chain))


def _chain(certificate: x509.Certificate, others: Iterable[x509.Certificate]) -> Iterable[x509.Certificate]:
    """Issuer by issuer, as far as the file goes."""
    left = list(others)
    while issuer := next((other for other in left if _issued(other, certificate)), None):
        left.remove(issuer)
        yield issuer
        certificate = issuer


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _name(clinic: str) -> x509.Name:
    """As far as a certificate has room for it."""
    fitting = " ".join("".join(letter if letter.isprintable() else " " for letter in clinic).split())[:LONGEST_NAME].strip()
    told = fitting or "A clinic without a name"
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, told),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Seal of patient records"),
            x509.NameAttribute(NameOID.COMMON_NAME, told),
        ]
    )


def _extensions(key: rsa.RSAPublicKey) -> Iterable[tuple[x509.ExtensionType, bool]]:
    """A certificate that signs documents and nothing else, no other certificates least of all."""
    identifier = x509.SubjectKeyIdentifier.from_public_key(key)
    yield x509.BasicConstraints(ca=False, path_length=None), True
    yield (
        x509.KeyUsage(
            digital_signature=True,
            content_commitment=True,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=False,
            crl_sign=False,
            encipher_only=False,
            decipher_only=False,
        ),
        True,
    )
    yield identifier, False
    yield x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), False
