"""The clinic's own: who works here and comes in, its settings and approvals, how long it keeps what, and its log."""
