"""Small files that are whole after a crash: the old one or the new one, never half of either."""

import os
import sys
from pathlib import Path


def write_durably(path: Path, text: str) -> None:
    """Put `text` (UTF-8) in the place of whatever stands at `path`; on disk when this returns. OSError if it cannot."""
    new = path.with_name(path.name + ".new")
    with new.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Put the content of `path` on disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Put the names in `folder` on disk. Windows does this by itself and has no call for it."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
