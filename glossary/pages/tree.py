"""The whole tree of plain Markdown, one folder a language; a file is written only when its bytes change."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from pathlib import Path

from snippets._run import Fault, Faults, Result

from ..entry import LANGUAGES
from ..lesson import read_pages
from ..project import Project
from ..publication import PREFIX
from . import data, lists
from .feed import feed
from .ledger import ledger
from .lesson_notebook import lesson_notebook
from .letters import names_index
from .metadata import default_picture
from .notebook import snippet_notebook
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
    files["names.md"] = names_index(project, language)
    files["ledger.md"] = ledger(project, results, language)
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
        files[f"download/{name}.ipynb"] = snippet_notebook(snippet, results[name], language)
    for page in project.lessons[language]:
        for place, inline in (
            (f"notebooks/{page.id.removeprefix('lessons/')}", True),
            (f"download/{page.id}", False),
        ):
            files[f"{place}.ipynb"] = lesson_notebook(page, project, results, language, inline=inline)
    for path in sorted((project.root / "docs" / "assets").rglob("*")):
        if path.is_file():
            files[f"assets/{path.relative_to(project.root / 'docs' / 'assets').as_posix()}"] = path.read_bytes()
    files["search/terms.json"] = data.search_json(project, language)
    if news := feed(project, language):
        files["feed.xml"] = news
    if language == "ko":
        files["glossary.json"] = data.glossary_json(project)
        files["results.json"] = data.results_json(project, results)
        files |= {f"previews/{name}.png": base64.b64decode(r.preview) for name, r in results.items() if r.preview}
        if address := project.publication.address:
            maps = [f"Sitemap: {address}{PREFIX[other]}sitemap.xml\n" for other in LANGUAGES]
            files["robots.txt"] = "User-agent: *\nAllow: /\n" + "".join(maps)
    return files


def plan(project: Project, results: Mapping[str, Result], language: str, files: Files) -> str:
    """What the generator is told of one language, as JSON: title, navigation, addresses, words.

    Term pages stay out of the navigation: they would make it quadratic.
    """
    words = WORDS[language]
    categories = [f"categories/{id_}.md" for id_ in project.categories if lists.members(project, id_)]
    nav = [
        {words["home"]: "index.md"},
        {words["lessons"]: ["lessons/index.md", *(f"{page.id}.md" for page in project.lessons[language])]},
        {words["glossary"]: ["glossary/index.md", "names.md", *categories]},
        {words["ledger"]: "ledger.md"},
        *(
            {words[page]: f"{page}.md"}
            for page in ("about",)
            if (project.root / "docs" / language / f"{page}.md").exists()
        ),
    ]
    home = next((page for page in read_pages(project.root, language) if page.id == "index"), None)
    told = {
        "title": words["site"],
        "description": words["tagline"],
        "nav": nav,
        "words": words,
        "address": project.publication.address,
        "repository": project.publication.repository,
        "image": default_picture(home, project, results, language)["image"],
        "feed": "feed.xml" in files,
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


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
    files = render(project, results, language)
    changed = write(project.tree / language, files)
    (project.tree / f"{language}.json").write_text(plan(project, results, language, files), encoding="utf-8")
    return changed
