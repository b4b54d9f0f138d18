"""One question at a time, in the real page of the real window, by touch."""
