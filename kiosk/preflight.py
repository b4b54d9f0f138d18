"""What the window needs of the machine, looked at before Qt is: Qt itself would end in a core dump.

Standard library only, and quick. Whatever is missing is said in one message, with the one command that mends it.
Loading a system library here is harmless: Qt is about to load the same one. None of Qt's own is touched.
"""

import ctypes
import importlib.util
import os
import re
import struct
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.errors import SystemLacks

PT_DYNAMIC, PT_LOAD = 2, 1
DT_NEEDED, DT_STRTAB = 1, 5
NEEDED_BY_ALL = ("libQt6Quick.so.6", "libQt6Pdf.so.6")
"""Between them they ask for all that the rest of Qt in use asks for."""
DEBIAN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libbrotlidec.so.1": "libbrotli1",
    "libz.so.1": "zlib1g",
}
"""Packages that are not named after their library as Debian Policy 8.1 has it."""
WISHES = {"libpulse.so.0": "The on-screen keyboard and reading aloud need it."}
PATIENCE = 3.0
"""Seconds that a screen may take to answer."""
DEMO = "Or try `python main.py demo`, which needs no screen."


def check() -> None:
    """Nothing if the window can open; SystemLacks, naming all that is missing, if it cannot."""
    pyside = _pyside()
    if not sys.platform.startswith("linux"):
        return
    troubles = [_troubles(pyside, platform) for platform in _platforms()]
    if not troubles:
        words = "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.\nStart Inkwell on the tablet's own desktop. " + DEMO
        raise SystemLacks("\n\n".join([words, *_missing(pyside, ())]))
    if all(troubles):  # Qt takes the first platform that works
        raise SystemLacks("\n\n".join(troubles[0]))


def wishes() -> list[str]:
    """What would be better with one more library: a line each; empty if all is there."""
    if not sys.platform.startswith("linux"):
        return []
    return [" ".join(f"{soname} is missing. {why} {_command([soname])}".split()) for soname, why in WISHES.items() if not _loads(soname)]


def _pyside() -> Path:
    """PySide6's folder; SystemLacks if it is not there, not whole, or the release that breaks this Python."""
    spec = importlib.util.find_spec("PySide6")
    folder = Path(next(iter((spec and spec.submodule_search_locations) or ()), ""))
    whole = spec and all(any(folder.glob(f"{module}.*")) for module in ("QtQuick", "QtPdf"))
    install = f'    {sys.executable} -m pip install "PySide6-Essentials>=6.11.3,<6.12" "PySide6-Addons>=6.11.3,<6.12"'
    if not whole:
        raise SystemLacks(f"PySide6, which draws the window, is not installed whole. Install it with:\n{install}")
    if sys.version_info < (3, 12) and _version(folder) == "6.12.0":
        raise SystemLacks(f"PySide6 6.12.0 breaks Python {sys.version_info[0]}.{sys.version_info[1]}. Change it with:\n{install}")
    return folder


def _version(folder: Path) -> str:
    """Read, not imported: PySide6 is what may not work."""
    found = re.search(r'__version__ = "(.+?)"', (folder / "__init__.py").read_text(encoding="utf-8"))
    return found[1] if found else ""


def _platforms() -> tuple[str, ...]:
    """The ways to a screen that Qt will try, by the names of its plugins."""
    if asked := os.environ.get("QT_QPA_PLATFORM"):
        return tuple(part.partition(":")[0].partition("-")[0] for part in asked.split(";"))
    ways = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return tuple(platform for platform, name in ways.items() if os.environ.get(name))


def _troubles(pyside: Path, platform: str) -> list[str]:
    """What keeps one platform from working, a paragraph each; empty if nothing does."""
    plugins = pyside / "Qt/plugins/platforms"
    if plugins.is_dir() and not (plugins / f"libq{platform}.so").exists():
        known = ", ".join(sorted(path.stem.removeprefix("libq") for path in plugins.iterdir()))
        return [f"QT_QPA_PLATFORM asks for {platform!r}, which Qt does not have. It has: {known}."]
    return _missing(pyside, (plugins / f"libq{platform}.so",)) or _silent(platform)


