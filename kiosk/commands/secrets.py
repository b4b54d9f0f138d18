"""Where a command gets its secrets from: typed at a terminal that shows nothing, or read line by line from a file descriptor.

Never from an argument or from the environment, which every other program on the computer can read.
"""

import os
import sys

import click

from kiosk.errors import NotAllowed

LONGEST = 4096
"""Bytes of a line."""


class Secrets:
    """Answers to questions, in the order in which they are asked. `fd`: a file descriptor with a line each; None asks at the terminal."""

    def __init__(self, fd: int | None = None) -> None:
        self._fd = fd

    def ask(self, what: str, *, hidden: bool = True) -> str:
        """`what` as a prompt. NotAllowed if there is nobody to ask, or no line left."""
        if self._fd is not None:
            return self._line(self._fd, what)
        if not sys.stdin or not sys.stdin.isatty():
            raise NotAllowed("There is no terminal to ask on. Give --secrets-fd a file descriptor with the answers, a line each.")
        return str(click.prompt(what, hide_input=hidden, err=True))

    def ask_new(self, what: str) -> str:
        """Something new: at the terminal typed twice. NotAllowed if the two differ."""
        first = self.ask(what)
        if self._fd is None and self.ask(f"{what}, once more") != first:
            raise NotAllowed("The two differ. Nothing was changed.")
        return first

    def _line(self, fd: int, what: str) -> str:
        """Read byte by byte: what follows belongs to the next question, or to another program."""
        line = bytearray()
        try:
            while (byte := os.read(fd, 1)) not in (b"", b"\n"):
                line += byte
                if len(line) > LONGEST:
                    raise NotAllowed(f"The line for {what!r} is too long.")
            words = line.decode("utf-8").removesuffix("\r")
        except OSError as error:
            raise NotAllowed(f"File descriptor {fd} cannot be read: {error.strerror}.") from None
        except UnicodeDecodeError:
            raise NotAllowed(f"The line for {what!r} is not UTF-8.") from None  # the error itself would quote it
        if not byte and not line:
            raise NotAllowed(f"File descriptor {fd} has no line for {what!r}.")
        return words
