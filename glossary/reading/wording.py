"""The table of words: `glossary/words.yml`, what our own texts write instead of what."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from snippets._run import Bilingual, Model, Words, read_document, validate


class Choice(Model):
    """Words that are replaced for one reason."""

    because: Bilingual = Field(description="the reason, in a few words")
    instead: dict[Words, Words] = Field(
        description="what is not written: what is; a form that ends in ~ is a beginning"
    )


class Wording(Model):
    """The file `glossary/words.yml`."""

    ko: tuple[Choice, ...] = Field((), description="for Korean texts")
    en: tuple[Choice, ...] = Field((), description="for English texts")

    def __getitem__(self, language: str) -> tuple[Choice, ...]:
        return self.ko if language == "ko" else self.en


def read_wording(path: Path, root: Path) -> Wording:
    """The table; nothing is replaced where there is no file.

    Raises:
        Faults: what is wrong with the file.
    """
    if not path.exists():
        return Wording()
    return validate(Wording, read_document(path, path.relative_to(root).as_posix()))
