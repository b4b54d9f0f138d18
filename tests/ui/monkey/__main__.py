"""`python -m tests.ui.monkey --taps 20000 --seeds 1-5`: see the room's charter."""

import argparse
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory


def main() -> int:
    """Walk every seed; 1 if anything was wrong."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--taps", type=int, default=20_000, help="acts for each seed, shared by the four places it begins from")
    arguments.add_argument("--seeds", default="1-5", help="FROM-TO, or one")
    arguments.add_argument("--language", default="", help="what every patient chooses (es, pl, ar …)")
    arguments.add_argument(
        "--upright", choices=("landscape", "portrait"), default="", help="how the tablet is held at first; else as chance has it"
    )
    arguments.add_argument("--words", type=float, default=1, help="the size of words (1, 1.25, 1.5, 2)")
    arguments.add_argument("--large", action="store_true", help="with controls of 30 mm")
    given = arguments.parse_args()
    first, _, last = given.seeds.partition("-")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.ui.application import application, prepare

    prepare(keyboard=False)
    app = application()
    from tests.ui.monkey.dress import Dress
    from tests.ui.monkey.homes import every, walk

    wrong, dress = 0, Dress(given.language, given.upright, given.words, given.large)
    with TemporaryDirectory(prefix="inkwell-monkey-") as name:
        homes = every(Path(name))
        for seed in range(int(first), int(last or first) + 1):
            began = time.monotonic()
            found, told = walk(homes, Path(name), seed, given.taps, dress)
            wrong += len(found)
            sys.stdout.write(
                "\n".join([told, *found, f"seed {seed}: {given.taps} acts in {time.monotonic() - began:.0f} s, {len(found)} wrong", ""])
            )
            sys.stdout.flush()
    del app
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
