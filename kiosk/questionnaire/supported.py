"""Which extensions the kiosk reads; what it does not read is shown plain, and `forms check` says so."""

from collections.abc import Iterable

NAMES = """
icon picture required-message sensitive priority ask-again shown-in
regex minValue maxValue minLength maxDecimalPlaces mimeType maxSize entryFormat variable targetConstraint translation
ordinalValue itemWeight rendering-markdown rendering-xhtml cqf-expression cqf-calculatedValue
questionnaire-itemControl questionnaire-hidden questionnaire-unit questionnaire-unitOption questionnaire-choiceOrientation
questionnaire-optionPrefix questionnaire-optionExclusive questionnaire-displayCategory questionnaire-supportLink
questionnaire-signatureRequired questionnaire-sliderStepValue questionnaire-minOccurs questionnaire-maxOccurs questionnaire-constraint
sdc-questionnaire-shortText sdc-questionnaire-openLabel sdc-questionnaire-collapsible sdc-questionnaire-minQuantity
sdc-questionnaire-maxQuantity sdc-questionnaire-initialExpression sdc-questionnaire-calculatedExpression
sdc-questionnaire-enableWhenExpression sdc-questionnaire-answerExpression sdc-questionnaire-answerOptionsToggleExpression
sdc-questionnaire-keyboard sdc-questionnaire-launchContext sdc-questionnaire-variable
"""
READ = frozenset(NAMES.split())
"""The last part of each URL."""


def unsupported(urls: Iterable[str]) -> tuple[str, ...]:
    """Those of `urls` that are not read, by their last part, each once."""
    names = dict.fromkeys(url.rsplit("/", 1)[-1] for url in urls)
    return tuple(name for name in names if name not in READ)
