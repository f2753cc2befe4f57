"""All that is looked for in the text of one language: words, numbers typed by hand, claims that nothing holds."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Iterator

from snippets._run import Fault, Message, Severity, Snippet

from ..reading.entry import LANGUAGES
from ..reading.project import Project
from .claims import claim_faults
from .prose import Forms, Mentions, number_faults
from .text import Found
from .wording import Wordings


class Proofreader:
    """Reads texts of a project in one language."""

    def __init__(self, project: Project, language: str) -> None:
        self.language = language
        self.engine = project.engine
        self.forms = Forms(project) if language == "ko" else None
        self.wordings = Wordings(project, language)
        self.mentions = Mentions(project, language)

    def words(self, text: str, own: str = "") -> Found:
        """Words that are replaced and forms that are avoided; the term `own` may speak of its own names."""
        yield from self.wordings.faults(text)
        if self.forms:
            yield from self.forms.faults(text, own)

    def prose(self, text: str, own: str = "") -> Iterator[tuple[int, int, Message, Severity]]:
        """These, and numbers that were typed; as warnings, claims beside measured numbers that nothing holds."""
        for found in (self.words(text, own), number_faults(text)):
            yield from ((*fault, "error") for fault in found)
        yield from ((*fault, "warning") for fault in claim_faults(text, self.language, self.engine))


Readers = dict[str, Proofreader]


def readers(project: Project) -> Readers:
    """One for each language."""
    return {language: Proofreader(project, language) for language in LANGUAGES}


def snippet_words(snippet: Snippet, both: Readers) -> Iterator[Fault]:
    """Words of a sidecar and of the comments beside its code, half of which each language's pages show."""
    sidecar = snippet.sidecar
    for language, reader in both.items():
        texts = {("title", language): sidecar.title[language]}
        texts |= {("figures", name, language): caption[language] for name, caption in sidecar.figures.items()}
        texts |= {("diagrams", name, language): drawing[language] for name, drawing in sidecar.diagrams.items()}
        if language == "ko":
            texts |= {("labels", label): korean for label, korean in sidecar.labels.items()}
        texts |= {("tries", name, language): one[language] for name, one in sidecar.tries.items()}
        texts |= {("metrics", name, "label", language): one.label[language] for name, one in sidecar.metrics.items()}
        for location, text in texts.items():
            for _, _, message in reader.words(text):
                yield snippet.document.fault(location, message)
        for line, column, text in _comments(snippet.text):
            for _, within, message in reader.words(text):
                yield Fault(snippet.shown, line, column + within - 1, message)


def _comments(code: str) -> list[tuple[int, int, str]]:
    """(line, column, text) of the comments of a sound file, counted from 1."""
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return [(t.start[0], t.start[1] + 1, t.string) for t in tokens if t.type == tokenize.COMMENT]
