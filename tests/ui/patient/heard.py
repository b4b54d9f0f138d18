"""What a screen reader finds: the accessibility tree of a window, in the order in which it is read."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that is read: role, name, description, whether it is chosen and can be."""

    role: str
    name: str
    about: str
    chosen: bool
    checkable: bool
    item: QQuickItem

    @property
    def box(self) -> QRectF:
        return QRectF(self.item.mapToScene(QPointF(0, 0)), self.item.size())


def heard(window: QQuickWindow) -> list[Heard]:
    """Everything in the tree, from the first to the last."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return _below(root)


def out_of_order(found: list[Heard]) -> list[str]:
    """Pairs that are read the wrong way round: the later one stands wholly above the earlier, in the same column."""
    wrong = []
    for at, one in enumerate(found):
        for other in found[at + 1 :]:
            beside = other.box.right() <= one.box.left() or one.box.right() <= other.box.left()
            if not beside and other.box.bottom() <= one.box.top():
                wrong.append(f"{one.name!r} before {other.name!r}")
    return wrong


def _below(above: QAccessibleInterface) -> list[Heard]:
    found = []
    for at in range(above.childCount()):
        child = above.child(at)
        item, state = child.object(), child.state()
        if isinstance(item, QQuickItem) and not state.invisible:
            name, about = child.text(QAccessible.Text.Name), child.text(QAccessible.Text.Description)
            role = child.role().name
            found.append(Heard(role, name, about, bool(state.checked), bool(state.checkable), item))
        found += _below(child)
    return found
