"""The topics of the settings: what each asks, and how what is kept stands in its fields. Pictures, forms and certificates ask nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic import languages
from kiosk.encounter.clinic.settings import AUTO_PRINT, IDLE, RULES, SCREENS
from kiosk.encounter.clinic.word_settings import PRINTER
from kiosk.encounter.clinic.wordings import SAID
from kiosk.encounter.ports.backup import Backup
from kiosk.encounter.sitting.ways_to_sign import OTHER_WAYS
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.model import AnswerOption, Item, ItemType, Questionnaire
from kiosk.questionnaire.rules import Limits
from kiosk.questionnaire.values import AnswerValue, Coding
from kiosk.staff_words import ToStaff, to_staff

TIME_SERVER = "clinic.timestamp_server"


class Topic(StrEnum):
    """Those that are not pages of forms/clinic.json."""

    LOGO = "logo"
    FORMS = "forms"
    LANGUAGES = "languages"
    TIMES = "times"
    SIGNING = "signing"
    SCREENS = "screens"
    PRINTERS = "printers"
    KEEPING = "keeping"
    CERTIFICATE = "certificate"
    TIME_SERVER = "time-server"
    BACKUP = "backup"


RULES_OF: Mapping[str, tuple[str, ...]] = {
    Topic.TIMES: (IDLE, "sign.wait_hours", "consent.months"),
    Topic.SIGNING: (OTHER_WAYS,),
    Topic.SCREENS: (SCREENS,),
    Topic.PRINTERS: (AUTO_PRINT,),
    Topic.KEEPING: ("keep.years", "keep.minors_until", "thinking.days", "drafts.days", "drafts.hour"),
}
CALLED: Mapping[str, ToStaff] = {
    Topic.LOGO: to_staff("Logo"),
    Topic.FORMS: to_staff("Treatments and forms"),
    Topic.LANGUAGES: to_staff("Languages"),
    Topic.TIMES: to_staff("Times"),
    Topic.SIGNING: to_staff("Ways to sign"),
    Topic.SCREENS: to_staff("Screens"),
    Topic.PRINTERS: to_staff("Printers"),
    Topic.KEEPING: to_staff("How long records are kept"),
    Topic.CERTIFICATE: to_staff("Certificate of the seal"),
    Topic.TIME_SERVER: to_staff("Time-stamp server"),
    Topic.BACKUP: to_staff("Daily back-up"),
}
ASKED = {
    OTHER_WAYS: to_staff("May patients also sign by typing their name, or with a mark and a witness?"),
    AUTO_PRINT: to_staff("Print the document by itself once it is countersigned?"),
}
"""What is a yes or a no."""
BY_CODE = (PRINTER, SCREENS, languages.OWN)
"""One is chosen, and kept by its code."""
WINDOWS = (
    to_staff("Patients have their own where a second screen is"),
    to_staff("One window for staff and patients"),
    to_staff("Two windows, also on one screen"),
)
"""What the numbers of SCREENS mean."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The fields of a topic."""

    topic: str
    items: tuple[Item, ...]


def titles(casebook: Casebook, backup: Backup | None) -> dict[str, str]:
    """All topics in the order they are shown, with what they are called."""
    facts = {group.link_id: group.text for group in _groups(casebook.in_own_words(casebook.forms.clinic()))}
    rest = {str(topic): words for topic, words in CALLED.items() if topic != Topic.BACKUP or backup}
    return {**dict(list(facts.items())[:1]), Topic.LOGO: rest.pop(Topic.LOGO), **facts, **rest}


def topic_of(casebook: Casebook) -> dict[str, str]:
    """Which topic each fact and each rule is of, by its name."""
    facts = {item.link_id: group.link_id for group in _groups(casebook.forms.clinic()) for item in group.items if item.is_question}
    rules = {name: str(topic) for topic, names in RULES_OF.items() for name in names}
    return facts | rules


