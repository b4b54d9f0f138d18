"""Every test runs without a screen, whatever machine it is on."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
gc.set_threshold(20_000, 20, 20)  # of 700, 10, 10 a seventh of the suite is spent looking for garbage
