"""Every test runs without a screen, whatever machine it is on; and in which order, by how many workers."""

import gc
import os
from contextlib import suppress
from functools import cache
from importlib import import_module
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


def pytest_collection(session: pytest.Session) -> None:
    """Of the whole suite each worker reads its share first, and what others read before from what they have left compiled."""
    at, workers = (os.environ.get(f"PYTEST_XDIST_WORKER{what}", "").removeprefix("gw") for what in ("", "_COUNT"))
    if not at or session.config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return
    home = Path(__file__).parent
    for path in sorted(home.rglob("test_*.py"))[int(at) :: int(workers)]:
        with suppress(Exception):  # what is wrong with it is said where it is collected
            import_module(".".join((home.name, *path.relative_to(home).with_suffix("").parts)))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # modules and tests stay


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: _turn(item.path))  # stable: within a file nothing moves


@cache
def _turn(path: Path) -> int:
    within = path.relative_to(Path(__file__).parent).as_posix()
    return next((turn for turn, dear in enumerate(DEAR) if within.startswith(dear)), len(DEAR))
