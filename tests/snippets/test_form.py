"""The form of every snippet: what a reader sees is the tested file, it is plain, and it stands on a page."""

from __future__ import annotations

import ast
import re

import pytest

from glossary.reading import embeds
from snippets._run.cells import is_guard
from snippets._run.display import HANGUL, display, halves
from snippets._run.labels import in_korean
from tests.snippets.conftest import PROJECT

SNIPPETS = list(PROJECT.engine.files.values())


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda s: s.name)
def test_displayed_code_is_the_tested_code(snippet) -> None:
    """What a reader gets, and the report that no reader gets, are the whole file; only `plt.show()` is added."""
    tree = ast.parse(snippet.text)
    body = []
    for node in tree.body[1:]:  # without the docstring
        body += node.body if is_guard(node) else [node]
    expected = ast.dump(ast.Module(body, []))
    for language in ("ko", "en"):
        shown = "\n".join(display(cell, language) for cell in snippet.cells)
        assert ast.dump(ast.parse(shown)) == expected
        given = "\n".join(snippet.displayed(language).values()).removesuffix("\nplt.show()\n")
        if language == "ko":  # how to have the figure in Korean, above its code
            given = given.replace(in_korean(snippet.cells, snippet.translator), "", 1)
        assert shown.startswith(given.rstrip()), "and in the same order"


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda s: s.name)
def test_snippets_keep_their_form(snippet) -> None:
    assert any(cell.guarded for cell in snippet.cells), "a guarded cell does the work"
    assert len(snippet.text.splitlines()) <= 130
    for line in snippet.text.splitlines():
        comment = re.search(r"(?<!['\"])#(?! %%)[^'\"]*$", line)
        if comment and HANGUL.search(comment[0]):
            assert halves(comment[0]), f"a comment is '한국어 / English': {comment[0]}"
    for node in ast.walk(ast.parse(snippet.text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not HANGUL.search(node.value), "printed text and labels are English or symbols"


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda s: s.name)
def test_no_label_mixes_words_with_mathematics(snippet) -> None:
    """Matplotlib draws such a text letter by letter: it would stay English in a Korean figure, and nobody be told."""
    for cell in (cell for cell in snippet.cells if cell.draws):
        for node in ast.walk(ast.parse(cell.source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.count("$") > 1:
                words = re.sub(r"\$[^$]*\$", " ", node.value)
                assert snippet.translator.stays(words), node.value


TRICKS = {"from_tensors", "from_tensor_slices", "train_on_batch", "steps_per_epoch", "steps_per_execution"}
FIRST_LESSONS = {"network", "pima", "thoracic"}  # the gates, XOR and the first tables of data
SHOW_PLOTTING = {"outdated/training"}  # there a call of pyplot is what is taught


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda s: s.name)
def test_what_teaches_is_plain(snippet) -> None:
    """A teaching cell does not plot; a form that only saves seconds has a comment; none is in the first lessons."""
    for cell in (cell for cell in snippet.cells if cell.teaches):
        tree = ast.parse(cell.source)
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        assert "plt" not in names or snippet.name in SHOW_PLOTTING, f"{cell.name} plots"
        used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        used |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.keyword)}
        if found := used & TRICKS:
            assert snippet.name.partition("/")[0] not in FIRST_LESSONS, found
            assert any(halves(line[line.find("#") :]) for line in cell.source.splitlines() if "#" in line), found


def test_every_snippet_stands_on_a_page_and_every_cell_is_shown() -> None:
    in_terms = {name for entry in PROJECT.entries.values() for name in entry.term.snippets}  # drafts too
    shown, whole = set(), set(in_terms)
    for language in ("ko", "en"):
        for page in PROJECT.lessons[language]:
            for match in embeds.EMBED.finditer(page.text):
                embed = embeds.parse(match, page.text)
                name = embed.target[0]
                if embed.verb == "snippet" or (embed.verb == "code" and len(embed.arguments) == 1):
                    whole.add(name)
                elif embed.verb == "results":  # brings the code of the figures
                    shown |= {(name, cell.name) for cell in PROJECT.engine.snippets[name].visible if cell.draws}
                elif embed.verb == "code":
                    shown |= {(name, cell) for cell in embed.arguments[1:]}
    for snippet in SNIPPETS:
        cells = {cell.name for cell in snippet.visible}
        assert snippet.name in whole or {(snippet.name, cell) for cell in cells} <= shown, snippet.name
