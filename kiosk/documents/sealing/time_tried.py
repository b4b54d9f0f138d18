"""A time-stamp server is tried: it is asked for the time over a random number, and believed as when it stamps a record."""

import asyncio
import secrets
from datetime import datetime
from hashlib import sha256

from asn1crypto import tsp

from kiosk.documents.sealing.network import address
from kiosk.documents.sealing.timestamp import NoTime, Stamper
from kiosk.errors import PressError
from kiosk.staff_words import to_staff


def time_from(server: str) -> datetime:
    """What it says the time is. PressError, saying why, if it is no server, does not answer in time, or cannot be believed."""
    if not address(server):
        raise PressError(to_staff("This is no address of a server. It begins with https:// or http://."))
    digest = sha256(secrets.token_bytes(32)).digest()
    try:
        token = asyncio.run(Stamper(server).async_timestamp(digest, "sha256"))
    except NoTime as error:
        raise PressError(to_staff("No time came that can be believed. {why}", why=str(error))) from None
    info: tsp.TSTInfo = token["content"]["encap_content_info"]["content"].parsed
    found: datetime = info["gen_time"].native
    return found
