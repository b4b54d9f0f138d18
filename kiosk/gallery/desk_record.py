"""A record that is sealed: paper, print and what goes wrong with it, what is stated after it, and what a patient takes home."""

from collections.abc import Callable
from functools import partial

from kiosk.gallery.desk_hand import DeskHand, Show
from kiosk.gallery.outside import DOCUMENTS, STICK

FAILURES = {
    "no-paper": "Reception: tray 1 is empty",
    "cancelled": "",
    "held": "Reception: waits for a PIN at the printer",
    "unreachable": "Reception: no answer for 30 seconds",
    "failed": "Reception: a cover is open",
    "unknown": "",
    "no-printer": "",
}
"""What may become of paper, with the printer's own words."""
CODE = "tall heron lamp river"
STATED = {"what": "What do you take?", "was": "Apixaban 5 mg", "now": "Apixaban 2.5 mg", "reason": "Read wrongly from the box."}


def views(hand: DeskHand, visit: str) -> dict[str, Show]:
    """Name and what brings it up, in the order of a day."""
    desk = hand.desk
    record = partial(desk.record, visit)
    return {
        "record": record,
        "record-larger": hand.tapped(record, "larger"),
        "record-printers": hand.tapped(record, "printer"),
        "record-printing": hand.said(record, "printing"),
        **{f"record-{code}": hand.said(record, code, detail) for code, detail in FAILURES.items()},
        "record-genuine": hand.said(record, "genuine"),
        **_statements(hand, visit),
        **_taken_home(hand, visit),
    }


def _statements(hand: DeskHand, visit: str) -> dict[str, Show]:
    pages: dict[str, Callable[[], None]] = {name: partial(hand.desk.stateOn, name, visit) for name in ("withdraw", "amend", "session")}
    session = hand.filled(pages["session"], health="told")
    missing = {f"{name}-missing": hand.tapped(page, "main") for name, page in pages.items()}
    return {**pages, "session-told": session, **missing, "amend-filled": hand.filled(pages["amend"], **STATED)}


def _taken_home(hand: DeskHand, visit: str) -> dict[str, Show]:
    desk, handouts = hand.desk, hand.desk._handouts
    paper, copy = partial(handouts.page, visit), partial(handouts.copyPage, visit)
    coded = hand.filled(copy, code=CODE, again=CODE)

    def folders() -> None:
        copy()
        handouts.chooseFolder()

    def inside(path: str) -> Show:
        def show() -> None:
            folders()
            handouts.openFolder(path)

        return show

    return {
        "paper": paper,
        "paper-attached": hand.said(partial(desk.record, visit), "attached"),
        "paper-not-attached": hand.said(paper, "not-attached", "This file is no picture and no PDF."),
        "copy": copy,
        "copy-weak": hand.filled(copy, code="amara1984"),
        "copy-coded": coded,
        "copy-differs": hand.tapped(hand.filled(copy, code=CODE, again="tall heron"), "main"),
        "folders": folders,
        "folder": inside(str(STICK)),
        "folder-not-writable": inside(str(DOCUMENTS)),
    }
