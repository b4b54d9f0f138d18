"""Yes and No where a form has no words for them: the answers to a boolean, in the language of the form."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.questionnaire.model import Item, ItemType

YES_NO: Mapping[str, tuple[str, str]] = {"es": ("Sí", "No"), "pl": ("Tak", "Nie"), "ar": ("نعم", "لا")}
"""By language; any other says Yes and No."""


def spoken(items: tuple[Item, ...], language: str) -> tuple[Item, ...]:
    """The items of a form with the yes and no of its language; the same objects where that is English."""
    words = YES_NO.get(language.partition("-")[0].lower())
    return items if words is None else tuple(_spoken(item, words) for item in items)


def _spoken(item: Item, words: tuple[str, str]) -> Item:
    below = tuple(_spoken(child, words) for child in item.items)
    said = words if item.type is ItemType.BOOLEAN else item.yes_no
    return item if said == item.yes_no and below == item.items else replace(item, items=below, yes_no=said)
