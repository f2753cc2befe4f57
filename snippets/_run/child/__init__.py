"""Everything that runs beside strangers' code, and nothing else: this folder is the border of trust."""
