"""Forms whose words are approved in another language."""

from kiosk.encounter.clinic.approval import approved_by
from kiosk.encounter.model import Approval
from kiosk.questionnaire.words.translations import translation
from tests.encounter.stage import CLINICIAN, Stage

TREATMENT = "laser-skin-tightening"


def approve(stage: Stage, tag: str, *names: str) -> None:
    """The words of those forms in a language; of all if none is named."""
    told: list[Approval] = []
    for form in stage.casebook.forms.pack(TREATMENT):
        found = translation(form, tag)
        assert found
        if not names or form.name in names:
            told += approved_by(CLINICIAN, TREATMENT, [found], stage.clock.now())
    stage.records.approve(told, stage.event("approve"))


def said(stage: Stage, tag: str) -> None:
    """What the clinic has to say of itself in that language before its forms can be shown in it."""
    told = {f"clinic.cleared_use@{tag}": "heat tissue"}
    stage.records.set_clinic(stage.records.clinic() | told, stage.event("setting"))
