"""Start-up: the environment Qt needs, fonts, sizes in millimetres, the window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QScreen, QSurfaceFormat
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete, isValid

import kiosk.ui.attract
import kiosk.ui.cabinet
import kiosk.ui.camera
import kiosk.ui.languages
import kiosk.ui.letters
import kiosk.ui.scan  # noqa: F401  # these make what they are called, and Darkroom, known to QML
from kiosk.ui.aloud import Aloud
from kiosk.ui.idle import IdleWatch
from kiosk.ui.kiosk_model import KioskModel
from kiosk.ui.languages import Languages
from kiosk.ui.page_pictures import PagePictures, Whole
from kiosk.ui.station import Part

QML = Path(__file__).parent / "qml"
FACES = (
    *("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "NotoSerif-SemiBold.ttf"),
    *("NotoSansArabic-Regular.ttf", "NotoSansArabic-SemiBold.ttf", "NotoNaskhArabic-SemiBold.ttf"),
)
DRAWN_AT = 5.88
"""Pixels a millimetre of the tablet the design was drawn for: 1280 × 800 on 10.1 inch."""

FURTHER = 1.25
"""How much larger a desk is drawn on a screen of its own, which is looked at from further away than a tablet in the hand."""
VOICE_AFTER = 1000
"""Milliseconds."""

CARD = 85.6
"""Millimetres: how wide a bank card is (ISO/IEC 7810, ID-1)."""


def prepare(*, keyboard: bool) -> None:
    """Set what Qt reads once, before it starts.

    The basic render loop keeps Python off the render thread; uncompressed touch keeps every point of the ink;
    a short switch interval keeps a busy lane from holding up a save (1 → 2.5 ms instead of 21, p95).
    """
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QML_NO_TOUCH_COMPRESSION", "1")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if keyboard:  # three warnings of Qt's own come with it: sound it does not need, and a name in its list of words
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver.warning=false;qt.qml.propertyCache.append.warning=false")
        os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
        os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    sys.setswitchinterval(0.0005)


def application(arguments: Sequence[str] = ("inkwell",)) -> QGuiApplication:
    """The one Qt application of this process, with our fonts."""
    smooth = QSurfaceFormat()
    smooth.setSamples(4)  # ink and drawings without steps, where there is a GPU
    QSurfaceFormat.setDefaultFormat(smooth)
    app = QGuiApplication.instance() or QGuiApplication(list(arguments))
    assert isinstance(app, QGuiApplication)
    app.setApplicationName("Inkwell")
    return app


def load_fonts(folder: Path) -> None:
    """Make our faces known; what is missing in Inter is looked for in Noto."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(folder / face))
    QFont.insertSubstitutions("Inter", ["Noto Sans Arabic", "Noto Sans"])
    QFont.insertSubstitutions("Noto Serif", ["Noto Naskh Arabic"])
    QFont.insertSubstitutions("Noto Sans Arabic", ["Inter", "Noto Sans"])
    QFont.insertSubstitutions("Noto Naskh Arabic", ["Noto Serif"])


def px_per_mm(screen: QScreen, width: int, height: int, card: int = 0, further: float = 1.0) -> float:
    """Pixels a millimetre, from the screen or the `card` laid on it; never so many that the smallest layout would not fit the window.

    `further`: how much larger everything is drawn for eyes that are further away.
    """
    real = card / CARD if card else further * screen.physicalDotsPerInch() / 25.4
    room = min(min(width, height) / (800 / DRAWN_AT), max(width, height) / (1280 / DRAWN_AT))
    return min(real, room)


class Front:
    """A window and what hangs on it: an engine, and so a theme, of its own."""

    def __init__(
        self,
        kiosk: KioskModel,
        fonts: Path,
        *,
        keyboard: bool,
        size: tuple[int, int] | None = None,
        whole: Whole = bytes,
        screen: QScreen | None = None,
    ) -> None:
        """`size` in pixels makes a window at the density the design was drawn for; None fills `screen`. `whole`: see PagePictures."""
        load_fonts(fonts)
        self.kiosk = kiosk
        self.idle = IdleWatch(kiosk)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.addImageProvider("page", PagePictures(kiosk.desk_model.page_document, whole))
        theme = self.engine.singletonInstance("Inkwell", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.screen = screen or QGuiApplication.primaryScreen()
        width, height = size or (self.screen.size().width(), self.screen.size().height())
        aloud = self.engine.singletonInstance("Inkwell.Aloud", "Aloud")
        assert isinstance(aloud, Aloud)
        self.aloud = aloud
        languages = self.engine.singletonInstance("Inkwell.Languages", "Languages")
        assert isinstance(languages, Languages)
        self.languages = languages
        self.idle.reading_aloud = lambda: aloud.is_reading
        aloud.began.connect(kiosk.journey_model.readAloud)
        self._size, self._fills = (width, height), size is None
        kiosk.changed.connect(self.measure)
        self.measure()
        self.engine.setInitialProperties(
            {
                "kiosk": kiosk,
                "idle": self.idle,
                "keyboard": keyboard,
                "startWidth": width,
                "startHeight": height,
                "fullScreen": self._fills and kiosk.stands_for is not Part.DESK,
                "maximized": self._fills,
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots:
            raise RuntimeError("Main.qml did not load")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        window.installEventFilter(self.idle)
        window.widthChanged.connect(self._resized)
        window.heightChanged.connect(self._resized)

    def measure(self) -> None:
        """Take the screen's density, as it says itself or as staff matched it; in a window of a given size, that of the design."""
        card, further = self.kiosk.card_pixels, FURTHER if self.kiosk.stands_for is Part.DESK else 1.0
        real = px_per_mm(self.screen, *self._size, card, further)
        self.theme.setProperty("pxPerMm", real if self._fills or card else DRAWN_AT)

    def stand(self, screen: QScreen, part: Part) -> None:
        """From now on it is that part's window, on that screen: the desk's an ordinary one, any other fills the screen."""
        self.screen = screen
        self.kiosk.become(part)
        if self._fills:
            self._size = screen.size().width(), screen.size().height()
            self.hide()
            self.window.destroy()  # a window that fills a screen is not moved to another: it is made anew there
            self.window.setScreen(screen)
            self.window.setGeometry(screen.geometry())
            self.window.setProperty("fullScreen", part is not Part.DESK)
        self.measure()
        self.show()

    def hide(self) -> None:
        """Not in view any more; whatever is in it stays."""
        self.window.setProperty("visible", False)

    def _resized(self) -> None:
        if self._fills and self.kiosk.stands_for is Part.DESK:  # whoever makes an ordinary window smaller still sees all of it
            self._size = max(self.window.width(), 1), max(self.window.height(), 1)
            self.measure()

    def find_voice(self) -> None:
        """Look for a voice to read aloud with, once there is something to see."""
        QTimer.singleShot(VOICE_AFTER, self.aloud, self.aloud.find)

    def show(self) -> None:
        """Bring the window up."""
        self.window.setProperty("visible", True)

    def close(self) -> None:
        """Let go of the window, then of what hangs on it."""
        if isValid(self.engine):
            self.idle.stop()
            self.aloud.close()
            delete(self.engine)  # at once, and before what its bindings look at
            self.kiosk.close()
