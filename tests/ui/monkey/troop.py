"""The monkey at a kiosk, and the staff who bring it back when it has locked itself out."""

import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from shutil import copytree
from types import TracebackType
from typing import Any, Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.app import Inkwell
from kiosk.clock import SystemClock
from kiosk.demo import CHOSEN, PIN, TYPED, WORDS
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import EncounterId
from kiosk.encounter.sitting.screen import Kind, Screen
from kiosk.ui.patient import Patient
from kiosk.ui.player import Player
from tests.store.kiosk_on_disk import CHEAP
from tests.ui.monkey.dress import PLAIN, Dress
from tests.ui.monkey.paws import Paws
from tests.ui.monkey.shadow import Shadow, said
from tests.ui.test_locked_in import links

PATIENT = Patient({**CHOSEN, "o2": ("yes",), "o4": ("yes",)}, TYPED)
FACES = frozenset({"welcome", "journey", "locked"})
HARMLESS = ("propagateSizeHints", "pipewire", "contentWidth")
"""What Qt itself says offscreen, as pyproject.toml has it."""
BEGUN = "begun"
"""A file in a data folder that names the visit which a monkey is handed at once."""
STAFF_COME = 40
"""Acts after which somebody sees that the tablet is locked."""


class Later(SystemClock):
    """The computer's clock, and what was waited for."""

    def __init__(self) -> None:
        self.by = timedelta()

    def now(self) -> datetime:
        return super().now() + self.by


