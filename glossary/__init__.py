"""The glossary: terms checked, pages written, the site built."""
