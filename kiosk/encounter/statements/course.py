"""A further session of a course: the patient confirms the consent once more before it, and the addendum names that consent.

Sessions follow each other by 1 to 3 months (forms, `plan.weeks`): what is sooner than 28 or later than 90 days is said, not refused.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import DocumentKind, Signature, Statement
from kiosk.encounter.page.areas import areas
from kiosk.encounter.statements.after_consent import check_session
from kiosk.encounter.statements.statement_page import StatementPage, choice, text
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.rules import Limits
from kiosk.questionnaire.validation import Issue
from kiosk.questionnaire.values import Date
from kiosk.staff_words import to_staff

SOON, LATE = 28, 90
"""Days between sessions."""
ON = "Date"
"""The detail that holds the day of a session, ISO 8601."""
NOT_LATER = Limits(max_value=Date("today"))
INTERVALS = {"soon": f"under {SOON} days", "late": f"over {LATE} days", "": "as usual"}


def last_session(statements: Sequence[Statement], signed: Signature) -> date:
    """The day of the newest session; the first one is that of the consent."""
    days = [
        date.fromisoformat(fact) for told in statements if told.kind is DocumentKind.SESSION for label, fact in told.details if label == ON
    ]
    return max(days, default=signed.at.date())


def interval(days: int) -> str:
    """soon · late · blank"""
    return "soon" if days < SOON else "late" if days > LATE else ""


class SessionPage(StatementPage):
    """When, where on the body, what has changed, and the patient's ink."""

    place, kind = Place.SESSION, DocumentKind.SESSION
    means = to_staff("I still want this treatment. I have told the clinician what has changed in my health, my medicines and my skin.")

    def check(self) -> None:
        """A clinician, under a consent that is countersigned, not withdrawn and not expired."""
        records = self.casebook.records
        check_session(self.visit, records.signatures(self.visit.id), self.person, self.today, records.settings()["consent.months"])

    def items(self) -> tuple[Item, ...]:
        """The areas as planned, the day as today."""
        today = (Date(self.today.isoformat()),)
        planned = (areas(self.forms),) if areas(self.forms) else ()
        unchanged = {"nothing": to_staff("Nothing has changed"), "told": to_staff("The patient has told what has changed")}
        return (
            Item(link_id="date", type=ItemType.DATE, text=to_staff("Date of the session"), required=True, initial=today, limits=NOT_LATER),
            replace(text("areas", to_staff("Areas treated"), required=True, long=False), initial=planned),
            choice("health", to_staff("Health, medicines and skin since the last session"), unchanged),
            text("changes", to_staff("What has changed"), required=True, hint=to_staff("And what follows for the treatment")),
        )

    def asked(self) -> tuple[Item, ...]:
        """What has changed is asked where something has."""
        changed = self.code("health") == "told"
        return tuple(item for item in self.sheet.questionnaire.items if item.link_id != "changes" or changed)

    def is_right(self) -> bool:
        """Not before the last session."""
        if super().is_right() and self._days < 0:
            self.sheet.issues = (Issue(link_id="date", code="before-last"),)
        return not self.sheet.issues

    def view(self, head: DeskView) -> DeskView:
        """With the days since the last session, as far as a day stands there."""
        days = self._days if self._is_day else 0
        return replace(super().view(head), days=days, interval=interval(days) if self._is_day else "", session=self._number)

    def told(self) -> Statement:
        """The addendum."""
        days = self._days
        return self.made(
            [
                ("Session", str(self._number)),
                (ON, self._day.isoformat()),
                ("Areas", self.words("areas")),
                ("Since the last session", f"{days} day{'' if days == 1 else 's'}, {INTERVALS[interval(days)]}"),
                ("Health, medicines and skin", self.words("changes") or self.words("health")),
            ]
        )

    @property
    def _number(self) -> int:
        return 2 + sum(told.kind is DocumentKind.SESSION for told in self.statements)

    @property
    def _is_day(self) -> bool:
        value = self.sheet.response.value("date")
        return isinstance(value, Date) and len(value) == len("2026-11-20")

    @property
    def _day(self) -> date:
        return date.fromisoformat(str(self.sheet.response.value("date")))

    @property
    def _days(self) -> int:
        assert self.signed is not None
        return (self._day - last_session(self.statements, self.signed)).days
