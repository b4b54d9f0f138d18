"""The press. A record goes in, a finished PDF comes out, opened again and checked. Knows reportlab, nothing of the screen or the database.

From below to above: `faces` and `layout` say how things look; `tagging` what is read aloud; `bricks`, `grid` and `columns` stand on a
page and know where they may break; `marks`, `figure` and `ink` draw; `parts` puts them together; one file a section; `consent` binds the
sections; `binding` lays out, `conformance` makes it PDF/A and PDF/UA; `press` is the port. Every paragraph is made by `Sheet.words` and
drawn by `bricks.Words`, or by `script_words` where a script wants to be joined, ordered or broken in its own way (`levels`, `shaping`,
`breaking`, `scripts`). What the document says of itself it says through `speech.say`, never in words of one language alone.
Every decoration stands inside `Sheet.artifact`, every figure by `bricks.Picture` with its words: so nothing on a page is without a tag.
What is filled in after the document is made stands in a `places.Place`; what tells of all pages, in a `late.Late`.
"""
