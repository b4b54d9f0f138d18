"""The time of day, from the computer's own clock. Fulfils the port `Clock`."""

from datetime import datetime


class SystemClock:
    """Aware, in the computer's zone."""

    def now(self) -> datetime:
        """Now."""
        return datetime.now().astimezone()
