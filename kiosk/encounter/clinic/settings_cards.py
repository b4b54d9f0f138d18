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
}


def cards(casebook: Casebook, backup: Backup | None, person: Person, drafts: Drafts, office: Office | None) -> tuple[TopicCard, ...]:
    """Of all topics, in their order."""
    found = tuple(
        replace(_card(casebook, backup, office, topic, title), unsaved=drafts.of(person.id, topic) is not None)
        for topic, title in topics.titles(casebook, backup).items()
    )
    return (*found, TopicCard(topic="people", title="Staff", told="Names, roles and PINs", icon="people"))


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
            return ("The clinic's own" if records.logo() else "None yet: the Inkwell drop stands there"), False
        case Topic.FORMS:
            waits = Versions(casebook).waiting()
            return (f"{waits} wait for approval" if waits > 1 else "1 waits for approval" if waits else "All approved"), waits > 0
        case Topic.LANGUAGES:
            return ", ".join(one.name for one in languages.offered(casebook)), False
        case Topic.TIMES:
            return f"The desk locks after {settings[IDLE]} minutes", False
        case Topic.SIGNING:
            return ("By hand, typed or with a mark" if settings[OTHER_WAYS] else "By hand alone"), False
        case Topic.SCREENS:
            return WINDOWS[settings[SCREENS]], False
        case Topic.PRINTERS:
            own = settings.words(PRINTER) or "The one used last"
            return f"{own}, {'prints by itself' if settings[AUTO_PRINT] else 'when asked'}", False
        case Topic.KEEPING:
            return f"{settings['keep.years']} years after the last visit", False
        case Topic.TIME_SERVER:
            return clinic.get(TIME_SERVER) or "None: the clinic's own clock", False
        case Topic.BACKUP:
            return _back_up(backup)
        case _:
            facts = [clinic.get(item.link_id, "") for item in topics.items(casebook, topic)]
            return next((fact.partition("\n")[0] for fact in facts if fact), "Nothing yet"), not any(facts)


def _sealed(casebook: Casebook, office: Office | None) -> tuple[str, bool]:
    found = _certificate(casebook, office)
    if found is None:
        return "None yet", True
    last = date.fromisoformat(found.last)
    return f"{'Good until' if found.days >= 0 else 'It ended on'} {last.day} {last:%B %Y}", found.days < SOON


def _back_up(backup: Backup | None) -> tuple[str, bool]:
    plan = backup.plan() if backup else None
    if backup is None or plan is None:
        return "None is made: choose a folder", True
    state = backup.state()
    if state.problem:
        return "The last one failed", True
    return f"{plan.folder}, from {plan.hour}:00" + (f"; last {state.made:%d %b}" if state.made else ""), False
