"""The staff's side: which act needs which role, the acts by subject, and what the desk shows. `Desk` (desk.py) puts them together."""
