"""Patients as the desk is told them: who was found, and the lines of a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientLine:
    """Somebody who was found."""

    id: str
    name: str
    birth_date: str
    number: str
    last: str
    """The day of the newest visit, ISO 8601; blank if there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLine:
    """A visit in a patient's file."""

    id: str
    number: str
    day: str
    """ISO 8601."""
    treatment: str
    areas: str
    state: str
    """A State."""
    consent: str
    """valid · expired · withdrawn · to-countersign; blank where none was given."""
    acts: tuple[str, ...]
    """session · amend · withdraw, as far as they are allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """A question that was answered otherwise than at the visit before; an answer that was not given is blank."""

    question: str
    before: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeLine:
    """Another record of the same person, merged into this one."""

    id: str
    number: str
    name: str
    by: str
    on: str
    """ISO 8601."""
