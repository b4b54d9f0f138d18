"""Set-up and unlock, for QML. What is typed here is secret: nothing of it is kept, logged or shown again."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.encounter.opening import Opening, Step
from kiosk.ui.item_model import ItemModel, camel
from kiosk.ui.journey_model import plain


class OpeningModel(QObject):
    """The opening, for QML."""

    changed = Signal()
    opened = Signal()

    def __init__(self, opening: Opening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self._items = ItemModel(self)
        self._screen: dict[str, Any] = {}
        self._busy = False
        self._show()

    @Property(str, notify=changed)
    def step(self) -> str:
        """A Step."""
        return self._opening.step.value

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # Qt names the type of a JavaScript object
    def screen(self) -> dict[str, Any]:
        """CLINIC: the page, as a Screen."""
        return self._screen

    @Property(QObject, constant=True)
    def items(self) -> ItemModel:
        """CLINIC: its rows."""
        return self._items

    @Property(str, notify=changed)
    def code(self) -> str:
        """RECOVERY: the code, shown once."""
        return self._opening.code if self._opening.step is Step.RECOVERY else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong, as a code."""
        return self._opening.problem

    @Property(str, notify=changed)
    def detail(self) -> str:
        """FAILED: in words."""
        return self._opening.detail

    @Property(str, constant=True)
    def command(self) -> str:
        """FAILED: what a terminal calls this program, with its data folder; the name of a command follows."""
        return self._opening.command

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """How long to wait before the next try."""
        return self._opening.seconds

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether keys are being made."""
        return self._busy

    @Slot(str, "QVariant")
    def answered(self, link_id: str, value: Any) -> None:
        """CLINIC: a tap or typed words."""
        self._do(lambda: self._opening.answer(link_id, plain(value)))

    @Slot()
    def next(self) -> None:
        """CLINIC: Continue."""
        self._do(self._opening.next)

    @Slot()
    def back(self) -> None:
        """One step back."""
        self._do(self._opening.back)

    @Slot(str, str)
    def passphrase(self, first: str, second: str) -> None:
        """PASSPHRASE: typed twice."""
        self._do(lambda: self._opening.passphrase(first, second))

    @Slot()
    def codeSeen(self) -> None:  # noqa: N802  # QML's way of naming, here and below
        """RECOVERY: written down."""
        self._do(self._opening.code_seen)

    @Slot(str)
    def typedBack(self, text: str) -> None:  # noqa: N802
        """TYPED_BACK: the code."""
        self._do(lambda: self._opening.typed_back(text))

    @Slot(str, str, str, str)
    def person(self, name: str, title: str, pin: str, again: str) -> None:
        """PERSON: the first member of staff."""
        self._do(lambda: self._opening.person(name, title, pin, again))

    @Slot(str)
    def unlock(self, text: str) -> None:
        """UNLOCK: passphrase or recovery code."""
        self._do(lambda: self._opening.unlock(text))

    def begin(self) -> None:
        """At start: unattended, where the clinic chose that."""
        self._do(self._opening.unattended)

    def _do(self, act: Callable[[], None]) -> None:
        act()
        self._show()
        if self._opening.step is Step.OPEN:
            self.opened.emit()

    def _show(self) -> None:
        if self._opening.step is Step.CLINIC:
            screen = self._opening.screen()
            self._items.show(screen.key, screen.items)
            self._screen = camel(replace(screen, items=()))
        self.changed.emit()
