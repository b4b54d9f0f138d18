"""The patient's side: what one sitting shows, asks, explains and has signed. `Journey` (journey.py) walks through it."""
