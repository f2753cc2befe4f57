"""The one way to HTML: a template of `templates/`, filled with values that are escaped unless they are HTML already.

A fragment is one element on one line. Markdown takes such a line as it is and never has to guess where a block ends.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from .words import WORDS

BREAK = Markup("&#10;")  # a line break inside an element: a real one would end the line
COLORLESS = re.compile(r'<span class="[nw]">([^<]*)</span>')
OPENS = re.compile(r"<([a-z][a-z0-9]*)[\s>]")


def fragment(template: str, language: str = "", **values: Any) -> Markup:
    """`templates/<template>.html` filled, with the site's own words in that language at hand as `words`.

    Raises:
        ValueError: the template does not make one element.
    """
    values |= {"language": language, "words": WORDS.get(language, {})}
    filled = _environment().get_template(f"{template}.html").render(values)
    line = " ".join(stripped for row in filled.splitlines() if (stripped := row.strip()))
    opening = OPENS.match(line)
    if not opening or not line.endswith((f"</{opening[1]}>", "/>")):
        raise ValueError(f"templates/{template}.html does not make one element: {line[:60]}")
    return Markup(line)


def one_line(text: str) -> Markup:
    """Text whose line breaks are kept inside an element of a fragment."""
    return escape(text).replace("\n", BREAK)


@functools.cache
def python(code: str) -> Markup:
    """Python as spans that the theme colors, its line breaks kept inside an element of a fragment."""
    colored = highlight(code, PythonLexer(stripnl=False, ensurenl=False), HtmlFormatter(nowrap=True))
    return Markup(lighter(colored.rstrip("\n"))).replace("\n", BREAK)


def lighter(colored: str) -> str:
    """Colored code without the marks of names and blanks, which have the color of the text anyway."""
    return COLORLESS.sub(r"\1", colored)


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["one_line"] = one_line
    environment.filters["python"] = python
    return environment
