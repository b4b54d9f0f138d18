"""The desk speaks the clinic's language, also where Python puts its words together; what is kept stays English."""

import re
from calendar import day_abbr, day_name, month_abbr, month_name
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from kiosk.demo import CLINIC, PIN, STAFF, TITLE, TYPED, WHO
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.languages import LANGUAGES, OWN
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.paths import forms
from kiosk.questionnaire.words.pseudo import LONG
from kiosk.staff_words import DATES, in_a_row, on_day, to_staff, to_staff_many
from kiosk.ui.desk_model import DeskModel
from kiosk.ui.desk_words import _read, desk_words
from kiosk.ui.player import Player
from tests.ui.conftest import Open
from tests.ui.desk_catalogues import ENGLISH, catalogues, loose, wrong
from tests.ui.two import Two


@dataclass(frozen=True)
class Card:
    title: str
    lines: tuple["Card", ...] = ()
    number: int = 0


# -- the mechanism


def test_words_to_staff_are_english_wherever_they_are_compared_or_kept() -> None:
    words = to_staff("Good until {day}", day=on_day(date(2027, 3, 1)))
    assert words == "Good until 1 March 2027"
    assert deepcopy(words) == words
    assert type(desk_words("en").tell(words)) is str
    assert desk_words("en").tell(Card(words)) == Card("Good until 1 March 2027")


def test_they_are_told_in_the_clinics_language_however_deep_they_stand() -> None:
    view = Card(to_staff("Folder"), (Card(to_staff("Good until {day}", day=on_day(date(2027, 3, 1)))),), 7)
    assert desk_words("es-MX").tell(view) == Card("Carpeta", (Card("Válido hasta el 1 de marzo de 2027"),), 7)
    assert view.title == "Folder"


@pytest.mark.parametrize(("tag", "told"), [("en", "2 years"), ("pl", "2 lata"), ("ar", "سنتان"), ("es", "2 años")])
def test_a_number_of_things_is_told_as_its_language_has_it(tag: str, told: str) -> None:
    assert desk_words(tag).tell(to_staff_many(2, "{n} year after the last visit", "{n} years after the last visit")).startswith(told)


def test_words_that_people_wrote_stay_as_they_are_and_stand_apart_in_a_mirrored_line() -> None:
    words = to_staff("{printer}, when asked", printer="Brother {HL}")
    assert desk_words("pl").tell(words) == "Brother {HL}, na żądanie"
    assert desk_words("ar").tell(words) == "\u2068Brother {HL}\u2069، عند الطلب"
    assert desk_words("es").tell("Folder") == "Folder"


def test_words_in_a_row_are_each_told_by_themselves() -> None:
    assert desk_words("es").tell(in_a_row((to_staff("Yes"), "", "Ana"))) == "Sí, Ana"
    assert desk_words("ar").tell(in_a_row((to_staff("Yes"), to_staff("No")))) == "نعم، لا"


@pytest.mark.parametrize("form", DATES)
def test_every_way_to_write_a_day_has_its_month_as_the_language_writes_it(form: str) -> None:
    assert desk_words("en").tell(on_day(date(2026, 11, 1), form)) == on_day(date(2026, 11, 1), form)
    for language in LANGUAGES:
        told = desk_words(language.tag).tell(on_day(date(2026, 11, 1), form))
        assert told, language.tag
        assert not re.search("d{2}|M{2}|y{2}", told), told


def test_a_month_beside_a_day_is_declined_and_one_alone_is_not() -> None:
    day = date(2026, 11, 1)
    assert desk_words("pl").tell(on_day(day)) == "1 listopada 2026"
    assert desk_words("pl").tell(on_day(day, "MMMM yyyy")) == "listopad 2026"
    assert desk_words("en-US").tell(on_day(day)) == "November 1, 2026"


def test_a_language_without_words_is_told_in_english() -> None:
    assert desk_words("vi").tell(to_staff("Folder")) == "Folder"
    assert replace(desk_words("es"), one={}).tell(to_staff("Folder")) == "Folder"


def test_a_translation_that_names_a_place_there_is_not_is_passed_over() -> None:
    wrong_place = replace(desk_words("es"), one={("", "Good until {day}"): "Válido hasta el {dia}"})
    assert wrong_place.tell(to_staff("Good until {day}", day="x")) == "Good until x"


