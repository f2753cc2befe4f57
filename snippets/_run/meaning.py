"""What code means, as a checksum: comments, docstrings, blank lines and the names of cells are not part of it.

The same for every Python that we run on: `ast.dump` is not, so the tree is written out here.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable
from pathlib import Path

# Code that can see its own text: there a comment may change what comes out.
SEES_ITSELF = {"__file__", "__doc__", "inspect", "linecache", "traceback", "tokenize", "getsource", "tb_lineno"}
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
NO_MEANING = {"kind", "type_comment", "type_ignores", "ctx"}


def meaning(text: str, cells: Iterable[str]) -> str:
    """Checksum of a snippet `text` that is cut into `cells`; of its bytes, where it reads itself."""
    if sees_itself(text):
        return hashlib.sha256(text.encode()).hexdigest()
    return _digest("\n---\n".join(map(written_out, cells)))


def meaning_of_files(paths: Iterable[Path]) -> str:
    """Checksum of what the code of several files does."""
    return _digest("\n---\n".join(written_out(path.read_text(encoding="utf-8")) for path in paths))


def sees_itself(text: str) -> bool:
    """Whether code may read its own source, docstrings or line numbers."""
    tree = ast.parse(text)
    names = {getattr(node, "id", None) or getattr(node, "attr", None) for node in ast.walk(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names |= {alias.name.partition(".")[0] for alias in node.names} | {getattr(node, "module", None)}
    return bool(names & SEES_ITSELF)


def written_out(source: str) -> str:
    """The syntax tree of some code without docstrings, as text."""
    return _node(ast.parse(source))


def _node(node: ast.AST) -> str:
    fields = []
    for name, value in ast.iter_fields(node):
        if name == "body" and isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            value = value[1:]
        if name not in NO_MEANING and value is not None and value != []:
            fields.append(f"{name}={_value(value)}")
    return f"{type(node).__name__}({', '.join(fields)})"


def _value(value: object) -> str:
    if isinstance(value, ast.AST):
        return _node(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return repr(value)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
