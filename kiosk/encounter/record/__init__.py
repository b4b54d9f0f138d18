"""The one record of a visit, that paper and export both carry: put together once, and as FHIR R4."""