def items(casebook: Casebook, topic: str, printers: Sequence[str] = ()) -> tuple[Item, ...]:
    """What it asks; nothing where it is looked at and not filled in. `printers`: those that are there now."""
    match topic:
        case Topic.PRINTERS:
            own = _printer(casebook, printers)
            return (*([own] if own.options else []), *(_rule(name, casebook) for name in RULES_OF[topic]))
        case Topic.BACKUP:
            return _backup()
        case Topic.LANGUAGES:
            asked_elsewhere = languages.OWN in casebook.forms.clinic().by_link_id
            return (*(() if asked_elsewhere else (_own_language(),)), _languages(casebook))
        case Topic.TIME_SERVER:
            return tuple(item for item in casebook.forms.clinic().walk() if item.link_id == TIME_SERVER)
        case _ if topic in RULES_OF:
            return tuple(_rule(name, casebook) for name in RULES_OF[topic])
        case _:
            group = next((item for item in _groups(casebook.forms.clinic()) if item.link_id == topic), None)
            asked = [item for item in group.items if item.is_question and item.link_id != TIME_SERVER] if group else []
            return tuple(one for item in asked for one in (item, *_in_other_languages(item, casebook)))


def standing(casebook: Casebook, backup: Backup | None, asked: Iterable[Item]) -> dict[str, tuple[AnswerValue, ...]]:
    """What stands in each field before anybody types: what is kept, or what counts where nothing is."""
    plan, settings = backup.plan() if backup else None, casebook.records.settings()
    planned = {"backup.folder": plan.folder, "backup.hour": str(plan.hour)} if plan else {}
    rules = {name: str(settings[name]) for name in RULES}
    rules[languages.OWN] = casebook.spoken
    rules[languages.SETTING] = " ".join(one.tag for one in languages.offered(casebook)[1:])
    kept = {**casebook.records.clinic(), **settings.told, **rules, **planned}
    return {item.link_id: values for item in asked if (values := _values(item, kept.get(item.link_id, "")))}


def in_own_words(casebook: Casebook, asked: Iterable[Item]) -> tuple[Item, ...]:
    """The fields as they are shown: those of the clinic's form in the language staff work in. What is kept is in the form's own words."""
    own = casebook.in_own_words(casebook.forms.clinic())
    return tuple(_twin(item, own.by_link_id.get(item.link_id.partition("@")[0])) for item in asked)


def kept_words(item: Item, values: tuple[AnswerValue, ...]) -> str:
    """What stands in a field as it is kept."""
    if item.type is ItemType.BOOLEAN:
        return "" if not values else str(int(bool(values[0])))
    if item.link_id in (*BY_CODE, languages.SETTING):
        return " ".join(value.code for value in values if isinstance(value, Coding))
    return answer_words(item, values)


def getting_ready(casebook: Casebook) -> Iterator[None]:
    """In steps of some 20 ms: what `_languages` asks of each form in each language."""
    treatment = casebook.forms.treatments()[0]
    words = casebook.wordings(treatment)
    for form in (casebook.forms.clinic(), *_read(casebook, treatment)):
        for one in languages.LANGUAGES:
            words.is_answered_for(form, one.tag)
            yield


def _read(casebook: Casebook, treatment: str) -> list[Questionnaire]:
    return [form for form in casebook.forms.pack(treatment) if form.sitting != "clinician"]


def _groups(clinic: Questionnaire) -> list[Item]:
    """The pages of the clinic's own form that ask for something."""
    return [item for item in clinic.walk() if item.type is ItemType.GROUP and any(child.is_question for child in item.items)]


def _in_other_languages(item: Item, casebook: Casebook) -> tuple[Item, ...]:
    """The same once more for each language that patients are offered, where the answer is words of a sentence they read."""
    others = languages.offered(casebook)[1:] if item.link_id in SAID else ()
    return tuple(
        replace(item, link_id=f"{item.link_id}@{other.tag}", text=f"{item.text} · {other.name}", required=False, initial=())
        for other in others
    )


def _twin(item: Item, twin: Item | None) -> Item:
    if twin is None:
        return item
    _, at, tag = item.link_id.partition("@")
    text = f"{twin.text} · {languages.called(tag).name}" if at else twin.text
    return replace(twin, link_id=item.link_id, text=text, required=item.required)


def _rule(name: str, casebook: Casebook) -> Item:
    rule = RULES[name]
    if name == SCREENS:
        return _windows()
    if name in ASKED:
        return Item(link_id=name, type=ItemType.BOOLEAN, text=ASKED[name])
    limits = Limits(min_value=rule.least, max_value=rule.most)
    usual = casebook.records.settings().usual(name)
    said = to_staff("{least} to {most}; blank for the usual {usual}", least=rule.least, most=rule.most, usual=usual)
    return Item(link_id=name, type=ItemType.INTEGER, text=rule.about, limits=limits, items=_hint(name, said))