@dataclass
class Complaints:
    """Whatever must not happen."""

    found: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._hook = sys.excepthook
        sys.excepthook = self.raised
        self._before = qInstallMessageHandler(self._said)
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._hook
        qInstallMessageHandler(self._before)

    def raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception that nobody caught: of what kind, and where."""
        where = trace
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        place = f"{Path(where.tb_frame.f_code.co_filename).name}:{where.tb_lineno}" if where else "somewhere"
        self.found.append(f"{kind.__name__} at {place}: {error}")

    def _said(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(part in words for part in HARMLESS):
            self.found.append(f"Qt says {words}")


class Troop:
    """One seed at one kiosk. `home`: the data folder it begins from, copied whenever it begins anew."""

    def __init__(self, home: Path, folder: Path, seed: int, *, slip: int = 60, dress: Dress = PLAIN) -> None:
        self.chance, self.shadow, self.complaints = Random(seed), Shadow(), Complaints()
        self.acts, self.pages, self.kinds, self.answers = Counter[str](), set[str](), Counter[str](), 0
        self.clock = Later()
        self._home, self._folder, self._slip, self._dress, self._copies = home, folder, slip, dress, 0
        self._turns, self._key, self._locked_for = (0.0, 0.0), "", 0
        self._open(self._copy(home))

    def run(self, taps: int) -> list[str]:
        """So many acts; what must not have happened."""
        with self.complaints, links() as asked:
            for at in range(taps):
                before = len(self.complaints.found)
                what = "nothing"
                try:
                    what = self._one()
                    self._look(what)
                except Exception as error:  # what Python itself called, not Qt
                    self.complaints.raised(type(error), error, error.__traceback__)
                self.acts[what] += 1
                self.complaints.found[before:] = [f"act {at} ({what}): {found}" for found in self.complaints.found[before:]]
                if len(self.complaints.found) > 20:
                    break
            self.complaints.found += [f"a link was opened: {url}" for url in asked.urls]
            self._compare()
            self.player.front.close()
        return self.complaints.found

    # -- one act

    def _one(self) -> str:
        kiosk = self.player.front.kiosk
        if kiosk.shows == "locked":
            self._locked_for += 1
            if self._locked_for > STAFF_COME:
                return self._staff()
        else:
            self._locked_for = 0
        if kiosk.shows == "journey" and kiosk.journey_kind == Kind.HANDBACK and self.chance.random() < 0.1:
            kiosk.lock()  # its twenty seconds are over
            return "handed back"
        match self.chance.random():
            case r if r < 0.002:
                return self._power_cut()
            case r if r < 0.006:
                return self._put_down()
            case r if r < 0.045:
                return self._sensible()
            case _:
                return self.paws.act()

    def _look(self, what: str) -> None:
        """What must be so after every act."""
        self.player.hand.settle()
        front, window = self.player.front.kiosk, self.player.front.window
        self._over_with_wiping()
        complain = self.complaints.found.append
        if front.shows not in FACES or front.desk_model.shown is not None:
            complain(f"it shows {front.shows}")
            front.lock()
        if front.mayClose or not window.isVisible() or len(QGuiApplication.topLevelWindows()) != 1:
            complain("the window can be left")
        journey = front.journey_model.journey
        if front.shows != "journey" or journey is None:
            self._key = ""
            return
        if not self._key:
            self._dress.put_on(self.player.front)
        screen = front.journey_model.shown
        self._paced(screen, what)
        self.pages.add(screen.key)
        self.kinds[screen.kind] += 1
        self.shadow.see(journey.encounter.id, screen)

    def _paced(self, screen: Screen, what: str) -> None:
        """One press, one page: the next comes no sooner than a slip is long."""
        if screen.key == self._key:
            return
        (before, now), known = self._turns, self._key
        if known and 1000 * (now - before) < 0.8 * self._slip and what != "sensible" and screen.kind is not Kind.HANDBACK:
            self.complaints.found.append(f"{known} and {screen.key} came within {1000 * (now - before):.0f} ms")
        self._key = screen.key

    def _turning(self) -> None:
        self._turns = (self._turns[1], time.monotonic())

    def _over_with_wiping(self) -> None:
        """Sixty seconds of nothing are over at once, now and then."""
        if self.chance.random() < 0.2:
            self.player.front.window.setProperty("cleaning", False)

    # -- what is not a hand

    def _sensible(self) -> str:
        """Somebody who fills in the page as asked, so that the monkey gets to see the next."""
        front = self.player.front.kiosk
        if front.shows == "welcome":
            front.start()
        elif front.shows == "journey" and front.journey_model.journey is not None:
            journey = front.journey_model.journey
            screen = journey.screen()
            if screen.kind in (Kind.DECISION, Kind.SIGN, Kind.SEALING, Kind.HANDBACK):
                return "sensible"
            for row in screen.items:
                for raw in self._answers(row):
                    front.journey_model.answer(row.link_id, raw)
            self.shadow.see(journey.encounter.id, journey.screen())
            front.journey_model.next()
        return "sensible"

    def _answers(self, row: Any) -> list[Any]:
        if row.type in ("choice", "open-choice"):
            return [option.code for option in PATIENT.options(row)]
        if row.type == "boolean" and row.required and row.value != "true" and row.field.value != "told":
            return [True]
        if row.type == "date" and row.required:
            day, month, year = PATIENT.born
            return [{"day": day, "month": month, "year": year}]
        if row.type in ("string", "text", "integer", "decimal") and row.required:
            return [PATIENT.words(row)]
        return []

    def _put_down(self) -> str:
        """Nobody touches it for a while."""
        for _ in range(self.chance.choice((130, 200, 400))):
            self.player.front.idle.tick()
        return "put down"

    def _power_cut(self) -> str:
        """The lights go out: what lies on the disk is all there is. Staff open the kiosk again and hand it to the same patient."""
        front = self.player.front.kiosk
        journey, kind = front.journey_model.journey, front.journey_kind
        before = front.journey_model.shown if front.shows == "journey" and journey else None
        left = self._copy(self._data)
        self.player.front.close()
        self._open(left)
        if journey and before and kind not in (Kind.SEALING, Kind.HANDBACK):
            self._hand_over(journey.encounter.id)
            after = self.player.front.kiosk.journey_model.shown
            same = [said(row) for row in after.items] == [said(row) for row in before.items]
            if before.kind is not Kind.EXPLAIN and before.kind is not Kind.EARLIER and (after.key != before.key or not same):
                self.complaints.found.append(f"before the power cut {before.key}, after it {after.key}; the same answers: {same}")
        return "power cut"

    def _staff(self) -> str:
        """Somebody comes, types their PIN, and hands the tablet back: to the visit that is open, or to nobody."""
        self._locked_for = 0
        self.clock.by += timedelta(hours=2)
        open_visits = [visit for visit in self.shadow.shown if self._is_open(visit)]
        if open_visits and self.chance.random() < 0.8:
            self._hand_over(open_visits[-1])
        elif self._begun:
            self._compare()
            self.player.front.close()
            self._open(self._copy(self._home))
        else:
            self.player.front.kiosk.home()
        return "staff"

    def _is_open(self, visit: EncounterId) -> bool:
        encounter = self._book().records.encounter(visit)
        return encounter.position not in ("handback", "sealing")

    def _hand_over(self, visit: EncounterId) -> None:
        front = self.player.front.kiosk
        front.home()
        front.pin(front.people[0]["id"], PIN)  # type: ignore[index]  # a property of Qt
        front.desk_model.handOver(visit)
        if front.shows != "journey":
            shown = front.desk_model.shown
            self.complaints.found.append(f"{visit} cannot be handed over: {shown and shown.message}")
            front.home()
        self._key = ""

    # -- folders

    @property
    def _begun(self) -> bool:
        return (self._home / BEGUN).exists()

    def _copy(self, home: Path) -> Path:
        self._copies += 1
        return Path(copytree(home, self._folder / f"data-{self._copies}"))

    def _open(self, data: Path) -> None:
        self._data = data
        size = self.chance.choice(self._dress.sizes)
        self.player = Player(Inkwell(data, self.clock, cost=CHEAP).front(size=size, keyboard=False))
        self.paws = Paws(self.player.front.window, self.chance)
        theme = self.player.front.theme
        self.player.front.kiosk.door.unlock(WORDS)
        self.player.front.kiosk.premises.opening_model.opened.emit()
        for name, value in (("still", False), ("reducedMotion", False), ("slip", self._slip)):
            theme.setProperty(name, value)
        self.player.front.kiosk.journey_model.pageTurning.connect(self._turning)
        self._key, self._locked_for = "", 0
        if self._begun and not self.shadow.shown:
            self._hand_over(EncounterId((self._home / BEGUN).read_text(encoding="utf-8")))

    def _book(self) -> Casebook:
        house = self.player.front.kiosk._house
        assert house is not None
        return house.sealing.casebook

    def _compare(self) -> None:
        """Close, open again from the disk, and read."""
        self.player.front.close()
        again = Inkwell(self._data, self.clock, cost=CHEAP)
        opening = again.opening()
        opening.unlock(WORDS)
        self.complaints.found += self.shadow.lost(again.furnish(opening).sealing.casebook)
        self.answers += self.shadow.answers()
        self.shadow.shown.clear()
        opening.close()
