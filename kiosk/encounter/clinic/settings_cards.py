"""The first page of the settings: a card for each topic that says how it stands; and what a topic shows besides fields."""

from base64 import b64encode
from dataclasses import replace
from datetime import date

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic import languages, topics
from kiosk.encounter.clinic.drafts import Drafts
from kiosk.encounter.clinic.settings import AUTO_PRINT, IDLE, SCREENS
from kiosk.encounter.clinic.settings_view import CertificateView, SettingsView, TopicCard
from kiosk.encounter.clinic.topics import TIME_SERVER, WINDOWS, Topic
from kiosk.encounter.clinic.versions import Versions
from kiosk.encounter.clinic.word_settings import PRINTER
from kiosk.encounter.model import Person
from kiosk.encounter.ports.backup import Backup
from kiosk.encounter.ports.office import CertificateFacts, Office
from kiosk.encounter.sitting.ways_to_sign import OTHER_WAYS
from kiosk.staff_words import in_a_row, on_day, to_staff, to_staff_many

SOON = 60
"""Days before its end at which a certificate asks to be renewed."""
ICONS: dict[str, str] = {
    Topic.LOGO: "camera",
    Topic.FORMS: "page",
    Topic.LANGUAGES: "globe",
    Topic.TIMES: "clock",
    Topic.SIGNING: "pen",
    Topic.PRINTERS: "print",
    Topic.KEEPING: "list",
    Topic.CERTIFICATE: "lock",
    Topic.TIME_SERVER: "clock",
    Topic.BACKUP: "save",
    "page.clinic": "mail",
    "page.device": "beam",
    "page.privacy": "hide",
}


def cards(casebook: Casebook, backup: Backup | None, person: Person, drafts: Drafts, office: Office | None) -> tuple[TopicCard, ...]:
    """Of all topics, in their order."""
    found = tuple(
        replace(_card(casebook, backup, office, topic, title), unsaved=drafts.of(person.id, topic) is not None)
        for topic, title in topics.titles(casebook, backup).items()
    )
    return (*found, TopicCard(topic="people", title=to_staff("Staff"), told=to_staff("Names, roles and PINs"), icon="people"))


def beside(view: SettingsView, casebook: Casebook, office: Office | None) -> SettingsView:
    """What a topic shows that is no field."""
    match view.topic:
        case Topic.LOGO:
            body = casebook.records.logo()
            return replace(view, logo=f"data:image/png;base64,{b64encode(body).decode()}" if body else "")
        case Topic.FORMS:
            return replace(view, versions=Versions(casebook).lines(), may_approve=bool(Versions(casebook).waiting()))
        case Topic.CERTIFICATE:
            return replace(view, certificate=_certificate(casebook, office))
        case _:
            return view


def _certificate(casebook: Casebook, office: Office | None) -> CertificateView | None:
    material = casebook.records.seal_material()
    return certificate_view(office.certificate(material.certificate), casebook.clock.now().date()) if material and office else None


def certificate_view(facts: CertificateFacts, today: date) -> CertificateView:
    """What a certificate says, and for how long it is still good."""
    return CertificateView(
        whose=facts.whose,
        issuer=facts.issuer,
        first=facts.first.isoformat(),
        last=facts.last.isoformat(),
        days=(facts.last - today).days,
        fingerprint=facts.fingerprint,
    )


def _card(casebook: Casebook, backup: Backup | None, office: Office | None, topic: str, title: str) -> TopicCard:
    told, needs_you = _sealed(casebook, office) if topic == Topic.CERTIFICATE else _told(casebook, backup, topic)
    return TopicCard(topic=topic, title=title, told=told, icon=ICONS.get(topic, "tablet"), needs_you=needs_you)


def _told(casebook: Casebook, backup: Backup | None, topic: str) -> tuple[str, bool]:
    """How it stands in a few words, and whether somebody should look."""
    records = casebook.records
    settings, clinic = records.settings(), records.clinic()
    match topic:
        case Topic.LOGO:
            return (to_staff("The clinic's own") if records.logo() else to_staff("None yet: the Inkwell drop stands there")), False
        case Topic.FORMS:
            waits = Versions(casebook).waiting()
            return (
                to_staff_many(waits, "{n} waits for approval", "{n} wait for approval") if waits else to_staff("All approved")
            ), waits > 0
        case Topic.LANGUAGES:
            return in_a_row(one.name for one in languages.offered(casebook)), False
        case Topic.TIMES:
            return to_staff_many(settings[IDLE], "The desk locks after {n} minute", "The desk locks after {n} minutes"), False
        case Topic.SIGNING:
            return (to_staff("By hand, typed or with a mark") if settings[OTHER_WAYS] else to_staff("By hand alone")), False
        case Topic.SCREENS:
            return WINDOWS[settings[SCREENS]], False
        case Topic.PRINTERS:
            own = settings.words(PRINTER) or to_staff("The one used last")
            when = to_staff("{printer}, prints by itself", printer=own), to_staff("{printer}, when asked", printer=own)
            return when[0 if settings[AUTO_PRINT] else 1], False
        case Topic.KEEPING:
            return to_staff_many(settings["keep.years"], "{n} year after the last visit", "{n} years after the last visit"), False
        case Topic.TIME_SERVER:
            return clinic.get(TIME_SERVER) or to_staff("None: the clinic's own clock"), False
        case Topic.BACKUP:
            return _back_up(backup)
        case _:
            facts = [clinic.get(item.link_id, "") for item in topics.items(casebook, topic)]
            return next((fact.partition("\n")[0] for fact in facts if fact), to_staff("Nothing yet")), not any(facts)


def _sealed(casebook: Casebook, office: Office | None) -> tuple[str, bool]:
    found = _certificate(casebook, office)
    if found is None:
        return to_staff("None yet"), True
    last = on_day(date.fromisoformat(found.last))
    good = found.days >= 0
    return to_staff("Good until {day}", day=last) if good else to_staff("It ended on {day}", day=last), found.days < SOON


def _back_up(backup: Backup | None) -> tuple[str, bool]:
    plan = backup.plan() if backup else None
    if backup is None or plan is None:
        return to_staff("None is made: choose a folder"), True
    state = backup.state()
    if state.problem:
        return to_staff("The last one failed"), True
    folder, hour = plan.folder, f"{plan.hour}:00"
    if state.made is None:
        return to_staff("{folder}, from {hour}", folder=folder, hour=hour), False
    return to_staff("{folder}, from {hour}; last {day}", folder=folder, hour=hour, day=on_day(state.made, "d MMM")), False
