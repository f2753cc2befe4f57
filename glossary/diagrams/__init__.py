"""Diagrams: one visual grammar (`pen`), drawings of ideas (`ideas/`) and of trained networks (`network`)."""
