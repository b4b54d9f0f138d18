"""The strongroom. Knows SQLite, nothing of Qt; what it saves, it saves with an AuditEvent.

One folder, `<data>/strongroom`, holds the wrapped keys (vault.json), the encrypted database (records.db) and how often
somebody tried in vain to open it (tries.json). It is made whole or not at all, is opened by one kiosk at a time, with
commands beside it, and what cannot be read is said and left as it is.

    vault.py        opens and makes the strongroom       records.py     the port Records: one transaction per act
    keys.py         wraps and unwraps the data key       patients.py    whom the records are about
    recovery.py     the code on paper                    visits.py      visits, the forms they opened, their answers
    tries.py        how long the door stays shut         signing.py     what is signed, frozen and sealed
    guesses.py      charges a guess before it is looked at
    key_room.py     changes what opens: passphrase, code, data key, keyring
    rotation.py     a new data key, whole or not at all
    keeper.py       the system's keyring
    lock.py         who may be in at the same time       staff.py       people, roles, PINs
    files.py        small files that survive a crash     audit.py       the chained log and its check
    sqlcipher.py    the connection and its errors        approved.py    who approved which words
    codec.py        rows to classes and back             schema.py      the tables
    log.py          the log, read page by page           stamp.py       tablet, version and clock beside each row
    erasure.py      what is gone for good                settings.py    the clinic's facts and rules, and their history
"""
