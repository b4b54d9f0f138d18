"""Counts in, findings in words out. What fewer than five visits say is told as such: nothing points at one patient."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from kiosk.encounter.numbers.chart import Bar, Chart
from kiosk.encounter.numbers.form_words import FormWords
from kiosk.encounter.numbers.visits_chart import visits
from kiosk.encounter.ports.counting import FLAGS, Counted, Counts, Tally, step_width
from kiosk.staff_words import in_a_row, to_staff, to_staff_many

FEW = 5
"""Fewer visits than these are not told apart."""
LEVELS: Mapping[Counted, tuple[str, str]] = {
    Counted.STOP: (to_staff("Stop"), to_staff("stop")),
    Counted.REVIEW: (to_staff("Review"), to_staff("review")),
    Counted.CAUTION: (to_staff("Caution"), to_staff("caution")),
    Counted.INFO: (to_staff("Info"), to_staff("info")),
}
"""What the kinds of flags are called, alone and in a sentence."""
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
        return Chart(
            name="minutes",
            title=to_staff("Too few visits to say how long each part takes"),
            note=to_staff("A median needs at least {few} visits. Choose more days.", few=FEW),
        )
    ordered = sorted(middles.items(), key=lambda told: -told[1])
    bars = tuple(
        Bar(
            label=part,
            number=duration(middle),
            share=middle / ordered[0][1],
            meant=at == 0,
            hint=to_staff_many(rests[part], "{n} visit", "{n} visits"),
            spoken=to_staff("{part}: {time} in the middle one of {n} visits", part=part, time=duration(middle), n=rests[part]),
        )
        for at, (part, middle) in enumerate(ordered)
    )
    note = to_staff("Medians, each with the visits it rests on. Time away from the tablet does not count.")
    title = to_staff("“{part}” takes longest: typically {time}", part=ordered[0][0], time=duration(ordered[0][1]))
    return Chart(name="minutes", title=title, bars=bars, note=note)


def stops(counts: Counts, words: FormWords) -> Chart:
    """In which part patients stop or ask for help."""
    left = sum(tally.number for tally in counts.of(Counted.STOPPED, Counted.GONE))
    asked = sum(tally.number for tally in counts.of(Counted.HELP))
    by_part = Counter[str]()
    for tally in counts.of(Counted.STOPPED, Counted.GONE, Counted.HELP):
        by_part[words.part(tally.name)] += tally.number
    bars, others = _bars(by_part, lambda part, n: to_staff_many(n, "{what}: {n} time", "{what}: {n} times", what=part))
    if not left + asked:
        return Chart(name="stops", title=to_staff("Nobody stopped or asked for help"))
    few = to_staff("Hardly anybody stopped or asked for help")
    title = to_staff("Most stop or ask for help at “{part}”", part=bars[0].label) if bars else few
    asked_for, went = _number(asked), _number(left, small=True)
    note = to_staff("{asked} asked for help, {left} stopped and did not come back.", asked=asked_for, left=went)
    other = to_staff_many(others, "{n} other part: fewer than {few}.", "{n} other parts: fewer than {few} each.", few=FEW)
    return Chart(name="stops", title=title, bars=bars, note=in_a_row((note, other if others else ""), " "))


def taught(counts: Counts, words: FormWords) -> Chart:
    """Which teach-back questions are answered wrong at first, in a hundred of those who were asked."""
    asked = [tally for tally in counts.of(Counted.TAUGHT) if tally.number >= FEW]
    if not asked:
        return Chart(
            name="taught",
            title=to_staff("Too few visits to say what is hard to understand"),
            note=to_staff("A share needs at least {few} visits. Choose more days.", few=FEW),
        )
    ordered = sorted((tally for tally in asked if tally.wrong >= FEW), key=lambda tally: -tally.wrong / tally.number)
    if not ordered:
        most = max(tally.number for tally in asked)
        note = to_staff_many(most, "Of {n} visit, fewer than {few} were not.", "Of {n} visits, fewer than {few} were not.", few=FEW)
        return Chart(name="taught", title=to_staff("Nearly everybody is right at the first try"), note=note)
    bars = tuple(
        Bar(
            label=words[tally.name],
            number=f"{_percent(tally)}\N{NO-BREAK SPACE}%",
            share=_percent(tally) / max(_percent(ordered[0]), 1),
            meant=at == 0,
            hint=to_staff("of {n}", n=tally.number),
            spoken=to_staff(
                "{question}: wrong at first in {share} % of {n} visits", question=words[tally.name], share=_percent(tally), n=tally.number
            ),
        )
        for at, tally in enumerate(ordered)
    )
    fewer = len(asked) - len(ordered)
    note = in_a_row((to_staff("Wrong at the first try, of the visits that were asked."), _other_questions(fewer)), " ")
    title = to_staff("Explain this better: “{question}”", question=bars[0].label)
    return Chart(name="taught", title=title, bars=bars, note=note)


def not_sure(counts: Counts, words: FormWords) -> Chart:
    """Which questions are most often answered with "not sure"."""
    by_question = Counter[str]()
    for tally in counts.of(Counted.NOT_SURE):
        by_question[words[tally.name]] += tally.number
    bars, others = _bars(by_question, _in_visits)
    if not by_question:
        return Chart(name="not-sure", title=to_staff("Nobody was “not sure” of an answer"))
    few = to_staff("Hardly anybody was “not sure”")
    title = to_staff("Most often “not sure”: “{question}”", question=bars[0].label) if bars else few
    return Chart(name="not-sure", title=title, bars=bars, note=_other_questions(others))


def flags(counts: Counts, words: FormWords) -> Chart:
    """Which flags come up, in visits that were signed."""
    up = counts.of(*FLAGS)
    signed = sum(tally.number for tally in counts.of(Counted.VISIT) if tally.name in SIGNED)
    by_flag = Counter[str]()
    for tally in up:
        by_flag[words[tally.name]] += tally.number
    level = {words[tally.name]: tally.what for tally in up}

    def spoken(flag: str, number: int) -> str:
        return in_a_row((_in_visits(flag, number), LEVELS[level[flag]][1]))

    bars, others = _bars(by_flag, spoken, lambda flag: LEVELS[level[flag]][0])
    if not up:
        return Chart(name="flags", title=to_staff("No flags in signed visits"))
    few = to_staff("No flag came up more than a few times")
    title = to_staff("The flag that comes up most: “{flag}”", flag=bars[0].label) if bars else few
    note = to_staff("In {visits} signed visits: {levels}.", visits=_number(signed, small=True), levels=in_a_row(_by_level(counts)))
    other = to_staff_many(others, "{n} other flag: fewer than {few}.", "{n} other flags: fewer than {few} each.", few=FEW)
    return Chart(name="flags", title=title, bars=bars, note=in_a_row((note, other if others else ""), " "))


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
        return to_staff("{seconds}\N{NO-BREAK SPACE}s", seconds=max(10, round(seconds / 10) * 10))
    halves = round(seconds / 30)
    told = f"{halves // 2}½" if halves % 2 and halves < 20 else str(round(seconds / 60))
    return to_staff("{minutes}\N{NO-BREAK SPACE}min", minutes=told)


def _bars(
    many: Counter[str], spoken: Callable[[str, int], str], hint: Callable[[str], str] = lambda label: ""
) -> tuple[tuple[Bar, ...], int]:
    """A bar for each that came up often enough, and how many others there are."""
    told = sorted(((label, number) for label, number in many.items() if number >= FEW), key=lambda one: (-one[1], one[0]))
    bars = tuple(
        Bar(
            label=label,
            number=str(number),
            share=number / told[0][1],
            meant=at == 0,
            hint=hint(label),
            spoken=spoken(label, number),
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
    if number == 0:
        return to_staff("nobody") if small else to_staff("Nobody")
    return to_staff("fewer than {few}", few=FEW) if small else to_staff("Fewer than {few}", few=FEW)


def _sum(tallies: Sequence[Tally]) -> int:
    return sum(tally.number for tally in tallies)


def _in_visits(what: str, number: int) -> str:
    return to_staff_many(number, "{what}: {n} visit", "{what}: {n} visits", what=what)


def _by_level(counts: Counts) -> Iterator[str]:
    for kind in FLAGS:
        if many := _sum(counts.of(kind)):
            yield to_staff("{number} {level}", number=_number(many, small=True), level=LEVELS[kind][1])


def _other_questions(number: int) -> str:
    if not number:
        return ""
    return to_staff_many(number, "{n} other question: fewer than {few}.", "{n} other questions: fewer than {few} each.", few=FEW)
