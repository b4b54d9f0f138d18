"""What counts say in words: medians, shares, and nothing that points at one patient."""

from datetime import date, timedelta

import pytest

from kiosk.encounter.numbers.chart import Chart
from kiosk.encounter.numbers.findings import charts, duration, flags, median, minutes, not_sure, stops, taught
from kiosk.encounter.numbers.form_words import FormWords
from kiosk.encounter.numbers.visits_chart import columns, visits
from kiosk.encounter.ports.counting import Counted, Counts, Lesson, Tally, step

FRIDAY = date(2026, 11, 20)
WORDS = FormWords({"part.a": "About you", "part.m": "Medicines", "q": "Do you take a blood thinner?", "flag.q": "Takes a blood thinner"})


def tally(what: Counted, name: str, number: int, wrong: int = 0, seconds: int = 0) -> Tally:
    return Tally(what=what, name=name, number=number, wrong=wrong, seconds=seconds)


def counts(*tallies: Tally) -> Counts:
    return Counts(((FRIDAY, 1),), tallies)


def told(chart: Chart) -> list[tuple[str, str]]:
    return [(bar.label, bar.number.replace("\N{NO-BREAK SPACE}", " ")) for bar in chart.bars]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (4, "10 s"),
        (38, "40 s"),
        (54.9, "50 s"),
        (55, "1 min"),
        (75, "1 min"),
        (90, "1½ min"),
        (599, "10 min"),
        (640, "11 min"),
        (3600, "60 min"),
    ],
)
def test_a_duration_is_said_no_finer_than_it_is_known(seconds: float, said: str) -> None:
    assert duration(seconds).replace("\N{NO-BREAK SPACE}", " ") == said


@pytest.mark.parametrize(
    ("steps", "middle"),
    [({60: 1}, 65), ({0: 5, 100: 4}, 9), ({0: 4, 100: 6}, 101 + 2 / 3), ({120: 1, 600: 1}, 150), ({}, 0)],
)
def test_a_median_lies_in_the_step_of_the_middle_visit(steps: dict[int, int], middle: float) -> None:
    found = median(tally(Counted.TIME, "p", number, seconds=seconds) for seconds, number in steps.items())
    assert found == pytest.approx(middle)


@pytest.mark.parametrize(
    ("seconds", "begins"), [(0, 0), (9.9, 0), (10, 10), (119, 110), (120, 120), (149, 120), (599, 570), (600, 600), (5000, 3600)]
)
def test_a_time_falls_into_its_step(seconds: float, begins: int) -> None:
    assert step(seconds) == begins


@pytest.mark.parametrize(
    ("days", "unit", "many", "last"),
    [
        (0, "day", 1, "Friday 20 November"),
        (6, "day", 7, "Friday 20 November"),
        (27, "day", 28, "Friday 20 November"),
        (88, "week", 13, "from 16 November"),
        (353, "month", 12, "November 2026"),
        (1500, "year", 5, "2026"),
    ],
)
def test_a_longer_time_has_wider_columns(days: int, unit: str, many: int, last: str) -> None:
    found = columns(FRIDAY - timedelta(days=days), FRIDAY)
    assert (found[0], len(found[1]), found[1][-1].full) == (unit, many, last)


def test_the_busiest_day_is_meant_and_every_day_has_its_number() -> None:
    monday = FRIDAY - timedelta(days=4)
    chart = visits([(monday, 3), (FRIDAY - timedelta(days=1), 9), (FRIDAY, 2)], monday, FRIDAY)
    assert chart.title == "14 visits; the busiest day: Thursday 19 November, with 9"
    assert [bar.number for bar in chart.bars] == ["3", "0", "0", "9", "2"]
    assert [bar.meant for bar in chart.bars].index(True) == 3
    assert chart.bars[-1].spoken == "Friday 20 November: 2 visits"
    assert visits([(FRIDAY, 1)], FRIDAY, FRIDAY).title == "1 visit on Friday 20 November"


