"""What pyHanko logs is told by us in words, or quotes what it reads; its own lines reach no log."""

import logging


def quiet() -> None:
    """From now on, in this process."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logger = logging.getLogger(name)
        logger.propagate = False
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
