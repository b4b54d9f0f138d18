"""The data folders a monkey begins from: a house at Welcome, and houses with a visit under way."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.demo import CLINIC, PIN, STAFF, TITLE, WORDS
from kiosk.ui.player import Player
from tests.ui.monkey.dress import PLAIN, Dress
from tests.ui.monkey.troop import BEGUN, PATIENT, Troop
from tests.ui.starts import at_window, further, journey, to_second_sitting
from tests.walk import Walk


def at_welcome(folder: Path) -> Path:
    """Set up and approved, by touch."""
    player = at_window(folder / "set-up")
    player.set_up(CLINIC, WORDS, STAFF, TITLE, PIN)
    player.approve(PIN)
    player.front.close()
    return folder / "set-up"


def at_page(house: Path, folder: Path, place: str) -> Path:
    """A visit on a page of its first sitting; `begun` in the folder names it."""

    def acts(player: Player) -> None:
        player.front.kiosk.start()
        Walk(journey(player), PATIENT).to(place)

    return _named(house, folder, acts)


def at_second_sitting(house: Path, folder: Path, place: str) -> Path:
    """The same, of one that was reviewed and talked about, on a page of its second sitting."""
    return _named(house, folder, to_second_sitting(PATIENT, place))


def _named(house: Path, folder: Path, acts: Callable[[Player], None]) -> Path:
    visits: list[str] = []

    def remembered(player: Player) -> None:
        acts(player)
        visits.append(journey(player).encounter.id)

    made = further(house, folder, remembered)
    (made / BEGUN).write_text(visits[0], encoding="utf-8")
    return made


def every(folder: Path) -> tuple[Path, ...]:
    """Welcome, the check page, the first page of the second sitting, the decision."""
    house = at_welcome(folder)
    return (
        house,
        at_page(house, folder / "check", "check"),
        at_second_sitting(house, folder / "second", "reading"),
        at_second_sitting(house, folder / "decision", "decision"),
    )


def walk(homes: Sequence[Path], folder: Path, seed: int, taps: int, dress: Dress = PLAIN) -> tuple[list[str], str]:
    """One seed, its taps shared by the places it begins from; what was wrong, and where it has been."""
    found, told = [], []
    for at, home in enumerate(homes):
        (folder / f"{seed}-{at}").mkdir(parents=True)
        troop = Troop(home, folder / f"{seed}-{at}", seed, dress=dress)
        found += troop.run(taps // len(homes))
        kinds = ", ".join(f"{kind} {count}" for kind, count in troop.kinds.most_common())
        told.append(
            f"seed {seed}, place {at + 1}: {len(troop.pages)} pages ({kinds}); {dict(troop.acts.most_common())}; answers {troop.answers}"
        )
    return found, "\n".join(told)
