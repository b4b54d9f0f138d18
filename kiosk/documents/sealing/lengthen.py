"""Raising the level of a seal: certificates' state and somebody else's time, asked for and appended. Nothing that was sealed is touched."""

import asyncio
import logging
from io import BytesIO

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.signers.pdf_signer import TimestampDSSContentSettings
from pyhanko.sign.validation.dss import collect_validation_info
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.fetchers.aiohttp_fetchers import AIOHttpFetcherBackend

from kiosk.documents.sealing.levels import SealLevel, anchors, timed
from kiosk.documents.sealing.network import PATIENCE
from kiosk.documents.sealing.patience import within
from kiosk.documents.sealing.reading import Reader
from kiosk.documents.sealing.signing import DIGEST, writer
from kiosk.documents.sealing.timestamp import Stamper
from kiosk.errors import PressError

log = logging.getLogger(__name__)


def lengthened(body: bytes, stamper: Stamper) -> tuple[bytes, SealLevel]:
    """`body` raised as far as `stamper` and the servers of the certificates allow, and the level of its weakest seal. It never fails."""
    before = timed(Reader(body))
    try:
        return within(PATIENCE, lambda: asyncio.run(_with_data(body, stamper))), SealLevel.B_LT
    except Exception as error:  # whatever a server far away does, the seal stands as it is
        log.warning("no data for a long life: %s", type(error).__name__)
    if before is not SealLevel.B_T:
        try:
            return asyncio.run(_with_time(body, stamper)), SealLevel.B_T
        except Exception as error:  # as above
            log.warning("no time stamp: %s", type(error).__name__)
    return body, before


def raised(body: bytes, timestamp_url: str) -> tuple[bytes, SealLevel]:
    """A sealed document with a higher level, if it can be had now; otherwise as it is. PressError if it cannot be read or has no seal."""
    try:
        if not Reader(body).embedded_regular_signatures:
            raise PressError("The document carries no seal.")
        return lengthened(body, Stamper(timestamp_url))
    except PressError:
        raise
    except Exception as error:  # a damaged file fails in any way
        raise PressError(f"The document cannot be read ({type(error).__name__}).") from None


async def _with_data(body: bytes, stamper: Stamper) -> bytes:
    """DSS and time stamp. Errors of pyHanko if a certificate's state cannot be had, NoTime if there is no time."""
    revision = writer(body)
    await stamper.async_dummy_response(DIGEST)
    reader = Reader(body)
    backend = AIOHttpFetcherBackend(per_request_timeout=PATIENCE)
    context = ValidationContext(
        trust_roots=anchors(reader, stamper.cert_registry),
        allow_fetching=True,
        revocation_mode="require",
        fetcher_backend=backend,
    )
    try:
        paths = [path for seal in reader.embedded_regular_signatures for path in await collect_validation_info(seal, context)]
        return await _stamped(revision, stamper, context, paths)
    finally:
        await backend.close()


async def _with_time(body: bytes, stamper: Stamper) -> bytes:
    return await _stamped(writer(body), stamper, None, None)


async def _stamped(
    revision: IncrementalPdfFileWriter, stamper: Stamper, context: ValidationContext | None, paths: list[object] | None
) -> bytes:
    """A time stamp over the whole file. Its field lies off the page: a visible one outside the structure tree breaks PDF/UA."""
    output = BytesIO()
    await PdfTimeStamper(stamper, invis_settings=InvisSigSettings(box_out_of_bounds=True)).async_timestamp_pdf(
        revision,
        DIGEST,
        context,
        validation_paths=paths,
        output=output,
        dss_settings=TimestampDSSContentSettings(include_vri=False, update_before_ts=True),
    )
    return output.getvalue()
