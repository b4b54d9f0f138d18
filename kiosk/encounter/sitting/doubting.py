"""What is wrong on a page, and what looks mistyped: that is said once, and Continue lets it pass the second time.

Only Continue on its own page asks; neither the check page nor a signature does. Which values were asked about, the sitting remembers: the
same value is never asked about twice, another one is judged anew. Nothing that was typed is changed. A sitting that is taken up again asks
about nothing that stands on the pages in front of where it was left: Continue has let it pass.
"""

from itertools import takewhile
from typing import TYPE_CHECKING

from kiosk.encounter.page.doubts import doubts, may_be_doubted
from kiosk.encounter.page.leaves import Leaf
from kiosk.encounter.page.telephone import country_of
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.sitting.checking import issues_of
from kiosk.questionnaire.validation import Issue
from kiosk.questionnaire.values import AnswerValue

if TYPE_CHECKING:
    from kiosk.encounter.ports.world import Clock, Records
    from kiosk.encounter.sitting.carrying import Carrying

Asked = tuple[str, str, tuple[AnswerValue, ...]]
"""A form, a linkId, and what stood there."""


class Doubting:
    """A part of the Journey."""

    _clock: "Clock"
    _records: "Records"
    _forms: "dict[str, FormRecord]"
    _earlier: "Carrying"
    _asked_about: frozenset[Asked]

    def _issues_of(self, leaf: Leaf) -> tuple[Issue, ...]:
        """What is wrong."""
        return issues_of(leaf, self._leaves(), self._forms[leaf.form], self._clock.now().date())

    def _told_on_continue(self, leaf: Leaf) -> tuple[Issue, ...]:
        """What is wrong, and what is doubted for the first time; in the order of the page."""
        wrong, form = self._issues_of(leaf), self._forms[leaf.form]
        known = {issue.link_id for issue in wrong}
        stands = {item.link_id: (leaf.form, item.link_id, form.response.entered(item.link_id)) for item in leaf.page.items}
        new = [issue for issue in self._doubts(leaf, form) if issue.link_id not in known and stands[issue.link_id] not in self._asked_about]
        self._asked_about |= {stands[issue.link_id] for issue in new}
        place = {link_id: at for at, link_id in enumerate(stands)}
        return tuple(sorted((*wrong, *new), key=lambda issue: place.get(issue.link_id, len(place))))

    def _let_pass_before(self, key: str) -> frozenset[Asked]:
        """What stands on the pages in front of the one with that key; nothing if it is blank, everything if there is no such page."""
        passed = takewhile(lambda leaf: leaf.page.key != key, self._leaves() if key else ())
        asked = [(leaf.form, item.link_id) for leaf in passed for item in leaf.page.items if may_be_doubted(item)]
        return frozenset((form, link_id, self._forms[form].response.entered(link_id)) for form, link_id in asked)

    def _doubts(self, leaf: Leaf, form: FormRecord) -> tuple[Issue, ...]:
        asked = [item for item in self._earlier.narrowed(leaf, form).page.items if may_be_doubted(item)]
        return doubts(asked, form.response, country_of(self._records.clinic())) if asked else ()

    if TYPE_CHECKING:  # the Journey's own

        def _leaves(self) -> tuple[Leaf, ...]: ...
