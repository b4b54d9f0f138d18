"""The press. A record goes in, a finished PDF comes out, opened again and checked. Knows reportlab, nothing of the screen or the database.

From below to above: `faces` and `layout` say how things look; `tagging` what is read aloud; `bricks`, `grid` and `columns` stand on a
page and know where they may break; `marks`, `figure` and `ink` draw; `parts` puts them together; one file a section; `consent` binds the
sections; `binding` lays out, `conformance` makes it PDF/A and PDF/UA; `press` is the port. Every paragraph is drawn by `bricks.Words`,
every decoration inside `Sheet.artifact`, every figure by `bricks.Picture` with its words: so nothing on a page is without a tag. What is
filled in after the document is made stands in a `places.Place`; what tells of all pages, in a `late.Late`.
"""
