"""Hand-written pages and lessons, and the notebooks that are made of lessons and of snippets."""
