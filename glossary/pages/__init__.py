"""Terms, pages and results to plain Markdown; pure functions, and one writer."""
