"""A snippet: ordinary Python in `<folder>/<name>.py`, described by the sidecar `<folder>/<name>.yml`."""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, field_validator, model_validator

from . import cells, seeding
from .display import displayed, program, shown_at
from .drawn import figure_cells
from .faults import Fault, Faults, nearest
from .meaning import meaning, sees_itself
from .messages import say
from .model import Model, Number, Text, Truth, Words, matching, validate
from .reading import Document, read_document, read_text
from .variant import BACKENDS

Name = Annotated[str, matching(r"^[a-z][a-z0-9_]*$", "form-name")]

YES_NO = "yes-no"  # the format of a metric that is 1 for yes and 0 for no

# What a snippet may import beside the standard library, and whose versions can change its outcome.
STACK = {
    "numpy": ("numpy",),
    "scipy": ("scipy", "numpy"),
    "sklearn": ("scikit-learn", "scipy", "numpy"),
    "matplotlib": ("matplotlib", "numpy"),
    "keras": ("keras", "tensorflow", "numpy"),
    "tensorflow": ("keras", "tensorflow", "numpy"),
}


def _expression(value: str) -> str:
    try:
        ast.parse(value, mode="eval")
    except SyntaxError:
        raise ValueError(say("no-expression", found=value)) from None
    return value


Expression = Annotated[Text, AfterValidator(_expression)]


class Bilingual(Model):
    """The same words in Korean and English, without markup."""

    ko: Words
    en: Words

    def __getitem__(self, language: str) -> str:
        return self.ko if language == "ko" else self.en


TENSORFLOW_ITSELF = Bilingual(ko="코드가 TensorFlow를 직접 쓴다", en="the code uses TensorFlow itself")


class Caption(Bilingual):
    """What stands under a figure; `alt` describes it to those who cannot see it, where the caption does not."""

    alt: Bilingual | None = Field(None, description="what the figure shows, for those who cannot see it")
    animate: Literal["points", "lines", "panels"] | None = Field(
        None, description="what a reader may see come one after the other, where time is the idea"
    )


class Diagram(Bilingual):
    """A drawing of what a run left: a Keras model, or an idea of the glossary with the run's own numbers.

    Expressions are evaluated after the run, in the snippet's own namespace.
    """

    model: Expression = Field("", description="an expression that gives a built Keras model, such as its variable")
    idea: Text = Field("", description="a drawing of glossary/diagrams/ideas/ that shows these values")
    values: dict[Name, Expression] = Field(default_factory=dict, description="expressions for numbers that it shows")

    @model_validator(mode="after")
    def _one_kind(self) -> Diagram:
        if bool(self.model) == bool(self.idea) or bool(self.idea) != bool(self.values):
            raise ValueError(say("diagram-kind"))
        return self


class Published(Model):
    """A number that others have printed for the same experiment, or two of them."""

    value: Number | tuple[Number, Number] = Field(description="a number, or two that were printed, each judged alone")
    source: Bilingual = Field(description="who printed it")
    because: Bilingual | None = Field(
        None, description="why a run does not reach it; needed where it is out of bounds"
    )

    @property
    def values(self) -> tuple[float, ...]:
        """The one value, or both."""
        return self.value if isinstance(self.value, tuple) else (self.value,)


class Metric(Model):
    """One measured number: what it is called, how it is printed, and where it must lie."""

    label: Bilingual = Field(description="what the number is called")
    format: Text = Field(".4g", description="a Python format specification, such as .1% or .4f; yes-no for 1 and 0")
    accept: tuple[Number, Number] = Field(description="lowest and highest value of a good run")
    accept_gpu: tuple[Number, Number] | None = Field(None, description="the same on a GPU, where it differs")
    published: Published | None = Field(None, description="what others print for it")
    compares: Truth = Field(
        False, description="it is itself a comparison (a difference, a ratio, a count of wins), which its bounds hold"
    )

    @field_validator("format")
    @classmethod
    def _formats(cls, value: str) -> str:
        if value == YES_NO:
            return value
        try:
            format(0.5, value)
        except ValueError:
            raise ValueError(say("bad-format")) from None
        return value

    @field_validator("accept", "accept_gpu")
    @classmethod
    def _ordered(cls, value: tuple[float, float] | None) -> tuple[float, float] | None:
        if value and value[0] > value[1]:
            raise ValueError(say("unordered"))
        return value

    @property
    def reproduced(self) -> bool | None:
        """Whether all that others printed lies within the bounds of a CPU run; None where nobody printed anything."""
        low, high = self.accept
        return all(low <= value <= high for value in self.published.values) if self.published else None

    @model_validator(mode="after")
    def _explained(self) -> Metric:
        if self.reproduced is False and self.published.because is None:
            raise ValueError(say("because-missing"))
        if self.reproduced and self.published.because is not None:
            raise ValueError(say("because-idle"))
        return self


