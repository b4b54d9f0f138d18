"""The clinic's own pages: people, settings topic by topic, the log and the numbers of some weeks."""

from functools import partial

from kiosk.gallery import weeks
from kiosk.gallery.desk_hand import DeskHand, Show

NEW = "Sister Ruth Adeyemi-Blackwood"


def views(hand: DeskHand) -> dict[str, Show]:
    """Name and what brings it up."""
    return {**_people(hand), **_settings(hand), **_log(hand), **_numbers(hand)}


def _people(hand: DeskHand) -> dict[str, Show]:
    desk, pin = hand.desk, "830164"
    desk.addPerson(NEW, "Registered nurse", ["clinician"], pin, pin)
    desk.addPerson("Tom Okri", "", ["reception"], pin, pin)
    desk.people()
    other = next(line.id for line in hand.house.view.people if line.name == NEW)
    person = hand.tapped(desk.people, f"change:{other}")
    return {
        "people": desk.people,
        "my-pin": hand.tapped(desk.people, "myPin"),
        "my-pin-differs": hand.said(desk.people, "not-allowed", "The two PINs differ. Nothing was changed."),
        "somebody-new": hand.tapped(desk.people, "addPerson"),
        "person": person,
        "person-pin": hand.tapped(person, "resetPin"),
        "person-removing": hand.tapped(person, "removePerson"),
        "person-removed": hand.said(desk.people, "person-removed", can_undo=True),
    }


def _settings(hand: DeskHand) -> dict[str, Show]:
    desk = hand.desk
    desk.settings("")
    settings = hand.house.view.settings
    assert settings is not None
    topics = [card.topic for card in settings.cards if card.topic != "people"]
    times = hand.filled(partial(desk.settings, "times"), consent__months="6")

    def undone() -> None:
        times()
        desk.saveSettings()

    return {
        "settings": partial(desk.settings, ""),
        **{f"settings-{topic}": partial(desk.settings, topic) for topic in topics},
        "settings-certificate-new": hand.tapped(partial(desk.settings, "certificate"), "renew"),
        "settings-typed": times,
        "settings-kept": undone,
        "settings-history": hand.tapped(partial(desk.settings, "times"), "?history"),
        "settings-history-empty": hand.tapped(partial(desk.settings, "signing"), "?history"),
    }


def _log(hand: DeskHand) -> dict[str, Show]:
    desk = hand.desk
    return {
        "log-ask": desk.logPage,
        "log-checking": hand.said(desk.logPage, "log-checking"),
        "log-whole": hand.said(desk.logPage, "log-whole", "1,284 rows"),
        "log-wrong": hand.said(desk.logPage, "log-wrong", "Row 412"),
        "log": lambda: (desk.logPage(), desk.log()),
        "log-nothing": hand.so(lambda: (desk.logPage(), desk.log()), log=()),
    }


def _numbers(hand: DeskHand) -> dict[str, Show]:
    filled: list[int] = []

    def numbers(span: str) -> Show:
        def show() -> None:
            if not filled:
                filled.append(weeks.fill(hand.house.records, hand.house.now(), 20))
            hand.desk.numbers(span)

        return show

    def days() -> None:
        hand.desk.numbers("")
        hand.desk.numbersDays()

    return {"numbers": numbers(""), "numbers-year": numbers("year"), "numbers-days": days}
