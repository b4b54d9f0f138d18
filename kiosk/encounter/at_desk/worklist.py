"""Today at a glance: what of a visit stands in columns, so that the list is there before any answer is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.encounter.model import Encounter, State
from kiosk.questionnaire.model import Level

OPEN = (State.DRAFT, State.SCREENED, State.REVIEWED, State.DISCUSSED, State.THINKING)
"""States in which a visit of an earlier day still waits for somebody; so does a consent that nobody has countersigned."""
ENDS = ("closed", "refusal")
"""Actions that decline a visit: a clinician's, or the patient's own; the later one counts."""
ONLY_LOOKED = ("view", "look-up", "print", "copy", "export")
"""Actions that leave a visit as it was: whoever waits has waited since before them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """A visit as the strongroom's columns tell it."""

    visit: Encounter
    name: str = ""
    birth_date: str = ""
    """ISO 8601; like the name, blank while nobody has joined the visit to a patient."""
    seq: int
    """The number of its newest row in the log: as long as that is the same, so is everything else about it."""
    since: datetime
    """When something was last done with it, other than looking."""
    countersigned: bool = False
    closed: bool = False
    """Whether a clinician ended it without treatment, rather than the patient with a no."""
    sealing: bool = False
    """Whether something of it is signed and has no document yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastVisit:
    """A visit in the list of all that ever were, as columns tell it; what stands below `frozen` only where it is."""

    visit: Encounter
    seq: int = 0
    """The number of its newest row in the log."""
    name: str = ""
    birth_date: str = ""
    """ISO 8601; like the name, blank while nobody has joined the visit to a patient."""
    areas: str = ""
    """The areas planned, or else those the patient chose, in words."""
    sealing: bool = False
    """Whether something of it is signed and has no document yet."""
    frozen: bool = False
    """Whether it was signed: its flags stand as they were then."""
    countersigned: bool = False
    flags: Mapping[Level, int] = field(default_factory=dict)
    undecided: bool = False
    """Whether there is a flag that must be decided and is not."""


def initials(name: str) -> str:
    """ "Amara Okafor" as "A. O."; blank for nobody."""
    words = name.split()
    ends = words if len(words) < 3 else [words[0], words[-1]]
    return " ".join(f"{word[0].upper()}." for word in ends)
