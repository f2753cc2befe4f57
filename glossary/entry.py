"""A term: `glossary/terms/<id>.yml` read strictly into a frozen Entry."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from snippets._run import Bilingual, Document, Fault, Faults, Model, Words, matching, read_document, validate

LANGUAGES = ("ko", "en")
Text = Annotated[str, Field(min_length=1)]
Id = Annotated[str, matching(r"^[a-z0-9]+(-[a-z0-9]+)*$", "lower-case letters, digits and hyphens")]


class WordLists(Model):
    """Names or phrases in Korean and in English; either may be empty."""

    ko: tuple[Words, ...] = ()
    en: tuple[Words, ...] = ()

    def __getitem__(self, language: str) -> tuple[str, ...]:
        return self.ko if language == "ko" else self.en


class Prose(Model):
    """Markdown in Korean and English; check.py says what it may contain."""

    ko: Text
    en: Text

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


class Source(Model):
    """Where the facts can be checked."""

    title: Words
    url: Annotated[str, matching(r"^https://[^\s<>\"]+$", "an address that begins with https://")]


class Term(Model):
    """The keys of a term's file."""

    term: Words = Field(description="Korean headword, as in Korean textbooks")
    english: Words = Field(description="English name, with its abbreviation in brackets")
    category: Id = Field(description="a key of categories.yml")
    status: Literal["published", "draft"] = Field("published", description="a draft is checked, not published")
    aliases: WordLists = Field(default_factory=WordLists, description="other names, by language")
    keywords: WordLists = Field(
        default_factory=WordLists, description="what someone types who does not know the name; for the search alone"
    )
    senses: tuple[Id, ...] = Field((), description="other terms that share a name with this one, declared on both")
    summary: Bilingual = Field(description="one plain sentence: tooltip, search result, link preview")
    description: Prose = Field(description="Markdown, one sentence a line; [[links]] to terms; $mathematics$")
    formula: Text | None = Field(None, description="LaTeX, shown under the description")
    misconception: Prose | None = Field(None, description="what people get wrong, and what is right")
    snippets: tuple[Text, ...] = Field((), description="the first is shown open, the rest folded")
    related: tuple[Id, ...] = Field((), description="ids of terms to read next")
    sources: tuple[Source, ...] = Field((), description="papers and documentation to check the facts")
    redirects: tuple[Id, ...] = Field((), description="former ids of this term")


class Category(Model):
    """One category."""

    ko: Words
    en: Words
    description: Bilingual

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


class Categories(Model):
    """The file `glossary/categories.yml`: the closed list, in the order of the site."""

    categories: dict[str, Category]


class Entry(Model):
    """A term with its id and the positions of its values, for messages."""

    model_config = Model.model_config | {"arbitrary_types_allowed": True}
    id: str
    term: Term
    document: Document

    def name(self, language: str) -> str:
        """The headword in Korean, the English name in English."""
        return self.term.term if language == "ko" else self.term.english

    def names(self, language: str) -> tuple[str, ...]:
        """Every name that links to this term on a page of that language."""
        return (self.name(language), *self.bare(language), *self.term.aliases[language])

    def bare(self, language: str) -> tuple[str, ...]:
        """The parts of an English name such as 'Rectified Linear Unit (ReLU)'."""
        full, bracket, short = self.term.english.partition(" (")
        return (full, short.rstrip(")")) if language == "en" and bracket else ()

    def fault(self, *location: str | int, message: str) -> Fault:
        """A fault at a place in this term's file."""
        return self.document.fault(location, message)

    @property
    def published(self) -> bool:
        """Whether the site has a page for it."""
        return self.term.status == "published"


def read_entries(folder: Path, root: Path) -> tuple[dict[str, Entry], list[Fault]]:
    """All entries by id, sorted, and everything that is wrong with the files one by one."""
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*")):
        shown = path.relative_to(root).as_posix()
        if path.suffix != ".yml":
            faults.append(Fault(shown, 1, 1, "not a term; a term's file ends in .yml"))
            continue
        try:
            document = read_document(path, shown)
            entries[path.stem] = Entry(id=path.stem, term=validate(Term, document), document=document)
        except Faults as error:
            faults += error.faults
    return entries, faults


def read_categories(path: Path, root: Path) -> dict[str, Category]:
    """The categories by id, in the file's order.

    Raises:
        Faults: what is wrong with the file.
    """
    return validate(Categories, read_document(path, path.relative_to(root).as_posix())).categories
