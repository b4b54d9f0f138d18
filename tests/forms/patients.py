"""A hundred synthetic patients, drawn from answer rates that a clinic might see, and the typical one: how many pages each is asked.

`python -m tests.forms.patients` walks them all through both sittings and prints the figures.
"""

import random
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.ui.patient import Patient

Chosen = dict[str, tuple[str, ...]]

TYPICAL: Chosen = {
    "tx.areas": ("face", "neck"),
    "tx.concern": ("loose-skin", "lines"),
    "tx.laxity": ("quite-loose",),
    "exp.size": ("clear-change",),
    "preg.now": ("does-not-apply",),
    "med.any": ("yes",),
    "imp.botox": ("2-weeks-to-6-months",),
}
"""A woman in her fifties who wants face and neck treated and takes a tablet for her blood pressure; the rest is no."""
TYPICAL_AT_FORTY: Chosen = TYPICAL | {"preg.now": ("no",)}
"""The same, ten years younger: three more questions about pregnancy and birth."""
TAUGHT: Chosen = {
    "t1": ("in-several-months",),
    "t2": ("nothing",),
    "t3": ("red-or-blister",),
    "t4": ("cool-and-call",),
    "t5": ("i-decide",),
    "t6": ("less-than-surgery",),
}
AREAS = {
    "face": 0.7, "neck": 0.5, "abdomen": 0.25, "arms": 0.12, "thighs": 0.12, "buttocks": 0.06, "legs": 0.05, "underarms": 0.04,
    "other": 0.02,
}  # fmt: skip
SEVERAL: dict[str, dict[str, float]] = {
    "tx.areas": AREAS,
    "tx.concern": {"loose-skin": 0.8, "lines": 0.5, "cellulite": 0.15, "something-else": 0.03},
    "med.light": {"water-tablets": 0.06, "minocycline": 0.02, "st-johns-wort": 0.02, "sun-warning": 0.03, "amiodarone": 0.005},
    "med.creams": {"retinoid": 0.2, "acid": 0.12, "hair-removal": 0.06, "steroid-cream": 0.02},
    "all.list": {"plasters": 0.05, "latex": 0.02, "a-medicine": 0.1, "food": 0.05, "metal": 0.04, "lidocaine": 0.01},
    "day.products": {"sun-cream": 0.3, "make-up": 0.3, "cream-oil": 0.25, "deodorant": 0.2, "perfume": 0.15},
    "start.help": {"larger-words": 0.03, "interpreter": 0.02},
}
"""How often each answer is chosen where several may be; none of them otherwise."""
ONE: dict[str, dict[str, float]] = {
    "start.who": {"helper": 0.04},
    "start.visit": {"yes": 0.35, "not-sure": 0.02},
    "tx.laxity": {"quite-loose": 0.5, "very-loose": 0.08, "not-sure": 0.05},
    "tx.weight_loss": {"weight-steady": 0.12, "weight-falling": 0.05, "not-sure": 0.01},
    "tx.eyelids": {"yes": 0.15, "not-sure": 0.05},
    "exp.size": {"clear-change": 0.55, "very-big-change": 0.08, "not-sure": 0.1},
    "exp.time": {"few-weeks": 0.3, "at-once": 0.05, "not-sure": 0.1},
    "exp.free": {"private": 0.01},
    "skin.tone": {"tone-1": 0.05, "tone-3": 0.35, "tone-4": 0.2, "tone-5": 0.12, "tone-6": 0.05},
    "sun.recent": {"yes": 0.2, "not-sure": 0.03},
    "sun.faketan": {"yes": 0.08},
    "sun.burnt": {"yes": 0.01},
    "sun.plans": {"yes": 0.15, "not-sure": 0.15},
    "skin.oily": {"yes": 0.1, "not-sure": 0.1},
    "skin.marks": {"fade-in-weeks": 0.2, "last-months": 0.1, "not-sure": 0.05},
    "skin.moles": {"yes": 0.02, "not-sure": 0.03},
    "med.any": {"yes": 0.6, "not-sure": 0.02},
    "med.blood": {"yes": 0.07, "not-sure": 0.02},
    "med.steroid": {"yes": 0.03},
    "med.isotretinoin": {"over-a-year": 0.05, "last-6-months": 0.01},
    "med.pdt": {"yes": 0.005},
    "preg.birth": {"6-weeks-to-6-months": 0.03, "birth-over-6-months": 0.04, "under-6-weeks": 0.01},
    "preg.breastfeeding": {"yes": 0.04},
    "hx.diabetes": {"well-controlled": 0.06, "hard-to-control": 0.01},
    "hx.immune": {"yes": 0.03, "private": 0.01},
    "hx.cancer": {"cancer-past": 0.07, "cancer-now": 0.005, "private": 0.01},
    "hx.lightillness": {"yes": 0.01, "not-sure": 0.01},
    "hx.autoimmune": {"yes": 0.05},
    "hx.epilepsy": {"fit-past": 0.02, "fit-recent": 0.005},
    "hx.heart": {"yes": 0.05},
    "hx.bleeding": {"yes": 0.05, "not-sure": 0.03},
    "hx.keloid": {"yes": 0.06, "not-sure": 0.05},
    "hx.healing": {"yes": 0.05, "not-sure": 0.03},
    "hx.coldsores": {"not-in-area": 0.15, "in-area": 0.1, "have-one-now": 0.01},
    "hx.pigment": {"in-area": 0.08, "not-in-area": 0.04, "not-sure": 0.03},
    "hx.skin_disease": {"calm-now": 0.12, "flared-now": 0.03},
    "hx.open_skin": {"yes": 0.02},
    "hx.numb": {"yes": 0.02, "not-sure": 0.03},
    "hx.veins": {"yes": 0.2},
    "imp.electronic": {"yes": 0.01},
    "imp.metal": {"yes": 0.12, "not-sure": 0.03},
    "imp.filler": {"2-weeks-to-6-months": 0.12, "over-6-months": 0.15, "under-2-weeks": 0.01},
    "imp.botox": {"2-weeks-to-6-months": 0.3, "over-6-months": 0.1, "under-2-weeks": 0.03},
    "imp.tattoo": {"yes": 0.1},
    "past.surgery": {"yes": 0.04},
    "past.peel": {"over-3-months": 0.2, "1-to-3-months": 0.1, "under-4-weeks": 0.04},
    "past.reaction": {"yes": 0.04, "not-sure": 0.02},
    "life.smoke": {"some-days": 0.06, "every-day": 0.09, "stopped": 0.2},
    "life.alcohol": {"yes": 0.25},
    "day.changed": {"yes": 0.15},
    "day.unwell": {"yes": 0.02},
    "end.private": {"yes": 0.05},
}
"""How often each answer is chosen; the harmless one otherwise."""
WOMEN, CHILDBEARING = 0.87, 0.45


