"""A page of a form, for whoever shows it: its rows, its fields, and taking an answer into them."""
