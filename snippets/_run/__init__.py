"""Runs snippets and keeps their results. This is the one door; the rest of the package is its own affair."""

from .cells import Cell, display
from .datasets import Registry
from .judge import accepted
from .lock import one_at_a_time
from .reading import (
    Document,
    Fault,
    Faults,
    Model,
    Words,
    matching,
    nearest,
    parse_document,
    read_document,
    read_text,
    validate,
)
from .result import Provenance, Result
from .run import Engine
from .snippet import Bilingual, Metric, Sidecar, Snippet

MODELS = {"snippet": Sidecar, "datasets": Registry}

__all__ = [
    "MODELS",
    "Bilingual",
    "Cell",
    "Document",
    "Engine",
    "Fault",
    "Faults",
    "Metric",
    "Model",
    "Provenance",
    "Result",
    "Sidecar",
    "Snippet",
    "Words",
    "accepted",
    "display",
    "matching",
    "nearest",
    "one_at_a_time",
    "parse_document",
    "read_document",
    "read_text",
    "validate",
]
