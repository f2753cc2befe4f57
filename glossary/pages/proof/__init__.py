"""Code on a page with what running it gave, what a reader takes along of it, and the ledger of all numbers."""
