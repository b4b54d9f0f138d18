"""The pages that explain: what is read is acknowledged, and what was not clear is explained and asked again."""

from typing import TYPE_CHECKING

from kiosk.encounter.page.answering import Showing
from kiosk.encounter.page.leaves import Leaf
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.sitting.screen import Screen
from kiosk.encounter.sitting.teach_back import Lesson, lesson
from kiosk.questionnaire.values import AnswerValue

if TYPE_CHECKING:
    from kiosk.encounter.ports.world import Clock


class Explaining:
    """A part of the Journey."""

    _clock: "Clock"
    _forms: dict[str, FormRecord]
    _lesson: Lesson | None
    _shown: Showing

    def _acknowledge(self, leaf: Leaf) -> None:
        for item in leaf.page.questions:
            if item.required and self._forms[leaf.form].response.value(item.link_id) is not True:
                self._put(leaf.form, item.link_id, (True,))

    def _teach(self, leaf: Leaf) -> Screen:
        self._lesson = lesson(self._forms[leaf.form].questionnaire, leaf.page, self._forms[leaf.form].response)
        if self._lesson is None:
            return self._go_on(leaf)
        told = self._lesson
        if not told.right:
            self._put(leaf.form, told.counter, (told.wrong,))
        if told.again:  # the try stays in the history; the question stands blank again, whatever happens now
            self._shown = Showing.begun(self._clock)
            self._put(leaf.form, told.question, ())
        return self.screen()

    def _after_lesson(self, told: Lesson) -> Screen:
        leaf = self._leaf()
        if not told.again:
            return self._go_on(leaf)
        self._lesson, self._shown = None, Showing.begun(self._clock)
        return self.screen()

    if TYPE_CHECKING:  # the Journey's own

        def screen(self) -> Screen: ...
        def _leaf(self) -> Leaf: ...
        def _go_on(self, leaf: Leaf) -> Screen: ...
        def _put(self, form: str, link_id: str, values: tuple[AnswerValue, ...], taken: int | None = None) -> None: ...
