"""A translation as the desk is told it: word beside word, and whether it can be approved."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WordPair:
    """A word of the form, and what a patient would read for it."""

    where: str
    """The linkId of its item; blank for what belongs to none."""
    original: str
    told: str
    """Blank where there are no words yet, or none that may be shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationView:
    """One form in one language."""

    form: str
    tag: str
    language: str
    """By its own name."""
    right_to_left: bool
    original: str
    """The language of the form, by its own name."""
    pairs: tuple[WordPair, ...]
    missing: int
    """How many words there are not; while there is one, nobody can approve it."""
    draft: bool
    """Whether its translator calls it one."""
    needs: tuple[str, ...] = ()
    """What has to be done, approval apart, before the form is shown in this language."""
    approved: bool = False
