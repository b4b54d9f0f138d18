"""A disk that is full, for real: the system refuses to let any file grow."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def full_disk(bytes_left: int = 0) -> Iterator[None]:
    """In here no file gets longer than `bytes_left`; a write beyond that fails as on a full disk (EFBIG)."""
    resource = pytest.importorskip("resource", reason="only POSIX can limit the size of files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_left, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
