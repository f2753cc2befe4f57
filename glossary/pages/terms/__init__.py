"""Pages about terms: each term, the lists and indices of all, and how the two languages keep step."""
