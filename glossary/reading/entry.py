"""A term: `glossary/terms/<id>.yml` read strictly into a frozen Entry."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from snippets._run import (
    Bilingual,
    Document,
    Fault,
    Faults,
    Message,
    Model,
    Severity,
    Text,
    Truth,
    Words,
    matching,
    read_document,
    validate,
)

from ..messages import say

LANGUAGES = ("ko", "en")
Id = Annotated[str, matching(r"^[a-z0-9]+(-[a-z0-9]+)*$", "form-id")]
Fingerprint = Annotated[str, matching(r"^[0-9a-f]{8}$", "form-fingerprint")]


class WordLists(Model):
    """Names or phrases in Korean and in English; either may be empty."""

    ko: tuple[Words, ...] = Field((), description="in Korean")
    en: tuple[Words, ...] = Field((), description="in English")

    def __getitem__(self, language: str) -> tuple[str, ...]:
        return self.ko if language == "ko" else self.en


class Prose(Model):
    """Markdown in Korean and English; rules/text.py says what it may contain."""

    ko: Text = Field(description="in Korean, in the plain style (-다)")
    en: Text = Field(description="in English")

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


class Source(Model):
    """Where the facts can be checked."""

    title: Words = Field(description="its authors and title, or the site and the page")
    url: Annotated[str, matching(r"^https://[^\s<>\"]+$", "form-address")]


class Usage(Model):
    """A Korean form of the term, and whether we use it. Who else does, `glossary usage` counts."""

    form: Words = Field(description="the Korean form; it is the headword or an alias")
    status: Literal["preferred", "admitted", "avoid"] = Field(
        description="preferred: the headword; admitted: right, but not in our texts; avoid: misleading or outdated"
    )
    everyday: Truth = Field(
        False, description="an everyday word or a part of other names too, so that our texts may use it"
    )
    because: Bilingual | None = Field(None, description="the reason, in a short sentence; needed for 'avoid'")


class Checked(Model):
    """Which text of the other language each text was compared with; `make confirm ID=…` writes it."""

    ko: Fingerprint = Field(description="fingerprint of the English text that the Korean one was compared with")
    en: Fingerprint = Field(description="fingerprint of the Korean text that the English one was compared with")

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


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
    usage: tuple[Usage, ...] = Field((), description="which Korean form others use, where they differ")
    summary: Bilingual = Field(description="one plain sentence: tooltip, search result, link preview")
    description: Prose = Field(description="Markdown, one sentence a line; [[links]] to terms; $mathematics$")
    formula: Text | None = Field(None, description="LaTeX, shown under the description")
    symbols: dict[Text, Bilingual] = Field(
        default_factory=dict, description="what each symbol of the formula means, by its LaTeX"
    )
    misconception: Prose | None = Field(None, description="what people get wrong, and what is right")
    diagrams: tuple[Id, ...] = Field((), description="drawings of glossary/diagrams/ideas/ under the description")
    snippets: tuple[Text, ...] = Field((), description="the first is shown open, the rest folded")
    related: tuple[Id, ...] = Field((), description="ids of terms to read next")
    sources: tuple[Source, ...] = Field((), description="papers and documentation to check the facts")
    redirects: tuple[Id, ...] = Field((), description="former ids of this term")
    checked: Checked | None = Field(None, description="what was compared; `make confirm ID=…` writes it")


Owner = Annotated[str, matching(r"^@[\w-]+(/[\w-]+)?$", "form-owner")]


class Category(Model):
    """One category."""

    ko: Words = Field(description="Korean name")
    en: Words = Field(description="English name")
    description: Bilingual = Field(description="what its terms are about, in a sentence")
    owners: tuple[Owner, ...] = Field((), description="who looks after its terms; .github/CODEOWNERS is made from it")

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


class Categories(Model):
    """The file `glossary/categories.yml`: the closed list, in the order of the site."""

    owners: tuple[Owner, ...] = Field((), description="who looks after everything that has no owner of its own")
    categories: dict[str, Category]


class Authority(Model):
    """A public repository of Korean texts whose choice of terms counts: translators, documentation, textbooks."""

    ko: Words = Field(description="Korean name")
    en: Words = Field(description="English name")
    repository: Annotated[str, matching(r"^https://[^\s<>\"]+$", "form-address")]
    commit: Annotated[str, matching(r"^[0-9a-f]{40}$", "form-commit")] = Field(description="what is read of it")
    files: tuple[Text, ...] = Field(description="which of its files are Korean texts, such as docs/ko/*.md")

    def place(self, path: str, line: int) -> str:
        """The address of a line of a file in that commit; of the file, where the line is 0."""
        return f"{self.repository}/blob/{self.commit}/{path}{f'?plain=1#L{line}' if line else ''}"

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


class Authorities(Model):
    """The file `glossary/authorities.yml`."""

    authorities: dict[str, Authority]


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

    def prose(self, language: str) -> list[tuple[tuple[str, str], str]]:
        """Its Markdown in one language, with where it stands: the description, then the misconception."""
        both = (("description", self.term.description), ("misconception", self.term.misconception))
        return [((key, language), text[language]) for key, text in both if text]

    def fault(self, *location: str | int, message: Message, severity: Severity = "error") -> Fault:
        """A fault at a place in this term's file."""
        return replace(self.document.fault(location, message), severity=severity)

    def inside(self, location: tuple[str, ...], line: int, column: int, message: Message) -> Fault:
        """A fault within a text of the term, whether it stands beside its key or in a block below."""
        document = self.document
        if location in document.blocks:
            first, indent = document.blocks[location]
            return Fault(document.path, first + line - 1, indent + column - 1, message)
        first, indent = document.positions[location]
        return Fault(document.path, first, indent + column - 1, message)

    @property
    def published(self) -> bool:
        """Whether the site has a page for it."""
        return self.term.status == "published"


def read_entries(folder: Path, root: Path) -> tuple[dict[str, Entry], list[Fault]]:
    """All entries by id, sorted, and everything that is wrong with the files one by one."""
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*")):
        try:
            entries[path.stem] = read_entry(path, root)
        except Faults as error:
            faults += error.faults
    return entries, faults


def read_entry(path: Path, root: Path) -> Entry:
    """One term.

    Raises:
        Faults: everything that is wrong with the file itself.
    """
    shown = path.relative_to(root).as_posix()
    if path.suffix != ".yml":
        raise Faults([Fault(shown, 1, 1, say("not-a-term"))])
    document = read_document(path, shown)
    return Entry(id=path.stem, term=validate(Term, document), document=document)


def read_categories(path: Path, root: Path) -> Categories:
    """The categories, in the file's order, and the owners of everything else.

    Raises:
        Faults: what is wrong with the file.
    """
    return validate(Categories, read_document(path, path.relative_to(root).as_posix()))


def read_authorities(path: Path, root: Path) -> dict[str, Authority]:
    """Where `glossary usage` counts, by key; nowhere, without the file.

    Raises:
        Faults: what is wrong with the file.
    """
    if not path.exists():
        return {}
    return validate(Authorities, read_document(path, path.relative_to(root).as_posix())).authorities