def _missing(pyside: Path, plugins: Sequence[Path]) -> list[str]:
    libraries = pyside / "Qt/lib"
    sonames = sorted(_system_libraries([*(libraries / name for name in NEEDED_BY_ALL), *plugins], libraries))
    missing = [soname for soname in sonames if not _loads(soname)]
    return [f"Qt needs system libraries that are missing: {', '.join(missing)}.\n{_command(missing)}"] if missing else []


def _system_libraries(files: Iterable[Path], libraries: Path) -> set[str]:
    """The libraries that these files need, through those that Qt brings along, and that the system has to give."""
    waiting, seen, outside = list(files), set[Path](), set[str]()
    while waiting:
        if (file := waiting.pop()) in seen or not file.exists():
            continue
        seen.add(file)
        for soname in _needed(file):
            inside = libraries / soname
            (waiting.append(inside) if inside.exists() else outside.add(soname))
    return outside


def _needed(file: Path) -> list[str]:
    """DT_NEEDED of a 64-bit little-endian ELF file; nothing of any other (System V ABI, chapters 4 and 5)."""
    with file.open("rb") as elf:
        head = elf.read(64)
        if head[:6] != b"\x7fELF\x02\x01":
            return []
        start, size, count = (*struct.unpack_from("<Q", head, 32), *struct.unpack_from("<HH", head, 54))
        elf.seek(start)
        table = elf.read(size * count)
        segments = [struct.unpack_from("<IIQQQQ", table, at) for at in range(0, size * count, size)]
        dynamic = next((segment for segment in segments if segment[0] == PT_DYNAMIC), None)
        if dynamic is None:
            return []
        elf.seek(dynamic[2])
        entries = list(struct.iter_unpack("<qQ", elf.read(dynamic[5] - dynamic[5] % 16)))
        names = next(value for tag, value in entries if tag == DT_STRTAB)
        base = next(names - at + offset for kind, _, offset, at, _, length in segments if kind == PT_LOAD and at <= names < at + length)
        return [_string(elf.fileno(), base + value) for tag, value in entries if tag == DT_NEEDED]


def _string(handle: int, at: int) -> str:
    return os.pread(handle, 256, at).partition(b"\0")[0].decode()


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _command(sonames: Sequence[str]) -> str:
    """How to install libraries: one command for the family of Linux this is, or their names."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    family = set(_family())
    if family & {"debian", "ubuntu"}:
        return f"Install with:\n    {sudo}apt-get install " + " ".join(dict.fromkeys(map(_package, sonames)))
    for names, tool in (({"fedora", "rhel"}, "dnf"), ({"suse", "opensuse"}, "zypper")):
        if family & names:
            return f"Install with:\n    {sudo}{tool} install " + " ".join(f"'{soname}()(64bit)'" for soname in sonames)
    return "Install the packages of your system that hold them."


def _package(soname: str) -> str:
    """Debian's name for the package of a library (Policy 8.1: libfoo.so.1 is in libfoo1, libfoo2.so.1 in libfoo2-1)."""
    name, _, version = soname.lower().replace("_", "-").partition(".so.")
    return DEBIAN.get(soname, f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}")


def _family() -> Iterator[str]:
    """ID and ID_LIKE of os-release(5)."""
    try:
        text = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return
    for words in re.findall(r'^ID(?:_LIKE)?="?([^"\n]*)', text, re.MULTILINE):
        yield from words.split()


def _silent(platform: str) -> list[str]:
    """Ask the screen itself, with the library that Qt asks with."""
    asks = {"xcb": ("libxcb.so.1", "DISPLAY", _x11_answers), "wayland": ("libwayland-client.so.0", "WAYLAND_DISPLAY", _wayland_answers)}
    soname, name, answers = asks.get(platform, ("", "", bool))
    if not soname or not _loads(soname) or _in_time(answers):
        return []
    told = f"{name} is {os.environ[name]!r}" if os.environ.get(name) else f"{name} is not set"
    return [
        f"{told}, but no screen answers there, or it does not let this user in.\n"
        f"Start Inkwell on the tablet's own desktop, as the user who is signed in there. {DEMO}"
    ]


def _in_time(answers: Callable[[], bool]) -> bool:
    """Whether the answer is yes, and comes before long: a screen that hangs would hold Qt for ever."""
    told: list[bool] = []
    asking = threading.Thread(target=lambda: told.append(answers()), daemon=True)
    asking.start()
    asking.join(PATIENCE)
    return told == [True]


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return bool(display)
