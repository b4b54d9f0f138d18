"""The settings of the clinic by topics: its facts (forms/clinic.json), its rules, the daily back-up. Every change stays in the history."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.settings import AUTO_PRINT, IDLE, RULES, SCREENS
from kiosk.encounter.clinic.settings_view import SettingLine, SettingsView
from kiosk.encounter.model import AuditEvent, Person
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.page.rows import problems, rows
from kiosk.encounter.ports.backup import Backup, BackupPlan
from kiosk.encounter.sitting.ways_to_sign import OTHER_WAYS
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.rules import Limits
from kiosk.questionnaire.values import AnswerValue

RULES_OF = {
    "times": (IDLE, "sign.wait_hours", "consent.months"),
    "signing": (OTHER_WAYS, AUTO_PRINT),
    "screens": (SCREENS,),
    "keeping": ("keep.years", "keep.minors_until", "thinking.days", "drafts.days", "drafts.hour"),
}
CALLED = {
    "times": "Times",
    "signing": "Signing and printing",
    "screens": "Screens",
    "keeping": "How long records are kept",
    "backup": "Daily back-up",
}
AT_MOST = 30
"""Changes that are shown; all of them stand in the log."""


@dataclass(slots=True)
class SettingsPage:
    """The fields of one topic as they stand, and as they are typed."""

    person: Person
    casebook: Casebook
    backup: Backup | None
    names: Callable[[str], str]
    """Who did it, by StaffId."""
    topic: str
    sheet: Sheet

    @classmethod
    def of(cls, person: Person, casebook: Casebook, backup: Backup | None, names: Callable[[str], str], topic: str = "") -> "SettingsPage":
        """A topic; the first unless it is named."""
        chosen = topic if topic in dict(_topics(casebook, backup)) else _topics(casebook, backup)[0][0]
        items = _items(casebook, chosen)
        now = _standing(casebook, backup)
        told = {item.link_id: values for item in items if (values := _values(item, now.get(item.link_id, "")))}
        return cls(person, casebook, backup, names, chosen, Sheet(Questionnaire(name="settings", items=items), told))

    def answer(self, link_id: str, raw: Raw) -> None:
        """A tap or typed words; nothing is kept before `save`."""
        self.sheet.answer(link_id, raw)

    def save(self) -> bool:
        """Keep what was changed and nothing else; False, and the page says so, while something is wrong."""
        if not self.sheet.is_right(self.casebook.clock.now().date()):
            return False
        before = _standing(self.casebook, self.backup)
        changed = {name: words for name, words in self._told().items() if words != before.get(name, "")}
        if not changed:
            return True
        if self.topic in RULES_OF:
            for name, words in changed.items():
                self.casebook.records.set_setting(name, words, self._event(name))
        elif self.topic == "backup":
            self._keep_plan()
        else:
            self.casebook.records.set_clinic(self.casebook.records.clinic() | changed, self._event(" ".join(changed)))
        return True

    def view(self) -> DeskView:
        """The page."""
        asked = self.sheet.questionnaire.items
        topics = _topics(self.casebook, self.backup)
        return DeskView(
            place=Place.SETTINGS,
            staff=self.person.name,
            title=dict(topics)[self.topic],
            items=rows(asked, self.sheet.response, self.sheet.issues),
            problems=problems(asked, self.sheet.issues),
            settings=SettingsView(topic=self.topic, topics=topics, changes=self._changes()),
        )

    def _told(self) -> dict[str, str]:
        return {item.link_id: answer_words(item, self.sheet.response.values(item.link_id)) for item in self.sheet.questionnaire.items}

    def _keep_plan(self) -> None:
        assert self.backup is not None
        told, before = self._told(), self.backup.plan() or BackupPlan("")
        plan = replace(before, folder=told["backup.folder"].strip(), hour=int(told["backup.hour"] or before.hour))
        self.backup.set_plan(plan if plan.folder else None, self._event("backup"))

    def _changes(self) -> tuple[SettingLine, ...]:
        called = {item.link_id: item.text for item in self.sheet.questionnaire.items}
        found = [change for change in self.casebook.records.setting_changes() if change.name in called]
        return tuple(
            SettingLine(
                what=called[change.name],
                old=change.old,
                new=change.new,
                who=self.names(change.who),
                on=change.at.date().isoformat(),
            )
            for change in found[: -AT_MOST - 1 : -1]
        )

    def _event(self, name: str) -> AuditEvent:
        return AuditEvent(action="setting", at=self.casebook.clock.now(), actor=self.person.id, detail={"name": name})


def _topics(casebook: Casebook, backup: Backup | None) -> tuple[tuple[str, str], ...]:
    facts = tuple((group.link_id, group.text) for group in _groups(casebook))
    return (*facts, *((topic, words) for topic, words in CALLED.items() if topic != "backup" or backup))


def _groups(casebook: Casebook) -> list[Item]:
    """The pages of the clinic's own form that ask for something."""
    return [
        item for item in casebook.forms.clinic().walk() if item.type is ItemType.GROUP and any(child.is_question for child in item.items)
    ]


def _items(casebook: Casebook, topic: str) -> tuple[Item, ...]:
    if topic in RULES_OF:
        return tuple(_rule(name, casebook) for name in RULES_OF[topic])
    if topic == "backup":
        told = _hint("backup", "Blank: none is made")
        hours = Limits(min_value=0, max_value=23)
        return (
            Item(link_id="backup.folder", type=ItemType.STRING, text="Folder outside this computer", items=told),
            Item(link_id="backup.hour", type=ItemType.INTEGER, text="From which hour of the day on", limits=hours),
        )
    group = next(item for item in _groups(casebook) if item.link_id == topic)
    return tuple(item for item in group.items if item.is_question)


def _rule(name: str, casebook: Casebook) -> Item:
    rule = RULES[name]
    said = f"{rule.least} to {rule.most}; {casebook.records.settings()[name]} now"
    limits = Limits(min_value=rule.least, max_value=rule.most)
    about = rule.about[0].upper() + rule.about[1:]
    return Item(link_id=name, type=ItemType.INTEGER, text=about, limits=limits, items=_hint(name, said))


def _hint(name: str, words: str) -> tuple[Item, ...]:
    return (Item(link_id=f"{name}.hint", type=ItemType.DISPLAY, text=words, control="help"),)


def _standing(casebook: Casebook, backup: Backup | None) -> Mapping[str, str]:
    """Every setting in words, as it stands; a rule that was not set is blank."""
    plan = backup.plan() if backup else None
    planned = {"backup.folder": plan.folder, "backup.hour": str(plan.hour)} if plan else {}
    return {**casebook.records.clinic(), **casebook.records.settings().told, **planned}


def _values(item: Item, words: str) -> tuple[AnswerValue, ...]:
    """What stands in the field for what is kept."""
    if not words:
        return ()
    if item.options:
        return tuple(option.value for option in item.options if answer_words(item, (option.value,)) == words)
    return (int(words),) if item.type is ItemType.INTEGER and words.isdecimal() else (words,)
