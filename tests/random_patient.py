"""A patient who answers whatever is asked, somehow: what fits the field, now and then what does not, and changes their mind."""

import re
from collections.abc import Sequence
from random import Random

from kiosk.encounter.journey import Journey
from kiosk.encounter.page.row import Field, ItemRow
from kiosk.encounter.sitting.screen import Ending, Kind, Next, Screen
from kiosk.questionnaire.entry import Raw
from tests.walk import INK

PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
WORDS = ("a@b.example", "Zażółć gęślą jaźń", "王小明", "0", "12345", "https://clinic.example/x", "x" * 300, "O'Brien", "no")


class RandomPatient:
    """Walks a journey until it ends, or until nothing more than `patience` tries gets past a page."""

    def __init__(self, journey: Journey, chance: Random, patience: int = 12) -> None:
        self.journey = journey
        self.chance = chance
        self.patience = patience
        self.pages: list[str] = []
        self._told: dict[str, str] = {}

    def walk(self, most: int = 600) -> Screen:
        """The last Screen: handed back, or the page that could not be got past."""
        tries = 0
        for _ in range(most):
            screen = self.journey.screen()
            if screen.kind is Kind.HANDBACK:
                return screen
            if tries > self.patience:
                return self.journey.next()
            if screen.key not in self.pages:
                self.pages.append(screen.key)
            before = screen.key
            self._told = {row.link_id: row.problem_number for row in screen.items}
            self._fill(screen, soberly=tries > 1)
            if self.chance.random() < 0.05 and screen.can_go_back:
                self.journey.back()
            after = self._on(self.journey.screen())
            tries = tries + 1 if after.key == before else 0
        return self.journey.screen()

    def _on(self, screen: Screen) -> Screen:
        if screen.kind is Kind.SIGN:
            self.journey.sign(INK)
            if self.journey.screen().kind is Kind.SEALING:
                return self.journey.sealed(self.journey.pressing()())
            return self.journey.screen()
        return self.journey.next() if screen.next is not Next.NONE or screen.ending is Ending.NONE else screen

    def _fill(self, screen: Screen, *, soberly: bool) -> None:
        for row in screen.items:
            if row.type == "answer" or (not row.required and not soberly and self.chance.random() < 0.2):
                continue
            for raw in self._acts(row, soberly):
                self.journey.answer(row.link_id, raw)

    def _acts(self, row: ItemRow, soberly: bool) -> Sequence[Raw]:
        chance = self.chance
        match row.field:
            case Field.YES_NO:
                return [soberly or chance.random() < 0.6]
            case Field.CHOICE | Field.SEARCH:
                if row.open and not soberly and chance.random() < 0.3:
                    return [{"open": chance.choice(WORDS)}]
                return [chance.choice(row.options).code] if row.options and not any(option.chosen for option in row.options) else []
            case Field.LINE | Field.LINES | Field.NUMBER | Field.SLIDER:
                return [self._typed(row, soberly)]
            case Field.QUANTITY:
                return [{"value": self._number(row, soberly), **({"unit": chance.choice(row.units).code} if row.units else {})}]
            case Field.SEVERAL:
                return [{"at": 0, "value": self._typed(row, soberly)}] + (
                    [{"add": True}, {"at": 1, "value": self._typed(row, soberly)}] if soberly else []
                )
            case Field.DATE | Field.DATE_TIME | Field.TIME:
                return [self._moment(row, soberly)]
            case Field.PHOTO:
                return [{"picture": PIXEL if not soberly else PIXEL.replace("png", "jpeg")}]
            case Field.ADD:
                return [{"add": True}] if chance.random() < 0.3 and not soberly else []
            case Field.CARD:
                return [{"remove": True}] if row.may_remove and chance.random() < 0.2 else []
            case _:
                return []

    def _typed(self, row: ItemRow, soberly: bool) -> str:
        if row.field is Field.SLIDER:
            return str(int(row.low))
        if row.keyboard in ("integer", "decimal") or row.type in ("integer", "decimal"):
            return self._number(row, soberly)
        words = "https://clinic.example/x" if row.type == "url" else self.chance.choice(WORDS)
        return words[: row.longest or None]

    def _number(self, row: ItemRow, soberly: bool) -> str:
        if soberly and (limit := re.match(r"-?\d+(\.\d+)?", self._told.get(row.link_id, ""))):
            return limit[0]
        return str(self.chance.randint(1, 120)) if soberly or self.chance.random() < 0.8 else self.chance.choice(("1e9", "-3", "7,5", "x"))

    def _moment(self, row: ItemRow, soberly: bool) -> Raw:
        if soberly and (limit := re.match(r"(?:(\d{4})-(\d\d)-(\d\d))?[T ]?(?:(\d\d):(\d\d))?", self._told.get(row.link_id, ""))):
            told = dict(zip(("year", "month", "day", "hour", "minute"), limit.groups(), strict=True))
            if any(told.values()):
                return {part: value or "" for part, value in told.items()}
        parts = {"day": "7", "month": "3", "year": str(self.chance.randint(1950, 2030)), "hour": "9", "minute": "30"}
        if soberly:
            return parts
        if not soberly and self.chance.random() < 0.2:
            parts.pop(self.chance.choice(sorted(parts)))
        return parts
