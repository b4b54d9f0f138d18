"""One form with every kind of answer, written as a form author would; as a file for whoever wants to walk it."""

import json
from pathlib import Path
from typing import Any

R4 = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"


def said(url: str, **value: Any) -> dict[str, Any]:
    return {"url": url, **value}


def control(code: str) -> dict[str, Any]:
    system = "http://hl7.org/fhir/questionnaire-item-control"
    return said(R4 + "questionnaire-itemControl", valueCodeableConcept={"coding": [{"system": system, "code": code}]})


def path(url: str, expression: str, name: str = "") -> dict[str, Any]:
    return said(url, valueExpression={**({"name": name} if name else {}), "language": "text/fhirpath", "expression": expression})


def item(link_id: str, kind: str, text: str, *extensions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"linkId": link_id, "type": kind, "text": text, **({"extension": list(extensions)} if extensions else {}), **more}


def options(*words: str) -> list[dict[str, Any]]:
    return [{"valueCoding": {"system": "http://inkwell.example/colour", "code": word.lower(), "display": word}} for word in words]


UCUM = "http://unitsofmeasure.org"
COUNTRIES = "Austria Belgium Croatia Denmark Estonia Finland France Germany Greece Hungary Iceland Ireland Italy Latvia Malta Norway Poland"
BMI = "(%weight / ((%height / 100) * (%height / 100))).round(1)"
EVERY_KIND = {
    "resourceType": "Questionnaire",
    "status": "active",
    "url": "http://inkwell.example/fhir/Questionnaire/every-kind",
    "version": "1",
    "title": "Every kind of answer",
    "language": "en",
    "item": [
        item(
            "body",
            "group",
            "Your body",
            path(R4 + "variable", "%resource.item.where(linkId='body').item.where(linkId='weight').answer.value.value", "weight"),
            path(R4 + "variable", "%resource.item.where(linkId='body').item.where(linkId='height').answer.value", "height"),
            item=[
                item("head", "display", "Shoes off, if you can.", control("header")),
                item("height", "integer", "How tall are you, in centimetres?", said(R4 + "minValue", valueInteger=50), required=True),
                item(
                    "weight",
                    "quantity",
                    "How much do you weigh?",
                    said(R4 + "questionnaire-unitOption", valueCoding={"system": UCUM, "code": "kg", "display": "kg"}),
                    said(R4 + "questionnaire-unitOption", valueCoding={"system": UCUM, "code": "[lb_av]", "display": "lb"}),
                ),
                item("bmi", "decimal", "Your body mass index", path(SDC + "calculatedExpression", BMI), readOnly=True),
                item(
                    "pain",
                    "integer",
                    "How much does your skin hurt now?",
                    control("slider"),
                    said(R4 + "minValue", valueInteger=0),
                    said(R4 + "maxValue", valueInteger=10),
                    item=[
                        item("pain.low", "display", "Not at all", control("lower")),
                        item("pain.high", "display", "As bad as can be", control("upper")),
                    ],
                ),
            ],
        ),
        item(
            "short",
            "group",
            "A few short questions",
            item=[
                item("smoke", "boolean", "Do you smoke?"),
                item("drink", "boolean", "Do you drink alcohol?"),
                item("tanned", "boolean", "Were you in the sun this week?"),
                item(
                    "how-long",
                    "text",
                    "How long have you been smoking?",
                    enableWhen=[{"question": "smoke", "operator": "=", "answerBoolean": True}],
                    maxLength=40,
                ),
            ],
        ),
        item(
            "medicine",
            "group",
            "Medicine",
            said(R4 + "questionnaire-maxOccurs", valueInteger=4),
            repeats=True,
            item=[
                item("medicine.name", "string", "Name", required=True),
                item("medicine.daily", "boolean", "Every day?"),
                item("medicine.since", "date", "Since", said(R4 + "entryFormat", valueString="YYYY-MM")),
            ],
        ),
        item(
            "choices",
            "group",
            "Choices",
            item=[
                item("colour", "open-choice", "Which colour do you like?", answerOption=options("Red", "Green", "Blue")),
                item("country", "choice", "Where do you live?", control("autocomplete"), answerOption=options(*COUNTRIES.split())),
                item(
                    "agree",
                    "choice",
                    "The waiting room is comfortable.",
                    said(R4 + "questionnaire-choiceOrientation", valueCode="horizontal"),
                    answerOption=options("Yes, very", "Yes", "Neither", "No", "Not at all"),
                ),
                item("allergies", "string", "What are you allergic to?", repeats=True),
            ],
        ),
        item(
            "when",
            "group",
            "Times",
            item=[
                item("birth", "date", "When were you born?", said(R4 + "maxValue", valueDate="2026-11-21"), required=True),
                item("wake", "time", "When do you get up?"),
                item("last", "dateTime", "When did you last eat?"),
                item("site", "url", "Your web page"),
                item("picture", "attachment", "A picture of the place, if you like", said(R4 + "mimeType", valueCode="image/jpeg")),
            ],
        ),
        item(
            "end",
            "group",
            "To read",
            item=[
                {
                    **item("advice", "display", "Drink water. Keep out of the sun. Call us if it blisters. " * 8),
                    "_text": {
                        "extension": [
                            said(
                                R4 + "rendering-markdown",
                                valueMarkdown="**After the visit**\n\n- Drink *water*.\n- Keep out of the sun.\n- Call if it **blisters**.",
                            )
                        ]
                    },
                },
            ],
        ),
    ],
}


def written(folder: Path) -> Path:
    """The form as a file in `folder`."""
    path = folder / "every-kind.json"
    path.write_text(json.dumps(EVERY_KIND, ensure_ascii=False), encoding="utf-8")
    return path
