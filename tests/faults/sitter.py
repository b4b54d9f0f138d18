"""What must hold of a sitting after a kill: every answer that was shown stands, and the patient comes back on the same page."""

from kiosk.encounter.model import EncounterId
from tests.faults.visitor import _chosen, journey


def look(records: object, visit: str, told: list[dict[str, str]]) -> None:
    walk = journey(records, visit)
    answers = {answer.link_id: answer for answer in records.answers(EncounterId(visit))}  # type: ignore[attr-defined]  # Records
    last = {said["item"]: said for said in told if "item" in said}
    newest = told[-1].get("item")
    for link_id, said in last.items():
        assert link_id in answers, f"{link_id} was acknowledged and is gone"
        if link_id != newest:  # the act that was under way may have gone one step further than what was told
            assert _stands(walk, link_id, said), f"{link_id} stands differently from what was shown"
    pages = [said["page"] for said in told]
    if "sealing" in pages:
        assert records.signatures(EncounterId(visit)), "the signature was acknowledged and is gone"  # type: ignore[attr-defined]  # Records
    assert walk.screen().key in (pages[-1], *_after(walk, pages[-1])), f"came back on {walk.screen().key}, not on {pages[-1]}"


def _stands(walk: object, link_id: str, said: dict[str, str]) -> bool:
    from kiosk.encounter.page.rows import rows

    form = next(form for form in walk._forms.values() if link_id in form.questionnaire.by_link_id)  # type: ignore[attr-defined]  # a test looks in
    (row,) = rows([form.questionnaire.item(link_id)], form.response)
    return _chosen(row) == said["chosen"] and (row.value or "/".join((row.day, row.month, row.year))) == said["stands"]


def _after(walk: object, page: str) -> list[str]:
    """The page that may have been turned to when the light went out."""
    keys = [leaf.page.key for leaf in walk._leaves()]  # type: ignore[attr-defined]  # a test looks in
    keys += ["check", "handback"] if walk.encounter.sitting == 1 else ["sealing"]  # type: ignore[attr-defined]
    page = page.partition("#")[0]  # a word said to a teach-back answer belongs to its question
    return keys[keys.index(page) : keys.index(page) + 2] if page in keys else []
