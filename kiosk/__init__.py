"""Inkwell: intake and consent for clinics that tighten skin with laser and infrared light."""

__version__ = "0.1.0"
