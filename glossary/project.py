"""A project on disk: where things lie, and everything read from it once."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from snippets._run import Engine, Fault, Faults

from .entry import LANGUAGES, Category, Entry, read_categories, read_entries
from .lesson import Lesson, read_lessons
from .links import Names, fold, links
from .publication import Publication


@dataclass(frozen=True)
class Project:
    """The folders of a project, and what they hold.

    `cache_folder` may lie elsewhere (GLOSSARY_CACHE), `data` names a folder with data sets (GLOSSARY_DATA).
    """

    root: Path
    cache_folder: Path
    data: Path | None = None
    publication: Publication = field(default_factory=Publication)

    @classmethod
    def find(cls, start: Path, data: Path | None = None) -> Project:
        """The project in `start` or in a folder above it.

        Raises:
            Faults: there is none.
        """
        for folder in (start, *start.parents):
            if (folder / "mkdocs.yml").exists() and (folder / "glossary" / "terms").is_dir():
                cache = Path(os.environ.get("GLOSSARY_CACHE") or folder / ".cache")
                given = data or (Path(os.environ["GLOSSARY_DATA"]) if os.environ.get("GLOSSARY_DATA") else None)
                data = given.absolute() if given else None
                return cls(folder, cache.absolute(), data, Publication.from_environment())
        raise Faults([Fault(str(start), 1, 1, "no project here or above; go to the folder that has mkdocs.yml")])

    @property
    def tree(self) -> Path:
        """The generated Markdown, one folder a language."""
        return self.root / ".build"

    @property
    def site(self) -> Path:
        """The finished site."""
        return self.root / "site"

    @cached_property
    def engine(self) -> Engine:
        """What runs the snippets."""
        return Engine(self.root / "snippets", self.cache_folder, self.data)

    @cached_property
    def _entries(self) -> tuple[dict[str, Entry], list[Fault]]:
        return read_entries(self.root / "glossary" / "terms", self.root)

    @property
    def entries(self) -> dict[str, Entry]:
        """Every sound term by id, drafts too."""
        return self._entries[0]

    @cached_property
    def term_ids(self) -> frozenset[str]:
        """Ids of all term files, those with faults too: one broken file is no reason to doubt links to it."""
        return frozenset(path.stem for path in (self.root / "glossary" / "terms").glob("*.yml"))

    @cached_property
    def unreadable(self) -> str:
        """The folded text of the term files with faults: names in there may be those of links elsewhere."""
        paths = {self.root / fault.path for fault in self.entry_faults}
        return fold("\n".join(path.read_text(encoding="utf-8", errors="replace") for path in sorted(paths)))

    @property
    def entry_faults(self) -> list[Fault]:
        """What is wrong with single term files."""
        return self._entries[1]

    @cached_property
    def published(self) -> dict[str, Entry]:
        """The terms that have pages, sorted by id."""
        return {id_: entry for id_, entry in self.entries.items() if entry.published}

    @cached_property
    def categories(self) -> dict[str, Category]:
        """The categories by id, in order.

        Raises:
            Faults: a broken categories.yml.
        """
        return read_categories(self.root / "glossary" / "categories.yml", self.root)

    @cached_property
    def lessons(self) -> dict[str, list[Lesson]]:
        """The hand-written pages' lessons by language, in the order of the path.

        Raises:
            Faults: broken front matter.
        """
        return {language: read_lessons(self.root, language) for language in LANGUAGES}

    def names(self, language: str) -> Names:
        """The names that `[[links]]` may use; only terms with a page."""
        return self._names[language]

    @cached_property
    def _names(self) -> dict[str, Names]:
        return {language: Names(self.published.values(), language) for language in LANGUAGES}

    def mentions(self, language: str) -> dict[str, tuple[str, ...]]:
        """Which terms and lessons link to each term, by the term's id; their ids, sorted."""
        return self._mentions[language]

    @cached_property
    def _mentions(self) -> dict[str, dict[str, tuple[str, ...]]]:
        return {language: self._mentions_in(language) for language in LANGUAGES}

    def _mentions_in(self, language: str) -> dict[str, tuple[str, ...]]:
        names = self.names(language)
        texts = {page.id: page.text for page in self.lessons[language]}
        for entry in self.published.values():
            misconception = entry.term.misconception
            texts[entry.id] = entry.term.description[language] + (misconception[language] if misconception else "")
        found: dict[str, list[str]] = {}
        for where, text in sorted(texts.items()):
            for target in {names.find(name).id for name, _, _ in links(text)} - {where}:
                found.setdefault(target, []).append(where)
        return {target: tuple(places) for target, places in found.items()}

    def fresh(self) -> Project:
        """The same project, to be read again from disk."""
        return replace(self)
