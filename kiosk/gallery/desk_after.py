"""A day with visits in every state: the lists, a patient's file, two records of one person, and what leaves the clinic."""

from functools import partial

from kiosk.encounter.at_desk.view import ExportState
from kiosk.gallery.desk_hand import DeskHand, Show

FOLDER = "/clinic/exports/inkwell-2026-11-20"


def views(hand: DeskHand, visit: str) -> dict[str, Show]:
    """Name and what brings it up."""
    desk = hand.desk
    return {
        "today": desk.today,
        "today-undo": hand.said(desk.today, "started", can_undo=True),
        "today-help": hand.said(desk.records, "help-asked", "Priya Raman · Medicines"),
        "today-not-saved": hand.said(desk.today, "not-saved"),
        "today-worries": hand.so(desk.today, backup_problem="The folder is not there.", clock_lost=7200),
        "records": desk.records,
        "join": partial(desk.join, "made-up-8"),
        "review-without-flags": partial(desk.review, "made-up-0"),
        "record-without-document": partial(desk.record, "made-up-5"),
        **_patients(hand, visit),
        **_export(hand),
    }


def _patients(hand: DeskHand, visit: str) -> dict[str, Show]:
    desk = hand.desk

    def found(words: str) -> Show:
        return lambda: (desk.patients(), desk.find(words))

    def same() -> None:
        desk.fileOf(visit)
        desk.samePerson()
        desk.find("okafor")

    def merge() -> None:
        desk.fileOf(visit)
        for merged in hand.house.view.merged:  # as long as they are one, there is nobody to merge with
            desk.unmerge(merged.id)
        same()
        (other,) = (line.number for line in hand.house.view.patients)
        hand.tapped(lambda: None, f"patient-{other}")()

    return {
        "patients": found("a"),
        "file": partial(desk.fileOf, visit),
        "file-of-nobody-yet": lambda: (desk.patients(), desk.find("jonas"), desk.file(hand.house.view.patients[0].id)),
        "visit-for-known": lambda: (desk.fileOf(visit), desk.visitFor(hand.house.view.patient)),
        "same-person": same,
        "merge": merge,
        "file-merged": hand.tapped(merge, "main"),
    }


def _export(hand: DeskHand) -> dict[str, Show]:
    page = hand.desk.exportPage
    guarded = ExportState(protected=True, strength="weak")
    return {
        "export": page,
        "export-folder": hand.tapped(page, "way:folder"),
        "export-days": hand.filled(page, days="chosen"),
        "export-missing": hand.tapped(hand.filled(page, days="chosen", kinds="visits"), "main"),
        "export-weak": hand.so(page, export=guarded, message="passphrase-weak"),
        "export-running": hand.so(page, export=ExportState(running=True, done=41_280, total=100_000)),
        "export-stopping": hand.so(page, export=ExportState(running=True, cancelling=True, done=41_280, total=100_000)),
        "export-done": hand.said(page, "exported", FOLDER),
        "export-cancelled": hand.said(page, "export-cancelled"),
        "export-failed": hand.said(page, "not-exported", "The drive is full. Nothing was left half-written."),
    }
