"""One file a subject; each function is one drawing of an idea."""
