"""A project on disk: where things lie, and everything read from it once."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from snippets._run import Engine, Fault, Faults

from ..messages import say
from .entry import (
    LANGUAGES,
    Authority,
    Categories,
    Category,
    Entry,
    read_authorities,
    read_categories,
    read_entries,
    read_entry,
)
from .evidence import Evidence, read_evidence
from .lesson import Lesson, in_order, read_pages
from .links import Names, fold, links
from .publication import Publication
from .wording import Wording, read_wording


@dataclass(frozen=True)
class Project:
    """The folders of a project, and what they hold.

    `cache_folder` may lie elsewhere (GLOSSARY_CACHE), `data` names a folder with data sets (GLOSSARY_DATA). With
    `drafts`, drafts have pages too, as in the preview. `scheduler` is the address of a cluster that runs snippets.
    """

    root: Path
    cache_folder: Path
    data: Path | None = None
    publication: Publication = field(default_factory=Publication)
    drafts: bool = False
    scheduler: str = ""

    @classmethod
    def find(cls, start: Path, data: Path | None = None, scheduler: str = "") -> Project:
        """The project in `start` or in a folder above it.

        Raises:
            Faults: there is none.
        """
        for folder in (start, *start.parents):
            if (folder / "mkdocs.yml").exists() and (folder / "glossary" / "terms").is_dir():
                cache = Path(os.environ.get("GLOSSARY_CACHE") or folder / ".cache")
                given = data or (Path(os.environ["GLOSSARY_DATA"]) if os.environ.get("GLOSSARY_DATA") else None)
                data = given.absolute() if given else None
                return cls(folder, cache.absolute(), data, Publication.from_environment(), scheduler=scheduler)
        raise Faults([Fault(str(start), 1, 1, say("no-project"))])

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
        return Engine(self.root / "snippets", self.cache_folder, self.data, scheduler=self.scheduler)

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
        return {id_: entry for id_, entry in self.entries.items() if entry.published or self.drafts}

    @cached_property
    def shown_at(self) -> dict[str, str]:
        """The page that shows a snippet, as a URL from the root of a language: the first term's, else a lesson's."""
        pages: dict[str, str] = {}
        for entry in self.published.values():
            for name in entry.term.snippets:
                pages.setdefault(name, f"glossary/{entry.id}/")
        for page in self.lessons["ko"]:
            for name in self.engine.names | self.engine.sound.keys():
                if f'"{name}"' in page.text or f'"{name}.' in page.text:
                    pages.setdefault(name, f"{page.id}/")
        return pages

    @property
    def categories(self) -> dict[str, Category]:
        """The categories by id, in order.

        Raises:
            Faults: a broken categories.yml.
        """
        return self._categories.categories

    @property
    def owners(self) -> tuple[str, ...]:
        """Who looks after what has no owner of its own."""
        return self._categories.owners

    @cached_property
    def _categories(self) -> Categories:
        return read_categories(self.root / "glossary" / "categories.yml", self.root)

    @cached_property
    def authorities(self) -> dict[str, Authority]:
        """Where the forms under `usage` are counted, by key.

        Raises:
            Faults: a broken authorities.yml.
        """
        return read_authorities(self.root / "glossary" / "authorities.yml", self.root)

    @cached_property
    def evidence(self) -> Evidence:
        """How often the forms under `usage` were found, and where."""
        return read_evidence(self.root / "glossary" / "evidence.json")

    @cached_property
    def wording(self) -> Wording:
        """Which words our own texts write instead of which.

        Raises:
            Faults: a broken words.yml.
        """
        return read_wording(self.root / "glossary" / "words.yml", self.root)

    @property
    def pages(self) -> dict[str, list[Lesson]]:
        """The hand-written pages by language, sorted by path.

        Raises:
            Faults: broken front matter.
        """
        if self.page_faults:
            raise Faults(self.page_faults)
        return self.sound_pages

    @property
    def sound_pages(self) -> dict[str, list[Lesson]]:
        """Those that can be read."""
        return {language: pages for language, (pages, _) in self._pages.items()}

    @property
    def page_faults(self) -> list[Fault]:
        """What is wrong with the others."""
        return [fault for _, faults in self._pages.values() for fault in faults]

    @cached_property
    def _pages(self) -> dict[str, tuple[list[Lesson], list[Fault]]]:
        return {language: read_pages(self.root, language) for language in LANGUAGES}

    @cached_property
    def lessons(self) -> dict[str, list[Lesson]]:
        """Those of them that are lessons, in the order of the path.

        Raises:
            Faults: broken front matter.
        """
        return {language: in_order(pages) for language, pages in self.pages.items()}

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

    def with_drafts(self) -> Project:
        """The same project with a page for every draft; nothing is read again."""
        return self._carrying(replace(self, drafts=True), EVERYTHING)

    def after(self, changed: Iterable[Path]) -> Project:
        """The project as it is now that these files have changed; only they are read again.

        A term that cannot be read any more keeps its last sound text; `entry_faults` says what is wrong.
        """
        places = {path: path.relative_to(self.root).parts for path in changed if path.is_relative_to(self.root)}
        terms = [path for path, parts in places.items() if parts[:2] == ("glossary", "terms")]
        kept = {
            "engine": not any(parts[0] == "snippets" for parts in places.values()),
            "_categories": not any(parts[-1] == "categories.yml" for parts in places.values()),
            "authorities": not any(parts[-1] == "authorities.yml" for parts in places.values()),
            "wording": not any(parts[-1] == "words.yml" for parts in places.values()),
            "_pages": not any(parts[0] == "docs" and parts[-1].endswith(".md") for parts in places.values()),
            "_entries": True,
        }
        now = self._carrying(replace(self), {name for name, keep in kept.items() if keep})
        if terms:
            entries, faults = dict(self.entries), list(self.entry_faults)
            for path in terms:
                shown = path.relative_to(self.root).as_posix()
                faults = [fault for fault in faults if fault.path != shown]
                if not path.exists():
                    entries.pop(path.stem, None)
                    continue
                try:
                    entries[path.stem] = read_entry(path, self.root)
                except Faults as error:
                    faults += error.faults
            now.__dict__["_entries"] = (dict(sorted(entries.items())), faults)
        return now

    def falling_back(self, old: Project) -> list[Fault]:
        """Take from `old` each part that cannot be read now; what is wrong with those parts."""
        faults: list[Fault] = []
        parts: dict[str, Callable[[], object]] = {
            "_categories": lambda: self.categories,
            "authorities": lambda: self.authorities,
            "wording": lambda: self.wording,
            "engine": lambda: self.engine.snippets,
            "_pages": lambda: self.pages,
        }
        for name, read in parts.items():
            try:
                read()
            except Faults as error:
                faults += error.faults
                self.__dict__[name] = old.__dict__[name]
        return faults

    def _carrying(self, other: Project, names: Collection[str]) -> Project:
        """Give `other` what this project has read already."""
        other.__dict__.update({name: self.__dict__[name] for name in names if name in self.__dict__})
        return other


EVERYTHING = ("engine", "_entries", "_categories", "authorities", "wording", "_pages")
