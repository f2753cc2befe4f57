"""Addresses from the environment, and links that disappear without them."""

from __future__ import annotations

import pytest

from glossary.reading.publication import Publication

VARIABLES = ("SITE_URL", "REPO_URL", "SITE_BRANCH", "SOURCE_BRANCH", "GITHUB_SERVER_URL", "GITHUB_REPOSITORY")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, Publication()),
        ({"SITE_URL": "https://a.org/dl"}, Publication(address="https://a.org/dl/")),
        ({"SITE_URL": "https://a.org/dl/"}, Publication(address="https://a.org/dl/")),
        ({"REPO_URL": "https://github.com/o/r.git"}, Publication(repository="https://github.com/o/r")),
        (
            {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "o/r", "SITE_BRANCH": "site"},
            Publication(repository="https://github.com/o/r", branch="site"),
        ),
    ],
)
def test_environment(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: Publication) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert Publication.from_environment() == expected


def test_colab_opens_notebooks_of_github_alone() -> None:
    published = Publication(repository="https://github.com/o/r")
    path = "en/download/a/b.ipynb"
    assert published.colab(path) == f"https://colab.research.google.com/github/o/r/blob/gh-pages/{path}"
    assert Publication(repository="https://gitlab.com/o/r").colab(path) == Publication().colab(path) == ""


def test_the_editor_is_githubs() -> None:
    path = "glossary/terms/relu.yml"
    published = Publication(repository="https://github.com/o/r", source="trunk")
    assert published.edit(path) == f"https://github.com/o/r/edit/trunk/{path}"
    assert Publication(repository="https://gitlab.com/o/r").edit(path) == Publication().edit(path) == ""
