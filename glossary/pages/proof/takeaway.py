"""What a reader takes along: the code by the clipboard, as a file, as a notebook, in Colab, in a terminal."""

from __future__ import annotations

import html

from snippets._run import Snippet

from ...reading.lesson import Lesson
from ...reading.publication import PREFIX, Publication
from ..words import WORDS


def links(path: str, language: str, up: str, publication: Publication, suffixes: tuple[str, ...]) -> list[str]:
    """Links to `download/<path>.<suffix>` and, where it can be opened there, to Colab."""
    words = WORDS[language]
    found = [
        f'<a href="{up}download/{path}.{suffix}" download>{words[f"download_{suffix}"]}</a>' for suffix in suffixes
    ]
    if colab := publication.colab(f"{PREFIX[language]}download/{path}.ipynb"):
        found.append(f'<a href="{html.escape(colab, quote=True)}">{words["colab"]}</a>')
    return found


def bar(snippet: Snippet, language: str, up: str, publication: Publication) -> str:
    """The snippet's file name, a button that copies all its code on the page, and the links."""
    words, name = WORDS[language], snippet.name
    about = f'class="needs-script" data-copy="{name}" data-done="{words["copied"]}"'
    button = f'<button type="button" {about}>{words["copy"]}</button>'
    taken = " ".join([button, *links(name, language, up, publication, ("py", "ipynb"))])
    return (
        f'<div class="take" data-search-exclude role="group" aria-label="{words["take"].format(file=f"{name}.py")}">'
        f"<code>{name.partition('/')[2]}.py</code><span>{taken}</span></div>"
    )


def notebook_bar(page: Lesson, to: tuple[str, str], language: str, up: str, publication: Publication) -> str:
    """A link `to` (an address, a key of the words), and the lesson's notebook as a file and in Colab."""
    words = WORDS[language]
    shown = f'<a href="{up}{to[0]}">{words[to[1]]}</a>'
    taken = " ".join([shown, *links(page.id, language, up, publication, ("ipynb",))])
    label = html.escape(words["take"].format(file=page.front.title), quote=True)
    return f'<p class="take" data-search-exclude role="group" aria-label="{label}"><span>{taken}</span></p>'


def terminal(snippet: Snippet, language: str, publication: Publication) -> str:
    """The commands that run it in a terminal. Where the address is not known, the page's script adds the download."""
    words, file = WORDS[language], f"{snippet.name.partition('/')[2]}.py"
    path = f"{PREFIX[language]}download/{snippet.name}.py"
    install = f"pip install {' '.join(snippet.requirements)}" if snippet.requirements else ""
    fetch = f"curl -O {publication.address}{path}" if publication.address else ""
    lines = "&#10;".join(filter(None, [install, fetch, f"python {file}"]))
    unknown = "" if fetch else f' data-fetch="download/{snippet.name}.py"'
    return (
        f'<details class="terminal" data-search-exclude><summary>{words["terminal"]}</summary>'
        f"<pre><code{unknown}>{lines}</code></pre></details>"
    )
