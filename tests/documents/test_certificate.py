"""What the clinic seals with."""

from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from kiosk.documents.sealing import certificate
from kiosk.encounter.model import SealMaterial
from kiosk.errors import PressError, SealUnfit
from tests.documents.sealable import AT, clinic

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@cache
def key(bits: int = 3072) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def made(own: Key, start: datetime = AT, *, signs: bool = True, issuer: str = "", by: Key | None = None) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A clinic")])
    issued_by = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]) if issuer else name
    usage = x509.KeyUsage(signs, False, not signs, False, False, False, False, False, False)
    builder = x509.CertificateBuilder(issued_by, name, own.public_key(), 7, start, start + timedelta(days=365))
    return builder.add_extension(usage, True).sign(by or own, hashes.SHA256())


def packed(own: Key | None, told: x509.Certificate | None, *others: x509.Certificate) -> bytes:
    return pkcs12.serialize_key_and_certificates(b"seal", own, told, others, serialization.BestAvailableEncryption(b"pass"))


def loaded(material: SealMaterial) -> x509.Certificate:
    return x509.load_der_x509_certificate(material.certificate)


def test_a_certificate_made_here_signs_itself_with_a_key_that_lasts() -> None:
    told = loaded(clinic())
    told.verify_directly_issued_by(told)
    assert certificate.opened(clinic(), AT).key.key_size == 3072
    assert told.not_valid_after_utc - AT > timedelta(days=3652)
    assert told.extensions.get_extension_for_class(x509.BasicConstraints).value.ca is False
    usage = told.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign


@pytest.mark.parametrize("name", ["", "Клиника «Липа» 皮肤", "L" * 120, "Linden\x00\n\tSkin", "🌿"])
def test_any_name_of_a_clinic_becomes_a_certificate(name: str) -> None:
    told = loaded(certificate.made_for(name, AT)).subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
    assert 0 < len(told) <= 64
    assert str(told).isprintable()


def test_the_clinics_own_comes_with_its_chain_root_last() -> None:
    root_key = key(2048)
    root = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Root")])
    authority = x509.CertificateBuilder(root, root, root_key.public_key(), 1, AT, AT + timedelta(days=99)).sign(root_key, hashes.SHA256())
    stranger = made(key(2048))
    own = made(key(), issuer="Root", by=root_key)
    material = certificate.from_pkcs12(packed(key(), own, stranger, authority), "pass", AT)
    assert material.chain == (authority.public_bytes(serialization.Encoding.DER),)
    assert certificate.opened(material, AT).key.private_numbers() == key().private_numbers()


@pytest.mark.parametrize(
    ("data", "password", "says"),
    [
        (lambda: packed(key(), made(key())), "wrong", "password"),
        (lambda: packed(key(), made(key())), "", "password"),
        (lambda: b"no such thing", "pass", "not a PKCS #12"),
        (lambda: b"", "pass", "not a PKCS #12"),
        (lambda: packed(None, None, made(key())), "pass", "no private key"),
        (lambda: packed(key(), made(key(), AT - timedelta(days=400))), "pass", "expired on 2026-10-17"),
        (lambda: packed(key(), made(key(), AT + timedelta(days=3))), "pass", "counts from 2026-11-24"),
        (lambda: packed(key(2048), made(key(2048))), "pass", "2048 bits"),
        (lambda: packed(key(), made(key(), signs=False)), "pass", "not meant for signing"),
        (lambda: packed(ec.generate_private_key(ec.SECP384R1()), None), "pass", "no certificate"),
    ],
)
def test_what_cannot_be_used_is_refused_and_says_why(data: object, password: str, says: str) -> None:
    assert callable(data)
    with pytest.raises(SealUnfit, match=says):
        certificate.from_pkcs12(data(), password, AT)


def test_an_elliptic_curve_is_not_taken_and_says_why() -> None:
    own = ec.generate_private_key(ec.SECP384R1())
    with pytest.raises(SealUnfit, match="Only RSA can be used: a PDF/A-3 file"):
        certificate.from_pkcs12(packed(own, made(own)), "pass", AT)


def test_a_key_of_another_certificate_does_not_seal() -> None:
    other = SealMaterial(key=clinic("Another").key, certificate=clinic().certificate)
    with pytest.raises(SealUnfit, match="does not belong"):
        certificate.opened(other, AT)


@pytest.mark.parametrize("broken", [b"", b"0\x82"])
def test_what_cannot_be_read_does_not_seal(broken: bytes) -> None:
    with pytest.raises(PressError, match="cannot be read"):
        certificate.opened(SealMaterial(key=broken, certificate=clinic().certificate), AT)


def test_a_key_whose_numbers_do_not_belong_together_is_refused_when_it_is_brought() -> None:
    told = key().private_numbers()
    torn = rsa.RSAPrivateNumbers(told.p, told.q, told.d + 2, told.dmp1, told.dmq1, told.iqmp, told.public_numbers)
    with pytest.raises(SealUnfit, match="not a PKCS #12 file"):
        certificate.from_pkcs12(packed(torn.private_key(unsafe_skip_rsa_key_validation=True), made(key())), "pass", AT)


def test_no_error_tells_key_or_password() -> None:
    assert "key=" not in repr(clinic())
    with pytest.raises(SealUnfit) as told:
        certificate.from_pkcs12(packed(key(), made(key())), "s3cret", datetime.now(UTC))
    assert "s3cret" not in str(told.value)
