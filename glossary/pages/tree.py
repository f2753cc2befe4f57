"""The whole tree of plain Markdown, one folder a language; a file is written only when its bytes change."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from snippets._run import Fault, Faults, Result, Snippet

from ..history import origin
from ..messages import say
from ..reading.entry import LANGUAGES
from ..reading.project import Project
from ..reading.publication import PREFIX
from . import data
from .feed import feed
from .lessons.lesson_notebook import lesson_notebook
from .lessons.notebook import snippet_notebook
from .lessons.written import written_page
from .metadata import default_picture
from .proof.ledger import ledger
from .terms import lists
from .terms.letters import names_index
from .terms.term import redirect_page, term_page
from .terms.translations import translations_page
from .thumbnail import thumbnail
from .words import WORDS

Makers = dict[str, Callable[[], str | bytes]]


def makers(project: Project, results: Mapping[str, Result], language: str) -> Makers:
    """How to make each file of one language's tree, by its path. Pure: the project is read, nothing is written."""
    make: Makers = {}
    for page in project.pages[language]:
        make[f"{page.id}.md"] = partial(written_page, page, project, results, language)
    make["glossary/index.md"] = partial(lists.glossary_index, project, language)
    make["lessons/index.md"] = partial(lists.lessons_index, project, language)
    make["names.md"] = partial(names_index, project, language)
    make["ledger.md"] = partial(ledger, project, results, language)
    make["translations.md"] = partial(translations_page, project, language)
    for id_ in project.categories:
        if lists.members(project, id_):
            make[f"categories/{id_}.md"] = partial(lists.category_page, project, id_, results, language)
    for entry in project.published.values():
        make[f"glossary/{entry.id}.md"] = partial(term_page, entry, project, results, language)
        if picture := thumbnail(entry, results):
            make[f"assets/thumbnails/{entry.id}.svg"] = partial(str, picture)
        for old in entry.term.redirects:
            make[f"glossary/{old}.md"] = partial(redirect_page, entry, language)
    for name, snippet in project.engine.files.items():
        make[f"download/{name}.py"] = partial(snippet.program, language)
        make[f"download/{name}.ipynb"] = partial(_snippet_notebook, snippet, results, language)
    for page in project.lessons[language]:
        short = page.id.removeprefix("lessons/")
        for path, inline in ((f"notebooks/{short}", True), (f"download/{page.id}", False)):
            make[f"{path}.ipynb"] = partial(lesson_notebook, page, project, results, language, inline=inline)
    for path in sorted((project.root / "docs" / "assets").rglob("*")):
        if path.is_file():
            make[f"assets/{path.relative_to(project.root / 'docs' / 'assets').as_posix()}"] = path.read_bytes
    make["search/terms.json"] = partial(data.search_json, project, results, language)
    if language == "ko":
        make["glossary.json"] = partial(data.glossary_json, project)
        make["results.json"] = partial(data.results_json, project, results)
        for name, result in results.items():
            if result.preview:
                make[f"previews/{name}.png"] = partial(base64.b64decode, result.preview)
        if address := project.publication.address:
            maps = [f"Sitemap: {address}{PREFIX[other]}sitemap.xml\n" for other in LANGUAGES]
            make["robots.txt"] = partial(str, "User-agent: *\nAllow: /\n" + "".join(maps))
    return make


def _snippet_notebook(snippet: Snippet, results: Mapping[str, Result], language: str) -> str:
    return snippet_notebook(snippet, results[snippet.name], language)


def render(project: Project, results: Mapping[str, Result], language: str) -> dict[str, str | bytes]:
    """Every file of one language's tree, by its path."""
    return {path: make() for path, make in _with_feed(project, results, language).items()}


def _with_feed(project: Project, results: Mapping[str, Result], language: str) -> Makers:
    news = feed(project, language)
    return makers(project, results, language) | ({"feed.xml": partial(str, news)} if news else {})


def plan(
    project: Project, results: Mapping[str, Result], language: str, *, feed: bool, made_from: str = ""
) -> dict[str, Any]:
    """What the generator is told of one language: title, navigation, addresses, words, whether there is a feed.

    Term pages stay out of the navigation: they would make it quadratic.
    """
    words = WORDS[language]
    categories = [
        {category[language]: f"categories/{id_}.md"}
        for id_, category in project.categories.items()
        if lists.members(project, id_)
    ]
    lessons: list[dict[str, Any]] = []
    for chapter, pages in lists.chapters(project, language).items():
        listed = [{page.front.title: f"{page.id}.md"} for page in pages]
        lessons += [{words[f"chapter_{chapter}"]: listed}] if chapter else listed
    nav = [
        {words["home"]: "index.md"},
        {words["lessons"]: [{words["lessons"]: "lessons/index.md"}, *lessons]},
        {words["glossary"]: [{words["glossary"]: "glossary/index.md"}, {words["names"]: "names.md"}, *categories]},
        {words["ledger"]: "ledger.md"},
        *(
            {words[page]: f"{page}.md"}
            for page in ("study", "teach", "about")
            if (project.root / "docs" / language / f"{page}.md").exists()
        ),
    ]
    home = next((page for page in project.pages[language] if page.id == "index"), None)
    return {
        "title": words["site"],
        "description": words["tagline"],
        "nav": nav,
        "words": words,
        "address": project.publication.address,
        "repository": project.publication.repository,
        "image": default_picture(home, project, results, language)["image"],
        "feed": feed,
        "made_from": made_from and words["made_from"].format(origin=made_from),
    }


def write(folder: Path, make: Makers) -> list[str]:
    """Make `folder` hold exactly these files, one after the other; the paths that were written or removed.

    Raises:
        Faults: a file cannot be written.
    """
    changed = []
    try:
        for name, made in make.items():
            content = made()
            path, raw = folder / name, content.encode() if isinstance(content, str) else content
            if not path.is_file() or path.read_bytes() != raw:
                path.parent.mkdir(parents=True, exist_ok=True)
                temporary = path.with_name(f".{path.name}.new")
                temporary.write_bytes(raw)
                os.replace(temporary, path)
                changed.append(name)
        for path in sorted(folder.rglob("*"), reverse=True):
            name = path.relative_to(folder).as_posix()
            if path.is_file() and name not in make:
                path.unlink()
                changed.append(name)
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
    except OSError as error:
        where = error.filename or folder
        raise Faults([Fault(str(where), 1, 1, say("cannot-write", reason=error.strerror))]) from None
    return changed


def write_tree(project: Project, results: Mapping[str, Result], language: str) -> list[str]:
    """One language's tree and its plan below `.build/`; what changed."""
    made_from = origin(project.root)
    make = _with_feed(project, results, language)
    if language == "ko":
        make["made-from.json"] = partial(str, json.dumps(asdict(made_from)) + "\n")
    changed = write(project.tree / language, make)
    told = plan(project, results, language, feed="feed.xml" in make, made_from=str(made_from))
    (project.tree / f"{language}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    return changed
