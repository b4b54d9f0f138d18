"""Counts in, findings in words out. What fewer than five visits say is told as such: nothing points at one patient."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from kiosk.encounter.numbers.chart import Bar, Chart
from kiosk.encounter.numbers.form_words import FormWords
from kiosk.encounter.numbers.visits_chart import visits
from kiosk.encounter.ports.counting import FLAGS, Counted, Counts, Tally, step_width

FEW = 5
"""Fewer visits than these are not told apart."""
SIGNED = ("consented", "treated", "withdrawn")


def charts(counts: Counts, words: FormWords, first: date, last: date) -> tuple[Chart, ...]:
    """All of them, in the order of the page; none where there was no visit."""
    if not counts.days:
        return ()
    return (
        visits(counts.days, first, last),
        minutes(counts, words),
        stops(counts, words),
        taught(counts, words),
        not_sure(counts, words),
        flags(counts, words),
    )


def minutes(counts: Counts, words: FormWords) -> Chart:
    """How long each part takes: the median of the visits, the longest first."""
    by_part: dict[str, list[Tally]] = {}
    for tally in counts.of(Counted.TIME):
        by_part.setdefault(words.part(tally.name), []).append(tally)
    rests = {part: sum(tally.number for tally in tallies) for part, tallies in by_part.items()}
    middles = {part: median(tallies) for part, tallies in by_part.items() if rests[part] >= FEW}
    if not middles:
        return Chart(name="minutes", title="Too few visits to say how long each part takes", note=_too_few("A median"))
    ordered = sorted(middles.items(), key=lambda told: -told[1])
    bars = tuple(
        Bar(
            label=part,
            number=duration(middle),
            share=middle / ordered[0][1],
            meant=at == 0,
            hint=f"{rests[part]} visits",
            spoken=f"{part}: {duration(middle)} in the middle one of {rests[part]} visits",
        )
        for at, (part, middle) in enumerate(ordered)
    )
    note = "Medians, each with the visits it rests on. Time away from the tablet does not count."
    return Chart(name="minutes", title=f"“{ordered[0][0]}” takes longest: typically {duration(ordered[0][1])}", bars=bars, note=note)


def stops(counts: Counts, words: FormWords) -> Chart:
    """In which part patients stop or ask for help."""
    left = sum(tally.number for tally in counts.of(Counted.STOPPED, Counted.GONE))
    asked = sum(tally.number for tally in counts.of(Counted.HELP))
    by_part = Counter[str]()
    for tally in counts.of(Counted.STOPPED, Counted.GONE, Counted.HELP):
        by_part[words.part(tally.name)] += tally.number
    bars, others = _bars(by_part, "times")
    if not left + asked:
        return Chart(name="stops", title="Nobody stopped or asked for help")
    title = f"Most stop or ask for help at “{bars[0].label}”" if bars else "Hardly anybody stopped or asked for help"
    note = f"{_number(asked)} asked for help, {_number(left, small=True)} stopped and did not come back.{_others(others, 'part')}"
    return Chart(name="stops", title=title, bars=bars, note=note)


def taught(counts: Counts, words: FormWords) -> Chart:
    """Which teach-back questions are answered wrong at first, in a hundred of those who were asked."""
    asked = [tally for tally in counts.of(Counted.TAUGHT) if tally.number >= FEW]
    if not asked:
        return Chart(name="taught", title="Too few visits to say what is hard to understand", note=_too_few("A share"))
    ordered = sorted((tally for tally in asked if tally.wrong >= FEW), key=lambda tally: -tally.wrong / tally.number)
    if not ordered:
        most = max(tally.number for tally in asked)
        return Chart(
            name="taught", title="Nearly everybody is right at the first try", note=f"Of {most} visits, fewer than {FEW} were not."
        )
    bars = tuple(
        Bar(
            label=words[tally.name],
            number=f"{_percent(tally)}\N{NO-BREAK SPACE}%",
            share=_percent(tally) / max(_percent(ordered[0]), 1),
            meant=at == 0,
            hint=f"of {tally.number}",
            spoken=f"{words[tally.name]}: wrong at first in {_percent(tally)} % of {tally.number} visits",
        )
        for at, tally in enumerate(ordered)
    )
    fewer = len(asked) - len(ordered)
    note = "Wrong at the first try, of the visits that were asked." + _others(fewer, "question")
    return Chart(name="taught", title=f"Explain this better: “{bars[0].label}”", bars=bars, note=note)


def not_sure(counts: Counts, words: FormWords) -> Chart:
    """Which questions are most often answered with "not sure"."""
    by_question = Counter[str]()
    for tally in counts.of(Counted.NOT_SURE):
        by_question[words[tally.name]] += tally.number
    bars, others = _bars(by_question, "visits")
    if not by_question:
        return Chart(name="not-sure", title="Nobody was “not sure” of an answer")
    title = f"Most often “not sure”: “{bars[0].label}”" if bars else "Hardly anybody was “not sure”"
    return Chart(name="not-sure", title=title, bars=bars, note=_others(others, "question").strip())


def flags(counts: Counts, words: FormWords) -> Chart:
    """Which flags come up, in visits that were signed."""
    up = counts.of(*FLAGS)
    signed = sum(tally.number for tally in counts.of(Counted.VISIT) if tally.name in SIGNED)
    by_flag = Counter[str]()
    for tally in up:
        by_flag[words[tally.name]] += tally.number
    level = {words[tally.name]: tally.what.removeprefix("flag-").capitalize() for tally in up}
    bars, others = _bars(by_flag, "visits", level.__getitem__)
    if not up:
        return Chart(name="flags", title="No flags in signed visits")
    by_level = ", ".join(f"{_number(many, small=True)} {kind.removeprefix('flag-')}" for kind in FLAGS if (many := _sum(counts.of(kind))))
    title = f"The flag that comes up most: “{bars[0].label}”" if bars else "No flag came up more than a few times"
    note = f"In {_number(signed, small=True)} signed visits: {by_level}.{_others(others, 'flag')}"
    return Chart(name="flags", title=title, bars=bars, note=note)


def median(tallies: Iterable[Tally]) -> float:
    """Seconds in the middle one, from how many there are in each step; within a step as if they lay evenly."""
    steps = Counter[int]()
    for tally in tallies:
        steps[tally.seconds] += tally.number
    half, passed = sum(steps.values()) / 2, 0
    for begins in sorted(steps):
        if passed + steps[begins] >= half:
            return begins + step_width(begins) * (half - passed) / steps[begins]
        passed += steps[begins]
    return 0.0


def duration(seconds: float) -> str:
    """40 s, 2½ min, 12 min; never finer than it is known."""
    if seconds < 55:
        return f"{max(10, round(seconds / 10) * 10)}\N{NO-BREAK SPACE}s"
    halves = round(seconds / 30)
    return f"{halves // 2}½\N{NO-BREAK SPACE}min" if halves % 2 and halves < 20 else f"{round(seconds / 60)}\N{NO-BREAK SPACE}min"


def _bars(many: Counter[str], unit: str, hint: Callable[[str], str] = lambda label: "") -> tuple[tuple[Bar, ...], int]:
    """A bar for each that came up often enough, and how many others there are."""
    told = sorted(((label, number) for label, number in many.items() if number >= FEW), key=lambda one: (-one[1], one[0]))
    bars = tuple(
        Bar(
            label=label,
            number=str(number),
            share=number / told[0][1],
            meant=at == 0,
            hint=hint(label),
            spoken=", ".join(filter(None, (f"{label}: {number} {unit}", hint(label).lower()))),
        )
        for at, (label, number) in enumerate(told)
    )
    return bars, len(many) - len(bars)


def _percent(tally: Tally) -> int:
    return round(100 * tally.wrong / tally.number)


def _number(number: int, *, small: bool = False) -> str:
    """In words where it is small."""
    if number >= FEW:
        return str(number)
    return f"{'no' if small else 'No'}body" if number == 0 else f"{'f' if small else 'F'}ewer than {FEW}"


def _sum(tallies: Sequence[Tally]) -> int:
    return sum(tally.number for tally in tallies)


def _others(number: int, what: str) -> str:
    if not number:
        return ""
    return f" 1 other {what}: fewer than {FEW}." if number == 1 else f" {number} other {what}s: fewer than {FEW} each."


def _too_few(what: str) -> str:
    return f"{what} needs at least {FEW} visits. Choose more days."