def test_the_part_that_takes_longest_comes_first_and_says_on_how_many_visits_it_rests() -> None:
    found = counts(
        tally(Counted.TIME, "part.a", 5, seconds=30),
        tally(Counted.TIME, "part.m", 8, seconds=240),
        tally(Counted.TIME, "check", 4, seconds=600),
    )
    chart = minutes(found, WORDS)
    assert told(chart) == [("Medicines", "4 min"), ("About you", "40 s")]
    assert [bar.hint for bar in chart.bars] == ["8 visits", "5 visits"]
    assert chart.title.startswith("“Medicines” takes longest")
    few = minutes(counts(tally(Counted.TIME, "part.a", 4, seconds=30)), WORDS)
    assert not few.bars
    assert "at least 5 visits" in few.note


def test_stops_and_calls_for_help_are_added_up_by_part() -> None:
    found = counts(
        tally(Counted.HELP, "part.m", 3),
        tally(Counted.STOPPED, "Medicines · Doses", 2),
        tally(Counted.GONE, "Medicines", 2),
        tally(Counted.HELP, "part.a", 4),
    )
    chart = stops(found, WORDS)
    assert told(chart) == [("Medicines", "7")]
    assert chart.title == "Most stop or ask for help at “Medicines”"
    assert chart.note == "7 asked for help, fewer than 5 stopped and did not come back. 1 other part: fewer than 5."
    assert stops(counts(), WORDS).title == "Nobody stopped or asked for help"


def test_what_is_most_often_wrong_is_a_share_of_those_who_were_asked() -> None:
    found = counts(
        tally(Counted.TAUGHT, "q", 50, 16),
        tally(Counted.TAUGHT, "r", 20, 9),
        tally(Counted.TAUGHT, "s", 50, 4),
        tally(Counted.TAUGHT, "t", 4, 4),
    )
    chart = taught(found, WORDS)
    assert told(chart) == [("r", "45 %"), ("Do you take a blood thinner?", "32 %")]
    assert chart.note.endswith("1 other question: fewer than 5.")
    assert taught(counts(tally(Counted.TAUGHT, "q", 50, 4)), WORDS).title == "Nearly everybody is right at the first try"
    assert not taught(counts(tally(Counted.TAUGHT, "q", 4, 4)), WORDS).bars


def test_flags_and_unsure_answers_are_shown_from_five_visits_on() -> None:
    chart = flags(
        counts(tally(Counted.VISIT, "consented", 9), tally(Counted.STOP, "flag.q", 5), tally(Counted.INFO, "flag.rare", 1)), WORDS
    )
    assert told(chart) == [("Takes a blood thinner", "5")]
    assert chart.bars[0].spoken == "Takes a blood thinner: 5 visits, stop"
    assert chart.note == "In 9 signed visits: 5 stop, fewer than 5 info. 1 other flag: fewer than 5."
    unsure = not_sure(
        counts(tally(Counted.NOT_SURE, "q#1", 3), tally(Counted.NOT_SURE, "q#2", 2), tally(Counted.NOT_SURE, "rare", 4)), WORDS
    )
    assert told(unsure) == [("Do you take a blood thinner?", "5")]


@pytest.mark.parametrize("number", range(1, 5))
def test_what_fewer_than_five_visits_say_names_no_question_and_no_exact_number(number: int) -> None:
    rare = [tally(what, f"secret {what}", number, number) for what in Counted if what is not Counted.VISIT]
    found = charts(Counts(((FRIDAY, 40),), (*rare, tally(Counted.VISIT, "consented", 40))), WORDS, FRIDAY, FRIDAY)
    about = [chart for chart in found if chart.name not in ("visits", "stops")]
    assert about
    assert all("secret" not in repr(chart) for chart in about)
    assert all(not chart.bars for chart in about)


def test_without_visits_there_are_no_charts() -> None:
    assert charts(Counts(), WORDS, FRIDAY, FRIDAY) == ()


def test_forms_say_what_linkids_mean_and_which_questions_teach(stage_words: FormWords) -> None:
    assert stage_words["flag.med.blood.yes"] == "Takes a blood thinner"
    assert stage_words["med.blood"] == "Do you take a blood thinner?"
    assert stage_words["gone.long.ago"] == "gone.long.ago"
    assert stage_words.part("part.medicines") == "Medicines"
    assert Lesson("t4", "t4.wrong") in stage_words.lessons
    assert len(stage_words.lessons) == 6


@pytest.fixture
def stage_words() -> FormWords:
    from kiosk import paths
    from kiosk.questionnaire.shelf import Shelf

    return FormWords.of(Shelf(paths.forms()))
