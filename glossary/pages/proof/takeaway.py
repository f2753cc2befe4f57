"""What a reader takes along: the code by the clipboard, as a file, as a notebook, in Colab, in a terminal."""

from __future__ import annotations

from markupsafe import Markup

from snippets._run import Snippet

from ...reading.lesson import Lesson
from ...reading.publication import PREFIX, Publication
from ..fragments import fragment
from ..words import WORDS


def links(path: str, language: str, up: str, publication: Publication, suffixes: tuple[str, ...]) -> list[dict]:
    """Links to `download/<path>.<suffix>` and, where it can be opened there, to Colab."""
    words = WORDS[language]
    found = [
        {
            "text": f".{suffix}",
            "label": words[f"download_{suffix}"],
            "address": f"{up}download/{path}.{suffix}",
            "file": True,
        }
        for suffix in suffixes
    ]
    if colab := publication.colab(f"{PREFIX[language]}download/{path}.ipynb"):
        found.append({"text": "Colab", "label": words["colab"], "address": colab, "file": False})
    return found


def program(name: str) -> tuple[str, str]:
    """Where a snippet's program lies below the root of its language, and the name of the file."""
    return f"download/{name}.py", f"{name.partition('/')[2]}.py"


def take(snippet: Snippet, language: str, up: str, publication: Publication) -> Markup:
    """One control: copy all the code on the page, the links, the commands for a terminal.

    Where the site's address is not known, the page's script adds the command that downloads the file.
    """
    name = snippet.name
    path, file = program(name)
    install = f"pip install {' '.join(snippet.requirements)}" if snippet.requirements else ""
    fetch = f"curl -O {publication.address}{PREFIX[language]}{path}" if publication.address else ""
    return fragment(
        "take",
        language,
        name=name,
        file=file,
        links=links(name, language, up, publication, ("py", "ipynb")),
        fetch="" if fetch else path,
        commands="\n".join(filter(None, [install, fetch, f"python {file}"])),
    )


def notebook_take(page: Lesson, to: tuple[str, str], language: str, up: str, publication: Publication) -> Markup:
    """A link `to` (an address, a key of the words), and the lesson's notebook as a file and in Colab."""
    return fragment(
        "notebook_take",
        language,
        title=page.front.title,
        address=f"{up}{to[0]}",
        text=to[1],
        links=links(page.id, language, up, publication, ("ipynb",)),
    )
