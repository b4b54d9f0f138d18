"""The time of day, from the computer's own clock. Fulfils the port `Clock`."""

import time
from datetime import datetime


class SystemClock:
    """Aware, in the computer's zone."""

    def now(self) -> datetime:
        """Now."""
        return datetime.now().astimezone()

    def ticks(self) -> float:
        """Seconds that only go forward."""
        return time.monotonic()
