"""A whole visit through the real window, with synthetic touches: the first thing a curious person runs."""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from kiosk.errors import KioskError

WHO = "Amara Okafor"
BORN = ("27", "3", "1984")
STAFF, TITLE, PIN = "Dr Lena Fischer", "Dermatologist, GMC 0000417", "402917"
WORDS = "correct horse battery staple"
CLINIC = {
    "clinic.name": "Linden Skin Clinic",
    "clinic.address": "14 Linden Row, Wexcombe WX1 4LS",
    "clinic.phone": "01632 960 144",
    "clinic.device": "Halden IR-3",
    "clinic.cleared_use": "warming the skin",
    "clinic.privacy_contact": "privacy@linden.example",
}
TYPED = {
    "contact.phone": "01632 960 982",
    "emerg.name": "Ngozi Okafor",
    "emerg.phone": "01632 960 417",
    "med.list": "Apixaban 5 mg, vitamin D",
    "exp.goal": "A firmer jaw line before my sister's wedding.",
    "end.ask": "Will it hurt more on the neck?",
    "plan.price": "£1,350",
    "plan.sessions": "3",
    "plan.notes": "What it can and cannot do, bruises with apixaban, a test patch first.",
}
CHOSEN = {
    "tx.areas": ("face", "neck", "abdomen"),
    "tx.concern": ("loose-skin", "lines"),
    "skin.tone": ("tone-5",),
    "skin.burn": ("rarely-burn",),
    "skin.tan": ("tans-easily",),
    "med.any": ("yes",),
    "med.blood": ("yes",),
    "med.creams": ("retinoid",),
    "hx.coldsores": ("not-in-area",),
    "preg.now": ("no",),
    "exp.size": ("clear-change",),
    "exp.time": ("several-months",),
    "o1": ("yes",),
    "o2": ("yes",),
    "o3": ("no",),
    "o4": ("no",),
    "o5": ("no",),
    "plan.skin_type": ("fitzpatrick-5",),
    "plan.patch": ("patch-first",),
    "t1": ("in-several-months",),
    "t2": ("nothing",),
    "t3": ("red-or-blister",),
    "t4": ("cool-and-call",),
    "t5": ("i-decide",),
    "t6": ("less-than-surgery",),
}
"""What the demo's patient answers; every other question is answered with no, none, or the first answer."""
IN_LANGUAGE = {
    "es": {"clinic.cleared_use": "calentar la piel", "clinic.regulator": "la Information Commissioner's Office (protección de datos)"},
    "pl": {"clinic.cleared_use": "rozgrzewanie skóry", "clinic.regulator": "urząd ochrony danych (Information Commissioner's Office)"},
    "ar": {"clinic.cleared_use": "تدفئة الجلد", "clinic.regulator": "مكتب مفوض المعلومات (Information Commissioner's Office)"},
}
"""What the clinic says of itself in each language, before its forms are shown in it."""
TRANSLATED = ("privacy", "history", "clinician", "disclosure", "consent", "clinic")
A_WRONG_TRY = "t4"
"""The teach-back question that is answered wrong once."""


def play(out: Path, size: tuple[int, int], language: str = "en") -> None:
    """Play the visit; leave consent.pdf, export/ and screens/ in `out`, and say so.

    `language`: what the patient reads (IN_LANGUAGE); its translation is approved first, for the demonstration.
    """
    began = time.monotonic()
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk import preflight

    preflight.check()
    screens = out / "screens"
    shutil.rmtree(screens, ignore_errors=True)
    screens.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="inkwell-demo-") as folder:
        from kiosk.app import Inkwell
        from kiosk.clock import SystemClock
        from kiosk.ui.player import Player

        data = Path(folder)
        player = Player(Inkwell(data, SystemClock(), demonstration=True).front(size=size), screens)
        try:
            _visit(player, language)
            exported = _bring_home(data, out)
        finally:
            player.front.close()
    print(f"{out / 'consent.pdf'}\n{exported}\n{len(list(screens.iterdir()))} pictures in {screens}\n{time.monotonic() - began:.1f} s")


def _visit(player: "Player", language: str) -> None:  # type: ignore[name-defined]  # noqa: F821  # imported late: Qt is not there before preflight
    player.set_up(CLINIC, WORDS, STAFF, TITLE, PIN)
    player.approve(PIN)
    if language in IN_LANGUAGE:
        player.approve_language(PIN, language, TRANSLATED, IN_LANGUAGE[language])
    player.sign_in(PIN)
    player.start_visit(WHO, BORN)
    player.hand_over()
    if language in IN_LANGUAGE:
        player.speak(language)
    player.sitting(CHOSEN, TYPED)
    player.sign_in(PIN)
    player.review("Seen and talked about; go on with care.")
    player.plan(CHOSEN, TYPED)
    player.hand_over()
    player.sitting(CHOSEN, TYPED, wrong_once=A_WRONG_TRY)
    player.sign_in(PIN)
    player.countersign()
    player.save()
    player.export()


def _bring_home(data: Path, out: Path) -> Path:
    """Copy what the visit left in its own data folder, which is thrown away."""
    documents = sorted((data / "printed").glob("*.pdf"))
    if not documents:
        raise KioskError("The visit left no document.")
    shutil.copyfile(documents[-1], out / "consent.pdf")
    export = out / "export"
    shutil.rmtree(export, ignore_errors=True)
    shutil.copytree(data / "exports", export)
    return export
