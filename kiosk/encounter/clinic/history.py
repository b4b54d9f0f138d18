"""What was changed in the settings, by whom, when, from what to what; and taking a change back, which is a change of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic import languages
from kiosk.encounter.clinic.live_forms import LiveForms
from kiosk.encounter.clinic.settings import RULES, SCREENS, SettingChange
from kiosk.encounter.clinic.settings_view import SettingLine
from kiosk.encounter.clinic.topics import ASKED, CALLED, TIME_SERVER, WINDOWS, Topic, topic_of
from kiosk.encounter.clinic.word_settings import CERTIFICATE, LIVE, LOGO, PRINTER
from kiosk.encounter.model import AuditEvent
from kiosk.encounter.ports.backup import Backup, BackupPlan
from kiosk.errors import NotAllowed
from kiosk.staff_words import in_a_row, to_staff

AT_MOST = 30
"""Changes that are shown; all of them stand in the log."""
SET_UP = "system"
"""Who keeps what is told at set-up: there is nothing before it to go back to."""
OF = {
    LOGO: (Topic.LOGO, CALLED[Topic.LOGO]),
    CERTIFICATE: (Topic.CERTIFICATE, to_staff("Certificate")),
    PRINTER: (Topic.PRINTERS, to_staff("The clinic's own printer")),
    TIME_SERVER: (Topic.TIME_SERVER, CALLED[Topic.TIME_SERVER]),
    SCREENS: (Topic.SCREENS, CALLED[Topic.SCREENS]),
    languages.OWN: (Topic.LANGUAGES, to_staff("Language of the staff")),
    languages.SETTING: (Topic.LANGUAGES, CALLED[Topic.LANGUAGES]),
    "backup.folder": (Topic.BACKUP, to_staff("Folder of the daily back-up")),
    "backup.hour": (Topic.BACKUP, to_staff("Hour of the daily back-up")),
}


@dataclass(frozen=True, slots=True)
class History:
    """The changes of one clinic."""

    casebook: Casebook
    backup: Backup | None
    names: Callable[[str], str]
    """Who did it, by StaffId."""

    def lines(self, topic: str) -> tuple[SettingLine, ...]:
        """Of a topic, or of all (blank), newest first."""
        changes, now, of = self.casebook.records.setting_changes(), self._now(), self._topics()
        newest: set[str] = set()
        told: list[SettingLine] = []
        for at in range(len(changes) - 1, -1, -1):
            change = changes[at]
            here = _of(change.name, of)
            if here and topic in ("", here):
                is_as_changed = change.name not in newest and now.get(change.name, "") == change.new
                may_go_back = is_as_changed and change.name != CERTIFICATE and change.who != SET_UP
                told.append(self._line(change, str(at) if may_go_back else ""))
            newest.add(change.name)
            if len(told) == AT_MOST:
                break
        return tuple(told)

    def take_back(self, id_: str, event: AuditEvent) -> str:
        """Put what was changed back to what it was before; the topic it is of. NotAllowed where something else was changed since."""
        found = self._found(id_)
        if found is None:
            raise NotAllowed(to_staff("This was changed again since. Look at the history, and change it by hand."))
        self._put(found, replace(event, detail={"name": found.name, "back": "yes"}))
        return _of(found.name, self._topics())

    def may_go_back(self, id_: str) -> bool:
        """Whether `take_back` would do it."""
        found = self._found(id_)
        return found is not None and not self._may_not_be_blank(found)

    def _found(self, id_: str) -> SettingChange | None:
        """The change, as long as it stands."""
        changes = self.casebook.records.setting_changes()
        found = changes[int(id_)] if id_.isdecimal() and int(id_) < len(changes) else None
        may = found and found.name != CERTIFICATE and found.who != SET_UP and self._now().get(found.name, "") == found.new
        return found if may else None

    def _put(self, change: SettingChange, event: AuditEvent) -> None:
        records = self.casebook.records
        if change.name in records.clinic():
            if self._may_not_be_blank(change):
                raise NotAllowed(to_staff("It was blank before, and it may not be."))
            records.set_clinic(records.clinic() | {change.name: change.old}, event)
        elif change.name.startswith("backup.") and self.backup:
            self._plan_back(self.backup, change, event)
        else:
            records.set_setting(change.name, change.old, event)
            if LIVE.fullmatch(change.name) and isinstance(self.casebook.forms, LiveForms):
                self.casebook.forms.choose()

    def _plan_back(self, backup: Backup, change: SettingChange, event: AuditEvent) -> None:
        plan = backup.plan() or BackupPlan("")
        if change.name == "backup.hour":
            backup.set_plan(replace(plan, hour=int(change.old or plan.hour)) if plan.folder else None, event)
        else:
            backup.set_plan(replace(plan, folder=change.old) if change.old else None, event)

    def _may_not_be_blank(self, change: SettingChange) -> bool:
        item = self.casebook.forms.clinic().by_link_id.get(change.name)
        return item is not None and item.required and not change.old

    def _now(self) -> dict[str, str]:
        plan = self.backup.plan() if self.backup else None
        planned = {"backup.folder": plan.folder, "backup.hour": str(plan.hour)} if plan else {}
        return {**self.casebook.records.clinic(), **self.casebook.records.settings().told, **planned}

    def _topics(self) -> dict[str, str]:
        """Of what has a place in the settings; the width of a card on the screen has none."""
        return topic_of(self.casebook) | {name: str(topic) for name, (topic, _) in OF.items()}

    def _line(self, change: SettingChange, id_: str) -> SettingLine:
        return SettingLine(
            what=self._called(change.name),
            old=self._words(change.name, change.old),
            new=self._words(change.name, change.new),
            who=self.names(change.who),
            on=change.at.date().isoformat(),
            at=change.at.strftime("%H:%M"),
            id=id_,
        )

    def _called(self, name: str) -> str:
        if form := LIVE.fullmatch(name):
            pack = self.casebook.forms.pack(form[1]) if form[1] in self.casebook.forms.treatments() else ()
            return next((one.title or one.name for one in pack if one.name == form[2]), form[2])
        item = self.casebook.in_own_words(self.casebook.forms.clinic()).by_link_id.get(name)
        rule = RULES.get(name)
        about = rule.about if rule else name
        return OF[name][1] if name in OF else ASKED.get(name) or (item.text if item else about)

    def _words(self, name: str, value: str) -> str:
        """A value as people say it."""
        if not value:
            return to_staff("none", "no logo") if name == LOGO else to_staff("the one on disk") if LIVE.fullmatch(name) else ""
        if name in ASKED:
            return to_staff("Yes") if value == "1" else to_staff("No")
        if name == SCREENS:
            return WINDOWS[int(value)]
        if LIVE.fullmatch(name):
            return next((told.version for told in self.casebook.approvals.told if told.digest == value), value[:8])
        if name in (languages.OWN, languages.SETTING):
            return in_a_row(languages.called(tag).name for tag in value.split())
        if name == LOGO:
            return to_staff("picture {digest}", digest=value[:8])
        return " ".join(value[at : at + 4] for at in range(0, 16, 4)) + " …" if name == CERTIFICATE else value


def _of(name: str, topics: Mapping[str, str]) -> str:
    return str(Topic.FORMS) if LIVE.fullmatch(name) else topics.get(name, "")
