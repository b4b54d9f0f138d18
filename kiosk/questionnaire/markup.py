"""Words made harmless; and words with a shape, from rendering-markdown and rendering-xhtml to a small safe HTML."""

import re

UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control characters, and those that turn the direction of what follows."""


def clean(words: str) -> str:
    """The same words without what no reader sees."""
    return UNSEEN.sub("", words)


def from_markdown(text: str) -> str:
    """Safe HTML of the subset that screen and paper draw."""
    return ""


def from_xhtml(text: str) -> str:
    """Safe HTML of the subset that screen and paper draw; blank where it holds anything else."""
    return ""


def plain(html: str) -> str:
    """The words alone."""
    return ""
