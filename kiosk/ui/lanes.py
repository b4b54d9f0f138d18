"""Where work that takes longer than a frame runs: one thread beside the screen. Fulfils the port `Lane`."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


class QtLane(QObject):
    """One worker thread; results come back on the thread of the screen, in the order they were asked for."""

    _finished = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Run `work` beside the screen, then `done` with its result or its error."""

        def task() -> None:
            try:
                result = work()
            except Exception as error:  # it is handed over, not swallowed: `done` says what it means
                result = error
            self._finished.emit(done, result)

        if not self._closed:
            self._pool.submit(task)

    def close(self) -> None:
        """Wait for what is under way; take nothing more, and deliver nothing to a house that is closed."""
        self._closed = True
        self._pool.shutdown(wait=True)

    @Slot(object, object)
    def _deliver(self, done: Callable[[Any], object], result: Any) -> None:
        if not self._closed:
            done(result)
