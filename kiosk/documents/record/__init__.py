"""The consent record, one file a section; `consent` binds them. Page one is `glance` and `at_a_glance`; then the answers (`history`),
what was decided (`review`), explained, at risk, checked and chosen, the `signatures`, and how it is `kept`.
"""
