"""The clinic's own rules: how long records are kept, when drafts go, how long there is before signing. Numbers, each with its bounds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.encounter.clinic import languages
from kiosk.encounter.clinic.word_settings import checked_words
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff

RETENTION = "clinic.retention_years"
"""Asked at set-up (forms/clinic.json), and what patients are told."""

IDLE = "desk.idle_minutes"
SCREEN = "screen.card_pixels"
SCREENS = "screens"
AUTO_PRINT = "print.after_countersigning"


@dataclass(frozen=True, slots=True)
class Rule:
    """A number the clinic may set."""

    unless_set: int
    least: int
    most: int
    about: str


RULES = {
    "keep.years": Rule(10, 1, 100, to_staff("Years a record is kept after the last visit")),
    "keep.minors_until": Rule(25, 18, 60, to_staff("Age until which the record of somebody treated under 18 is kept at least")),
    "drafts.hour": Rule(3, 0, 23, to_staff("Hour of the day at which abandoned drafts are erased")),
    "drafts.days": Rule(7, 1, 90, to_staff("Days after which a draft that nobody finished is abandoned")),
    "thinking.days": Rule(180, 0, 730, to_staff("Days a visit is kept whose patient wants time; 0 keeps it like any other record")),
    IDLE: Rule(2, 2, 15, to_staff("Idle minutes after which the staff's desk locks: two on a tablet, more where nobody else can touch it")),
    "sign.other_ways": Rule(1, 0, 1, "1 if patients may also sign by typing their name, or with a mark and a witness; 0 if not"),
    SCREEN: Rule(0, 0, 9999, "Pixels that a bank card (85.6 mm) covers on this screen; 0 believes what the screen says of itself"),
    SCREENS: Rule(0, 0, 2, "Windows: 0 gives patients their own where there is a second screen, 1 is always one, 2 always two"),
    "consent.months": Rule(12, 0, 120, to_staff("Months a signed consent may be used for further sessions; 0 for ever")),
    AUTO_PRINT: Rule(0, 0, 1, "1 prints the document once it is countersigned, on the clinic's printer or the one used last; 0 does not"),
    "sign.wait_hours": Rule(0, 0, 720, to_staff("Hours that lie at least between reading and signing")),
}
BY_TREATMENT = re.compile(r"keep\.years\.([a-z0-9][a-z0-9-]{0,80})")


@dataclass(frozen=True, slots=True)
class SettingChange:
    """Who changed what, when, from what to what; a fact of the clinic or a rule."""

    name: str
    at: datetime
    who: str
    """The StaffId, or `system` at set-up."""
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Settings:
    """The rules as they stand. `told`: those that were set; `clinic`: its facts."""

    told: Mapping[str, str] = field(default_factory=dict)
    clinic: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> int:
        """KeyError for a name that is no rule."""
        return int(self.told[name]) if name in self.told else self.usual(name)

    def usual(self, name: str) -> int:
        """What counts while nothing is set; KeyError for a name that is no rule."""
        if name == "keep.years" and self.clinic.get(RETENTION, "").isdecimal():
            return int(self.clinic[RETENTION])
        return RULES[name].unless_set

    def words(self, name: str) -> str:
        """One that is words (word_settings.py); blank while nobody has chosen."""
        return self.told.get(name, "")

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages that are offered (languages.py); empty while nobody has chosen."""
        return tuple(self.told.get(languages.SETTING, "").split())

    def years(self, treatment: str) -> int:
        """How many years after it a visit for this treatment is kept."""
        own = self.told.get(f"keep.years.{treatment}")
        return self["keep.years"] if own is None else int(own)


def checked(name: str, value: str) -> str:
    """The value as it is kept; blank takes the clinic's own away. NotAllowed, saying why, for a name or a number that is none."""
    try:
        if (words := checked_words(name, value)) is not None:
            return words
    except ValueError as error:
        raise NotAllowed(f"{name} is {error}.") from error
    rule = RULES["keep.years"] if BY_TREATMENT.fullmatch(name) else RULES.get(name)
    if rule is None:
        raise NotAllowed(
            f"There is no setting of this name. There are: {', '.join((*RULES, languages.SETTING, 'keep.years.<treatment>'))}."
        )
    plain = value.strip()
    if not plain:
        return ""
    if not re.fullmatch(r"[0-9]{1,4}", plain) or not rule.least <= int(plain) <= rule.most:
        raise NotAllowed(f"{name} is a whole number from {rule.least} to {rule.most}. {rule.about}.")
    return str(int(plain))
