"""A small pack of forms made by hand: one of each kind of page, and none of the words of the real pack."""

from typing import Any

from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.reader import parse

FHIR = "http://hl7.org/fhir/StructureDefinition/"
OURS = "http://inkwell.example/fhir/"
Raw = dict[str, Any]


def coded(url: str, code: str) -> Raw:
    return {"url": FHIR + url, "valueCodeableConcept": {"coding": [{"code": code}]}}


def item(link_id: str, kind: str, text: str = "", *items: Raw, control: str = "", hidden: bool = False, **more: Any) -> Raw:
    extension = [coded("questionnaire-itemControl", control)] if control else []
    extension += [{"url": FHIR + "questionnaire-hidden", "valueBoolean": True}] if hidden else []
    raw = {"linkId": link_id, "type": kind, "text": text, "extension": extension, "item": list(items), **more}
    return {key: value for key, value in raw.items() if value not in ("", [])}


def options(*words: str, right: str = "") -> list[Raw]:
    made: list[Raw] = []
    for word in words:
        option: Raw = {"valueCoding": {"code": word.lower().replace(" ", "-"), "display": word}}
        if right:
            option["extension"] = [{"url": FHIR + "ordinalValue", "valueDecimal": 1 if word == right else 0}]
        if word == "None of these":
            option["extension"] = [{"url": FHIR + "questionnaire-optionExclusive", "valueBoolean": True}]
        made.append(option)
    return made


def flag(link_id: str, level: str, text: str, question: str, code: str) -> Raw:
    raw = item(link_id, "display", text, hidden=True, enableWhen=[{"question": question, "operator": "=", "answerCoding": {"code": code}}])
    raw["extension"].append(coded("questionnaire-displayCategory", level))
    return raw


def risk(link_id: str, name: str, *, dots: int = 0) -> Raw:
    picture = item(
        f"{link_id}.dots",
        "integer",
        f"{dots} in 100 get it",
        item(f"{link_id}.hint", "display", f"{100 - dots} in 100 do not", control="help"),
        item(f"{link_id}.note", "display", "From one study.", control="note"),
        control="dots",
        readOnly=True,
        initial=[{"valueInteger": dots}],
    )
    return item(
        link_id,
        "group",
        name,
        item(f"{link_id}.plain", "display", f"What {name.lower()} is, in plain words."),
        item(f"{link_id}.often", "display", "Some people.", prefix="How often"),
        item(f"{link_id}.long", "display", "A few hours to a few days.", prefix="How long"),
        *([picture] if dots else []),
        item(f"{link_id}.read", "boolean", "I have read this", required=True),
        control="risk-card",
    )


def form(name: str, sitting: str, title: str, *items: Raw) -> Questionnaire:
    source = {
        "resourceType": "Questionnaire",
        "url": f"http://inkwell.example/fhir/Questionnaire/{name}",
        "version": "1.0",
        "title": title,
        "language": "en-GB",
        "code": [{"system": f"{OURS}CodeSystem/sitting", "code": sitting}] if sitting else [],
        "item": list(items),
    }
    return parse(source, f"1-{name}.json")


AREAS = options("Face", "Neck", "Abdomen", "Other")
SLOW = "In several months"
WAYS = options("Agree and sign", "More time", "Talk first", "No")
HISTORY = form(
    "history",
    "before",
    "Medical history",
    item(
        "part.you",
        "group",
        "About you",
        item("id.name", "string", "What is your full name?"),
        item("id.born", "date", "What is your date of birth?"),
        item("tx.areas", "choice", "Which parts?", control="body-map", repeats=True, answerOption=AREAS),
        item("hope", "text", "What do you hope will change?"),
        item("doctor", "string", "Who is your usual doctor?"),
        item("secret", "integer", "A counter", hidden=True),
    ),
    item(
        "part.health",
        "group",
        "Your health",
        item("thinner", "choice", "Do you take a blood thinner?", answerOption=options("Yes", "No", "Not sure")),
        flag("flag.thinner", "review", "More bruises. Never stop it without the doctor who gave it.", "thinner", "yes"),
        item("coldsore", "choice", "Do you get cold sores?", answerOption=options("I have one now", "No")),
        flag("flag.coldsore", "stop", "Rebook when it has healed.", "coldsore", "i-have-one-now"),
        item("allergy", "choice", "Any of these?", repeats=True, answerOption=options("Latex", "Plasters", "None of these")),
        item("why", "text", "Why?", enableWhen=[{"question": "allergy", "operator": "=", "answerCoding": {"code": "latex"}}]),
        item(
            "page.short",
            "group",
            "The sun and your skin",
            item("sun", "choice", "Strong sun?", answerOption=options("Yes", "No")),
            item("tan", "choice", "Fake tan?", answerOption=options("Yes", "No")),
            control="short",
        ),
    ),
)
PLAN = form(
    "clinician",
    "clinician",
    "The plan",
    item(
        "page.plan",
        "group",
        "The plan",
        item("plan.areas", "choice", "Areas", repeats=True, answerOption=AREAS),
        item("plan.sessions", "integer", "Number of visits"),
        item("plan.price", "string", "Price"),
        item("plan.notes", "text", "What was talked about"),
        control="page",
    ),
)
CONSENT = form(
    "consent",
    "consent",
    "Your decision",
    item(
        "part.explain",
        "group",
        "About the treatment",
        item(
            "page.what",
            "group",
            "What is this treatment?",
            item("page.what.1", "display", "It warms the deeper part of your skin."),
            item("page.what.2", "display", "You can stop at any time."),
            control="reading",
        ),
        item("page.cost", "group", "What will it cost?", item("page.cost.1", "display", "The price is £900 in all."), control="reading"),
    ),
    item("part.risks", "group", "What could go wrong", risk("risk.red", "Redness"), risk("risk.blister", "Blisters", dots=11)),
    item(
        "part.check",
        "group",
        "Checking we explained it well",
        item(
            "teach.t1",
            "group",
            "Let's check",
            item("t1", "choice", "When will you see the full result?", answerOption=options("At once", SLOW, right=SLOW)),
            item("t1.right", "display", "That is right.", control="right"),
            item("t1.explain", "display", "The full change is slow.", control="explain"),
            item("t1.wrong", "integer", "How often wrong", hidden=True),
            control="teach-back",
        ),
    ),
    item(
        "part.decision",
        "group",
        "Your decision",
        item(
            "page.own",
            "group",
            "Your choice on each of these",
            item("o1", "choice", "You may use numbing cream on me.", answerOption=options("Yes", "No")),
            item("o2", "choice", "You may use my photos in adverts.", answerOption=options("Yes", "No")),
            item("o3", "choice", "You may contact me.", answerOption=options("Yes", "No")),
            control="choices",
        ),
        item("decision", "choice", "It is your choice", control="decision", answerOption=WAYS),
        item(
            "page.lines",
            "group",
            "Tick each line",
            item("c1", "boolean", "I have read this in words I understand.", required=True),
            item("c2", "boolean", "I know it may not work.", required=True),
            control="statements",
        ),
        item("anything", "text", "Anything else you want to say?"),
        item(
            "sign",
            "group",
            "Sign here",
            item("sign.words", "display", "I agree to this treatment."),
            extension=[coded("questionnaire-signatureRequired", "1.2.840.10065.1.12.1.7")],
        ),
    ),
)
