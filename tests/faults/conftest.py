from tests.store.conftest import clock, kiosk
from tests.store.copies.conftest import clinic

__all__ = ["clinic", "clock", "kiosk"]
