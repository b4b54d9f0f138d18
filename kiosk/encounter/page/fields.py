"""Which control takes the answer to an item: by its type, its options and its itemControl."""

from kiosk.encounter.page.row import Field
from kiosk.questionnaire.model import Item, ItemType

IN_VIEW = 12
"""Options; more of them have a field that finds among them."""
TYPED = {
    ItemType.STRING: Field.LINE,
    ItemType.URL: Field.LINE,
    ItemType.TEXT: Field.LINES,
    ItemType.INTEGER: Field.NUMBER,
    ItemType.DECIMAL: Field.NUMBER,
    ItemType.DATE: Field.DATE,
    ItemType.DATE_TIME: Field.DATE_TIME,
    ItemType.TIME: Field.TIME,
    ItemType.QUANTITY: Field.QUANTITY,
    ItemType.ATTACHMENT: Field.PHOTO,
    ItemType.BOOLEAN: Field.YES_NO,
    ItemType.REFERENCE: Field.TOLD,
    ItemType.CHOICE: Field.LINE,
    ItemType.OPEN_CHOICE: Field.LINE,
}
"""A choice without options (its value set is not there) is typed."""
REPEATED = frozenset({Field.LINE, Field.LINES, Field.NUMBER, Field.DATE, Field.TIME})
KEYBOARDS = {ItemType.INTEGER: "integer", ItemType.DECIMAL: "decimal", ItemType.URL: "url"}


def field_of(item: Item) -> Field:
    """The control for one item as it stands."""
    if item.type is ItemType.GROUP:
        return Field.ADD if item.is_repeating_group else Field.CARD
    if item.type is ItemType.DISPLAY:
        return Field.WORDS
    if item.read_only:
        return Field.TOLD
    if item.options:
        return Field.SEARCH if item.control == "autocomplete" or len(item.options) > IN_VIEW else Field.CHOICE
    if item.control == "slider" and item.type in (ItemType.INTEGER, ItemType.DECIMAL):
        return Field.SLIDER
    field = Field.LINES if item.control == "text-area" else TYPED[item.type]
    return Field.SEVERAL if item.repeats and field in REPEATED else field


def keyboard(item: Item) -> str:
    """What is typed: words (blank), integer, decimal, phone, email or url."""
    if item.keyboard in ("phone", "email", "url"):
        return item.keyboard
    return KEYBOARDS.get(item.type, "")


def is_across(item: Item) -> bool:
    """Whether its options stand in a row."""
    return item.orientation == "horizontal" or item.control in ("likert", "slider")
