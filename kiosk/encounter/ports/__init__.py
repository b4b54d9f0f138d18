"""What the visit needs of the world. Each port has a real one on a floor above and a fake in tests; one contract tests both."""
