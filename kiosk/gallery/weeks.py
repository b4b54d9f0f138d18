"""Some weeks at a clinic, made up, kept by the port as the journey keeps them."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from kiosk.encounter.model import Answer, AuditEvent, Encounter, EncounterId, FrozenFlag, Signature, State
from kiosk.encounter.ports.world import Records
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.values import AnswerValue, Coding

SURE = {
    "hx.coldsores": 0.25,
    "med.blood": 0.12,
    "imp.filler": 0.4,
    "hx.keloid": 0.18,
    "past.surgery": 0.07,
    "hx.pigment": 0.2,
    "imp.metal": 0.1,
}
PARTS = {"part.start": 30, "part.about": 75, "part.treatment": 120, "part.skin": 95, "part.medicines": 170, "part.health": 160}
LATER = {"part.implants": 60, "part.today": 45, "check": 50, "part.explain": 140, "part.risks": 190, "part.check": 80, "part.decision": 40}
WRONG = {"t1": 0.14, "t2": 0.06, "t3": 0.09, "t4": 0.32, "t5": 0.03, "t6": 0.17}
FLAGS = {
    "flag.med.blood.yes": (Level.REVIEW, 0.3),
    "flag.sun.recent.yes": (Level.REVIEW, 0.4),
    "flag.imp.electronic.yes": (Level.STOP, 0.05),
    "flag.life.smoke.yes": (Level.CAUTION, 0.25),
    "flag.hx.coldsores.in-area": (Level.REVIEW, 0.2),
    "flag.end.ask.asked": (Level.REVIEW, 0.5),
}
TITLES = ("Medicines", "What could go wrong", "Your health", "Medicines", "About the treatment")


def fill(records: Records, now: datetime, days: int, a_day: int = 5) -> int:
    """Visits on each of the days before now but Sundays; how many."""
    chance, made = Random(7), 0  # noqa: S311  # the same weeks every time; nothing is secret about them
    for ago in range(days):
        at = now - timedelta(days=ago)
        for number in range(0 if at.weekday() == 6 else chance.randint(a_day - 3, a_day + 3)):
            _visit(records, EncounterId(f"made-up-{ago}-{number}"), at - timedelta(minutes=5 * number), chance)
            made += 1
    return made


def _visit(records: Records, name: EncounterId, at: datetime, chance: Random) -> None:
    def event(action: str, **detail: str) -> AuditEvent:
        return AuditEvent(action=action, at=at, encounter=name, detail=detail)

    def answer(link_id: str, *values: AnswerValue, after: int = 0) -> Answer:
        return Answer(form="history", link_id=link_id, values=values, shown=at + timedelta(seconds=after), at=at)

    visit = records.begin(Encounter(id=name, treatment="laser-skin-tightening", started=at), event("begin"))
    if chance.random() < 0.12:
        records.save(replace(visit, position="med.any", part=chance.choice(TITLES)), event("leave", part="part.medicines", seconds="20"))
        return
    for part, typical in (PARTS | LATER).items():
        records.save(visit, event("page", part=part, seconds=f"{typical * chance.uniform(0.5, 1.8):.1f}"))
        if chance.random() < 0.03:
            records.save(visit, event("help", part=part))
    told = [answer(link_id, Coding("not-sure")) for link_id, often in SURE.items() if chance.random() < often]
    for question, often in WRONG.items():
        told.append(answer(question, Coding("x")))
        if chance.random() < often:
            told.append(answer(f"{question}.wrong", 1, after=2))
    signed = replace(visit, state=State.CONSENTED, position="handback", part="Your decision", sitting=2)
    records.save(signed, event("answer"), told)
    up = [(name, level) for name, (level, often) in FLAGS.items() if chance.random() < often]
    flags = [FrozenFlag(link_id=flag, level=level, text="", question="", answer="") for flag, level in up]
    ink = Signature(role="patient", name="Somebody", meaning="agrees", strokes=(((0.1, 0.1, 0.0), (0.2, 0.2, 0.1)),), at=at)
    records.sign(signed, (ink,), (), flags, event("sign"))
