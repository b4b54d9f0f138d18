"""Whether a value[x] that came from elsewhere is built as R4 has its type (https://hl7.org/fhir/R4/datatypes.html)."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from kiosk.questionnaire.entry.attachments import decoded
from kiosk.questionnaire.entry.typed import LARGEST, SMALLEST
from kiosk.questionnaire.validation.limits import is_uri

DATE = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?"
OFFSET = r"(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))"
DATE_TIME = re.compile(rf"{DATE}|\d{{4}}-\d\d-\d\dT{CLOCK}{OFFSET}")
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
REFERENCE = re.compile(r"(?:https?://\S+/)?([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{1,64}(?:/_history/[A-Za-z0-9.-]{1,64})?")
NAMES = """
Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary
BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition
Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap
Condition Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device DeviceDefinition
DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference EffectEvidenceSynthesis Encounter
Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario
ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization
ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List Location Measure
MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement
MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient
MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical
MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation
ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation Parameters Patient PaymentNotice
PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse
RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment
RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition StructureMap
Subscription Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial
SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport TestScript ValueSet VerificationResult
VisionPrescription
"""
RESOURCES = frozenset(NAMES.split())
"""R4's resource types (https://hl7.org/fhir/R4/resourcelist.html)."""


def is_well_formed(kind: str, raw: Any) -> bool:
    """Whether `raw` is what `value<kind>` may hold."""
    check = CHECKS.get(kind)
    return check is not None and check(raw)


def refers_to(raw: Any, allowed: Collection[str]) -> bool:
    """Whether a Reference is to a resource of an allowed type; one that does not tell its type might be."""
    told = raw.get("reference") if isinstance(raw, Mapping) else None
    found = REFERENCE.fullmatch(told) if isinstance(told, str) else None
    kind = found[1] if found else str(raw.get("type") or "") if isinstance(raw, Mapping) else ""
    return not allowed or not kind or kind in allowed


def _integer(raw: Any) -> bool:
    return isinstance(raw, int) and not isinstance(raw, bool) and SMALLEST <= raw <= LARGEST


def _decimal(raw: Any) -> bool:
    return isinstance(raw, int | float) and not isinstance(raw, bool) and -1e300 < raw < 1e300


def _string(raw: Any) -> bool:
    """At least one character that can be seen (R4 string)."""
    return isinstance(raw, str) and bool(raw.strip()) and not UNSEEN.search(raw)


def _date(raw: Any) -> bool:
    return isinstance(raw, str) and bool(re.fullmatch(DATE, raw)) and _is_real(raw)


def _date_time(raw: Any) -> bool:
    """With an offset wherever there is a time."""
    return (
        isinstance(raw, str) and bool(re.fullmatch(rf"{DATE}|\d{{4}}-\d\d-\d\dT{CLOCK}{OFFSET}", raw)) and _is_real(raw.partition("T")[0])
    )


def _is_real(iso: str) -> bool:
    try:
        return bool(date.fromisoformat(iso + "0001-01-01"[len(iso) :]))
    except ValueError:
        return False


def _time(raw: Any) -> bool:
    return isinstance(raw, str) and bool(re.fullmatch(CLOCK, raw))


def _uri(raw: Any) -> bool:
    return isinstance(raw, str) and is_uri(raw)


def _texts(raw: Any, *names: str) -> bool:
    """An object that has something in it, with text in each of these if it is there."""
    return isinstance(raw, Mapping) and bool(raw) and all(_string(raw[name]) for name in names if name in raw)


def _coding(raw: Any) -> bool:
    return _texts(raw, "system", "version", "code", "display")


def _quantity(raw: Any) -> bool:
    """qty-3: a code stands in a system."""
    if not _texts(raw, "unit", "system", "code", "comparator"):
        return False
    return _decimal(raw.get("value", 0)) and ("code" not in raw or "system" in raw) and raw.get("comparator", "<") in ("<", "<=", ">=", ">")


def _attachment(raw: Any) -> bool:
    """att-1: data have a content type; the size told is that of the data."""
    if not _texts(raw, "contentType", "title", "url", "language"):
        return False
    told, data = raw.get("size"), decoded(raw.get("data"))
    if "data" in raw and (data is None or "contentType" not in raw):
        return False
    return told is None or (_integer(told) and told >= 0 and (data is None or told == len(data)))


def _reference(raw: Any) -> bool:
    """ref-1 apart: relative, absolute, to something contained, or by an identifier or a display alone."""
    if not _texts(raw, "reference", "type", "display"):
        return False
    told = raw.get("reference")
    if told is None:
        return any(name in raw for name in ("identifier", "display", "extension"))
    if told.startswith("#"):
        return True
    found = REFERENCE.fullmatch(told)
    return is_uri(told) and (found[1] in RESOURCES if found else bool(re.match(r"[a-z][a-z0-9+.-]*:", told)))


CHECKS: dict[str, Callable[[Any], bool]] = {
    "Boolean": lambda raw: isinstance(raw, bool),
    "Integer": _integer,
    "Decimal": _decimal,
    "String": _string,
    "Date": _date,
    "DateTime": _date_time,
    "Time": _time,
    "Uri": _uri,
    "Coding": _coding,
    "Quantity": _quantity,
    "Attachment": _attachment,
    "Reference": _reference,
}
"""The types that QuestionnaireResponse.item.answer.value[x] may have."""
