"""The settings as the desk is told them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingLine:
    """A change that was made."""

    what: str
    old: str
    """Blank: it was not set."""
    new: str
    who: str
    on: str
    """ISO 8601."""
    at: str = ""
    """hh:mm"""
    id: str = ""
    """Takes it back, if it can be taken back: what stands now is still what it was changed to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicCard:
    """A topic on the first page of the settings, and how it stands."""

    topic: str
    title: str
    told: str = ""
    icon: str = ""
    needs_you: bool = False
    unsaved: bool = False
    """Words were typed there and not kept yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A version of a form."""

    id: str
    """<treatment>/<form>/<SHA-256 of its source>"""
    title: str
    """Of the form; blank for an older version of the one above."""
    version: str
    digest: str
    """The first 8 letters."""
    state: str
    """live · waits (nobody has approved it yet) · older (it can be set live) · gone (its exact words are not kept) ·
    newer (it is approved, and an older one is live)"""
    by: str = ""
    on: str = ""
    """ISO 8601; by whom and when it was approved, blank while it waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateView:
    """What the clinic seals with."""

    whose: str
    issuer: str
    """Blank where the clinic made it itself."""
    first: str
    last: str
    """ISO 8601."""
    days: int
    """That it is still good for; below nought it is not."""
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """One topic, or all of them, and what was changed there."""

    topic: str
    """Blank: the first page, with a card for each."""
    cards: tuple[TopicCard, ...] = ()
    changes: tuple[SettingLine, ...] = ()
    """Newest first."""
    unsaved: bool = False
    note: str = ""
    """What is worth knowing of what stands there: backup-missing · backup-no-folder · backup-not-writable · backup-same-drive ·
    time:<what the server said> · printer-none; blank for nothing."""
    logo: str = ""
    """The picture of the letterhead as a data: URL."""
    versions: tuple[VersionLine, ...] = ()
    may_approve: bool = False
    certificate: CertificateView | None = None
    busy: str = ""
    """What is being done in a lane: time · certificate · logo · page; blank for nothing."""
