"""One QML engine for tests of single pages and controls: it reads each file once. A window of its own and a theme as new are theirs."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.paths import resources
from kiosk.ui.application import DRAWN_AT, QML, load_fonts, prepare
from kiosk.ui.languages import Languages

BARE = {
    "mode": "light",
    "textScale": 1,
    "pxPerMm": DRAWN_AT,
    "portrait": False,
    "reducedMotion": True,
    "still": True,
    "large": False,
    "scanPace": 0,
    "slip": 0,
}
"""Everything that can be set of the theme, as a test finds it."""


@cache
def engine() -> QQmlApplicationEngine:
    """The engine. Its newest window is the last of `rootObjects`; whoever opened one deletes it."""
    prepare(keyboard=False)
    load_fonts(resources() / "fonts")
    made = QQmlApplicationEngine()
    made.addImportPath(str(QML))
    return made


def tongue() -> Languages:
    """The languages of the engine."""
    found = engine().singletonInstance("Inkwell.Languages", "Languages")
    assert isinstance(found, Languages)
    return found


def dressed(**ways: object) -> QObject:
    """The theme as new, but for `ways`."""
    theme = engine().singletonInstance("Inkwell", "Theme")
    assert isinstance(theme, QObject)
    for name, value in (BARE | ways).items():
        theme.setProperty(name, value)
    return theme
