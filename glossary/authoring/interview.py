"""What `glossary new` was not told, it asks for; a refused answer is explained and asked for again."""

from __future__ import annotations

import sys
from collections.abc import Callable

from rich.console import Console

from snippets._run import Fault, Faults, Message

from ..messages import say
from ..reading.project import Project
from .aliases import suggest
from .new import NewTerm, category_problem, name_problem, similar


def interview(new: NewTerm, project: Project, console: Console, language: str) -> None:
    """Fill in what is missing.

    Raises:
        Faults: something is missing and nobody can be asked.
    """
    missing = [name for name in ("korean", "english", "category") if not getattr(new, name)]
    if not missing:
        return
    if not sys.stdin.isatty():
        names = ", ".join(f"--{name}" for name in missing)
        raise Faults([Fault("glossary/terms", 1, 1, say("option-missing", names=names))])

    def ask(code: str, problem: Callable[[str], Message | None]) -> str:
        while True:
            answer = console.input(f"[bold]{say(code)[language]}:[/] ").strip()
            if answer and not (found := problem(answer)):
                return answer
            if answer:
                console.print(f"  {found[language]}", markup=False, style="red")

    if not new.korean:
        new.korean = ask("ask-korean", lambda name: name_problem(name, project))
    if not new.english:
        new.english = ask("ask-english", lambda name: name_problem(name, project))
    if near := similar(new, project):
        console.print(f"  {say('name-near', names=', '.join(near))[language]}", markup=False, style="yellow")
    if not new.category:
        for id_, category in project.categories.items():
            console.print(f"  [cyan]{id_:14}[/] {category[language]}")
        new.category = ask("ask-category", lambda name: category_problem(name, project))
    for code, names in suggest(new.korean, new.english, project).items():
        if names:
            console.print(f"  {say('suggested', names=', '.join(names))[language]}", markup=False, style="dim")
        answer = console.input(f"[bold]{say('ask-aliases')[language]} ({code}):[/] ")
        new.aliases[code] = [name for part in answer.split(",") if (name := part.strip())]
