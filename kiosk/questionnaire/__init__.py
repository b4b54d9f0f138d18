"""The form. A FHIR R4 Questionnaire, its answers, and what follows from them.

Pure Python: knows nothing of Qt, SQLite, PDF or the clock; only `reader` and `shelf` touch the disk.
Names are FHIR's; behaviour is the specification's, cited where it is decided
(R4: https://hl7.org/fhir/R4/questionnaire.html; SDC: https://hl7.org/fhir/uv/sdc/).

From file to page: `reader` makes a Questionnaire (`model`, `rules`, `values`), `standing` says how it stands for a response
(`instances` and `branches` laid out, `expressions` computed, `enablement` decided), `pages` cuts it, `entry` takes what a hand did,
`validation` says what is wrong. Beside them: `words` (shape, language, placeholders), `fhirpath` and `patterns` (what an author
wrote, run within bounds), `lint` (for authors).
"""
