"""A workbench for one question: shows rows in the real page, by the real engine, and keeps what the touch sent down."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk.encounter.page.row import Field, ItemRow, OptionRow
from kiosk.encounter.sitting.screen import Kind, Problem, Screen
from kiosk.ui.hand import Hand
from kiosk.ui.item_model import ItemModel, camel
from kiosk.ui.journey_model import plain
from tests.ui.engine import dressed, engine

LANDSCAPE, PORTRAIT = (1280, 800), (800, 1280)


class Bench(QObject):
    """Rows in, raw acts out. After each act the row stands as Python would tell it (`stands`)."""

    screenChanged = Signal()  # noqa: N815  # Qt's name for a property's signal

    def __init__(
        self, *rows: ItemRow, size: tuple[int, int] = LANDSCAPE, scale: float = 1, mirrored: bool = False, title: str = ""
    ) -> None:
        """`title` is the page's; without one it is the text of the row, if there is only one."""
        super().__init__()
        self.acts: list[tuple[str, Any]] = []
        """What was sent down, in order: (linkId, raw)."""
        self.keeps = True
        """Whether what is sent down is taken and told back."""
        self.turned = 0
        """How often Continue was touched."""
        self._screen = Screen(key="bench", kind=Kind.QUESTION, title=title or (rows[0].text if len(rows) == 1 else ""))
        if len(rows) == 1 and not title:
            self._screen = replace(self._screen, hint=rows[0].hint)
        self._screen = replace(self._screen, language="ar-XB" if mirrored else "en")
        self._items = ItemModel(self)
        self._items.show("bench", rows)
        self.theme = dressed(textScale=scale)
        engine().setInitialProperties({"bench": self, "width": size[0], "height": size[1], "mirrored": mirrored})
        engine().load(QUrl.fromLocalFile(str(Path(__file__).parent / "Bench.qml")))
        window = engine().rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        self.window, self.hand = window, Hand(window)
        self.hand.settle(10)

    # -- what the page is told

    @Property("QVariantMap", notify=screenChanged)  # type: ignore[arg-type]  # Qt names the type of a JavaScript object
    def screen(self) -> dict[str, Any]:
        shown: dict[str, Any] = camel(asdict(self._screen))
        return shown

    @Property(QObject, constant=True)
    def items(self) -> ItemModel:
        return self._items

    @Slot(str, "QVariant")
    def answer(self, link_id: str, value: Any) -> None:
        raw = plain(value)
        self.acts.append((link_id, raw))
        if self.keeps:
            self.tell(*(stands(row, raw) if row.link_id == link_id else row for row in self._items.rows()))

    @Slot()
    def next(self) -> None:
        self.turned += 1

    def tell(self, *rows: ItemRow) -> None:
        """Tell the page how its rows stand now."""
        self._items.show("bench", rows)

    def complain(self, code: str, words: str = "", number: str = "", at: int = 0) -> None:
        """Say what is wrong with a row, in the summary and beside it."""
        rows = list(self._items.rows())
        rows[at] = replace(rows[at], problem=code, problem_words=words, problem_number=number)
        self.tell(*rows)
        called = rows[at].short or rows[at].text
        problem = Problem(link_id=rows[at].link_id, code=code, words=words, number=number, question=called, format=rows[at].format)
        self._screen = replace(self._screen, problems=(problem,))
        self.screenChanged.emit()
        self.hand.settle(10)

    def complain_of_all(self, words: str) -> None:
        """Say the same of every row, in the summary and beside each."""
        rows = [replace(row, problem="constraint", problem_words=words) for row in self._items.rows()]
        self.tell(*rows)
        told = tuple(Problem(link_id=row.link_id, code="constraint", words=words, question=row.text) for row in rows)
        self._screen = replace(self._screen, problems=told)
        self.screenChanged.emit()
        self.hand.settle(10)

    # -- what a test asks

    @property
    def row(self) -> ItemRow:
        """The first row, as it stands."""
        return self._items.rows()[0]

    @property
    def sent(self) -> Any:
        """The last act of all, without its linkId."""
        return self.acts[-1][1]

    def item(self, name: str) -> QQuickItem:
        """The item of that objectName."""
        found = self.hand.named(name)
        assert found is not None, f"nothing is called {name!r}"
        return found

    def said(self, name: str) -> str:
        """The text that stands in the field of that objectName."""
        return str(self.item(name).property("text"))

    def overflowing(self) -> list[str]:
        """Words that do not fit: cut by an ellipsis, wider than what they stand in, or off the window's sides."""
        return [str(item.property("text")) for item in self.hand.items() if item.inherits("QQuickText") and self._overflows(item)]

    def too_small(self) -> list[str]:
        """What is touched and is smaller than a finger needs (12 mm)."""
        least = int(self.theme.property("smallest")) - 1
        touched = (item for item in self.hand.items() if item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField"))
        return [f"{item.property('text')} {item.width()}×{item.height()}" for item in touched if min(item.width(), item.height()) < least]

    def picture(self, path: Path) -> None:
        """What is on the screen now."""
        self.hand.settle(30)
        self.window.grabWindow().save(str(path))

    def close(self) -> None:
        """Let go of the window."""
        delete(self.window)

    def _overflows(self, text: QQuickItem) -> bool:
        left, right = text.mapToScene(text.boundingRect().topLeft()).x(), text.mapToScene(text.boundingRect().bottomRight()).x()
        drawn = float(text.property("contentWidth"))
        return bool(text.property("truncated")) or drawn > text.width() + 1 or left < -1 or right > self.window.width() + 1


def stands(row: ItemRow, raw: Any) -> ItemRow:
    """The row after `raw`, kept as simply as can be: what was typed stands as it was typed."""
    if isinstance(raw, Mapping):
        return _parts(row, {str(key): value for key, value in raw.items()})
    if row.options:
        return replace(row, options=tuple(_touched(option, str(raw), row) for option in row.options))
    return replace(row, value=str(raw).lower() if isinstance(raw, bool) else str(raw))


def _touched(option: OptionRow, code: str, row: ItemRow) -> OptionRow:
    if option.code == code:
        return replace(option, chosen=not option.chosen if row.many else True)
    return option if row.many else replace(option, chosen=False)


def _parts(row: ItemRow, raw: Mapping[str, Any]) -> ItemRow:
    if row.field is Field.SEVERAL:
        return replace(row, entries=_lines(list(row.entries), raw))
    if row.field is Field.QUANTITY:
        units = tuple(replace(unit, chosen=unit.code == raw["unit"]) for unit in row.units) if "unit" in raw else row.units
        return replace(row, value=str(raw.get("value", row.value)), units=units)
    if "open" in raw:
        others = row.options if row.many else tuple(replace(option, chosen=False) for option in row.options)
        return replace(row, open_value=str(raw["open"]), options=others)
    if "picture" in raw:
        return replace(row, picture=str(raw["picture"]))
    named = {name: str(raw[name]) for name in ("day", "month", "year", "hour", "minute") if name in raw}
    return replace(row, **named)  # type: ignore[arg-type]  # every one of them is text


def _lines(lines: list[str], raw: Mapping[str, Any]) -> tuple[str, ...]:
    if "add" in raw:
        lines.append("")
    elif "remove" in raw:
        del lines[int(raw["remove"])]
    else:
        lines[int(raw["at"])] = str(raw["value"])
    return tuple(lines) or ("",)
