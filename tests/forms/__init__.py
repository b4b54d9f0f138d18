"""The form packs that the program comes with."""