def test_a_catalogue_that_cannot_be_read_leaves_the_desk_in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "es.po").write_bytes(b'msgid "Folder"\nmsgstr "Carpet\xe9"\n')
    monkeypatch.setattr("kiosk.ui.desk_words.folder", lambda: tmp_path)
    assert _read.__wrapped__("es").tell(to_staff("Folder")) == "Folder"


# -- the catalogues


def test_there_is_one_for_each_language_and_each_is_called_a_draft() -> None:
    assert set(catalogues()) == {language.tag for language in LANGUAGES if language.tag != "en"}
    assert all(file.metadata["X-Status"] == "Draft" for file in catalogues().values())


@pytest.mark.parametrize("language", [*(one.tag for one in LANGUAGES if one.tag not in ("en", ENGLISH)), ENGLISH])
def test_every_word_to_staff_is_in_each_and_none_besides(language: str) -> None:
    assert list(wrong(language, catalogues()[language])) == [], "python -m tests.ui.desk_catalogues brings them in line"


def test_no_words_stand_in_a_room_of_the_desk_that_nobody_could_translate() -> None:
    assert list(loose()) == [], "say them with to_staff; or, if staff never see them, say so in LEFT (tests/ui/desk_catalogues.py)"


# -- the pages


@pytest.fixture
def abroad(open_kiosk: Open, consented: Path) -> Iterator[Player]:
    """A kiosk with a countersigned consent, whose clinic works in a language that nobody speaks. QML's words are Arabic meanwhile: what is
    in Latin letters without marks is a word that nobody could translate, wherever it was made."""
    player = open_kiosk(consented)
    at_work_in(player, LONG)
    player.front.kiosk.desk_model.today()
    player.front.languages.choose("ar")
    yield player
    player.front.languages.choose("en")


OURS = ("Inkwell", "zip", "CSV", "Excel", "JSON", "FHIR", "Bundle", "NDJSON", "PDFs", "SHA", "PIN", "Esc", "Ctrl", "Alt", "Enter")
"""Names of things that are called so everywhere."""


def data() -> Iterator[str]:
    """What stands on the screen and is no word of the program."""
    yield from (*month_name, *month_abbr, *day_name, *day_abbr)
    yield from (language.name for language in LANGUAGES)
    yield from ("Laser skin tightening", Path.home().name, "Seen.", "You are 42 years old. Is that right? If it is not, touch Back.")
    yield from (WHO, STAFF, TITLE, *CLINIC.values(), *TYPED.values(), *OURS)
    for path in forms().rglob("*.json"):
        words = path.read_text(encoding="utf-8")
        yield from re.findall(r"Template: [^.]+\.|(?<=sees it\. )This is [^.]+\.", words)  # descriptions are shown in parts
        yield from re.findall(r'"(?:text|description|display|title|valueString|version)": "([^"]+)"', words)


def untouched(player: Player) -> list[str]:
    """Every text in view with a word that no translator could have reached: its letters carry no marks."""
    known = sorted({one.removesuffix(".") for one in data() if len(one) > 2}, key=len, reverse=True)
    found = []
    for text in player.hand.words():
        left = re.sub(r"/\S+|(?:[0-9a-f]{4} ?){3,}", " ", text.replace("\u00a0", " ").replace("\u2060", ""))  # a folder, a fingerprint
        for one in known:
            left = left.replace(one, " ")
        if [word for word in re.findall(r"\b[A-Za-z]{3,}\b", left) if re.search("[aceinorsuyz]", word)]:
            found.append(f"{text!r}: {left!r}")
    return found


def test_no_page_of_the_desk_says_anything_that_cannot_be_translated(abroad: Player) -> None:
    said = list(walked(abroad))
    assert not said, "\n".join(said)


