"""Korean for texts that code writes into figures: `snippets/labels.yml` for all, a sidecar's own `labels:` first."""

from __future__ import annotations

import ast
import functools
import html
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from .cells import Cell
from .model import Model, Text, validate
from .reading import read_document

NUMBER = r"[-+−]?\d[\d.,]*(?:e[-+−]?\d+)?(?:×10)?%?"
WORD = re.compile(r"(?<![\w.])[A-Za-z]{2,}(?:['’-][A-Za-z]+)*(?![\w(])")
CAPITALS = re.compile(r"[A-Z][a-z]*[A-Z]\w*")  # ReLU, MNIST: what bears such letters is a name
TEXT = re.compile(r"(<text\b[^>]*>)(.*?)</text>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
COMMENT_WIDTH = 60  # letters; Hangul is twice as wide
FONT = (
    "그림의 글을 한국어로 바꾸려면 한국어 글꼴을 정하고 아래처럼 바꾼다.",
    'plt.rcParams["font.family"] = "Malgun Gothic"  (맥은 "AppleGothic")',
)


class Labels(Model):
    """The file `snippets/labels.yml`."""

    names: tuple[Text, ...] = Field((), description="words that stay as they are in Korean")
    labels: dict[Text, Text] = Field(
        default_factory=dict, description="Korean for texts of several snippets; {} stands for a number"
    )


def read_labels(folder: Path) -> Labels:
    """Those of a folder of snippets; none without the file.

    Raises:
        Faults: the file is broken.
    """
    path = folder / "labels.yml"
    return validate(Labels, read_document(path, "snippets/labels.yml")) if path.exists() else Labels()


@dataclass(frozen=True)
class Translator:
    """Puts Korean into the figures of one snippet."""

    own: Mapping[str, str]
    shared: Labels

    def korean(self, text: str) -> str | None:
        """The text in Korean; as it is, where it has only names, numbers and signs; None where Korean is missing."""
        for labels in (self.own, self.shared.labels):
            if text in labels:
                return labels[text]
            for label, korean in labels.items():
                if "{}" in label and (match := _pattern(label).fullmatch(text)):
                    return korean.format(*match.groups())
        return text if self.stays(text) else None

    def stays(self, text: str) -> bool:
        """Whether nothing in it is a word of English."""
        bare = _names(self.shared.names).sub(" ", text)
        return not any(not CAPITALS.fullmatch(word) for word in WORD.findall(bare))

    def translated(self, svg: str) -> str:
        """A figure with Korean texts; nothing else of it changes."""

        def put(match: re.Match[str]) -> str:
            text = written(match[2])
            korean = self.korean(text)
            return match[0] if korean in {None, text} else f"{match[1]}{html.escape(korean, quote=False)}</text>"

        return TEXT.sub(put, svg)


def in_korean(cells: Iterable[Cell], translator: Translator) -> str:
    """A comment for code whose figures speak English: the font and the words with which they would speak Korean."""
    words = {text: korean for cell in cells if cell.draws for text, korean in _words(cell.source, translator)}
    if not words:
        return ""
    pairs = ", ".join(f"{text} → {korean}" for text, korean in words.items())
    lines = [*FONT, *textwrap.wrap(pairs, COMMENT_WIDTH, break_long_words=False, break_on_hyphens=False)]
    return "".join(f"# {line}\n" for line in lines)


def _words(source: str, translator: Translator) -> Iterator[tuple[str, str]]:
    """Texts in a cell's code that have Korean; in an f-string {} stands for what it fills in."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            korean = translator.own.get(text) or translator.shared.labels.get(text)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text, korean = node.value, translator.korean(node.value)
        else:
            continue
        if korean and korean != text:
            yield text, korean


def texts_of(svg: str) -> list[str]:
    """All texts of a figure, in order."""
    return [text for match in TEXT.finditer(svg) if (text := written(match[2]))]


def written(content: str) -> str:
    """What a reader sees of the inside of a `<text>`."""
    return html.unescape(TAG.sub("", content)).strip()


@functools.cache
def _pattern(label: str) -> re.Pattern[str]:
    return re.compile(f"({NUMBER})".join(map(re.escape, label.split("{}"))))


@functools.cache
def _names(names: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)") if names else re.compile(r"(?!)")
