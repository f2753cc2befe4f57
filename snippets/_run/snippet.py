"""A snippet: ordinary Python in `<folder>/<name>.py`, described by the sidecar `<folder>/<name>.yml`."""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from . import cells, seeding
from .display import displayed, program, shown_at
from .drawn import figure_cells
from .faults import Fault, Faults, nearest
from .labels import Labels, Translator, in_korean
from .meaning import meaning, sees_itself
from .messages import say
from .model import validate
from .reading import Document, read_document, read_text
from .sidecar import Bilingual, Sidecar
from .variant import BACKENDS

# What a snippet may import beside the standard library, and whose versions can change its outcome.
STACK = {
    "numpy": ("numpy",),
    "scipy": ("scipy", "numpy"),
    "sklearn": ("scikit-learn", "scipy", "numpy"),
    "matplotlib": ("matplotlib", "numpy"),
    "keras": ("keras", "tensorflow", "numpy"),
    "tensorflow": ("keras", "tensorflow", "numpy"),
}

TENSORFLOW_ITSELF = Bilingual(ko="코드가 TensorFlow를 직접 쓴다", en="the code uses TensorFlow itself")


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
    labels: Labels  # what all snippets share
    base: Snippet | None = None  # the snippet of which this is a try

    @property
    def change(self) -> tuple[str, str]:
        """Of a try, the line that differs, before and after; '' and '' of other snippets."""
        lines = zip((self.base or self).text.splitlines(), self.text.splitlines(), strict=True)
        return next(((old.strip(), new.strip()) for old, new in lines if old != new), ("", ""))

    def bounds_at(self, metric: str) -> tuple[str, ...]:
        """Where the sidecar gives the bounds of a metric."""
        if self.base:
            return ("tries", self.name.partition("@")[2], "accept", metric)
        return ("metrics", metric, "accept")

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
    def translator(self) -> Translator:
        """What puts Korean into its figures."""
        return Translator(self.sidecar.labels, self.labels)

    @property
    def visible(self) -> tuple[cells.Cell, ...]:
        """The cells that a reader gets."""
        return tuple(cell for cell in self.cells if not cell.reports)

    def displayed(self, language: str) -> dict[str, str]:
        """The code of these cells by their names, in one language."""
        shown = displayed(self.cells, language)
        first = next((cell.name for cell in self.cells if cell.draws), None)
        if language == "ko" and first:  # what it draws is in English; the page shows it in Korean
            shown[first] = in_korean(self.cells, self.translator) + shown[first]
        return shown

    def shown_at(self, line: int) -> tuple[int, int] | None:
        """A line of the file as a reader finds it: the place of its cell and the line there, from 1."""
        return shown_at(self.cells, line)

    def program(self, language: str) -> str:
        """The whole file that a reader takes along, in one language."""
        docstring = ast.get_docstring(ast.parse(self.text)) if language == "en" else self.sidecar.title.ko
        return program(docstring or "", self.displayed(language))

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


def read(path: Path, root: Path, labels: Labels) -> Snippet:
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
    return Snippet(name, path, shown, text, parsed, validate(Sidecar, document), document, labels)
