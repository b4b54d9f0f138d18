"""Paper as the desk is told it: the documents of a visit, printers, and the forms of a treatment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A document of a visit."""

    kind: str
    """A DocumentKind."""
    day: str
    """ISO 8601."""
    time: str
    """hh:mm"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterLine:
    """A printer, and what it says it can do."""

    name: str
    two_sided: bool = False
    copies: int = 1
    """The most of one job."""
    media: tuple[str, ...] = ()
    """The paper it takes ("A4"); empty where it does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """A form of a treatment, and who approved it as it is; `by` is blank while it waits."""

    name: str
    title: str
    version: str
    digest: str
    """The first 16 letters of the SHA-256 (hex) of its source."""
    about: str
    """What it says of itself (Questionnaire.description), but for what all of them say; of a translation why it cannot be read."""
    tag: str = ""
    """Of a translation; blank for the form in its own words."""
    language: str = ""
    """By its own name ("Español")."""
    draft: bool = False
    """Whether its translator calls it one."""
    missing: int = 0
    """How many of its words are not translated; while there are any, it cannot be approved."""
    needs: tuple[str, ...] = ()
    """What has to be done, approval apart, before it is shown in that language."""
    by: str = ""
    on: str = ""
    """ISO 8601."""
    at: str = ""
    """hh:mm"""
