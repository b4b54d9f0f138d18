"""FHIR extensions, found by URL: on a resource, an item, an option, or on the shadow (`_text`) of one of its words."""

from collections.abc import Iterable, Mapping
from typing import Any

R4 = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
OURS = "http://inkwell.example/fhir/StructureDefinition/"
FHIRPATH = "text/fhirpath"


def extensions(raw: Mapping[str, Any], url: str) -> list[Mapping[str, Any]]:
    """All extensions of that URL."""
    held = raw.get("extension")
    return [extension for extension in held if extension.get("url") == url] if held else []


def value(raw: Mapping[str, Any], url: str, *kinds: str) -> Any:
    """The first `value<Kind>` of that extension; None if there is none."""
    for extension in extensions(raw, url):
        for kind in kinds:
            if f"value{kind}" in extension:
                return extension[f"value{kind}"]
    return None


def text(raw: Mapping[str, Any], url: str) -> str:
    """The words of an extension, of whatever string type; blank if there is none."""
    return str(value(raw, url, "String", "Markdown", "Code", "Uri", "Canonical") or "")


def code(raw: Mapping[str, Any], url: str) -> str:
    """The code of a CodeableConcept, a Coding or a code; blank if there is none."""
    found = value(raw, url, "CodeableConcept", "Coding", "Code") or {}
    if isinstance(found, str):
        return found
    return str(next((coding.get("code", "") for coding in found.get("coding") or [found]), ""))


def expression(raw: Mapping[str, Any], url: str) -> str:
    """The FHIRPath of an Expression; blank if there is none or it is in another language."""
    found = value(raw, url, "Expression") or {}
    return str(found.get("expression", "")) if found.get("language") == FHIRPATH else ""


def shadow(raw: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """What stands beside a primitive (`_text` of `text`): its own extensions."""
    found = raw.get(f"_{name}")
    return found if isinstance(found, Mapping) else {}


def parts(extension: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """The inner extensions of a complex one, by their short name."""
    return [inner for inner in extension.get("extension") or () if inner.get("url") == name]


def part(extension: Mapping[str, Any], name: str) -> Any:
    """The value of an inner extension, whatever its type; None if there is none."""
    return next((held for inner in parts(extension, name) for key, held in inner.items() if key.startswith("value")), None)


def urls(raw: Mapping[str, Any], *names: str) -> Iterable[str]:
    """The URLs of all extensions on `raw` and on the shadows of `names`."""
    for holder in (raw, *(shadow(raw, name) for name in names)):
        for extension in holder.get("extension") or ():
            yield str(extension.get("url", ""))
