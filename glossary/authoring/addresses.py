"""`glossary sources`: asks every address that texts name whether it still answers."""

from __future__ import annotations

import re
import urllib.error
import urllib.parse
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Literal

from snippets._run import Fault, Message

from ..messages import say
from ..reading.entry import LANGUAGES
from ..reading.project import Project

Answer = tuple[Literal["alive", "dead", "silent"], str]  # and what the host said

WRITTEN = re.compile(r"\]\((https?://[^\s)]+)\)")
GONE = {404, 410}
DOI = "https://doi.org/"
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; link check of a glossary)", "Accept": "*/*"}
SECONDS, AT_ONCE = 30, 8


def addresses(project: Project) -> dict[str, list[Fault]]:
    """Every address outside the site, with the places where it stands as faults without a message yet."""
    found: dict[str, list[Fault]] = defaultdict(list)
    nothing = Message("", "", "")
    for entry in project.entries.values():
        for i, source in enumerate(entry.term.sources):
            found[source.url].append(entry.fault("sources", i, "url", message=nothing))
    for language in LANGUAGES:
        for page in project.sound_pages[language]:
            for number, line in enumerate(page.text.split("\n"), 1):
                for match in WRITTEN.finditer(line):
                    found[match[1]].append(page.fault(number, match.start(1) + 1, nothing))
    return dict(found)


def unanswered(found: Mapping[str, list[Fault]], ask: Callable[[str], Answer] | None = None) -> list[Fault]:
    """An error at each place of an address that is gone, a warning where the host did not say."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = zip(found, pool.map(ask or answer, found), strict=True)
        return sorted(fault for address, (state, said) in answers for fault in _told(address, state, said, found))


def answer(address: str) -> Answer:
    """What a host says to an address. Publishers refuse programs, so for a DOI its register is asked."""
    asked = address
    if address.startswith(DOI):
        asked = f"{DOI}api/handles/{urllib.parse.quote(address.removeprefix(DOI), safe='/')}"
    try:
        with urllib.request.urlopen(urllib.request.Request(asked, headers=HEADERS), timeout=SECONDS) as response:
            return "alive", str(response.status)
    except urllib.error.HTTPError as error:
        return ("dead" if error.code in GONE else "silent"), f"HTTP {error.code}"
    except (OSError, ValueError) as error:  # no network, no such host, a certificate that has expired
        return "silent", str(getattr(error, "reason", error)) or type(error).__name__


def _told(address: str, state: str, said: str, found: Mapping[str, list[Fault]]) -> Iterator[Fault]:
    if state == "alive":
        return
    message = say("address-dead" if state == "dead" else "address-silent", address=address, said=said)
    for place in found[address]:
        yield replace(place, message=message, severity="error" if state == "dead" else "warning")
