"""Which role each act at the desk needs: one table, and what enforces it."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

from kiosk.encounter.clinic.door import check_role
from kiosk.encounter.model import Person, Role

R, C, A = Role.RECEPTION, Role.CLINICIAN, Role.ADMINISTRATOR

EVERYBODY = frozenset({R, C, A})
CARE = frozenset({R, C})
"""Whoever has to do with patients. An administrator who does nothing else reads no record."""
CLINICAL = frozenset({C})
FILES = frozenset({C, A})
"""Whoever answers for what leaves the clinic."""
OFFICE = frozenset({A})

DESK: Mapping[str, frozenset[Role]] = {
    # where we are
    "view": EVERYBODY,
    "today": EVERYBODY,
    "refreshed": EVERYBODY,
    "records": EVERYBODY,
    "review": CARE,
    "answers_of": CARE,
    "record": CARE,
    "export_page": FILES,
    # what patients are shown
    "forms": EVERYBODY,
    "translation": EVERYBODY,
    "approve": CLINICAL,
    # reception
    "new_visit": CARE,
    "join": CARE,
    "answered": EVERYBODY,  # on a page that was opened before
    "start_visit": CARE,
    "join_visit": CARE,
    "hand_over": CARE,
    "hand_back": CARE,
    "helped": CARE,
    "called": EVERYBODY,
    "put_away": CARE,
    "undo": EVERYBODY,  # of an act that was open to them, and is looked at once more
    # patients
    "patients": CARE,
    "find": CARE,
    "file": CARE,
    "file_of": CARE,
    "visit_for": CARE,
    "same_person": CLINICAL,
    "merge": CLINICAL,
    "unmerge": CLINICAL,
    # the clinician
    "decide": CLINICAL,
    "close_visit": CLINICAL,
    "treated": CLINICAL,
    "plan": CLINICAL,
    "talked": CLINICAL,
    "countersign": CLINICAL,
    "signed": CLINICAL,
    "pressing": CARE,  # after a countersignature or a statement
    # after the consent
    "withdraw": CARE,
    "amend": CLINICAL,
    "session": CLINICAL,
    "stated": CARE,  # on a page that was opened before
    # paper and files
    "document": CARE,
    "show_document": CARE,
    "looking_for_printers": EVERYBODY,  # the settings name them, too
    "printing_by_itself": CARE,
    "paper": CARE,
    "print_blank": CARE,
    "print_aftercare": CARE,
    "copy_page": CARE,
    "copying": CARE,
    "attaching": CARE,
    "printing": CARE,
    "make": CARE,
    "checking": CARE,
    "passphrase_typed": FILES,
    "exporting": FILES,
    "cancel_export": FILES,
    "choose_folder": EVERYBODY,  # for a page that was opened before, like the next three
    "open_folder": EVERYBODY,
    "folder_up": EVERYBODY,
    "take_folder": EVERYBODY,
    # the log
    "log_page": OFFICE,
    "log": OFFICE,
    "checking_log": OFFICE,
    "older": EVERYBODY,  # of a page that was opened before
    # settings
    "settings": OFFICE,
    "getting_ready": OFFICE,
    "save_settings": OFFICE,
    "discard_settings": OFFICE,
    "undo_setting": OFFICE,
    "set_live": OFFICE,
    "choosing_logo": OFFICE,
    "remove_logo": OFFICE,
    "renewing_certificate": OFFICE,
    "bringing_certificate": OFFICE,
    "trying_server": OFFICE,
    "printing_test_page": OFFICE,
    # numbers
    "numbers": FILES,
    "numbers_days": FILES,
    "numbers_of_days": FILES,
    "saving_numbers": FILES,
    # people
    "people": EVERYBODY,
    "change_my_pin": EVERYBODY,
    "add_person": OFFICE,
    "set_roles": OFFICE,
    "reset_pin": OFFICE,
    "remove_person": OFFICE,
}
"""By the name of the act; one of the roles is enough."""

T = TypeVar("T", bound=type)


def may(person: Person, act: str) -> bool:
    """Whether an act at the desk is open to somebody."""
    return not person.roles.isdisjoint(DESK[act])


def guarded(table: Mapping[str, frozenset[Role]]) -> Callable[[T], T]:
    """Every public method of the class is an act: it needs what the table says, of the person as they are now (`whoever`).

    TypeError, at import, for an act that is not in the table: nobody forgets to say who may.
    """

    def guard(desk: T) -> T:
        acts = {name for name in dir(desk) if callable(getattr(desk, name)) and not name.startswith("_")}
        if acts != set(table):
            raise TypeError(f"{desk.__name__} and its table of acts differ: {sorted(acts ^ set(table))}")
        for name in acts:
            setattr(desk, name, _needing(getattr(desk, name), table[name]))
        return desk

    return guard


def _needing(act: Callable[..., Any], roles: frozenset[Role]) -> Callable[..., Any]:
    @wraps(act)
    def needing(self: Any, *arguments: Any, **named: Any) -> Any:
        check_role(self._whoever(), *roles)
        return act(self, *arguments, **named)

    return needing