class Sidecar(Model):
    """The words and bounds around a snippet's code."""

    title: Bilingual = Field(description="what the snippet shows, in a few words")
    figures: dict[Name, Caption] = Field(default_factory=dict, description="a caption for each figure")
    hero: Text = Field("", description="the figure that opens a term's page; the first, where it is not given")
    labels: dict[Text, Text] = Field(
        default_factory=dict, description="Korean for texts that the code writes into figures; {} stands for a number"
    )
    diagrams: dict[Name, Diagram] = Field(default_factory=dict, description="drawings of what the run left")
    metrics: dict[Name, Metric] = Field(default_factory=dict, description="each metric with its bounds")
    orders: tuple[tuple[Text, ...], ...] = Field(
        (), description="metrics from smallest to largest, where a text ranks them; holds in every run and seed"
    )
    data: tuple[Text, ...] = Field((), description="data sets of snippets/datasets.yml that it loads")
    timeout: Number = Field(120, gt=0, description="seconds until it is stopped")
    memory: Number = Field(6, gt=0, description="GiB of data that it may hold in memory")
    timed: Truth = Field(False, description="it measures times, which differ from run to run")
    needs: tuple[Literal["gpu"], ...] = Field((), description="hardware without which it cannot run")
    unsupported: dict[Literal["jax", "torch"], Bilingual] = Field(
        default_factory=dict, description="backends of Keras on which it does not give these numbers, and why"
    )

    @property
    def asked(self) -> dict[str, dict[str, str]]:
        """What the run is asked for each diagram: a model under '', or values by name."""
        return {name: {"": one.model} if one.model else dict(one.values) for name, one in self.diagrams.items()}

    @model_validator(mode="after")
    def _hero_is_drawn(self) -> Sidecar:
        if self.hero and self.hero not in self.figures:
            raise ValueError(say("hero-no-figure", name=self.hero, known=", ".join(self.figures) or say("none")))
        return self

    @model_validator(mode="after")
    def _orders_are_of_metrics(self) -> Sidecar:
        for order in self.orders:
            if len(set(order)) < 2 or len(set(order)) < len(order):
                raise ValueError(say("order-short"))
            for name in order:
                if name not in self.metrics:
                    near, known = nearest(name, self.metrics), ", ".join(self.metrics) or say("none")
                    raise ValueError(say("order-no-metric", name=name, nearest=near, known=known))
        return self


