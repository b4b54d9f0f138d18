"""The forms on disk: a folder for each treatment, and the clinic's own two beside them. Fulfils the port `Forms`.

They are read once while no file changes: they are frozen, and reading them takes longer than all else before the first screen.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from pathlib import Path

from kiosk.errors import FormError
from kiosk.questionnaire.expressions import compiled
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.reader import is_value_set, read
from kiosk.questionnaire.words.catalogue import FOLDER
from kiosk.questionnaire.words.wording import placeholders


class Shelf:
    """All forms below `folder`, read and checked together; FormError names the first that is wrong."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def clinic(self) -> Questionnaire:
        """The clinic's own facts, asked at set-up."""
        return self._clinic

    def reception(self) -> Questionnaire:
        """What staff are asked to start a visit or to join it to a patient."""
        return self._reception

    def treatments(self) -> Sequence[str]:
        """The packs, by folder name."""
        return tuple(self._packs)

    def pack(self, treatment: str) -> Sequence[Questionnaire]:
        """The forms of a treatment in the order they are shown; KeyError if there is no such pack."""
        return self._packs[treatment]

    def check(self, *, expressions: bool = False) -> int:
        """Read everything; how many forms there are. `expressions` compiles them too, which loads fhirpathpy."""
        if expressions:
            for form in (self._clinic, self._reception, *(form for pack in self._packs.values() for form in pack)):
                compiled(form)
        return 2 + sum(len(pack) for pack in self._packs.values())

    @cached_property
    def _stamp(self) -> "Stamp":
        return _stamp(self._folder)

    @cached_property
    def _clinic(self) -> Questionnaire:
        return _form(self._folder / "clinic.json", self._stamp)

    @cached_property
    def _reception(self) -> Questionnaire:
        return _form(self._folder / "reception.json", self._stamp)

    @cached_property
    def _packs(self) -> dict[str, tuple[Questionnaire, ...]]:
        held = self._folder.iterdir() if self._folder.is_dir() else ()
        folders = sorted(path for path in held if path.is_dir() and path.name != FOLDER)
        if not folders:
            raise FormError(f"{self._folder.name}: no treatment there; each is a folder of Questionnaires")
        return {folder.name: _pack(folder, self._stamp) for folder in folders}


Stamp = tuple[tuple[str, int, int, int], ...]
"""Path, time of change (ns), size and inode of every file below a folder: another stamp, and they are read anew."""
KEPT = 8
"""What was read last: the packs, and the clinic's own two."""


def _stamp(folder: Path) -> Stamp:
    found = ((path, path.stat()) for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple((str(path), about.st_mtime_ns, about.st_size, about.st_ino) for path, about in found)


@lru_cache(maxsize=KEPT)
def _form(path: Path, _stamp: Stamp) -> Questionnaire:
    return read(path)


@lru_cache(maxsize=KEPT)
def _pack(folder: Path, stamp: Stamp) -> tuple[Questionnaire, ...]:
    forms = tuple(read(path) for path in sorted(folder.glob("*.json")) if not is_value_set(path))
    if not forms:
        raise FormError(f"{folder.name}: no form in it")
    seen: dict[str, str] = {}
    for form in forms:
        for item in form.walk():
            if item.link_id in seen:
                raise FormError(f"{folder.name}/{form.name}: item {item.link_id!r} stands in {seen[item.link_id]!r} too")
            seen[item.link_id] = form.name
        _check_placeholders(folder, form, seen, _form(folder.parent / "clinic.json", stamp))
    for sitting in ("before", "clinician", "consent"):
        if not any(form.sitting == sitting for form in forms):
            raise FormError(f"{folder.name}: no form for the sitting {sitting!r} (Questionnaire.code)")
    return forms


def _check_placeholders(folder: Path, form: Questionnaire, known: Iterable[str], clinic: Questionnaire) -> None:
    given = set(clinic.by_link_id) | {"visit." + name.removeprefix("plan.") for name in known} | {"visit.areas", "visit.clinician"}
    for asked in sorted(placeholders(form) - given):
        raise FormError(f"{folder.name}/{form.name}: asks for {{{asked}}}, which neither clinic.json nor the visit gives")
