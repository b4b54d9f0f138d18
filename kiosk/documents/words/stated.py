"""What the program itself writes into a statement or under ink, said in the language of the document; what people wrote stays as it is.

The record keeps these words in the source language (encounter/: on_the_tablet.py, withdrawing.py, course.py, desk.py).
"""

import re

from kiosk.documents.words.naming import sentence
from kiosk.documents.words.saying import date_in_words
from kiosk.documents.words.speech import plural, say, to_say
from kiosk.encounter.sitting.ways_to_sign import MARK, TYPED, Way

LABELS = frozenset(
    {
        to_say("Decision"),
        to_say("Explained"),
        to_say("Risks gone through"),
        to_say("Session"),
        to_say("Date"),
        to_say("Areas"),
        to_say("Since the last session"),
        to_say("Health, medicines and skin"),
        to_say("Treatment"),
    }
)
FACTS = frozenset(
    {
        to_say("On the tablet"),
        to_say("In person"),
        to_say("By telephone"),
        to_say("In writing"),
        to_say("At the desk"),
        to_say("Finger or pen"),
        to_say("Did not want to say"),
        to_say("Nothing has changed"),
        to_say("as usual"),
        to_say("under 28 days"),
        to_say("over 90 days"),
    }
)
MEANINGS = frozenset(
    {
        to_say("I take back my consent."),
        to_say("I take back my consent to what is marked as taken back."),
        to_say("I still want this treatment. I have told the clinician what has changed in my health, my medicines and my skin."),
        to_say("I have reviewed the answers and flags, talked with the patient, and I countersign this consent."),
    }
)
TREATMENT = "Treatment: "
SINCE = re.compile(r"(\d+) days?, (.+)")


def label(text: str) -> str:
    """What a detail is called; Treatment: Face, Neck."""
    if text.startswith(TREATMENT):
        return say("Treatment: {areas}", areas=text.removeprefix(TREATMENT))
    return say(text) if text in LABELS else text


def fact(text: str) -> str:
    """What a detail says: a date in words, the days since the last session, words of the program, or what people wrote."""
    if since := SINCE.fullmatch(text):
        return say(", ").join((plural(int(since[1]), "{n} day", "{n} days"), _known(since[2])))
    return date_in_words(_known(text))


def how(text: str) -> str:
    """How it was given, and the reason, with a capital at its head."""
    way = Way.read(text)
    if way.kind == TYPED:
        return say("Typed name, confirmed with a tick")
    if way.kind == MARK:
        return say("A mark, witnessed by {name}", name=way.name)
    return _known(sentence(text))


def meaning(text: str) -> str:
    """What ink or a PIN under it means."""
    return say(text) if text in MEANINGS else text


def _known(text: str) -> str:
    return say(text) if text in FACTS else text
