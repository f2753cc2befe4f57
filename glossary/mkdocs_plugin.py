"""THE adapter: the only file that knows MkDocs and Material. It turns one language's Markdown tree into HTML.

It reads nothing of the glossary but the tree `.build/<language>/` and the plan `.build/<language>.json`.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.config_options import Choice
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.pages import Page

LANGUAGE_NAMES = {"ko": "한국어", "en": "English"}
PREFIX = {"ko": "", "en": "en/"}  # where each language's site lies
WORKER = re.compile(r'("search": "[^"]*assets/)javascripts/workers/(search\.[^"]+\.js")')  # in the page's #__config


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
        config.site_description = plan["description"]
        config.theme["language"] = language
        config.extra["words"] = plan["words"]
        config.extra["alternate"] = True  # shows partials/alternate.html; a list would be linked without the page
        return config

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Any) -> str:
        """Leave code out of the search index: every page imports numpy, and readers look for words."""
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
                "current": code == here,
            }
            for code, name in LANGUAGE_NAMES.items()
        ]
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Put our search worker in front of Material's, which it then starts itself."""
        return _with_our_worker(output)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """The same for the page of a missing address."""
        return _with_our_worker(output_content) if template_name == "404.html" else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Move the index of pages aside, so that no page loads it: our worker does when the search is first used.

        Material's script fetches `search_index.json` on every page; it gets the settings without the documents.
        """
        folder = Path(config.site_dir, "search")
        index = json.loads((folder / "search_index.json").read_text(encoding="utf-8"))
        (folder / "search_index.json").rename(folder / "pages.json")
        settings = json.dumps({**index, "docs": []}, ensure_ascii=False)
        (folder / "search_index.json").write_text(settings, encoding="utf-8")


def _with_our_worker(output: str) -> str:
    if "__config" not in output:
        return output  # a redirect has no search
    replaced, count = WORKER.subn(r"\1search/worker.js?\2", output)
    if count != 1:
        raise PluginError("Material's #__config names its search worker otherwise than WORKER in this file expects")
    return replaced


def build(root: Path, language: str, out: Path) -> None:
    """Build one language's tree into the folder `out`; every warning is an error.

    Raises:
        MkDocsException: what MkDocs found wrong.
    """
    config = load_config(
        str(root / "mkdocs.yml"), docs_dir=str(root / ".build" / language), site_dir=str(out), strict=True
    )
    config.plugins["glossary"].config.language = language
    config.repo_url = _repository()
    if config.site_url:
        config.site_url = config.site_url.rstrip("/") + "/" + PREFIX[language]
    config.plugins.on_startup(command="build", dirty=False)
    mkdocs_build(config)
    config.plugins.on_shutdown()


def _repository() -> str | None:
    """The repository's address from the environment; links that need it disappear without it."""
    if address := os.environ.get("REPO_URL"):
        return address
    server, name = os.environ.get("GITHUB_SERVER_URL"), os.environ.get("GITHUB_REPOSITORY")
    return f"{server}/{name}" if server and name else None


def preview(rebuild: Callable[[], None], site: Path, watch: list[Path], host: str, port: int) -> None:
    """Serve `site`; call `rebuild` when a watched file changes, and reload the browser. Ends with Ctrl-C."""
    server = LiveReloadServer(builder=rebuild, host=host, port=port, root=str(site))
    for path in watch:
        server.watch(str(path))
    try:
        server.serve()
    except KeyboardInterrupt:
        server.shutdown()


def main() -> int:
    """`python -m glossary.mkdocs_plugin ROOT LANGUAGE OUT`: one build in a process of its own.

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
        log.write_text(traceback.format_exc(), encoding="utf-8")
        print(f"{type(error).__name__}: {error}; the whole story is in {log}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
