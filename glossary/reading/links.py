"""`[[names]]` of terms in text, resolved by any headword or alias of the page's language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from snippets._run import nearest

from ..messages import say
from .entry import Entry

LINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
CODE_OR_MATH = re.compile(r"(```.*?```|`[^`\n]+`|\$\$[^$\n]+\$\$|\$[^$\n]+\$)", re.DOTALL)


def fold(name: str) -> str:
    """A name as it is compared: case and spaces do not matter."""
    return "".join(name.casefold().split())


class Names:
    """Which term a name means, in one language."""

    def __init__(self, entries: Iterable[Entry], language: str) -> None:
        self.by_name: dict[str, list[Entry]] = defaultdict(list)
        self.written: dict[str, str] = {}
        for entry in entries:
            for name in entry.names(language):
                if entry not in self.by_name[fold(name)]:
                    self.by_name[fold(name)].append(entry)
                self.written.setdefault(fold(name), name)
        self.language = language

    def find(self, name: str) -> Entry:
        """The term of that name. A headword wins over aliases of other terms.

        Raises:
            LookupError: no term has that name, or two have it; its argument is a Message that says which are near.
        """
        found = self.by_name.get(fold(name), [])
        heads = [entry for entry in found if fold(entry.name(self.language)) == fold(name)]
        if len(heads or found) == 1:
            return (heads or found)[0]
        if found:
            ids = ", ".join(entry.id for entry in found)
            raise LookupError(say("ambiguous-link", name=name, ids=ids))
        raise LookupError(say("dangling-link", name=name, nearest=nearest(name, self.written.values())))


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """Apply `change` to the parts of Markdown that are neither code nor mathematics."""
    return "".join(part if i % 2 else change(part) for i, part in enumerate(CODE_OR_MATH.split(text)))


def links(text: str) -> list[tuple[str, int, int]]:
    """(name, line, column) of every link outside code, counted from 1 within the text."""
    found = []
    offset = 0
    for i, part in enumerate(CODE_OR_MATH.split(text)):
        if i % 2 == 0:
            for match in LINK.finditer(part):
                start = offset + match.start()
                line = text.count("\n", 0, start) + 1
                found.append((match[1], line, start - text.rfind("\n", 0, start)))
        offset += len(part)
    return found


def replace_links(text: str, names: Names, url: Callable[[Entry], str]) -> str:
    """Markdown with every `[[name]]` as a link; a particle after it stays outside.

    Raises:
        LookupError: a name that means no term or more than one.
    """

    def link(match: re.Match[str]) -> str:
        entry = names.find(match[1])
        return f"[{match[2] or match[1]}]({url(entry)})"

    return outside_code(text, lambda part: LINK.sub(link, part))
