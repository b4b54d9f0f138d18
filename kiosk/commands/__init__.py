"""The command line, a file a subject: `kiosk/cli.py` gathers them.

Who has to say a passphrase or a PIN says it in the same way everywhere (staff.py, secrets.py).
"""
