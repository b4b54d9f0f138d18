"""Rows of every kind that these tests show, as the encounter tells them."""

from typing import Any

from kiosk.encounter.page.row import Field, ItemRow, OptionRow

MEDICINES = ("Paracetamol", "Ibuprofen", "Aspirin", "Isotretinoin", "Metformin", "Prednisolone", "Warfarin", "Ramipril", "Sertraline")
COUNTRIES = ("Österreich", "Côte d’Ivoire", "Curaçao", "Türkiye", "Ireland", "Łotwa", "مِصر", "New Zealand", "Northern Ireland")
LONG = "The worst pain that I have ever had or can think of"


def row(field: Field, text: str, **facts: Any) -> ItemRow:
    """A row with linkId `x`."""
    return ItemRow(link_id="x", type="", field=field, text=text, **facts)


def options(*texts: str, **facts: Any) -> tuple[OptionRow, ...]:
    """Options whose codes are their words."""
    return tuple(OptionRow(code=text, text=text, **facts) for text in texts)


NUMBER = row(Field.NUMBER, "How many cigarettes do you smoke on a usual day?", keyboard="integer", required=True)
DECIMAL = row(Field.NUMBER, "What is the strength of your left lens?", keyboard="decimal", low=-20.0, more="It stands on the box.")
HEIGHT = row(Field.QUANTITY, "How tall are you?", units=options("cm", chosen=True))
WEIGHT = row(Field.QUANTITY, "How much do you weigh?", units=options("kg", "pounds", "stone"))
PAIN = row(Field.SLIDER, "How much does it hurt?", low=0.0, high=10.0, step=1.0, low_text="No pain at all", high_text=LONG)
TIME = row(Field.TIME, "When did you last eat?")
MOMENT = row(Field.DATE_TIME, "When was your last treatment?", hint="As near as you know")
BORN = row(Field.DATE, "What is your date of birth?", hint="For example, 27 3 1984", required=True)
SINCE = row(Field.DATE, "When did you stop taking it?", format="YYYY-MM")
YEAR = row(Field.DATE, "In which year was that?", format="YYYY")
TAKEN = row(Field.SEARCH, "Which medicines do you take?", many=True, options=options(*MEDICINES) + options("None of these", exclusive=True))
COUNTRY = row(Field.SEARCH, "In which country were you born?", options=options(*COUNTRIES), open=True, open_label="Another country")

EVERY = (NUMBER, DECIMAL, HEIGHT, WEIGHT, PAIN, TIME, MOMENT, BORN, SINCE, YEAR, TAKEN, COUNTRY)
