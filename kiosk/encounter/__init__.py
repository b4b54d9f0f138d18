"""The visit. What patients and staff do, as plain objects; what it needs of the world it says in `ports`.

Pure Python: knows nothing of Qt, SQLite, PDF or paper. From the door inwards:

    opening.py    set-up, or the passphrase of the day      house.py      what is there once it is open
    journey.py    every act of the patient: one Screen      sitting/      what those acts are made of
    desk.py       every act of the staff: one DeskView      at_desk/      those acts by subject, and who may
    model.py      a visit and what belongs to it            page/         rows, fields, taking an answer
    casebook.py   reads a visit together                    record/       the one record, and as FHIR
    rules.py      what a clinician's decisions allow        statements/   what is stated after a consent
    sealing.py    from signed to sealed                     patients/     found, recognised, joined
    ports/        what is needed of the world               outgoing/     paper, files, copies
    clinic/       people, settings, approvals, log          numbers/      counts of many visits
"""