@dataclass(frozen=True)
class Snippet:
    """One snippet, read as text; this process never imports it."""

    name: str
    path: Path
    shown: str
    text: str
    cells: tuple[cells.Cell, ...]
    sidecar: Sidecar
    document: Document

    @cached_property
    def meaning(self) -> str:
        """Checksum of what the code does; comments, docstrings and names of cells are not part of it."""
        return meaning(self.text, (cell.source for cell in self.cells))

    @cached_property
    def sees_itself(self) -> bool:
        """Whether the code may read its own source, so that every byte of it counts."""
        return sees_itself(self.text)

    @property
    def hero(self) -> str:
        """The figure that opens a page about it; '' where it draws none."""
        return self.sidecar.hero or next(iter(self.sidecar.figures), "")

    @property
    def visible(self) -> tuple[cells.Cell, ...]:
        """The cells that a reader gets."""
        return tuple(cell for cell in self.cells if not cell.reports)

    def displayed(self, language: str) -> dict[str, str]:
        """The code of these cells by their names, in one language."""
        return displayed(self.cells, language)

    def shown_at(self, line: int) -> tuple[int, int] | None:
        """A line of the file as a reader finds it: the place of its cell and the line there, from 1."""
        return shown_at(self.cells, line)

    def program(self, language: str) -> str:
        """The whole file that a reader takes along, in one language."""
        docstring = ast.get_docstring(ast.parse(self.text)) if language == "en" else self.sidecar.title.ko
        return program(docstring or "", self.cells, language)

    @cached_property
    def packages(self) -> tuple[str, ...]:
        """Distributions whose version can change the outcome."""
        roots = seeding.imports(self.text)
        return tuple(sorted({package for root in roots for package in STACK.get(root, ())}))

    def packages_on(self, backend: str) -> tuple[str, ...]:
        """The same on another backend of Keras."""
        if not self.uses_keras or backend == "tensorflow":
            return self.packages
        return tuple(sorted({*self.packages, *BACKENDS[backend]} - {"tensorflow"}))

    @property
    def uses_keras(self) -> bool:
        """Whether a backend of Keras takes part."""
        return "keras" in self.packages

    def unsupported(self, backend: str) -> Bilingual | None:
        """Why this code does not run with that backend of Keras, or None where it does."""
        if backend != "tensorflow" and "tensorflow" in seeding.imports(self.text):
            return TENSORFLOW_ITSELF
        return self.sidecar.unsupported.get(backend)

    @cached_property
    def seeds(self) -> tuple[int, ...]:
        """Random seeds in the code."""
        return seeding.seeds(self.text)

    @cached_property
    def figure_cells(self) -> dict[str, str]:
        """The name of the cell that draws each figure; the last one that draws, where the code does not tell."""
        last = [cell.name for cell in self.cells if cell.draws][-1:]
        return {name: cell for name in self.sidecar.figures for cell in last} | figure_cells(self.cells)

    @cached_property
    def requirements(self) -> tuple[str, ...]:
        """What whoever runs it has to install; Keras needs a backend."""
        roots = seeding.imports(self.text) & STACK.keys()
        names = {"scikit-learn" if root == "sklearn" else root for root in roots}
        return tuple(sorted(names | ({"tensorflow"} if "keras" in names else set())))

    def cell(self, name: str) -> cells.Cell:
        """The cell of that name.

        Raises:
            KeyError: there is none; the message lists those that exist.
        """
        for cell in self.cells:
            if cell.name == name:
                return cell
        known = [cell.name for cell in self.cells]
        near = nearest(name, known)
        raise KeyError(say("unknown-cell", name=name, snippet=self.name, nearest=near, known=", ".join(known)))


def discover(folder: Path, known_data: frozenset[str]) -> tuple[dict[str, Snippet], list[Fault]]:
    """All sound snippets below `folder`, by name `folder/name`, sorted; and everything wrong with the others."""
    found: dict[str, Snippet] = {}
    faults: list[Fault] = []
    root = folder.parent
    for path in sorted(folder.glob("[!_]*/[!_]*.py")):
        try:
            snippet = read(path, root)
        except Faults as error:
            faults += error.faults
            continue
        for i, name in enumerate(snippet.sidecar.data):
            if name not in known_data:
                message = say("unknown-data", name=name, nearest=nearest(name, known_data))
                faults.append(snippet.document.fault(("data", i), message))
        found[snippet.name] = snippet
    for path in sorted(folder.glob("[!_]*/*.yml")):
        if not path.with_suffix(".py").exists():
            shown = path.relative_to(root).as_posix()
            faults.append(Fault(shown, 1, 1, say("lone-sidecar", file=f"{path.stem}.py")))
    return found, faults


def read(path: Path, root: Path) -> Snippet:
    """One snippet with its sidecar.

    Raises:
        Faults: what is wrong with the code's form, its imports, or the sidecar.
    """
    shown = path.relative_to(root).as_posix()
    text = read_text(path, shown)
    parsed = cells.parse(text, shown)
    faults = []
    for module in sorted(seeding.imports(text) - STACK.keys() - sys.stdlib_module_names):
        message = say("foreign-import", module=module, known=", ".join(STACK))
        line = next(i for i, row in enumerate(text.splitlines(), 1) if "import" in row and module.lstrip(".") in row)
        faults.append(Fault(shown, line, 1, message))
    for figure, cell in figure_cells(parsed).items():
        drawn_in = next(one for one in parsed if one.name == cell)
        if not drawn_in.draws:
            faults.append(Fault(shown, drawn_in.line - 1, 1, say("drawn-in-the-open", figure=figure, cell=cell)))
    sidecar_path = path.with_suffix(".yml")
    if not sidecar_path.exists():
        message = say("no-sidecar", file=sidecar_path.name)
        raise Faults([*faults, Fault(shown, 1, 1, message)])
    if faults:
        raise Faults(faults)
    document = read_document(sidecar_path, sidecar_path.relative_to(root).as_posix())
    name = f"{path.parent.name}/{path.stem}"
    return Snippet(name, path, shown, text, parsed, validate(Sidecar, document), document)
