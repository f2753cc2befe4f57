"""What is made from models and categories and kept in git: JSON schemas for editors, owners for GitHub."""

from __future__ import annotations

import json
from typing import Any

from snippets._run import MODELS as SNIPPET_MODELS

from .diagrams.idea import ideas
from .reading.entry import Authorities, Categories, Term
from .reading.lesson import Front
from .reading.project import Project
from .reading.wording import Wording

MODELS = {
    "term": Term,
    "categories": Categories,
    "authorities": Authorities,
    "words": Wording,
    "page": Front,
    **SNIPPET_MODELS,
}


def schemas(project: Project) -> dict[str, str]:
    """The text of each schema by file name; what only a list of this project allows is listed."""
    return {f"{name}.json": _dump(_schema(name, project)) for name in MODELS}


def _schema(name: str, project: Project) -> dict[str, Any]:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **MODELS[name].model_json_schema()}
    if name == "term":
        categories = {id_: category.ko for id_, category in project.categories.items()}
        schema["properties"]["category"] |= {
            "enum": list(categories),
            "markdownEnumDescriptions": list(categories.values()),
        }
        alone = [idea.name for idea in ideas().values() if not idea.needs]
        schema["properties"]["diagrams"]["items"] |= {"enum": alone}
    if name == "snippet":
        schema["properties"]["data"]["items"] |= {"enum": list(project.engine.store.datasets)}
    return closed(schema)


def closed(schema: Any) -> Any:
    """The schema without keys that no pattern allows, such as an empty one: pydantic leaves these open."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: closed(value) for key, value in schema.items()}
    return {"additionalProperties": False, **parts} if "patternProperties" in parts else parts


def _dump(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def owners(project: Project) -> str:
    """`.github/CODEOWNERS`: who is asked to look at a change, by category; the last line that fits counts."""
    lines = ["# Made by `glossary schema` from the owners in glossary/categories.yml."]
    lines += [f"* {' '.join(project.owners)}"] if project.owners else []
    for id_, category in project.categories.items():
        if category.owners:
            who = " ".join(category.owners)
            lines += ["", f"# {category.en}"]
            if (project.root / "snippets" / id_).is_dir():
                lines.append(f"/snippets/{id_}/ {who}")
            lines += [f"/{e.document.path} {who}" for e in project.entries.values() if e.term.category == id_]
    return "\n".join(lines) + "\n"


def generated(project: Project) -> dict[str, str]:
    """Every file that is made, by its path."""
    return {f"glossary/schema/{name}": text for name, text in schemas(project).items()} | {
        ".github/CODEOWNERS": owners(project)
    }


def write_generated(project: Project) -> list[str]:
    """Write what differs; its paths."""
    changed = []
    for name, text in generated(project).items():
        path = project.root / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed.append(name)
    return changed
