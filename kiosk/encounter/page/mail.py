"""Whether what was typed can be an e-mail address, and which one was perhaps meant. Nothing is looked up."""

import re
from difflib import get_close_matches

LONGEST, LONGEST_NAME = 254, 64
"""RFC 5321, 4.5.3.1: a path of 256 with its brackets; the part before the @."""
LABEL = re.compile(r"[^\W_]([\w-]*[^\W_])?")
WELL_KNOWN = (
    *("gmail.com", "googlemail.com", "icloud.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "yahoo.com", "yahoo.co.uk"),
    *("btinternet.com", "btopenworld.com", "blueyonder.co.uk", "ntlworld.com", "talktalk.net", "virginmedia.com"),
    *("rocketmail.com", "protonmail.com", "comcast.net", "verizon.net", "bellsouth.net", "sbcglobal.net", "interia.pl"),
)
"""Domains that many people have their address at, long enough for a slip to be seen."""
ALSO_THERE = frozenset({"mail.com", "email.com", "ymail.com", "fastmail.com", "foxmail.com", "hushmail.com", "protonmail.ch"})
"""Like them, and right."""
NATIONAL = re.compile(r"(gmail|hotmail|yahoo|outlook|live)\.((com?\.)?[a-z]{2})")
SLIPS = frozenset({"co", "cm", "om"})
"""Endings that are a country's, and next to these names a "com" that was mistyped."""
ALIKE = 0.85


def is_address(typed: str) -> bool:
    """One @ between a name and a domain of two labels or more, without a space, in the lengths of RFC 5321. Any script (RFC 6531)."""
    name, at, domain = typed.partition("@")
    labels = domain.split(".")
    fits = len(typed) <= LONGEST and 0 < len(name) <= LONGEST_NAME and not re.search(r"\s", typed)
    return fits and at == "@" and len(labels) > 1 and all(LABEL.fullmatch(label) for label in labels)


def perhaps_meant(typed: str) -> str:
    """The address with a well-known domain that is all but the one typed; blank if it is one itself, or like none."""
    name, _, domain = typed.rpartition("@")
    plain = domain.lower()
    if plain in WELL_KNOWN or plain in ALSO_THERE or _is_national(plain):
        return ""
    found = get_close_matches(plain, WELL_KNOWN, n=1, cutoff=ALIKE)
    return f"{name}@{found[0]}" if found else ""


def _is_national(domain: str) -> bool:
    """A country's own branch of one of them: yahoo.fr, hotmail.com.au."""
    found = NATIONAL.fullmatch(domain)
    return found is not None and found[2] not in SLIPS
