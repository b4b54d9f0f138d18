"""A monkey at the patient's side: thousands of taps, swipes and keys in fixed seeds. `python -m tests.ui.monkey --taps 20000 --seeds 1-5`.

It begins at Welcome, or on the first page of a second sitting, and may do whatever a hand can. Nothing may come of it but answers:
no exception, no Qt warning, no way to the desk, no two pages for one press, and every answer that was shown is in the store at the end,
also where the power went in between (`shadow`). Staff, who come when the tablet is locked or handed back, are played by `troop`.
"""
