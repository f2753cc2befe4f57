"""The JSON schemas that editors use, against real files and against bad ones."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from tests.conftest import ROOT

SCHEMAS = {path.stem: json.loads(path.read_text()) for path in (ROOT / "glossary" / "schema").glob("*.json")}
FILES = {
    "term": sorted((ROOT / "glossary" / "terms").glob("*.yml")),
    "snippet": sorted((ROOT / "snippets").glob("[!_]*/*.yml")),
    "categories": [ROOT / "glossary" / "categories.yml"],
    "datasets": [ROOT / "snippets" / "datasets.yml"],
}


@pytest.mark.parametrize("name", FILES)
def test_every_file_of_the_project_is_valid(name: str) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMAS[name])
    assert FILES[name]
    for path in FILES[name]:
        assert [f"{path}: {error.message}" for error in validator.iter_errors(yaml.safe_load(path.read_text()))] == []


@pytest.mark.parametrize("name", ["term", "snippet"])
def test_every_file_tells_editors_its_schema(name: str) -> None:
    for path in FILES[name]:
        found = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text())
        assert found and (path.parent / found[1]).resolve() == ROOT / "glossary" / "schema" / f"{name}.json", path


@pytest.mark.parametrize(
    "case",
    [
        "unknown-key",
        "missing-key",
        "missing-language",
        "unknown-status",
        "list-for-text",
        "text-for-list",
        "boolean-term",
    ],
)
def test_editors_see_the_faults_that_the_checker_sees(case: str) -> None:
    data = yaml.safe_load((Path(__file__).parent.parent / "bad_terms" / f"{case}.yml").read_text())
    assert list(jsonschema.Draft202012Validator(SCHEMAS["term"]).iter_errors(data))
