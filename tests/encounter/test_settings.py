"""The settings at the desk: how everything stands, what is typed and not kept, what was changed and taken back, forms, files, servers."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.live_forms import LiveForms
from kiosk.encounter.clinic.settings import AUTO_PRINT
from kiosk.encounter.clinic.settings_view import SettingsView
from kiosk.encounter.clinic.topics import TIME_SERVER
from kiosk.encounter.clinic.word_settings import LOGO, PRINTER, live
from kiosk.encounter.model import EncounterId, SealMaterial
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.outgoing.paper_view import PrinterLine
from kiosk.encounter.ports.backup import BackupPlan
from kiosk.encounter.ports.office import CertificateFacts
from kiosk.encounter.ports.out import Pressed
from kiosk.errors import NotAllowed, PressError, SealUnfit
from kiosk.questionnaire.reader import parse
from tests.encounter.stage import CLINICIAN, RECEPTIONIST, Stage
from tests.encounter.test_nightly import BackupInMemory

TREATMENT = "laser-skin-tightening"


class PaperOffice:
    """An office of cardboard."""

    def picture(self, data: bytes) -> bytes:
        if data == b"rubbish":
            raise PressError("This is no picture.")
        return b"small " + data

    def certificate(self, certificate: bytes) -> CertificateFacts:
        days = 30 if certificate == b"old" else 3650
        last = date(2026, 11, 20) + timedelta(days=days)
        return CertificateFacts(whose=certificate.decode(), issuer="", first=date(2026, 1, 1), last=last, fingerprint="ab" * 32)

    def made(self, clinic_name: str, now: datetime) -> SealMaterial:
        return SealMaterial(key=b"k", certificate=f"made for {clinic_name}".encode())

    def brought(self, data: bytes, password: str, now: datetime) -> SealMaterial:
        if password != "linden":
            raise SealUnfit("The password does not open this file.")
        return SealMaterial(key=data, certificate=b"brought")

    def time_from(self, server: str) -> datetime:
        if "down" in server:
            raise PressError("No time came that can be believed.")
        return datetime.fromisoformat("2026-11-20T10:00:00+00:00")

    def test_page(self, clinic: Any, logo: bytes, printer: str, made: datetime) -> Pressed:
        return Pressed(body=b"%PDF test " + logo, sha256="", pages=1)


@pytest.fixture
def desk(stage: Stage) -> Stage:
    """With an office, a back-up, and versions of forms to choose from."""
    book = replace(stage.casebook, forms=LiveForms(stage.casebook.forms, stage.records))
    stage.house = replace(stage.house, sealing=replace(stage.house.sealing, casebook=book), office=PaperOffice(), backup=BackupInMemory())
    stage.casebook, stage.desk = book, stage.house.desk(CLINICIAN)
    return stage


def told(view: DeskView) -> SettingsView:
    assert view.settings is not None
    return view.settings


def done(act: Job | DeskView) -> DeskView:
    """What comes of a job."""
    assert isinstance(act, Job)
    result: Any
    try:
        result = act.work()
    except Exception as error:
        result = error
    view = act.done(result)
    assert isinstance(view, DeskView)
    return view


def value(view: DeskView, link_id: str) -> str:
    return next(row.value for row in view.items if row.link_id == link_id)


def test_the_first_page_says_how_everything_stands_and_what_needs_somebody(desk: Stage) -> None:
    view = desk.desk.settings()
    cards = {card.topic: card for card in told(view).cards}
    assert (view.place, told(view).topic) == (Place.SETTINGS, "")
    assert {"page.clinic", "logo", "forms", "printers", "certificate", "time-server", "backup", "people"} <= cards.keys()
    assert cards["forms"].told == "All approved"
    assert cards["certificate"].needs_you  # there is none yet
    desk.records.set_seal_material(SealMaterial(key=b"k", certificate=b"old"), desk.event("seal-material"))
    assert {card.topic for card in told(desk.desk.settings()).cards if card.needs_you} >= {"certificate"}  # it ends in a month


def test_what_is_typed_and_not_saved_is_still_there_after_another_topic_and_after_the_desk_was_locked(desk: Stage) -> None:
    desk.desk.settings("page.clinic")
    assert told(desk.desk.answered("clinic.name", "Rose House")).unsaved
    desk.desk.settings("times")
    again = desk.house.desk(CLINICIAN)  # locked, and the PIN typed again
    assert [card.topic for card in told(again.settings()).cards if card.unsaved] == ["page.clinic"]
    view = again.settings("page.clinic")
    assert (value(view, "clinic.name"), told(view).unsaved) == ("Rose House", True)
    assert desk.records.clinic()["clinic.name"] != "Rose House"
    assert value(again.discard_settings(), "clinic.name") != "Rose House"
    assert not told(again.view()).unsaved


def test_nobody_sees_what_somebody_else_typed(desk: Stage) -> None:
    other = desk.hire(replace(CLINICIAN, id=RECEPTIONIST.id.__class__("webb"), name="Dr Webb"))
    desk.desk.settings("page.clinic")
    desk.desk.answered("clinic.name", "Rose House")
    assert value(desk.house.desk(other).settings("page.clinic"), "clinic.name") != "Rose House"


def test_only_what_was_typed_is_saved_and_not_what_somebody_else_has_changed_meanwhile(desk: Stage) -> None:
    desk.desk.settings("page.clinic")
    desk.desk.answered("clinic.name", "Rose House")
    desk.records.set_clinic(desk.records.clinic() | {"clinic.phone": "01632 1"}, desk.event("setting"))
    desk.desk.save_settings()
    clinic = desk.records.clinic()
    assert (clinic["clinic.name"], clinic["clinic.phone"]) == ("Rose House", "01632 1")


def test_a_change_is_taken_back_with_one_tap_and_that_stands_in_the_history_too(desk: Stage) -> None:
    desk.desk.settings("times")
    desk.desk.answered("consent.months", "6")
    (line,) = told(desk.desk.save_settings()).changes
    view = desk.desk.undo_setting(line.id)
    assert view.message == "taken-back"
    assert desk.records.settings()["consent.months"] == 12
    assert [(one.old, one.new) for one in told(view).changes] == [("6", ""), ("", "6")]
    with pytest.raises(NotAllowed, match="changed again"):
        desk.desk.undo_setting(line.id)


@pytest.mark.parametrize("folder", ["", "/mnt/drive"])
def test_a_back_up_folder_is_looked_at_while_it_is_typed_and_taken_back_like_any_other_setting(desk: Stage, folder: str) -> None:
    backup = desk.house.backup
    assert isinstance(backup, BackupInMemory)
    backup.kept, backup.trouble_is = (BackupPlan(folder) if folder else None), "same-drive"
    desk.desk.settings("backup")
    assert told(desk.desk.answered("backup.folder", "/home")).note == "backup-same-drive"
    assert desk.desk.save_settings().message == "kept"
    assert backup.kept == BackupPlan("/home")


def test_yes_or_no_is_a_yes_or_a_no(desk: Stage) -> None:
    view = desk.desk.settings("printers")
    assert [(row.link_id, row.field, row.value) for row in view.items] == [(AUTO_PRINT, "yes-no", "false")]
    desk.desk.answered(AUTO_PRINT, True)
    (line,) = told(desk.desk.save_settings()).changes
    assert (line.what, line.new) == ("Print the document by itself once it is countersigned?", "Yes")
    assert desk.records.settings()[AUTO_PRINT] == 1


def test_languages_are_offered_as_they_were_chosen_in_that_order_after_the_clinics_own(desk: Stage) -> None:
    _, row = desk.desk.settings("languages").items
    assert [option.code for option in row.options] == ["en-US", "es", "pl", "ar"]
    assert row.options[1].text.endswith(": 0 of 4 forms approved") and "Español" in row.options[1].text
    for tag in (*(option.code for option in row.options if option.chosen), "pl", "es"):
        desk.desk.answered("languages", tag)  # none, and then two
    assert [option.code for option in desk.desk.view().items[1].options if option.chosen] == ["es", "pl"]
    (line,) = told(desk.desk.save_settings()).changes
    assert (line.what, line.new) == ("Languages", "Polski, Español")
    assert [one.tag for one in desk.house.languages] == ["en", "pl", "es"]
    desk.desk.undo_setting(line.id)
    assert [one.tag for one in desk.house.languages] == ["en", "es", "pl", "ar"]
    desk.records.set_clinic(desk.records.clinic() | {"clinic.language": "pl"}, desk.event("setting"))
    _, row = desk.desk.settings("languages").items
    assert [option.text[-21:] for option in row.options[:2]] == ["4 of 4 forms approved", "0 of 4 forms approved"]  # English, its own words


def test_the_language_of_the_staff_is_chosen_like_any_setting_and_taken_back(desk: Stage) -> None:
    own, _ = desk.desk.settings("languages").items
    assert [option.code for option in own.options if option.chosen] == ["en"]
    desk.desk.answered("clinic.language", "es")
    (line,) = told(desk.desk.save_settings()).changes
    assert (line.what, line.old, line.new) == ("Language of the staff", "", "Español")
    assert (desk.desk.language, desk.records.clinic()["clinic.language"]) == ("es", "es")
    assert [one.tag for one in desk.house.languages] == ["es", "en", "pl", "ar"]
    desk.desk.undo_setting(line.id)
    assert desk.desk.language == "en"


def test_the_clinics_own_printer_is_offered_first_whichever_was_used_last(desk: Stage) -> None:
    printers = desk.house.dispatch.printers
    printers.take((PrinterLine(name="Office"), PrinterLine(name="Front desk")))
    desk.desk.settings("printers")
    desk.desk.answered(PRINTER, "Front desk")
    desk.desk.save_settings()
    printers.used("Office")
    assert [line.name for line in desk.desk.printers] == ["Front desk", "Office"]
    assert done(desk.desk.printing_test_page("")).message in ("no-printer", "saved", "printed", "failed")


def test_a_logo_is_chosen_from_a_file_printed_from_now_on_removed_and_taken_back(desk: Stage, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(b"picture")
    desk.desk.settings("logo")
    assert done(desk.desk.choosing_logo(str(file))).message == "kept"
    assert desk.records.logo() == b"small picture"
    assert told(desk.desk.view()).logo.startswith("data:image/png;base64,")
    desk.countersigned()
    assert {order.logo for order in desk.press.orders} == {b"small picture"}
    desk.desk = desk.house.desk(CLINICIAN)
    desk.desk.settings("logo")
    view = desk.desk.remove_logo()
    assert (desk.records.logo(), told(view).logo) == (b"", "")
    assert [line.what for line in told(view).changes] == ["Logo", "Logo"]
    desk.desk.undo_setting(told(view).changes[0].id)
    assert desk.records.logo() == b"small picture"
    assert desk.records.settings().words(LOGO) == sha256(b"small picture").hexdigest()


def test_a_file_that_is_no_picture_or_is_gone_is_said_and_nothing_is_changed(desk: Stage, tmp_path: Path) -> None:
    (tmp_path / "rubbish.png").write_bytes(b"rubbish")
    desk.desk.settings("logo")
    for name, why in (("rubbish.png", "no picture"), ("gone.png", "cannot be read")):
        view = done(desk.desk.choosing_logo(str(tmp_path / name)))
        assert view.message == "not-taken"
        assert why in view.detail
    assert desk.records.logo() == b""


def test_a_certificate_is_made_or_brought_and_shown_with_its_end_and_its_fingerprint(desk: Stage, tmp_path: Path) -> None:
    file = tmp_path / "clinic.p12"
    file.write_bytes(b"key")
    desk.desk.settings("certificate")
    view = done(desk.desk.renewing_certificate())
    assert view.message == "certificate"
    shown = told(view).certificate
    assert shown is not None
    assert (shown.whose, shown.days, shown.fingerprint) == ("made for <clinic.name>", 3650, "ab" * 32)
    wrong = done(desk.desk.bringing_certificate(str(file), "guess"))
    assert (wrong.message, wrong.detail) == ("not-taken", "The password does not open this file.")
    view = done(desk.desk.bringing_certificate(str(file), "linden"))
    assert desk.records.seal_material() == SealMaterial(key=b"key", certificate=b"brought")
    assert [(line.what, line.id) for line in told(view).changes] == [
        ("Certificate", ""),
        ("Certificate", ""),
    ]  # a key that is gone stays gone
    assert "linden" not in str(desk.memory.events)


def test_a_time_stamp_server_is_tried_before_it_is_saved(desk: Stage) -> None:
    desk.desk.settings("time-server")
    desk.desk.answered(TIME_SERVER, "")
    with pytest.raises(NotAllowed, match="Type the address"):
        desk.desk.trying_server()
    desk.desk.answered(TIME_SERVER, "https://down.example/tsr")
    assert done(desk.desk.trying_server()).message == "not-taken"
    desk.desk.answered(TIME_SERVER, "https://time.example/tsr")
    assert done(desk.desk.trying_server()).message == "time-told"
    assert TIME_SERVER not in {change.name for change in desk.records.setting_changes() if change.new == "https://time.example/tsr"}
    assert desk.desk.save_settings().message == "kept"
    assert desk.records.clinic()[TIME_SERVER] == "https://time.example/tsr"


class Newer:
    """A shelf whose history has another version since."""

    def __init__(self, forms: Any) -> None:
        self._forms = forms
        self._packs: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._forms, name)

    def pack(self, treatment: str) -> Any:
        if treatment not in self._packs:
            self._packs[treatment] = tuple(
                parse(form.source | {"version": "9.0"}, "history.json") if form.name == "history" else form
                for form in self._forms.pack(treatment)
            )
        return self._packs[treatment]


def with_newer_forms(desk: Stage) -> LiveForms:
    forms = LiveForms(Newer(desk.casebook.forms.on_disk), desk.records)  # type: ignore[attr-defined]
    book = replace(desk.casebook, forms=forms)
    desk.house = replace(desk.house, sealing=replace(desk.house.sealing, casebook=book))
    desk.casebook, desk.desk = book, desk.house.desk(CLINICIAN)
    return forms


def version(forms: LiveForms) -> str:
    return next(form.version for form in forms.pack(TREATMENT) if form.name == "history")


def test_an_older_version_that_was_approved_here_is_set_live_while_the_newer_one_waits(desk: Stage) -> None:
    before = version(desk.casebook.forms)  # type: ignore[arg-type]
    forms = with_newer_forms(desk)
    with pytest.raises(NotAllowed, match="Waiting for approval"):
        desk.house.start_alone()
    lines = told(desk.desk.settings("forms")).versions
    newer, older = [line for line in lines if "/history/" in line.id]
    assert [(line.version, line.state) for line in (newer, older)] == [("9.0", "waits"), (before, "older")]
    view = desk.desk.set_live(older.id)
    assert (view.message, version(forms)) == ("live", before)
    assert [line.state for line in told(view).versions if "/history/" in line.id] == ["waits", "live"]
    assert desk.house.start_alone().encounter.treatment == TREATMENT
    assert version(LiveForms(forms.on_disk, desk.records)) == before  # also after the kiosk was started again
    page = desk.desk.forms()  # the newer one still waits there, beside those that do not
    assert [(form.version, form.by) for form in page.forms if form.name == "history"] == [("9.0", "")]
    view = desk.desk.settings("forms")
    (change,) = told(view).changes
    assert (change.what, change.old, change.new) == ("Medical history", "the one on disk", before)
    desk.desk.undo_setting(change.id)
    assert version(forms) == "9.0"


def test_a_version_goes_live_only_if_it_was_approved_and_its_words_are_kept(desk: Stage) -> None:
    older = next(line.id for line in told(desk.desk.settings("forms")).versions if "/history/" in line.id)
    forms = with_newer_forms(desk)
    desk.desk.settings("forms")
    waits = next(line.id for line in told(desk.desk.view()).versions if line.state == "waits")
    for id_, why in ((waits, "approved"), ("no/such/form", "approved"), ("", "approved")):
        with pytest.raises(NotAllowed, match=why):
            desk.desk.set_live(id_)
    desk.memory._sources.clear()
    assert [line.state for line in told(desk.desk.view()).versions if line.id == older] == ["gone"]
    with pytest.raises(NotAllowed, match="not kept here"):
        desk.desk.set_live(older)
    assert version(forms) == "9.0"
    assert not desk.records.settings().words(live(TREATMENT, "history"))


def test_a_newer_version_is_live_as_soon_as_it_is_approved_and_an_older_one_can_be_set_live_again(desk: Stage) -> None:
    forms = with_newer_forms(desk)
    desk.desk.settings("forms")
    older = next(line.id for line in told(desk.desk.view()).versions if line.state == "older")
    desk.desk.set_live(older)
    visit = desk.visit()
    desk.walk(visit)
    assert version(forms) != "9.0"
    desk.desk.forms()
    assert desk.desk.approve().message == "approved"
    assert version(forms) == "9.0"
    desk.desk.settings("forms")
    view = desk.desk.set_live(older)
    (newer,) = [line for line in told(view).versions if line.state == "newer"]
    desk.desk.set_live(newer.id)
    assert version(forms) == "9.0"
    assert desk.desk.hand_over(visit).id == EncounterId(visit)  # the visit keeps the words it was opened with


def test_the_settings_and_all_they_do_are_the_administrators(desk: Stage) -> None:
    reception = desk.house.desk(RECEPTIONIST)
    acts = (lambda: reception.undo_setting("0"), lambda: reception.set_live(""), reception.remove_logo, reception.renewing_certificate)
    for act in acts:
        with pytest.raises(NotAllowed, match="administrator"):
            act()


def test_the_log_is_checked_at_the_desk_beside_other_work(desk: Stage) -> None:
    assert done(desk.desk.checking_log()).message == "log-whole"
    desk.memory.wrong_at = 3
    view = done(desk.desk.checking_log())
    assert (view.message, view.detail) == ("log-wrong", "Row 3")
    assert [event.detail.get("wrong") for event in desk.memory.events if event.action == "audit-verified"] == [None, "3"]
