"""That every byte of a sealed file is accounted for.

A signature covers the file but for the gap that holds the signature itself. pyHanko reads what is in the gap and forgives the rest. Here
the gap has to be what the sealer writes and nothing else (`<`, the signature in hex, zeros, `>`), and the signature may not carry anything
that it does not need, so that no byte of it can change unseen. What a time-stamp server adds to its own tokens is its own affair.
"""

from collections.abc import Sequence

from asn1crypto import cms, parser
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from kiosk.documents.sealing.vouching import vouched
from kiosk.staff_words import to_staff

ALGORITHMS = ("sha256", "sha256_rsa", "rsassa_pkcs1v15")
NULL = b"\x05\x00"


class Gap(ValueError):
    """Bytes that no signature answers for. Its text is fit to be shown."""


def covered(seal: EmbeddedPdfSignature, body: bytes) -> int:
    """How many bytes of the file the seal answers for, from the first; Gap if there is one."""
    if len(seal.byte_range) != 4:
        raise Gap(to_staff("A seal covers the file in an unusual way."))
    start, first, second, rest = (int(number) for number in seal.byte_range)
    if start != 0 or not 0 < first < second or rest < 0 or second + rest > len(body):
        raise Gap(to_staff("A seal does not cover the file from its first byte on."))
    content = cms.ContentInfo.load(seal.pkcs7_content)
    told = content.dump().hex().upper().encode()
    if body[first:second] != b"<" + told.ljust(second - first - 2, b"0") + b">":
        raise Gap(to_staff("There is something beside a seal, where only the seal may be."))
    _lean(content, seal.sig_object_type == "/Sig")
    return second + rest


def _lean(content: cms.ContentInfo, ours: bool) -> None:
    """Gap if a signature holds more than it needs."""
    signed = content["content"]
    attributes = signed["signer_infos"][0]["unsigned_attrs"] or () if ours else ()
    tokens = [token for told in attributes for token in told["values"]]
    whole = all(_tight(told.dump()) and vouched(told["content"]) for told in (content, *tokens))
    if not (whole and (not ours or _plain(signed))):
        raise Gap(to_staff("A seal holds something that does not belong into it."))


def _tight(told: bytes) -> bool:
    """Whether type and signed data are all of a ContentInfo (RFC 5652, clause 3): a parser forgives what comes after them."""
    parts = _parts(told)
    inner = _parts(parts[1]) if len(parts) == 2 else []
    return len(inner) == 1 and all(part[0] for part in _parts(inner[0]))


def _parts(told: bytes) -> list[bytes]:
    """What stands inside a value, piece by piece (DER); ValueError if the pieces do not fill it."""
    inside, found = parser.parse(told, strict=True)[4], []
    while inside:
        size = parser.peek(inside)
        found.append(inside[:size])
        inside = inside[size:]
    return found


def _plain(signed: cms.SignedData) -> bool:
    """Whether a signature is one as we make them (RFC 5652, clause 5)."""
    (signer,) = signed["signer_infos"]
    algorithms = [signer["digest_algorithm"], signer["signature_algorithm"], *signed["digest_algorithms"]]
    return bool(
        signed["version"].native == signer["version"].native == "v1"
        and len(signed["digest_algorithms"]) == 1
        and all(told["algorithm"].native in ALGORITHMS for told in algorithms)
        and all(told["parameters"].dump() in (b"", NULL) for told in algorithms)
        and signed["encap_content_info"]["content_type"].native == "data"
        and not signed["encap_content_info"]["content"].native
        and not signed["crls"]
        and all(told.name == "certificate" for told in signed["certificates"])
        and signer["sid"].chosen["issuer"].dump() in (told.chosen.issuer.dump() for told in signed["certificates"])
        and _types(signer["unsigned_attrs"]) in ([], ["signature_time_stamp_token"])
    )


def _types(attributes: Sequence[cms.CMSAttribute]) -> list[str]:
    return [told["type"].native for told in attributes] if attributes else []
