"""HTML: the adapter to MkDocs, and what is done to finished pages and checked in them."""
