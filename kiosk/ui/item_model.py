"""The rows of a page as a list model: touches only the rows that changed, so that focus and scrolling stay."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.encounter.page.row import ItemRow

ROW = int(Qt.ItemDataRole.UserRole) + 1


class ItemModel(QAbstractListModel):
    """One role, `row`: an ItemRow as a JavaScript object, keys in camelCase."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ItemRow] = []
        self._key = ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's own signature
        return len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802  # Qt's name
        return {ROW: QByteArray(b"row")}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = ROW) -> Any:
        return camel(self._rows[index.row()]) if role == ROW and index.isValid() else None

    def rows(self) -> tuple[ItemRow, ...]:
        """The rows themselves, for Python."""
        return tuple(self._rows)

    def show(self, key: str, rows: Sequence[ItemRow]) -> None:
        """Show `rows`; on the same page (`key`) with the same questions, only those that differ are drawn again."""
        same = key == self._key and [row.link_id for row in rows] == [row.link_id for row in self._rows]
        self._key = key
        if not same:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for at, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            if old != new:
                self._rows[at] = new
                self.dataChanged.emit(self.index(at), self.index(at), [ROW])


def camel(value: Any) -> Any:
    """As QML takes it: a dataclass or a mapping becomes an object, `link_id` in it `linkId`, a sequence an array, all the way down."""
    kind: Any = type(value)
    if names := _names(kind):
        return {shown: camel(getattr(value, name)) for name, shown in names}
    if isinstance(value, dict):
        return {_camel_word(key): camel(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [camel(inner) for inner in value]
    return value


@cache
def _names(kind: type) -> tuple[tuple[str, str], ...]:
    """Of a dataclass, each field's name in Python and in QML."""
    return tuple((one.name, _camel_word(one.name)) for one in fields(kind)) if is_dataclass(kind) else ()


def _camel_word(word: str) -> str:
    head, *tail = word.split("_")
    return head + "".join(part.capitalize() for part in tail)
