"""The whole tree of plain Markdown, one folder a language; a file is written only when its bytes change."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from snippets._run import Fault, Faults, Result

from ..lesson import read_pages
from ..project import Project
from . import data, lists
from .notebook import notebook
from .term import front, term_page
from .words import WORDS
from .written import written_page

Files = dict[str, str | bytes]


def render(project: Project, results: Mapping[str, Result], language: str) -> Files:
    """Every file of one language's tree, by its path. Pure: reads the project, writes nothing."""
    files: Files = {}
    for page in read_pages(project.root, language):
        files[f"{page.id}.md"] = written_page(page, project, results, language)
    files["glossary/index.md"] = lists.glossary_index(project, language)
    files["lessons/index.md"] = lists.lessons_index(project, language)
    files["ledger.md"] = lists.ledger(project, results, language)
    for id_ in project.categories:
        if lists.members(project, id_):
            files[f"categories/{id_}.md"] = lists.category_page(project, id_, language)
    for entry in project.published.values():
        files[f"glossary/{entry.id}.md"] = term_page(entry, project, results, language)
        for old in entry.term.redirects:
            title = entry.name(language)
            files[f"glossary/{old}.md"] = (
                front(title, title, template="redirect.html", target=f"../{entry.id}/") + f"# {title}\n"
            )
    for name, snippet in project.engine.snippets.items():
        files[f"download/{name}.py"] = snippet.text
        files[f"download/{name}.ipynb"] = notebook(snippet, results[name], language)
    for path in sorted((project.root / "docs" / "assets").rglob("*")):
        if path.is_file():
            files[f"assets/{path.relative_to(project.root / 'docs' / 'assets').as_posix()}"] = path.read_bytes()
    files["search/terms.json"] = data.search_json(project, language)
    if language == "ko":
        files["glossary.json"] = data.glossary_json(project)
        files["results.json"] = data.results_json(project, results)
    return files


def plan(project: Project, language: str) -> str:
    """Title and navigation of one language, as JSON; term pages stay out of it, they would make it quadratic."""
    words = WORDS[language]
    categories = [f"categories/{id_}.md" for id_ in project.categories if lists.members(project, id_)]
    nav = [
        {words["home"]: "index.md"},
        {words["lessons"]: ["lessons/index.md", *(f"{page.id}.md" for page in project.lessons[language])]},
        {words["glossary"]: ["glossary/index.md", *categories]},
        {words["ledger"]: "ledger.md"},
        *(
            {words[page]: f"{page}.md"}
            for page in ("about",)
            if (project.root / "docs" / language / f"{page}.md").exists()
        ),
    ]
    return json.dumps(
        {"title": words["site"], "description": words["tagline"], "nav": nav, "words": words},
        ensure_ascii=False,
        indent=1,
    )


def write(folder: Path, files: Files) -> list[str]:
    """Make `folder` hold exactly these files; the paths that were written or removed.

    Raises:
        Faults: a file cannot be written.
    """
    changed = []
    try:
        for name, content in files.items():
            path, raw = folder / name, content.encode() if isinstance(content, str) else content
            if not path.is_file() or path.read_bytes() != raw:
                path.parent.mkdir(parents=True, exist_ok=True)
                temporary = path.with_name(f".{path.name}.new")
                temporary.write_bytes(raw)
                os.replace(temporary, path)
                changed.append(name)
        for path in sorted(folder.rglob("*"), reverse=True):
            name = path.relative_to(folder).as_posix()
            if path.is_file() and name not in files:
                path.unlink()
                changed.append(name)
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
    except OSError as error:
        where = error.filename or folder
        raise Faults(
            [Fault(str(where), 1, 1, f"cannot be written: {error.strerror}; check space and rights")]
        ) from None
    return changed


def write_tree(project: Project, results: Mapping[str, Result], language: str) -> list[str]:
    """One language's tree and its plan below `.build/`; what changed."""
    changed = write(project.tree / language, render(project, results, language))
    (project.tree / f"{language}.json").write_text(plan(project, language), encoding="utf-8")
    return changed
