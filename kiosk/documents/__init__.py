"""The press. A record goes in, a finished PDF comes out, opened again and checked. Knows reportlab, nothing of the screen or the database.

Three doors, each a port of the visit: `press` makes and seals documents, `seals` checks what the clinic seals with and what a file still
proves, `stationery` makes paper that is no record. Behind them, from below to above; nothing imports upwards:

    letters      letters to glyphs: faces, joined and ordered as their script wants it       words    what a record holds and how it is said
    page         bricks on a page: type, tags, where they may break
    furniture    what pages are furnished with: tables, marks, figure, ink, heads and feet
    finish       from drawn pages to a file that lasts and can be heard                      sealing  seal, countersignature, levels
    record       the consent record, one file a section                                      proving  what a file proves
    handouts     paper that is no record: blank forms, aftercare, copies
    statements   refusal, more time, withdrawal, amendment, further session

What the document says of itself it says through `words.speech.say`, never in words of one language alone.
"""
