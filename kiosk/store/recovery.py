"""The recovery code: 160 random bits for a sheet of paper, in eight groups of four.

Crockford's base 32: no I, L, O or U, so that what people confuse can be read back one way only.
Source: https://www.crockford.com/base32.html
"""

import base64
import re
import secrets

RFC_4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 32
"""Characters without the dashes: 160 bits of five each."""


def new_code() -> str:
    """`7KQ2-M0XA-…`"""
    letters = base64.b32encode(secrets.token_bytes(20)).decode("ascii").translate(str.maketrans(RFC_4648, CROCKFORD))
    return "-".join(letters[at : at + 4] for at in range(0, LENGTH, 4))


def plain(typed: str) -> str:
    """The code without dashes, spaces and case, O read as 0, and I and L as 1. Two codes are the same when these are."""
    return re.sub(r"[\s_‐-―−.-]", "", typed).upper().translate(str.maketrans("OIL", "011"))


def looks_like_one(typed: str) -> bool:
    """Whether it could be a recovery code at all."""
    code = plain(typed)
    return len(code) == LENGTH and set(code) <= set(CROCKFORD)
