"""The press. A record goes in, a finished PDF comes out, opened again and checked. Knows reportlab, nothing of the screen or the database.

From below to above: `faces` and `layout` say how things look; `bricks`, `grid` and `columns` stand on a page and know where they may
break; `marks`, `figure` and `ink` draw; `parts` puts them together; one file a section; `consent` binds the sections; `press` is the
port. Every paragraph is drawn by `words.Words`, every decoration inside `Sheet.artifact`: tags for reading aloud will need only these two.
"""
