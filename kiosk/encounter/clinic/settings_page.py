"""The settings of the clinic: a first page that says how everything stands, and a page for each topic. Every change has its history."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic import languages, settings_cards, topics
from kiosk.encounter.clinic.drafts import Draft, Drafts
from kiosk.encounter.clinic.history import History
from kiosk.encounter.clinic.settings_view import SettingsView
from kiosk.encounter.clinic.topics import Topic
from kiosk.encounter.model import AuditEvent, Person
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.page.rows import problems, rows
from kiosk.encounter.ports.backup import Backup, BackupPlan
from kiosk.encounter.ports.office import Office
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import Item, Questionnaire


@dataclass(slots=True)
class SettingsPage:
    """One topic, or all of them: the fields as they stand, and as they are typed."""

    person: Person
    casebook: Casebook
    backup: Backup | None
    names: Callable[[str], str]
    """Who did it, by StaffId."""
    drafts: Drafts = field(default_factory=Drafts)
    printers: Sequence[str] = ()
    """Those that are there now."""
    topic: str = ""
    note: str = ""
    """See SettingsView."""
    office: Office | None = None
    """None where nothing is pressed (a preview)."""
    _draft: Draft = field(init=False)

    def __post_init__(self) -> None:
        self.topic = self.topic if self.topic in topics.titles(self.casebook, self.backup) else ""
        self._draft = self.drafts.of(self.person.id, self.topic) or self._fresh()

    def answer(self, link_id: str, raw: Raw) -> None:
        """A tap or typed words; nothing is kept before `save`."""
        sheet = self._draft.sheet
        before = sheet.response.entered(link_id)
        sheet.answer(link_id, raw)
        now = sheet.response.entered(link_id)
        in_turn = [value for value in before if value in now] + [value for value in now if value not in before]
        if link_id == languages.SETTING:  # they are offered in the order they were tapped
            sheet.response = sheet.response.with_answer(link_id, *in_turn)
        self.drafts.keep(self.person.id, self.topic, self._draft)
        self.note = self._said_of(link_id)

    def save(self) -> bool:
        """Keep what was changed and nothing else; False, and the page says so, while something is wrong."""
        if not self._draft.sheet.is_right(self.casebook.clock.now().date()):
            return False
        changed = {item.link_id: self._words(item) for item in self._asked if item.link_id in self._draft.changed}
        if changed:
            self._keep(changed)
        self.discard()
        return True

    def discard(self) -> None:
        """What was typed is not wanted any more."""
        self.drafts.forget(self.person.id, self.topic)
        self._draft, self.note = self._fresh(), ""

    def typed(self, link_id: str) -> str:
        """What stands in a field now."""
        return str(self._draft.sheet.response.value(link_id) or "").strip()

    def refresh(self, printers: Sequence[str]) -> None:
        """Printers were found meanwhile: they are offered, unless somebody has begun to choose."""
        if self.topic == Topic.PRINTERS and tuple(printers) != tuple(self.printers) and not self._draft.changed:
            self.printers = printers
            self._draft = self._fresh()

    def view(self) -> DeskView:
        """The page."""
        sheet, history = self._draft.sheet, History(self.casebook, self.backup, self.names)
        told = SettingsView(topic=self.topic, changes=history.lines(self.topic), unsaved=bool(self._draft.changed), note=self.note)
        if self.topic:
            told = settings_cards.beside(told, self.casebook, self.office)
        else:
            told = replace(told, cards=settings_cards.cards(self.casebook, self.backup, self.person, self.drafts, self.office))
        asked = topics.in_own_words(self.casebook, self._asked)
        return DeskView(
            place=Place.SETTINGS,
            staff=self.person.name,
            title=topics.titles(self.casebook, self.backup).get(self.topic, ""),
            items=rows(asked, sheet.response, sheet.issues),
            problems=problems(asked, sheet.issues),
            settings=told,
        )

    def event(self, name: str) -> AuditEvent:
        """What the log says of a change."""
        return AuditEvent(action="setting", at=self.casebook.clock.now(), actor=self.person.id, detail={"name": name})

    @property
    def _asked(self) -> tuple[Item, ...]:
        return self._draft.sheet.questionnaire.items

    def _fresh(self) -> Draft:
        asked = topics.items(self.casebook, self.topic, self.printers) if self.topic else ()
        base = topics.standing(self.casebook, self.backup, asked)
        return Draft(Sheet(Questionnaire(name="settings", items=asked), base), base)

    def _words(self, item: Item) -> str:
        return topics.kept_words(item, self._draft.sheet.response.values(item.link_id))

    def _keep(self, changed: dict[str, str]) -> None:
        records = self.casebook.records
        if self.topic == Topic.BACKUP:
            self._keep_plan(changed)
        elif {name.partition("@")[0] for name in changed} <= self.casebook.forms.clinic().by_link_id.keys():  # "clinic.regulator@es"
            records.set_clinic(records.clinic() | changed, self.event(" ".join(changed)))
        else:
            for name, words in changed.items():
                if name == languages.OWN:
                    records.set_clinic(records.clinic() | {name: words}, self.event(name))
                else:
                    records.set_setting(name, words, self.event(name))

    def _keep_plan(self, changed: dict[str, str]) -> None:
        assert self.backup is not None
        before = self.backup.plan() or BackupPlan("")
        folder, hour = changed.get("backup.folder", before.folder).strip(), changed.get("backup.hour") or str(before.hour)
        plan = replace(before, folder=folder, hour=int(hour))
        self.backup.set_plan(plan if plan.folder else None, self.event("backup"))

    def _said_of(self, link_id: str) -> str:
        """A folder for back-ups is looked at while it is typed."""
        folder = self.typed(link_id) if link_id == "backup.folder" else ""
        trouble = self.backup.trouble(folder) if folder and self.backup else ""
        return f"backup-{trouble}" if trouble else "" if link_id == "backup.folder" else self.note
