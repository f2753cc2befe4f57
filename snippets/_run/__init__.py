"""Runs snippets and keeps their results. This is the one door; the rest of the package is its own affair."""

from .cells import Cell
from .datasets import Registry
from .display import display
from .faults import Catalog, Fault, Faults, Message, Severity, nearest
from .judge import accepted, broken_orders
from .labels import Labels, texts_of
from .lock import one_at_a_time
from .model import Model, Text, Truth, Words, matching, validate
from .palette import NAMED as PALETTE
from .palette import on_paper
from .reading import Document, compose, parse_document, read_document, read_text
from .result import Provenance, Result
from .run import MOST_SEEDS, Engine
from .sidecar import YES_NO, Bilingual, Metric, Sidecar
from .snippet import STACK, Snippet
from .studies import Study
from .variant import BACKENDS
from .verdict import Verdict, worst

MODELS = {"snippet": Sidecar, "datasets": Registry, "labels": Labels}

__all__ = [
    "BACKENDS",
    "MODELS",
    "MOST_SEEDS",
    "PALETTE",
    "STACK",
    "YES_NO",
    "Bilingual",
    "Catalog",
    "Cell",
    "Document",
    "Engine",
    "Fault",
    "Faults",
    "Message",
    "Metric",
    "Model",
    "Provenance",
    "Result",
    "Severity",
    "Sidecar",
    "Snippet",
    "Study",
    "Text",
    "Truth",
    "Verdict",
    "Words",
    "accepted",
    "broken_orders",
    "compose",
    "display",
    "matching",
    "nearest",
    "on_paper",
    "one_at_a_time",
    "parse_document",
    "read_document",
    "read_text",
    "texts_of",
    "validate",
    "worst",
]
