"""A tablet that nobody touches shows a clock; the touch that wakes it does nothing else."""

import pytest
from PySide6.QtCore import QBuffer, QLocale, QObject, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.ui.attract import AFTER, picture_url
from kiosk.ui.player import Player


def falls_asleep(kiosk: Player) -> QObject:
    attract = kiosk.front.window.findChild(QObject, "attract")
    assert attract is not None
    for _ in range(AFTER):
        attract.tick()  # type: ignore[attr-defined]  # its own slot
    kiosk.hand.settle(20)
    return attract


def test_a_minute_after_the_last_touch_the_clock_the_day_and_the_clinic_are_there(kiosk: Player) -> None:
    attract = falls_asleep(kiosk)
    assert attract.property("asleep")
    assert kiosk.hand.sees("Linden Skin Clinic")
    assert kiosk.hand.sees("Touch the screen to begin")
    day = QLocale("en_GB").toString(kiosk.front.kiosk.door._clock.now().date(), QLocale.FormatType.LongFormat)  # type: ignore[call-overload]
    assert kiosk.hand.sees(day)


def test_the_touch_that_wakes_it_starts_nothing_and_the_next_one_counts(kiosk: Player) -> None:
    start = kiosk.hand.named("start")
    assert start is not None
    there = kiosk.hand.middle(start)
    attract = falls_asleep(kiosk)
    kiosk.hand.press(there)
    kiosk.hand.settle(20)
    assert not attract.property("asleep")
    assert kiosk.front.kiosk.shows == "welcome"
    kiosk.hand.settle(450)
    kiosk.hand.press(there)
    kiosk.hand.settle(20)
    assert kiosk.front.kiosk.shows == "journey"


def test_a_key_or_a_mouse_wakes_it_and_starts_nothing(kiosk: Player) -> None:
    start = kiosk.hand.named("start")
    assert start is not None
    start.forceActiveFocus()
    for by_key in (True, False):
        attract = falls_asleep(kiosk)
        if by_key:
            QTest.keyClick(kiosk.front.window, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(kiosk.front.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, kiosk.hand.middle(start))
        kiosk.hand.settle(20)
        assert not attract.property("asleep")
        assert kiosk.front.kiosk.shows == "welcome"
        kiosk.hand.settle(450)


def test_it_never_comes_over_a_patients_page_or_the_display_sheet_and_whoever_comes_next_starts_anew(kiosk: Player) -> None:
    kiosk.hand.tap_named("display")
    kiosk.hand.tap("150 %")
    assert not falls_asleep(kiosk).property("asleep")
    kiosk.hand.tap("Back to my page")
    assert falls_asleep(kiosk).property("asleep")
    assert kiosk.front.theme.property("textScale") == 1
    kiosk.front.kiosk.start()
    assert not falls_asleep(kiosk).property("asleep")


def test_nothing_stays_in_one_place_for_longer_than_a_minute(kiosk: Player) -> None:
    falls_asleep(kiosk)
    page = next(item for item in kiosk.hand.items() if item.property("minute") is not None)
    at = []
    for minute in range(8):
        page.setProperty("now", QLocale.c().toDateTime(f"2026-11-21 12:{minute:02}", "yyyy-MM-dd HH:mm"))
        kiosk.hand.settle(5)
        clock = next(item for item in kiosk.hand.items() if str(item.property("text")).startswith("12:"))
        at.append((clock.mapToScene(clock.position()).x(), clock.mapToScene(clock.position()).y()))
        assert at[-1] != at[-2] if len(at) > 1 else True
    assert len(set(at)) == 8


@pytest.mark.usefixtures("qapp")
def test_the_clinics_picture_is_shown_if_it_can_be_drawn() -> None:
    assert picture_url(b"") == ""
    assert picture_url(b"no picture") == ""
    assert picture_url(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") == ""
    image, buffer = QImage(40, 20, QImage.Format.Format_RGB32), QBuffer()
    image.fill(QColor("teal"))
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows files only
    assert picture_url(bytes(buffer.data().data())).startswith("data:image/png;base64,iVBOR")