def drawn(seed: int) -> Chosen:
    """What one of them answers: the same seed, the same patient."""
    dice = random.Random(seed)
    told = TAUGHT | {"tx.areas": ("face",)}
    for question, rates in SEVERAL.items():
        if chosen := tuple(code for code, rate in rates.items() if dice.random() < rate):
            told[question] = chosen
    for question, rates in ONE.items():
        roll = dice.random()
        for code, rate in rates.items():
            roll -= rate
            if roll < 0:
                told[question] = (code,)
                break
    could_be_pregnant = dice.random() < WOMEN and dice.random() < CHILDBEARING
    told["preg.now"] = ("no",) if could_be_pregnant else ("does-not-apply",)
    return told


@dataclass(frozen=True, slots=True)
class Walked:
    """What one patient was asked."""

    history: tuple[str, ...]
    """Keys of the pages of the history, in order."""
    first: int
    """Pages of the first sitting, the check page left out."""
    second: int
    """Pages of the second sitting."""


def walked(chosen: Chosen, folder: Path) -> Walked:
    """Both sittings, through the real Journey over fakes, to the signature."""
    from tests.encounter.stage import Stage

    stage = Stage(folder)
    patient = Patient(TAUGHT | chosen, {"med.list": "Ramipril 5 mg"})
    visit = stage.visit()
    walk = stage.walk(visit, patient)
    walk.to("check")
    seen = tuple(walk.seen)
    walk.to("handback")
    stage.talked_through(visit)
    again = stage.walk(visit, patient)
    again.to("sign")
    from tests.forms.pack import HISTORY

    return Walked(tuple(key for key in seen if key in HISTORY.by_link_id), len(seen), len(again.seen) + 1)


def hundred() -> Iterator[Chosen]:
    """The hundred of them."""
    return map(drawn, range(100))


def main() -> None:
    """Walk them all, and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        for name, chosen in (("typical", TYPICAL), ("typical at forty", TYPICAL_AT_FORTY)):
            found = walked(chosen, Path(folder))
            sys.stdout.write(f"{name}: history {len(found.history)}, first sitting {found.first}, second {found.second}\n")
        all_ = [walked(chosen, Path(folder)) for chosen in hundred()]
    for what, counts in (
        ("history", [len(found.history) for found in all_]),
        ("first sitting", [found.first for found in all_]),
        ("second sitting", [found.second for found in all_]),
    ):
        sys.stdout.write(f"a hundred, {what}: median {statistics.median(counts):g}, least {min(counts)}, most {max(counts)}\n")


if __name__ == "__main__":
    main()
