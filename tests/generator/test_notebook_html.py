"""What mkdocs-jupyter makes of a real notebook, slimmed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html
from mkdocs_jupyter.convert import nb2html

from glossary.generator.notebook_html import slim

BOOK = [
    {"cell_type": "markdown", "source": "# 제목\n\n글 <b>안</b> `a<b`"},
    {"cell_type": "markdown", "source": "## 가중치란?\n\n### 깊이\n\n## 가중치란?\n\n```python\nx = 1  # <1>\n```"},
    {
        "cell_type": "code",
        "source": "if a < b:\n    print('<i>')\n",
        "execution_count": 1,
        "outputs": [
            {"output_type": "stream", "name": "stdout", "text": "<i>\n  2\n"},
            {"output_type": "display_data", "metadata": {}, "data": {"text/html": "<figure><svg></svg></figure>"}},
        ],
    },
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("book") / "book.ipynb"
    cells = [{"id": f"c{i}", "metadata": {}, **cell} for i, cell in enumerate(BOOK)]
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    return nb2html(str(path), execute=False, kernel_name="", allow_errors=False, custom_mathjax_url="none")


def test_nothing_but_the_cells_is_left(made: str) -> None:
    text, _ = slim(made)
    assert len(made) > 400_000 and len(text) < 1500
    tree = html.fromstring(text)
    assert not tree.xpath("//script | //style | //*[starts-with(@class, 'jp-')] | //clipboard-copy")
    written, run = tree.xpath("//div[@class='highlight']/pre/code")
    assert written.text_content().strip() == "x = 1  # <1>"
    assert run.text_content() == "if a < b:\n    print('<i>')"
    assert tree.xpath("string(//pre[@class='output'])") == "<i>\n  2"
    assert tree.xpath("//figure/svg") and tree.xpath("string(//*[@class='prompt'])") == "[1]"
    assert tree.xpath("string(//p)") == "글 안 a<b"


def test_headings_keep_their_korean_and_differ(made: str) -> None:
    text, headings = slim(made)
    assert [(h.level, h.id, h.name) for h in headings] == [
        (2, "가중치란", "가중치란?"),
        (3, "깊이", "깊이"),
        (2, "가중치란_1", "가중치란?"),
    ]
    assert html.fromstring(text).xpath("//@id") == ["가중치란", "깊이", "가중치란_1"]


def test_html_that_is_none_of_nbconverts_is_refused() -> None:
    with pytest.raises(ValueError, match="template has changed"):
        slim("<p>text</p>")
