"""The world in memory: small, honest stand-ins for the ports of kiosk/encounter/ports.

One contract test runs over each and the real one.
"""

from tests.fakes.clock import StoppedClock
from tests.fakes.drives import NoDrives
from tests.fakes.post import PaperPost, PaperSheets, PreparedPaper
from tests.fakes.press import FakePress, FakeSealMaker, FakeStationery
from tests.fakes.printer import PaperlessPrinter
from tests.fakes.records import MemoryRecords
from tests.fakes.staff import MemoryStaff
from tests.fakes.vault import MemoryVault
from tests.fakes.visit import Visit

__all__ = [
    "FakePress",
    "FakeSealMaker",
    "FakeStationery",
    "MemoryRecords",
    "MemoryStaff",
    "MemoryVault",
    "NoDrives",
    "PaperPost",
    "PaperSheets",
    "PaperlessPrinter",
    "PreparedPaper",
    "StoppedClock",
    "Visit",
]
