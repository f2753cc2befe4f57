"""`glossary new`: a draft of a term that does not exist yet, and code to begin with."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from snippets._run import STACK, Fault, Faults, Message, nearest

from ..messages import say
from ..reading.links import fold
from ..reading.project import Project
from ..rules.term import FILE_NAME
from .aliases import suggest
from .fix import write
from .templates import snippet_texts, term_text


@dataclass
class NewTerm:
    """What is asked for. `id` and `snippet` (folder/name) may be left to us."""

    korean: str
    english: str
    category: str
    id: str = ""
    snippet: str | None = None  # None: without; '': named after the term
    aliases: dict[str, list[str]] = field(default_factory=lambda: {"ko": [], "en": []})


def slug(english: str) -> str:
    """The file's name by the English name, without what stands in brackets."""
    plain = re.sub(r"\(.*?\)", "", english).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def name_problem(name: str, project: Project) -> Message | None:
    """Which term has this name already, in either language, a draft too; or None."""
    for entry in project.entries.values():
        if fold(name) in {fold(known) for language in ("ko", "en") for known in entry.names(language)}:
            term = entry.term
            about = {"ko": term.term, "en": term.english, "path": entry.document.path}
            summary = Message("", term.summary.ko, term.summary.en)
            return say("name-taken", name=name, id=entry.id, summary=summary, **about)
    if any(sign in name for sign in ("<", "](", "[[", "{{")):
        return say("name-markup", found=name)
    return None


def category_problem(name: str, project: Project) -> Message | None:
    """Why this is no category, or None."""
    if name in project.categories:
        return None
    return say("unknown-category", name=name, nearest=nearest(name, project.categories))


def similar(new: NewTerm, project: Project) -> list[str]:
    """Names of terms that are nearly the same; a person decides whether they mean the same."""
    known = {name for entry in project.entries.values() for code in ("ko", "en") for name in entry.names(code)}
    found = [re.search(r"'(.+)'", near.en) for name in (new.korean, new.english) if (near := nearest(name, known)).en]
    return [match[1] for match in found if match]


def create(new: NewTerm, project: Project, language: str) -> list[Path]:
    """Write the files; nothing is ever overwritten.

    Raises:
        Faults: a name, file or category that cannot be; nothing is written then.
    """
    problems = [name_problem(name, project) for name in (new.korean, new.english)]
    problems.append(category_problem(new.category, project))
    id_ = new.id or slug(new.english)
    path = project.root / "glossary" / "terms" / f"{id_}.yml"
    if not id_:
        problems.append(say("no-id", name=new.english))
    elif not FILE_NAME.fullmatch(id_):
        problems.append(say("bad-file-name", name=id_))
    elif path.exists():
        problems.append(say("id-taken", id=id_, path=path.relative_to(project.root).as_posix()))
    name, code = "", None
    if new.snippet is not None:
        name = new.snippet or f"{new.category}/{_module(id_)}"
        code = project.root / "snippets" / f"{name}.py"
        if not re.fullmatch(r"[a-z][a-z0-9_]*/[a-z][a-z0-9_]*", name):
            problems.append(say("bad-snippet-name", found=name))
        elif code.exists() or code.with_suffix(".yml").exists():
            problems.append(say("snippet-taken", path=f"snippets/{name}.py"))
    if found := [problem for problem in dict.fromkeys(problems) if problem]:
        raise Faults(Fault(f"glossary/terms/{id_ or '?'}.yml", 1, 1, problem) for problem in found)
    hint = ""
    if not any(new.aliases.values()):
        names = [n for names in suggest(new.korean, new.english, project).values() for n in names]
        hint = say("suggested", names=", ".join(names))[language] if names else ""
    text = term_text(new.korean, new.english, new.category, new.aliases, name, hint, language)
    written = [path]
    if code:
        source, sidecar = snippet_texts(new.korean, new.english)
        code.parent.mkdir(exist_ok=True)
        write(code, source.encode())
        write(code.with_suffix(".yml"), sidecar.encode())
        written += [code, code.with_suffix(".yml")]
    write(path, text.encode())
    return written


def _module(id_: str) -> str:
    """A file name that is a Python name, and not that of a library, which the file would hide when it runs."""
    name = id_.replace("-", "_")
    name = name if name[0].isalpha() else f"term_{name}"
    return f"{name}_example" if name in STACK or name in sys.stdlib_module_names else name
