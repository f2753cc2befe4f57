"""JSON schemas of everything a contributor edits, for editors; generated from the models, kept in git."""

from __future__ import annotations

import json
from pathlib import Path

from snippets._run import MODELS as SNIPPET_MODELS

from .entry import Categories, Term
from .lesson import Front

MODELS = {"term": Term, "categories": Categories, "page": Front, **SNIPPET_MODELS}


def schemas() -> dict[str, str]:
    """The text of each schema by file name."""
    return {
        f"{name}.json": json.dumps(
            {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()},
            indent=1,
            ensure_ascii=False,
            sort_keys=True,
        )
        + "\n"
        for name, model in MODELS.items()
    }


def write_schemas(folder: Path) -> list[str]:
    """Write the schemas that differ; their names."""
    changed = [
        name
        for name, text in schemas().items()
        if not (folder / name).exists() or (folder / name).read_text(encoding="utf-8") != text
    ]
    for name in changed:
        (folder / name).write_text(schemas()[name], encoding="utf-8")
    return changed