def _windows() -> Item:
    options = tuple(AnswerOption(value=Coding(str(number), words)) for number, words in enumerate(WINDOWS))
    said = _hint(SCREENS, to_staff("It counts from the next start of the program"))
    return Item(link_id=SCREENS, type=ItemType.CHOICE, text=to_staff("Which windows does the program open?"), options=options, items=said)


def _own_language() -> Item:
    options = tuple(AnswerOption(value=Coding(one.tag, one.name)) for one in languages.LANGUAGES)
    said = to_staff("The desk speaks it, patients find it first, and paper has it beside what they read")
    text = to_staff("Which language do staff work in?")
    return Item(link_id=languages.OWN, type=ItemType.CHOICE, text=text, options=options, required=True, items=_hint(languages.OWN, said))


def _languages(casebook: Casebook) -> Item:
    """All but the clinic's own, which is always offered; each with how many of the forms patients may read in it."""
    own = languages.offered(casebook)[0]
    treatment = casebook.forms.treatments()[0]
    forms = _read(casebook, treatment)
    words, waiting = casebook.wordings(treatment), casebook.approvals.waiting(treatment, forms)

    def may_be_read(form: Questionnaire, tag: str) -> bool:
        return form not in waiting if tag == languages.called(form.language).tag else words.approved(form, tag) is not None

    read = {one.tag: sum(may_be_read(form, one.tag) for form in forms) for one in languages.LANGUAGES}
    options = tuple(
        AnswerOption(
            value=Coding(
                one.tag,
                to_staff(
                    "{language}: {approved} of {all} forms approved",
                    language=f"\N{FIRST STRONG ISOLATE}{one.name}\N{POP DIRECTIONAL ISOLATE}",
                    approved=read[one.tag],
                    all=len(forms),
                ),
            )
        )
        for one in languages.LANGUAGES
        if one != own
    )
    said = to_staff(
        "{language} is always offered, and stands first. What is not approved in a language stays in {language}: bring an interpreter.",
        language=own.name,
    )
    text = to_staff("Which other languages may patients choose? They are offered in the order they are tapped.")
    return Item(
        link_id=languages.SETTING, type=ItemType.CHOICE, text=text, repeats=True, options=options, items=_hint(languages.SETTING, said)
    )


def _backup() -> tuple[Item, ...]:
    told = _hint("backup", to_staff("On a drive that is not this computer's own. Blank: no back-up is made"))
    hours = Limits(min_value=0, max_value=23)
    return (
        Item(link_id="backup.folder", type=ItemType.STRING, text=to_staff("Folder"), items=told),
        Item(link_id="backup.hour", type=ItemType.INTEGER, text=to_staff("From which hour of the day on"), limits=hours),
    )


def _printer(casebook: Casebook, found: Sequence[str]) -> Item:
    """Which is offered first; one that is kept and not there now stands among them too."""
    kept = casebook.records.settings().words(PRINTER)
    names = list(dict.fromkeys([*found, *([kept] if kept else [])]))
    options = tuple(
        AnswerOption(value=Coding(name, name if name in found else to_staff("{printer} (not found now)", printer=name))) for name in names
    )
    hint = _hint(
        PRINTER,
        to_staff("Offered first, and used when a document prints by itself")
        if options
        else to_staff("No printer was found. Look at its cable."),
    )
    return Item(link_id=PRINTER, type=ItemType.CHOICE, text=to_staff("Which printer is the clinic's own?"), options=options, items=hint)


def _hint(name: str, words: str) -> tuple[Item, ...]:
    return (Item(link_id=f"{name}.hint", type=ItemType.DISPLAY, text=words, control="help"),)


def _values(item: Item, words: str) -> tuple[AnswerValue, ...]:
    """What stands in the field for what is kept."""
    if not words:
        return ()
    if item.type is ItemType.BOOLEAN:
        return (words == "1",)
    if item.link_id == languages.SETTING:
        return tuple(Coding(tag) for tag in words.split())
    if item.link_id in BY_CODE:
        return tuple(option.value for option in item.options if isinstance(option.value, Coding) and option.value.code == words)
    if item.options:
        return tuple(option.value for option in item.options if answer_words(item, (option.value,)) == words)
    return (int(words),) if item.type is ItemType.INTEGER and words.isdecimal() else (words,)
