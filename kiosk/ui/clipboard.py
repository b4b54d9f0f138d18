"""What was copied must not outlive whoever copied it."""

from PySide6.QtGui import QClipboard, QGuiApplication


def forget_copied() -> None:
    """Empty the clipboard, and what X11 pastes with the middle button."""
    if not isinstance(QGuiApplication.instance(), QGuiApplication):
        return
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
