"""The clinic in numbers: counts of many visits, told as findings, never one patient."""
