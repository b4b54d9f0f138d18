"""Patients in memory: who was added, who is found, which two are one. A part of MemoryRecords."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Patient, PatientId
from kiosk.encounter.patients.merging import Merge
from kiosk.encounter.patients.search import holds, search_words, terms
from kiosk.errors import NotAllowed
from tests.fakes.visit import Visit, once


class MemoryPatients:
    """Fulfils the part of `Records` that is about patients."""

    _patients: dict[PatientId, Patient]
    _visits: dict[EncounterId, Visit]
    _merges: list[Merge]
    _given: int

    def add_patient(self, patient: Patient, event: AuditEvent) -> Patient:
        with self._act(event):
            once(patient.id, self._patients)
            self._given += 1
            self._patients[patient.id] = replace(patient, number=f"P-{self._given:06}")
        return self._patients[patient.id]

    def patient(self, patient: PatientId) -> Patient:
        return self._patients[patient]

    def find_patients(self, words: str, limit: int = 20, before: str = "") -> Sequence[Patient]:
        newest = (patient for patient in reversed(self._patients.values()) if not before or patient.number < before)
        return tuple(islice((patient for patient in newest if holds(self._words(patient), terms(words))), limit))

    def merge(self, merge: Merge, event: AuditEvent) -> None:
        with self._act(event):
            gone = {told.merged for told in self._merges if not told.undone}
            if merge.kept == merge.merged or gone & {self.patient(merge.kept).id, self.patient(merge.merged).id}:
                raise NotAllowed("One of the two is merged already.")
            moved = tuple(visit.id for visit in self.encounters_of(merge.merged))
            self._move(moved, merge.merged, merge.kept)
            self._merges.append(replace(merge, visits=moved))

    def unmerge(self, kept: PatientId, merged: PatientId, event: AuditEvent) -> None:
        with self._act(event):
            found = [told for told in self._merges if (told.kept, told.merged, told.undone) == (kept, merged, None)]
            if not found or kept in {told.merged for told in self._merges if not told.undone}:
                raise NotAllowed("These two are not merged.")
            self._move(found[0].visits, kept, merged)
            self._merges[self._merges.index(found[0])] = replace(found[0], undone=event.at)

    def merges(self, kept: PatientId) -> Sequence[Merge]:
        return tuple(told for told in self._merges if told.kept == kept)

    def _move(self, visits: Sequence[EncounterId], one: PatientId, other: PatientId) -> None:
        for visit in visits:
            if self._visits[visit].encounter.patient == one:
                self._visits[visit].encounter = replace(self._visits[visit].encounter, patient=other)

    def _words(self, patient: Patient) -> str:
        """What a patient is found by: a merged one by nothing, the kept one by both."""
        standing = [told for told in self._merges if not told.undone]
        if patient.id in {told.merged for told in standing}:
            return ""
        mine = [patient.id]
        for known in mine:
            mine.extend(told.merged for told in standing if told.kept == known)
        return " ".join(search_words(self._patients[one]) for one in mine)

    if TYPE_CHECKING:

        def _act(self, event: AuditEvent) -> AbstractContextManager[None]: ...
        def encounters_of(self, patient: PatientId) -> Sequence[Encounter]: ...
