"""Time from somebody else: a time-stamp server (RFC 3161) says that a file was there at a moment.

Its answer is believed only if it is about our digest, carries our nonce and is signed by the certificate that it names.
"""

from time import monotonic

from asn1crypto import cms, tsp
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
from pyhanko_certvalidator import ValidationContext

from kiosk.documents.sealing.network import PATIENCE, address, answer
from kiosk.documents.sealing.quiet import quiet
from kiosk.documents.sealing.vouching import vouched
from kiosk.staff_words import to_staff

QUESTION = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
REPLY = "application/timestamp-reply"


class NoTime(OSError):
    """The server gave no time that can be believed."""


class Stamper(TimeStamper):
    """Asks the clinic's server. `patience` (s) is for all its answers together; once it has failed it is not asked again."""

    def __init__(self, url: str, patience: float = PATIENCE) -> None:
        quiet()
        super().__init__()  # type: ignore[no-untyped-call]  # pyHanko's
        self.url, self.patience, self.failed = address(url), patience, False

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """NoTime if there is no answer in time, or it is not one to this kind of question."""
        if self.failed or not self.url:
            raise NoTime(to_staff("There is no time-stamp server to ask."))
        begun = monotonic()
        kind, body = answer(self.url, req.dump(), QUESTION, self.patience)
        self.patience = max(self.patience - (monotonic() - begun), 0.0)
        if kind != REPLY:
            raise NoTime(to_staff("The server is no time-stamp server."))
        return tsp.TimeStampResp.load(body, strict=True)

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """A token over `message_digest`; NoTime, and `failed` from then on, whatever is wrong with it."""
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            await _check(token, message_digest)
        except Exception as error:  # an answer from outside can be wrong in any way; none of it is worth more than the seal
            self.failed = True
            raise NoTime(to_staff("The time-stamp server gave no time ({why}).", why=type(error).__name__)) from None
        return token


async def _check(token: cms.ContentInfo, digest: bytes) -> None:
    """NoTime unless it is signed by its own certificate, over `digest`, in a time of which that certificate is."""
    found = await validate_tst_signed_data(token["content"], ValidationContext(trust_roots=[], allow_fetching=False), lambda _: digest)
    if not (found["intact"] and found["valid"] and vouched(token["content"])):
        raise NoTime(to_staff("The time stamp is not signed by the certificate it names."))
