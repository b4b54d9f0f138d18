"""The patient's side as it is seen, touched, read aloud and walked by keys: every kind of page in the real window."""
