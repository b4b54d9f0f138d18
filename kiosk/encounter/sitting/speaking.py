"""A sitting in another language, or aloud: the patient chooses a language on any page, and keeps the page and every answer.

Answers are codes, so that their words follow. What was acknowledged in the words of another language stays acknowledged: both were approved
as the same form, and asking somebody to tick again what they have just read would teach them to tick without reading. The record says of
each answer in which language its question stood then (Answer.language), and the log has every change ("language": from, to).

A page that is read out is noted, because the record says how a patient came to know what they signed.

Once somebody has signed in a sitting, its words stay: a signature is under exact words (signing.py, `over`), and other words would void it.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.encounter.casebook import SITTINGS
from kiosk.encounter.clinic.languages import called, is_known, is_read_by
from kiosk.encounter.page.answering import Showing
from kiosk.encounter.page.doubts import CODES as DOUBTS
from kiosk.encounter.sitting.carrying import Carrying
from kiosk.encounter.sitting.catching_up import caught_up
from kiosk.encounter.sitting.teach_back import Lesson, in_words_of
from kiosk.questionnaire.addresses import origin

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.model import Answer, Encounter
    from kiosk.encounter.page.leaves import Leaf
    from kiosk.encounter.ports.world import Clock
    from kiosk.encounter.record.visit import FormRecord
    from kiosk.encounter.sitting.screen import Screen
    from kiosk.encounter.sitting.signing import Signing
    from kiosk.questionnaire.validation import Issue


class Speaking:
    """A part of the Journey."""

    _casebook: "Casebook"
    _clock: "Clock"
    _visit: "Encounter"
    _forms: "dict[str, FormRecord]"
    _issues: "tuple[Issue, ...]"
    _lesson: Lesson | None
    _earlier: Carrying
    _shown: Showing
    _heard = ""
    """The page that was read out last."""

    @caught_up
    def read_aloud(self) -> None:
        """The page in view is being read out: noted once, however often its patient listens before they go on."""
        page = "" if self._ended else self.screen().key
        if page and page != self._heard:
            self._heard = page
            self._keep(self._visit, "aloud", page=origin(page))

    @caught_up
    def speak(self, tag: str) -> "Screen":
        """The same page in another language of ours, as far as its words are approved; nothing changes where it may not."""
        before = self._visit.language
        may = is_known(tag) and tag != before and self._may_speak
        if may and self._keep(replace(self._visit, language=tag), "language", (), **{"from": before, "to": tag}):
            self._read_in_another()
        return self.screen()

    def _read_in_another(self) -> None:
        """The forms in the words that are shown from now on; a showing begins, so that it is known what was answered in which."""
        self._forms = {form.questionnaire.name: form for form in self._casebook.open(self._visit, SITTINGS[self._visit.sitting])}
        self._earlier = Carrying.of(self._casebook, self._visit, self._forms)
        self._shown = Showing.begun(self._clock)
        leaf = self._leaf() if self._lesson or self._issues else None
        if leaf and self._lesson:
            self._lesson = in_words_of(self._forms[leaf.form].questionnaire, leaf.page, self._lesson)
        if leaf and self._issues:
            wrong = {issue.link_id for issue in self._issues}
            doubted = (issue for issue in self._issues if issue.code in DOUBTS)
            self._issues = (*(issue for issue in self._issues_of(leaf) if issue.link_id in wrong), *doubted)

    @property
    def _may_speak(self) -> bool:
        return not self._ended and not self._signing.given(self._visit)

    def _spoken(self, screen: "Screen", read: "Sequence[FormRecord]") -> "Screen":
        """The page, saying in which language its words are; `read`: the forms it shows words of."""
        chosen = self._visit.language
        others = [form.questionnaire.language for form in read if not is_read_by(form.questionnaire.language, chosen)]
        language = called(others[0] if others else read[0].questionnaire.language if read else chosen).tag
        return replace(screen, language=language, interpreter=bool(others), may_speak=self._may_speak)

    if TYPE_CHECKING:  # the Journey's own

        def _catch_up(self) -> None: ...
        @property
        def _ended(self) -> bool: ...
        @property
        def _signing(self) -> "Signing": ...
        def screen(self) -> "Screen": ...
        def _leaf(self) -> "Leaf": ...
        def _issues_of(self, leaf: "Leaf") -> "tuple[Issue, ...]": ...
        def _keep(self, visit: "Encounter", action: str, answers: "tuple[Answer, ...]" = (), **detail: str) -> bool: ...
