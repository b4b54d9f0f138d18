"""One window or two: with a second screen the patients have the one that is touched, and the desk goes on in a window on the other.

A screen that is unplugged takes its window along: what was answered there is kept, the window that is left does everything, and both
are there again when it comes back.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QInputDevice, QScreen

from kiosk.encounter.clinic.settings import SCREENS
from kiosk.errors import KioskError
from kiosk.ui.application import Front
from kiosk.ui.interpreter import Interpreter
from kiosk.ui.one_keyboard import OneKeyboard
from kiosk.ui.premises import Premises
from kiosk.ui.station import Part

Build = Callable[[Part, QScreen], Front]
AUTO, ONE, TWO = 0, 1, 2
"""What a clinic may choose (settings.SCREENS): two where there are two screens · always one · always two."""


class Windows(QObject):
    """The windows of the program."""

    def __init__(self, premises: Premises, build: Build, *, two: bool = False, parent: QObject | None = None) -> None:
        """`two`: asked for at start, whatever screens there are."""
        super().__init__(parent)
        self._premises, self._build, self._asked = premises, build, two
        self._keys: OneKeyboard | None = None
        self._interpreter: Interpreter | None = None
        self._busy = self._lost = False
        screens = _screens()
        beside = self._wants_two(screens)
        desk, patients = placed(screens) if beside else (screens[0], screens[0])
        self.main = build(Part.DESK if beside else Part.ALL, desk)
        """The window that is always there: the desk's, where there are two."""
        self.second: Front | None = None
        """The patients' own."""
        if beside:
            self.main.stand(desk, Part.DESK)
            self._add(patients)
        premises.opened.connect(self._arrange_soon)
        premises.ending.connect(self._end)
        self.main.kiosk.changed.connect(self._arrange_soon)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self.found)
        app.screenRemoved.connect(self._removed)

    def lose(self, front: Front) -> None:
        """Its screen was unplugged."""
        if self.second is None:
            return
        self._lost = True
        if front is self.main:
            self.main.kiosk.lock()
            self.main.hide()
            self.second.stand(self.second.screen, Part.ALL)
            return
        try:
            self.second.kiosk.put_away()
        except KioskError:
            self.second.hide()  # an answer that is not saved stands there and nowhere else: it is back with the screen
        else:
            self._drop()
        self.main.stand(self.main.screen, Part.ALL)

    def found(self) -> None:
        """A screen was plugged in."""
        self._lost = False
        self._arrange_soon()

    @Slot()
    def arrange(self) -> None:
        """As many windows as are wanted now; nothing is moved under the hands of a patient."""
        screens = _screens()
        wanted = self._wants_two(screens)
        if wanted == (self.main.kiosk.stands_for is Part.DESK and self.main.window.isVisible()) or self._busy:
            return
        if self.main.kiosk.shows == "journey":
            return
        self._busy = True
        desk, patients = placed(screens) if wanted else (self.main.screen, self.main.screen)
        if wanted:
            self.main.stand(desk, Part.DESK)
            if self.second is None:
                self._add(patients)
            else:
                self.second.stand(patients, Part.PATIENT)
        elif self.second is not None:
            self.lose(self.second)
        self._busy = False

    def find_voice(self) -> None:
        """Patients are read to where they sit."""
        (self.second or self.main).find_voice()

    def close(self) -> None:
        """Let go of both."""
        self._drop()
        self.main.close()

    def _wants_two(self, screens: Sequence[QScreen]) -> bool:
        chosen = self._premises.house.sealing.casebook.records.settings()[SCREENS] if self._premises.house else AUTO
        return not self._lost and (self._asked or chosen == TWO or (chosen == AUTO and len(screens) > 1))

    def _add(self, screen: QScreen) -> None:
        self.second = self._build(Part.PATIENT, screen)
        self.second.stand(screen, Part.PATIENT)
        self._keys = OneKeyboard(self.main.window, self.second.window, self)
        self._interpreter = Interpreter(self.main, self.second, self)

    def _drop(self) -> None:
        if self._keys and self._interpreter:
            self._keys.stop()
            self._interpreter.stop()
        if self.second:
            self.second.close()
        self.second = self._keys = self._interpreter = None

    def _removed(self, screen: QScreen) -> None:
        for front in (self.main, self.second):
            if front and front.screen is screen:
                self.lose(front)

    def _arrange_soon(self) -> None:
        QTimer.singleShot(0, self, self.arrange)

    def _end(self) -> None:
        if self.second:
            self.second.window.close()


def placed(screens: Sequence[QScreen]) -> tuple[QScreen, QScreen]:
    """Where the desk goes and where the patients: theirs is the one that can be touched, or the second; the same if there is one."""
    touched = [screen for screen in screens if _is_touched(screen)]
    patients = touched[0] if len(touched) == 1 else screens[-1]
    return next((screen for screen in screens if screen is not patients), patients), patients


def _is_touched(screen: QScreen) -> bool:
    """Whether a touch device lies over this screen and no other."""
    over = [device.availableVirtualGeometry() for device in QInputDevice.devices() if device.type() is QInputDevice.DeviceType.TouchScreen]
    return any(screen.geometry().contains(area) for area in over if not area.isEmpty())


def _screens() -> Sequence[QScreen]:
    """The primary first."""
    first = QGuiApplication.primaryScreen()
    return [first, *(screen for screen in QGuiApplication.screens() if screen is not first)]
