"""What somebody tries who means harm: hostile files, hostile words, a stolen disk."""
