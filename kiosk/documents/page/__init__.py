"""Bricks on a page. `layout` is the register of sizes and colours; `tagging` what is read aloud; `bricks`, `grid` and `columns` know
how tall they are and where they may break.

Every paragraph is made by `Sheet.words` and drawn by `bricks.Words` (`setting`), or by `script_words` (`lettering`) where a script
wants to be joined, ordered or broken in its own way. Every decoration stands inside `Sheet.artifact`, every figure by `bricks.Picture`
with its words: so nothing on a page is without a tag. What is filled in after the document is made stands in a `places.Place` under
the name of a field (`fields`); what tells of all pages, in a `late.Late`.
"""
