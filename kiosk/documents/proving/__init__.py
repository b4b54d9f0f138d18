"""What a file proves, and whether it still does: `verify` looks, `proof` holds the facts, `telling` says them, `compared` puts them
beside what the clinic keeps. Every exception is "not valid". Runs without a screen, a network and the clinic's keys.
"""
