"""The strongroom, on a real disk."""
