"""The JSON schemas that editors use, against real files and against bad ones."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from glossary.check import one_file
from glossary.reading.entry import Term
from glossary.reading.project import Project
from glossary.schemas import closed, generated
from snippets._run import Faults, parse_document, read_text, validate
from tests.conftest import ROOT
from tests.glossary.test_fuzz import trees

SCHEMAS = {path.stem: json.loads(path.read_text()) for path in (ROOT / "glossary" / "schema").glob("*.json")}
FILES = {
    "term": sorted((ROOT / "glossary" / "terms").glob("*.yml")),
    "snippet": sorted((ROOT / "snippets").glob("[!_]*/*.yml")),
    "categories": [ROOT / "glossary" / "categories.yml"],
    "authorities": [ROOT / "glossary" / "authorities.yml"],
    "datasets": [ROOT / "snippets" / "datasets.yml"],
    "labels": [ROOT / "snippets" / "labels.yml"],
}


@pytest.mark.parametrize("name", FILES)
def test_every_file_of_the_project_is_valid(name: str) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMAS[name])
    assert FILES[name]
    for path in FILES[name]:
        assert [f"{path}: {error.message}" for error in validator.iter_errors(yaml.safe_load(path.read_text()))] == []


@pytest.mark.parametrize("name", FILES)
def test_every_file_tells_editors_its_schema(name: str) -> None:
    for path in FILES[name]:
        found = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text())
        assert found and (path.parent / found[1]).resolve() == ROOT / "glossary" / "schema" / f"{name}.json", path


def test_every_key_and_choice_is_described() -> None:
    """What an editor shows beside a completion."""
    for name, schema in SCHEMAS.items():
        models = {name: schema, **schema.get("$defs", {})}
        for model, described in models.items():
            for key, field in described.get("properties", {}).items():
                if key in {"ko", "en"} or model in {"categories", "authorities", "datasets"}:
                    continue
                assert field.get("description") or "$ref" in field, f"{name}: {model}.{key}"
    categories = yaml.safe_load((ROOT / "glossary" / "categories.yml").read_text())["categories"]
    assert SCHEMAS["term"]["properties"]["category"]["enum"] == list(categories)


# What the checker finds in a file by itself, without knowing others and without reading its prose.
OF_THE_MODEL = {
    "missing-key",
    "unknown-key",
    "empty",
    "not-text",
    "bad-form",
    "not-one-of",
    "not-a-mapping",
    "not-a-list",
    "not-a-truth",
    "markup",
    "no-mapping",
}
# What editors are told by the YAML extension itself, or cannot know from one file.
CASES = sorted((ROOT / "tests" / "bad_terms").glob("*.yml"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_editors_and_the_checker_agree(case: Path, tiny: Path) -> None:
    schema = generated(Project.find(tiny))["glossary/schema/term.json"]
    try:
        data = parse_document(read_text(case, case.name), case.name).data
    except Faults:
        return  # not YAML, or not the YAML that we take: no schema is asked
    wrong = list(jsonschema.Draft202012Validator(json.loads(schema)).iter_errors(data))
    path = tiny / "glossary" / "terms" / case.name
    path.write_bytes(case.read_bytes())
    codes = {fault.message.code for fault in one_file(Project.find(tiny), path)}
    of_lists = {"unknown-category", "unknown-authority", "unknown-idea"}  # closed lists, which the schema has as well
    assert bool(wrong) == bool(codes & (OF_THE_MODEL | of_lists)), [error.message for error in wrong] or codes


@settings(max_examples=300, derandomize=True)
@given(tree=trees, at=st.sampled_from(sorted(Term.model_fields)))
def test_editors_and_the_checker_agree_on_any_value(tree: object, at: str) -> None:
    good = {
        "term": "가",
        "english": "A",
        "category": "network",
        "summary": {"ko": "하나.", "en": "One."},
        "description": {"ko": "하나.", "en": "One."},
    }
    data = good | {at: tree}
    text = yaml.safe_dump(data, allow_unicode=True)
    try:
        document = parse_document(text, "")
    except Faults:
        return
    assert isinstance(document.data, dict)
    wrong = list(jsonschema.Draft202012Validator(BARE).iter_errors(document.data))
    try:
        validate(Term, document)
    except Faults as error:
        assert wrong, error
    else:
        assert not wrong, wrong[0].message


BARE = closed(Term.model_json_schema())  # without the closed lists of this project, which other files hold
