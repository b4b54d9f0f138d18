"""Every page of the pack at every size, orientation and kind of control: `python -m tests.ui.patient.fits` says what does not fit.

    python -m tests.ui.patient.fits [--pictures FOLDER] [LANGUAGE …]

Without languages, in English, in the long one and the mirrored one that nobody speaks, and in every other of the interface. It takes some
minutes for each; the suite has a short form (test_fits.py).
"""

import os
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.encounter.sitting.screen import Kind
from kiosk.questionnaire.words.pseudo import PSEUDO
from kiosk.ui.aloud import Aloud
from kiosk.ui.languages import BASE, SPOKEN
from kiosk.ui.patient import Patient
from kiosk.ui.speaker_apart import MOCK
from tests.encounter.spoken import approve, said
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.catalogues import ENGLISH
from tests.ui.engine import engine
from tests.ui.patient.sight import FINGER, LARGE, apart, cut, near, small, written_over
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting
from tests.ui.patient.turned import stranded, torn, unasked, widowed
from tests.walk import Walk

Way = tuple[tuple[int, int], float, bool]
"""Window, size of words, large controls."""
EVERY: tuple[Way, ...] = tuple(product((LANDSCAPE, PORTRAIT), (1, 1.25, 1.5, 2), (False, True)))
PX_PER_MM = 149.4 / 25.4
LANGUAGES = (BASE, *PSEUDO, *(tag for tag in SPOKEN if tag not in ENGLISH))


def wrong_now(sitting: Sitting, *, large: bool) -> list[str]:
    """What does not fit on the page in view, turned to its end."""
    hand, found = sitting.hand, []
    to_the_top(sitting)
    for _ in range(40):
        found += (
            stranded(hand)
            + unasked(hand)
            + widowed(hand)
            + torn(hand)
            + cut(hand)
            + small(hand, PX_PER_MM, LARGE if large else FINGER)
            + apart(hand)
            + near(hand, PX_PER_MM)
            + written_over(hand)
        )
        below = hand.named("moreBelow")
        if below is not None and below.isVisible():
            hand.press(hand.middle(below))
        elif large and (on := hand.named("next")) is not None and bool(on.property("turns")):
            hand.press(hand.middle(on))
        else:
            break
        hand.settle(5)
    return list(dict.fromkeys(found))


def to_the_top(sitting: Sitting) -> None:
    """Back to where the page begins: it keeps its place when it is worn another way."""
    hand = sitting.hand
    for _ in range(40):
        above = hand.named("moreAbove")
        if above is None or not above.isVisible():
            return
        hand.press(hand.middle(above))
        hand.settle(5)


def in_every_way(sitting: Sitting, ways: Sequence[Way] = EVERY, pictures: Path | None = None) -> Iterator[str]:
    """What does not fit on the page in view, in each of these ways."""
    screen = sitting.real.screen()
    for size, scale, large in ways:
        sitting.wear(size, textScale=scale, large=large)
        way = f"{'portrait' if size == PORTRAIT else 'landscape'}-{scale:g}{'-large' if large else ''}"
        if pictures is not None:
            to_the_top(sitting)
            sitting.window.grabWindow().save(str(pictures / f"{screen.kind}-{screen.key}-{way}.png"))
        yield from (f"{screen.kind} {screen.key} {way}: {what}" for what in wrong_now(sitting, large=large))


def pages(sitting: Sitting, patient: Patient | None = None, *, once: bool = False) -> Iterator[str]:
    """Shows every page up to the end, one after the other; their kinds. `once`: only the first of each kind."""
    walk, seen = Walk(sitting.real, patient), set()
    while True:
        screen = walk.screen
        if not once or screen.kind not in seen:
            seen.add(screen.kind)
            sitting.look()
            yield screen.kind
        if screen.kind is Kind.HANDBACK:
            return
        if screen.kind is Kind.SEALING:
            sitting.real.sealed(sitting.real.pressing()())
            continue
        walk.fill()
        if walk.screen.key == screen.key:
            walk.sign() if screen.kind is Kind.SIGN else walk.on()


def both_sittings(folder: Path, tag: str = BASE) -> Iterator[tuple[Sitting, Patient | None]]:
    """The first and the second sitting of a visit, in that language."""
    for begun, patient in ((Stage.visit, None), (Stage.talked, UNDERSTANDS)):
        stage = Stage(folder)
        visit = begun(stage)
        if tag not in ENGLISH:
            said(stage, tag)
            approve(stage, tag)  # afterwards: what was walked before is taken up as it was left
        sitting = Sitting(stage.journey(visit))
        if tag != BASE:
            sitting.speak_in(tag)
            assert not sitting.real.screen().interpreter
        yield sitting, patient


def at_second_sitting(folder: Path, tag: str, place: str) -> Sitting:
    """The second sitting of a visit in that language, walked to that page."""
    stage = Stage(folder)
    visit = stage.talked()
    said(stage, tag)
    approve(stage, tag)
    sitting = Sitting(stage.journey(visit))
    sitting.speak_in(tag)
    Walk(sitting.real, UNDERSTANDS).to(place)
    sitting.look()
    return sitting


def in_language(tag: str, folder: Path | None = None) -> list[str]:
    """What does not fit on any page in this language."""
    found = []
    with TemporaryDirectory() as scratch:
        for sitting, patient in both_sittings(Path(scratch), tag):
            for _ in pages(sitting, patient):
                for what in in_every_way(sitting, pictures=folder):
                    found.append(what)
                    sys.stdout.write(f"{tag}: {what}\n")
            sitting.close()
    sys.stdout.write(f"{tag}: {len(found)} do not fit\n")
    return found


def main(told: Sequence[str]) -> int:
    aloud = engine().singletonInstance("Inkwell.Aloud", "Aloud")
    assert isinstance(aloud, Aloud)
    aloud.speak_with(MOCK)  # with the button that listens: there is less room
    folder, tags = (Path(told[1]), told[2:]) if told[:1] == ["--pictures"] else (None, told)
    found = []
    for tag in tags or LANGUAGES:
        if folder:
            (folder / tag).mkdir(parents=True, exist_ok=True)
        found += in_language(tag, folder / tag if folder else None)
    return bool(found)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.ui.application import application

    app = application()
    sys.exit(main(sys.argv[1:]))
