"""In which order items can be judged: what an item stands in, and what it waits on, before the item itself. Without recursion."""

from collections.abc import Iterator

from kiosk.questionnaire.model import Questionnaire


def in_order(questionnaire: Questionnaire) -> tuple[str, ...]:
    """Every linkId once. In a circle, which `reader.read` refuses, the first that the form names comes last."""
    return tuple(link_id for link_id, _ in _ordered(questionnaire))


def circle(questionnaire: Questionnaire) -> tuple[str, ...]:
    """The linkIds of items that wait on each other, the first of them once more at the end; nothing if none do."""
    return next((found for _, found in _ordered(questionnaire) if found), ())


def _ordered(questionnaire: Questionnaire) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(linkId, the circle it closes if any), each linkId when all that it looks at has been given."""
    done: set[str] = set()
    for first in questionnaire.by_link_id:
        path: dict[str, Iterator[str]] = {} if first in done else {first: iter(_before(questionnaire, first))}
        found: tuple[str, ...] = ()
        while path:
            link_id, waiting = next(reversed(path.items()))
            inner = next(waiting, None)
            if inner is None:
                del path[link_id]
                done.add(link_id)
                yield link_id, found
                found = ()
            elif inner in path:
                names = list(path)
                found = (*names[names.index(inner) :], inner)
            elif inner not in done:
                path[inner] = iter(_before(questionnaire, inner))


def _before(questionnaire: Questionnaire, link_id: str) -> list[str]:
    parent = questionnaire.parent_of.get(link_id)
    looked_at = [source for condition in questionnaire.by_link_id[link_id].enable_when for source in condition.looks_at]
    return [name for name in ([parent] if parent is not None else []) + looked_at if name in questionnaire.by_link_id]
