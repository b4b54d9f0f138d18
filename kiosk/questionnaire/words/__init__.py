"""The words of a form: made harmless, given their shape, in another language, with their placeholders filled, and their digest."""
