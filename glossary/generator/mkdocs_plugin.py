"""THE adapter: the only file that knows MkDocs and Material. It turns one language's Markdown tree into HTML.

It reads nothing of the glossary but the tree `.build/<language>/` and the plan `.build/<language>.json`, and makes
the whole site (`build`) or one page at a time (`Preview`).
"""

from __future__ import annotations

import importlib.metadata
import json
import logging
import re
import sys
import traceback
from collections.abc import Collection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.commands.build import _populate_page, get_context
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.config_options import Choice
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from ..reading.publication import PREFIX
from .notebook_html import Heading, slim
from .policy import with_policy

LANGUAGE_NAMES = {"ko": "한국어", "en": "English"}
WORKER = re.compile(r'("search": "[^"]*assets/)javascripts/workers/(search\.[^"]+\.js")')  # in the page's #__config
DIALOG = re.compile(r'<div class="md-search" data-md-component="search" role="dialog"')


class GlossaryConfig(Config):
    """Options of the plugin in mkdocs.yml."""

    language = Choice(tuple(PREFIX), default="ko")


class GlossaryPlugin(BasePlugin[GlossaryConfig]):
    """Gives a build its language: title, navigation, and a switch that stays on the page."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take title and navigation from the tree's plan."""
        language = self.config.language
        plan = json.loads(Path(config.docs_dir).with_suffix(".json").read_text(encoding="utf-8"))
        config.site_name, config.nav = plan["title"], plan["nav"]
        config.site_description, config.copyright = plan["description"], plan["made_from"]
        config.extra |= {key: plan[key] for key in ("address", "image", "feed")}
        config.theme["language"] = language
        config.extra["words"] = plan["words"]
        config.extra["alternate"] = True  # shows partials/alternate.html; a list would be linked without the page
        return config

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Any) -> str:
        """A notebook has no front matter; what the page is told stands in its metadata."""
        if page.file.src_uri.endswith(".ipynb"):
            book = json.loads(markdown)
            # The search finds the lesson itself; a notebook's figures are those of the lesson.
            page.meta |= book["metadata"]["page"] | {"search": {"exclude": True}}
        return markdown

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Any) -> str:
        """Slim notebooks. Leave code out of the search index: readers look for words, not for `import numpy`."""
        if page.file.src_uri.endswith(".ipynb"):
            html, headings = slim(html)
            page.toc = get_toc(_nested(headings))
        return html.replace('<div class="highlight">', '<div class="highlight" data-search-exclude>')

    def on_page_context(
        self, context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Any
    ) -> dict[str, Any]:
        """Link this very page in each language, relative to it; MkDocs's own filter cannot leave its site."""
        here = self.config.language
        up = "../" * (PREFIX[here] + page.url).count("/")
        page.meta["alternates"] = [
            {
                "name": name,
                "lang": code,
                "href": f"{up}{PREFIX[code]}{page.url}" or "./",
                "address": f"{config.extra['address'] or up}{PREFIX[code]}{page.url}" or "./",
                "current": code == here,
            }
            for code, name in LANGUAGE_NAMES.items()
        ]
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Put our search worker in front of Material's, which it then starts itself; say what the page may run."""
        return with_policy(_with_our_search(output, config.extra["words"]["search"]))

    def on_template_context(
        self, context: dict[str, Any], *, template_name: str, config: MkDocsConfig
    ) -> dict[str, Any]:
        """A missing page may have any address: its links begin at the root of its language, known or not."""
        if template_name == "404.html" and not config.site_url:
            context["base_url"] = f"/{PREFIX[self.config.language]}".rstrip("/") or "/"
        return context

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """The same for the page of a missing address."""
        if template_name != "404.html":
            return output_content
        return with_policy(_with_our_search(output_content, config.extra["words"]["search"]))

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Move the index of pages aside, so that no page loads it: our worker does when the search is first used.

        Material's script fetches `search_index.json` on every page; it gets the settings without the documents.
        """
        folder = Path(config.site_dir, "search")
        index = json.loads((folder / "search_index.json").read_text(encoding="utf-8"))
        (folder / "search_index.json").rename(folder / "pages.json")
        settings = json.dumps({**index, "docs": []}, ensure_ascii=False)
        (folder / "search_index.json").write_text(settings, encoding="utf-8")


def _nested(headings: list[Heading]) -> list[dict[str, Any]]:
    """Headings as MkDocs nests them in a table of contents."""
    top: list[dict[str, Any]] = []
    for heading in headings:
        inner = top
        while inner and inner[-1]["level"] < heading.level:
            inner = inner[-1]["children"]
        inner.append({"level": heading.level, "id": heading.id, "name": heading.name, "children": []})
    return top


def _with_our_search(output: str, name: str) -> str:
    if "__config" not in output:
        return output  # a redirect has no search
    replaced, workers = WORKER.subn(r"\1search/worker.js?\2", output)
    replaced, dialogs = DIALOG.subn(rf'\g<0> aria-label="{name}"', replaced)
    if (workers, dialogs) != (1, 1):
        raise PluginError("Material's search looks otherwise than WORKER and DIALOG in this file expect")
    return replaced


def build(root: Path, language: str, out: Path) -> None:
    """Build one language's tree into the folder `out`; every warning is an error.

    Raises:
        MkDocsException: what MkDocs found wrong.
    """
    config = _configured(root, language, root / ".build" / language, out)
    config.plugins.on_startup(command="build", dirty=False)
    mkdocs_build(config)
    config.plugins.on_shutdown()


def _configured(root: Path, language: str, tree: Path, out: Path) -> MkDocsConfig:
    config = load_config(str(root / "mkdocs.yml"), docs_dir=str(tree), site_dir=str(out), strict=True)
    config.plugins["glossary"].config.language = language
    # Its cache knows the notebook but not who renders it.
    made_by = "-".join(importlib.metadata.version(name) for name in ("mkdocs-jupyter", "nbconvert"))
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(root / ".build" / "notebooks" / made_by / language)
    plan = json.loads(tree.with_suffix(".json").read_text(encoding="utf-8"))
    config.repo_url = plan["repository"] or None
    config.repo_name = urlsplit(plan["repository"]).hostname or None
    config.site_url = plan["address"] and plan["address"] + PREFIX[language]
    return config


class Preview:
    """One language's pages, each made when it is asked for; the tree need not be there as a whole.

    A page's source is written below `tree`, its HTML is made in memory. Not safe for threads.
    """

    def __init__(self, root: Path, language: str, tree: Path, plan: dict[str, Any]) -> None:
        tree.mkdir(parents=True, exist_ok=True)
        tree.with_suffix(".json").write_text(json.dumps(plan), encoding="utf-8")
        self.tree, self.out = tree, tree.with_name(f"{language}.html")
        config = _configured(root, language, tree, self.out)
        config.plugins.on_startup(command="serve", dirty=False)
        self.config = config.plugins.on_config(config)
        config.plugins.on_pre_build(config=self.config)
        self.known: tuple[frozenset[str], list[Any]] = (frozenset(), [])

    def know(self, names: Collection[str], nav: list[Any]) -> None:
        """Tell which pages there are, by their paths in the tree, and how they are arranged."""
        if self.known == (frozenset(names), nav):
            return
        self.known = (frozenset(names), nav)
        config = self.config
        config.nav = nav
        urls = config.use_directory_urls
        files = Files([File(name, str(self.tree), str(self.out), urls) for name in sorted(names)])
        environment = config.theme.get_env()
        self.files = config.plugins.on_files(files, config=config)
        self.nav = config.plugins.on_nav(get_navigation(self.files, config), config=config, files=self.files)
        self.environment = config.plugins.on_env(environment, config=config, files=self.files)
        self.pages = self.files.documentation_pages()

    def html(self, name: str, source: str) -> str:
        """The HTML of one page.

        Raises:
            MkDocsException, Exception: what MkDocs, a plugin or a template found wrong.
        """
        path = self.tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
        page = self.files.get_file_from_path(name).page
        _populate_page(page, self.config, self.files)
        page.active = True
        try:
            context = get_context(self.nav, self.pages, self.config, page)
            template = self.environment.get_template(page.meta.get("template", "main.html"))
            context = self.config.plugins.on_page_context(context, page=page, config=self.config, nav=self.nav)
            return self.config.plugins.on_post_page(template.render(context), page=page, config=self.config)
        finally:
            page.active = False

    def asset(self, path: str) -> Path | None:
        """A file of the theme."""
        for folder in map(Path, self.config.theme.dirs):
            found = (folder / path).resolve()
            if found.is_file() and found.is_relative_to(folder.resolve()):
                return found
        return None

    def search_settings(self) -> str:
        """What Material's search reads first: settings, and no pages; the search of terms has its own data."""
        settings = self.config.plugins["material/search"].config
        chosen = {"lang": settings.lang, "separator": settings.separator, "pipeline": settings.pipeline}
        return json.dumps({"config": chosen | {"fields": {}}, "docs": []}, ensure_ascii=False)


def main() -> int:
    """`python -m glossary.generator.mkdocs_plugin ROOT LANGUAGE OUT`: one build in a process of its own.

    It waits for a line on its standard input, so that MkDocs is imported by the time the tree is written.
    """
    root, language, out = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    if not sys.stdin.readline():
        return 1  # whoever started this is gone
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    try:
        build(root, language, out)
    except (Abort, MkDocsException) as error:
        print(error, file=sys.stderr)
        return 1
    except Exception as error:  # a fault in a template or in a plugin: one line here, the whole in a file
        log = out.with_suffix(".log")
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(traceback.format_exc(), encoding="utf-8")
        print(f"{type(error).__name__}: {error}; the whole story is in {log}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
