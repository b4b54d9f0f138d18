"""The patient's side reaches nothing but its own visit, and nobody leaves without a PIN: by real keys, at the real window."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.clock import SystemClock
from kiosk.demo import BORN, CHOSEN, PIN, TYPED, WHO
from kiosk.encounter.model import AuditEvent
from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.patient import Patient
from kiosk.ui.player import Player

KEY, ALT, CTRL, SHIFT, META = (
    Qt.Key,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
WAYS_OUT = [
    *((key, ALT) for key in (KEY.Key_F4, KEY.Key_Left, KEY.Key_Right, KEY.Key_Tab, KEY.Key_Home, KEY.Key_F2, KEY.Key_Escape)),
    *((key, CTRL) for key in (KEY.Key_Q, KEY.Key_W, KEY.Key_Tab, KEY.Key_N, KEY.Key_O, KEY.Key_P, KEY.Key_S, KEY.Key_F4, KEY.Key_Escape)),
    *((key, CTRL | SHIFT) for key in (KEY.Key_Tab, KEY.Key_I, KEY.Key_Escape, KEY.Key_Q)),
    *((key, CTRL | ALT) for key in (KEY.Key_Delete, KEY.Key_T, KEY.Key_F1, KEY.Key_Backspace)),
    *((key, META) for key in (KEY.Key_D, KEY.Key_L, KEY.Key_Q, KEY.Key_Tab)),
    *((key, NONE) for key in (KEY.Key_Escape, KEY.Key_F1, KEY.Key_F5, KEY.Key_F10, KEY.Key_F11, KEY.Key_F12, KEY.Key_Menu, KEY.Key_Back)),
    *((key, NONE) for key in (KEY.Key_Print, KEY.Key_HomePage, KEY.Key_Search, KEY.Key_LaunchMail)),
]


class Asked(QObject):
    """Whoever opens a link asks here."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@contextmanager
def links() -> Iterator[Asked]:
    asked = Asked()
    for scheme in ("http", "https", "file", "mailto", "tel"):
        QDesktopServices.setUrlHandler(scheme, asked, "open")  # type: ignore[arg-type]  # the stub says bytes, which it refuses
    QDesktopServices.openUrl(QUrl("tel:112"))
    assert asked.urls == ["tel:112"]  # whoever opened one would be seen
    asked.urls.clear()
    try:
        yield asked
    finally:
        for scheme in ("http", "https", "file", "mailto", "tel"):
            QDesktopServices.unsetUrlHandler(scheme)


def try_to_leave(kiosk: Player) -> None:
    """Every way out that a keyboard or a window manager knows. Nothing may come of it."""
    window, front = kiosk.front.window, kiosk.front.kiosk
    face, kind, journey = front.shows, front.journey_kind, front.journey_model.journey
    state, windows = window.windowStates(), len(QGuiApplication.topLevelWindows())
    seen = kiosk.hand.words()
    with links() as asked:
        for key, held in WAYS_OUT:
            QTest.keyClick(window, key, held)
            assert window.isVisible(), (key, held)
        assert not window.close()
        QGuiApplication.quit()
        kiosk.hand.settle()
    assert window.isVisible()
    assert (front.shows, front.journey_kind, front.journey_model.journey) == (face, kind, journey)
    assert (window.windowStates(), len(QGuiApplication.topLevelWindows())) == (state, windows)
    assert kiosk.hand.words() == seen
    assert asked.urls == []


def test_no_key_and_no_window_manager_leads_out_of_the_patients_side(kiosk: Player) -> None:
    try_to_leave(kiosk)
    kiosk.hand.tap_named("staff")
    try_to_leave(kiosk)
    kiosk.hand.tap_named("cancel")
    kiosk.front.kiosk.start()
    pages = 0
    while kiosk.front.kiosk.journey_kind != Kind.CHECK and pages < 8:
        try_to_leave(kiosk)
        page = kiosk.front.kiosk.journey_model.shown
        kiosk.fill_page(page.items, Patient(CHOSEN, TYPED))
        kiosk.hand.tap_named("next")
        pages += 1
    assert pages == 8
    kiosk.front.kiosk.lock()
    try_to_leave(kiosk)


def test_with_a_pin_of_somebody_the_kiosk_can_be_left(kiosk: Player) -> None:
    assert not kiosk.front.kiosk.mayClose
    kiosk.sign_in(PIN)
    assert kiosk.front.kiosk.mayClose
    assert kiosk.front.window.close()


def test_what_staff_do_is_not_there_while_a_patient_has_the_tablet(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    kiosk.start_visit(WHO, BORN)
    kiosk.hand_over()
    front = kiosk.front.kiosk
    journey = front.journey_model.journey
    assert journey
    assert front.door.opened
    records, staff = front.door.opened
    before = [event.action for event in records.audit(journey.encounter.id)]
    desk, tried = front.desk_model, 0
    meta = desk.metaObject()
    for slot in (meta.method(at) for at in range(QObject().metaObject().methodCount(), meta.methodCount())):
        name = bytes(slot.name().data()).decode()
        if slot.methodType() is QMetaMethod.MethodType.Slot and slot.parameterCount() == 0 and name != "lock":
            QMetaObject.invokeMethod(desk, name)
            tried += 1
    assert tried > 5
    for act in (desk.review, desk.answersOf, desk.record, desk.openVisit, desk.plan, desk.countersign, desk.handOver, desk.join):
        act(journey.encounter.id)
    assert (dict(desk.view), desk.shown, front.shows) == ({}, None, "journey")  # type: ignore[call-overload]  # a property of Qt
    assert [event.action for event in records.audit(journey.encounter.id)] == before
    words = " ".join(kiosk.hand.words())
    assert not [name for name in (WHO, *(person.name for person in staff.people())) if name in words]


def test_what_one_patient_copied_the_next_cannot_paste(kiosk: Player) -> None:
    kiosk.front.kiosk.start()
    QGuiApplication.clipboard().setText("something private")
    kiosk.front.kiosk.lock()
    assert QGuiApplication.clipboard().text() == ""


def test_the_desk_locks_after_two_idle_minutes_or_as_many_as_the_clinic_chose(kiosk: Player) -> None:
    front, idle = kiosk.front.kiosk, kiosk.front.idle
    for minutes in (2, 15):
        kiosk.sign_in(PIN)
        idle.moreTime()
        for _ in range(60 * minutes - 61):
            idle.tick()
        assert idle.property("secondsLeft") == 0
        idle.tick()
        assert idle.property("secondsLeft") > 0  # a notice, for the last minute
        for _ in range(59):
            idle.tick()
        assert front.shows == "desk"
        idle.tick()
        assert front.shows == "locked"
        assert front.desk_model.shown is None
        assert front.door.opened
        records, staff = front.door.opened
        chosen = AuditEvent(action="setting", at=SystemClock().now(), actor=staff.people()[0].id)
        records.set_setting("desk.idle_minutes", "15", chosen)
