"""`recorded.json`: numbers of the last complete run, for machines that cannot run a snippet (no data, no GPU)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from .faults import Fault, Faults, Message
from .messages import say
from .result import Result
from .snippet import Snippet


@dataclass(frozen=True)
class Recorded:
    """The file at `path`; a maintainer writes it with `glossary run --record` and commits it."""

    path: Path

    @cached_property
    def results(self) -> dict[str, Result]:
        """Recorded results by snippet; they have no figures and no output."""
        if not self.path.exists():
            return {}
        data = json.loads(self.path.read_text(encoding="utf-8"))
        return {name: Result.from_json(result) for name, result in data.items()}

    def stand_in(self, snippet: Snippet, reason: dict[str, str]) -> Result:
        """The recorded result of this very code, with the reason why it stands in.

        Raises:
            Faults: there is none, or it is of other code; numbers of other code are never shown.
        """
        known = self.results.get(snippet.name)
        if known and known.provenance.parts.get("snippet") == snippet.meaning:
            return replace(known, reason=reason)
        lack = say("record-of-other-code" if known else "record-lacking")
        message = say("no-record", reason=Message("", **reason), lack=lack)
        raise Faults([Fault(snippet.shown, 1, 1, message)])

    def keep(self, results: Mapping[str, Result], snippets: Mapping[str, Snippet]) -> list[str]:
        """Write what other machines may not be able to run; the names of what is new. Gone snippets go."""
        new = [
            name
            for name, result in results.items()
            if result.state == "ran" and (snippets[name].sidecar.data or snippets[name].sidecar.needs)
        ]
        bare = {name: results[name].numbers_alone("recorded") for name in new}
        kept = {name: result for name, result in self.results.items() if name in snippets} | bare
        data = {name: result.to_json() for name, result in sorted(kept.items())}
        self.path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return new
