"""Every test runs without a screen, whatever machine it is on; and in which order, by how many workers."""

import gc
import os
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
gc.disable()  # swept between tests: a thread that swept while it presses a document would take windows apart that are not its own
LITTER = 100_000
"""Objects more than at the last sweep, at which the next one is due; every tenth looks at the old ones too."""
DEAR = ("test_house.py", "documents/test_judges.py", "ui/")
"""What takes longest is begun first, so that no worker is left alone with it at the end."""


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: a window waits for its timers, and a judge is a process of its own."""
    return 1 + (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    if gc.get_count()[0] > LITTER:
        gc.collect(2 if gc.get_count()[2] > 8 else 1)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # modules and tests stay


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: _turn(item.path))  # stable: within a file nothing moves


def _turn(path: Path) -> int:
    within = path.relative_to(Path(__file__).parent).as_posix()
    return next((turn for turn, dear in enumerate(DEAR) if within.startswith(dear)), len(DEAR))
