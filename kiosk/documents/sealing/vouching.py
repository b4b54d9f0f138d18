"""Certificates that travel inside a signature: each has to be signed by another that is there, as far as its issuer is there at all."""

from collections.abc import Sequence

from asn1crypto import cms
from cryptography import x509
from cryptography.exceptions import InvalidSignature


def vouched(signed: cms.SignedData) -> bool:
    """Whether no certificate contradicts those that stand beside it."""
    there = [x509.load_der_x509_certificate(told.chosen.dump()) for told in signed["certificates"] if told.name == "certificate"]
    return all(_vouched(certificate, there) for certificate in there)


def _vouched(certificate: x509.Certificate, there: Sequence[x509.Certificate]) -> bool:
    issuers = [other for other in there if other.subject == certificate.issuer]
    return not issuers or any(_signed(certificate, issuer) for issuer in issuers)


def _signed(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
