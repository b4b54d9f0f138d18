"""A kiosk with its real window, offscreen, over a data folder of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import pytest

from kiosk.demo import BORN, CHOSEN, CLINIC, PIN, STAFF, TITLE, TYPED, WHO, WORDS
from kiosk.ui.patient import Patient
from kiosk.ui.player import Player
from tests.ui.engine import let_go
from tests.ui.starts import at_window, further, journey, once, to_second_sitting
from tests.ui.two import Two
from tests.walk import INK

Open = Callable[..., Player]
PATIENT = Patient({**CHOSEN, "o2": ("yes",), "o4": ("yes",)}, TYPED)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """The engine of single pages stays as long as tests of single pages follow."""
    here, then = item.path, nextitem.path if nextitem else None
    if then is None or then.parent != here.parent or (then != here and here.parent == Path(__file__).parent):
        let_go()


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """A data folder after set-up by touch, in which nobody has approved the forms; nobody writes into it."""

    def make(folder: Path) -> None:
        player = at_window(folder / "data")
        player.set_up(CLINIC, WORDS, STAFF, TITLE, PIN)
        player.front.close()

    return once(tmp_path_factory, "house", make)


@pytest.fixture(scope="session")
def approved(house: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with its forms approved, by touch."""
    return once(tmp_path_factory, "approved", lambda folder: further(house, folder, lambda player: player.approve(PIN)))


@pytest.fixture
def open_kiosk(tmp_path: Path, qapp: object) -> Iterator[Open]:
    """Opens the kiosk of this test's data folder, which begins as a copy of `house` if one is given; closes what is still open."""
    opened: list[Player] = []

    def open_it(house: Path | None = None, size: tuple[int, int] = (1280, 800)) -> Player:
        for player in opened:
            player.front.close()
        opened.clear()
        if house is not None:
            copytree(house, tmp_path / "data")
        opened.append(at_window(tmp_path / "data", size))
        if house is not None:
            opened[0].unlock(WORDS)
        return opened[0]

    yield open_it
    for player in opened:
        player.front.close()


@pytest.fixture
def fresh(open_kiosk: Open, house: Path) -> Player:
    """A kiosk after set-up, in which nobody has approved the forms; it shows Welcome."""
    return open_kiosk(house)


@pytest.fixture
def kiosk(open_kiosk: Open, approved: Path) -> Player:
    """The same with its forms approved."""
    return open_kiosk(approved)


@pytest.fixture(scope="session")
def house_at_the_pad(approved: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A visit on its page to sign on, which staff have handed over."""
    acts = to_second_sitting(Patient(CHOSEN, TYPED), "sign")
    return once(tmp_path_factory, "pad", lambda folder: further(approved, folder, acts))


@pytest.fixture(scope="session")
def consented(approved: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A visit that is signed and countersigned."""

    def acts(player: Player) -> None:
        to_second_sitting(PATIENT, "sign")(player)
        signing = journey(player)
        signing.sign(INK)
        signing.sealed(signing.pressing()())
        player.front.kiosk.lock()
        player.sign_in(PIN)
        player.countersign()

    return once(tmp_path_factory, "consented", lambda folder: further(approved, folder, acts))


@pytest.fixture(scope="session")
def begun(approved: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A visit that staff have started, and its patient has not seen."""

    def acts(player: Player) -> None:
        player.sign_in(PIN)
        player.start_visit(WHO, BORN)

    return once(tmp_path_factory, "begun", lambda folder: further(approved, folder, acts))


@pytest.fixture
def two(approved: Path, tmp_path: Path) -> Iterator[Two]:
    """Two windows, before the desk is unlocked."""
    made = Two.opened(approved, tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def at_work(begun: Path, tmp_path: Path) -> Iterator[Two]:
    """Two windows: the desk is open, and a patient has a visit before them."""
    made = Two.opened(begun, tmp_path / "data")
    made.unlock()
    made.sign_in()
    made.bring_up()
    made.room.hand.tap_named("next")
    yield made
    made.close()
