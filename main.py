"""Start Inkwell: `python main.py` opens the kiosk, `python main.py --help` says what else there is."""

import sys

from kiosk.cli import main

sys.exit(main())
