"""One QML engine for tests of single pages and controls: it reads each file once. A window of its own and a theme as new are theirs.

Every engine that comes and goes while another stays leaves the types it read in a list of Qt's that is searched at each next one: it is
let go (`let_go`) before whole windows are opened one after another.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from shiboken6 import delete

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


def let_go() -> None:
    """Its windows are closed; the next that asks has another."""
    if engine.cache_info().currsize:
        delete(engine())
        engine.cache_clear()


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