def walked(player: Player) -> Iterator[str]:
    """What is said untouched on the pages of the desk, one after the other."""
    desk = player.front.kiosk.desk_model
    (visit,) = (line.id for line in player.view.visits)
    pages: dict[str, Callable[[], None]] = {
        "today": desk.today,
        "new visit": desk.newVisit,
        "new visit, nothing told": desk.startVisit,
        "record": lambda: desk.record(visit),
        "withdraw": lambda: desk.stateOn("withdraw", visit),
        "amend": lambda: desk.stateOn("amend", visit),
        "session": lambda: desk.stateOn("session", visit),
        "session, nothing told": lambda: desk.stated([]),
        "not allowed": lambda: desk.plan(visit),
        "file": lambda: desk.fileOf(visit),
        "patients": desk.patients,
        "paper": lambda: desk._handouts.page(visit),
        "copy": lambda: desk._handouts.copyPage(visit),
        "folders": desk._handouts.chooseFolder,
        "records": desk.records,
        "export": desk.exportPage,
        "people": desk.people,
        "pins differ": lambda: desk.changeMyPin("1", "2", "3"),
        **{f"settings {topic}": partial(desk.settings, topic) for topic in ("", *topics(desk))},
        **{f"numbers {span}": partial(desk.numbers, span) for span in ("", "week", "3-months", "year")},
        "numbers, other days": desk.numbersDays,
        "log, asked": desk.logPage,
        "log": desk.log,
        "forms": desk.forms,
        "review": lambda: desk.review(visit),
        "answers": lambda: desk.answersOf(visit),
    }
    for name, show in pages.items():
        show()
        player.hand.settle(50)
        yield from (f"{name}: {text}" for text in untouched(player))


def test_what_staff_do_in_spanish_is_kept_in_the_words_of_the_record(open_kiosk: Open, consented: Path) -> None:
    player = open_kiosk(consented)
    book = at_work_in(player, "es")
    desk = player.front.kiosk.desk_model
    (visit,) = (line.id for line in player.view.visits)
    desk.stateOn("withdraw", visit)
    assert desk._view["means"] == "Retiro mi consentimiento."
    assert [option["text"] for option in desk._items.data(desk._items.index(0))["options"]] == ["Retirado", "Sigue acordado"]
    desk.stated([[[x / 9, x / 9, x / 9] for x in range(10)]])
    player.hand.wait(lambda: player.view.place is Place.RECORD, "the document was not made")
    told = book.records.statements(EncounterId(visit))[-1]
    assert (told.how, told.reason, told.details[0]) == ("in person", "did not want to say", ("Treatment: Face, Neck, Tummy", "taken back"))
    assert {signature.meaning for signature in told.signatures} == {"I take back my consent."}


def test_a_language_that_is_chosen_for_the_staff_is_spoken_at_once(open_kiosk: Open, consented: Path) -> None:
    player = open_kiosk(consented)
    player.sign_in(PIN)
    desk = player.front.kiosk.desk_model
    desk.settings("languages")
    desk.answered("clinic.language", "es")
    desk.saveSettings()
    player.hand.settle(50)
    assert player.front.kiosk._tongue.now == "es"
    assert player.hand.sees("¿En qué idioma trabaja el personal?")  # Python's words
    assert player.hand.sees("Guardar")  # QML's
    desk.lock()
    assert player.front.kiosk._tongue.now == "es"


def test_the_desk_goes_on_in_the_clinics_language_while_a_patient_beside_it_reads_another(approved: Path, tmp_path: Path) -> None:
    two = Two.opened(approved, tmp_path / "data")
    two.unlock()
    at_work_in(two.desk, "es")
    assert two.desk.hand.sees("Visita nueva")  # QML's words, too, from the first page on
    two.room.front.kiosk._tongue.choose("pl")
    desk = two.desk.front.kiosk.desk_model
    desk.settings("")
    two.desk.hand.settle(50)
    assert two.desk.hand.sees("Copia de seguridad diaria")
    assert two.room.front.kiosk._tongue.now == "pl"
    two.close()


def at_work_in(player: Player, tag: str) -> Casebook:
    """Somebody signs in at the desk of a clinic that works in that language."""
    house = player.front.kiosk.premises.house
    assert house is not None
    book = house.sealing.casebook
    book.records.set_clinic({**book.records.clinic(), OWN: tag}, AuditEvent(action="set-up", at=book.clock.now(), actor="system"))
    player.sign_in(PIN)
    return book


def topics(desk: DeskModel) -> tuple[str, ...]:
    desk.settings("")
    assert desk.shown
    assert desk.shown.settings
    return tuple(card.topic for card in desk.shown.settings.cards)
