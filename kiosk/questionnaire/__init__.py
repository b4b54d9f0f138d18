"""The form. A FHIR R4 Questionnaire, its answers, and what follows from them.

Pure Python: knows nothing of Qt, SQLite, PDF or the clock; only `reader` touches the disk.
Names are FHIR's; behaviour is the specification's, cited where it is decided
(R4: https://hl7.org/fhir/R4/questionnaire.html; SDC: https://hl7.org/fhir/uv/sdc/).
"""
