"""What the preview shows now: the project as it is on disk, results as they come, faults as they stand."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from snippets._run import Fault, Faults, Result, Snippet

from ..check import everything, one_file
from ..generator.mkdocs_plugin import Preview
from ..pages.tree import makers, plan
from ..reading.entry import LANGUAGES
from ..reading.project import Project
from ..reading.publication import PREFIX

Makers = dict[str, Callable[[], str | bytes]]


class State:
    """One project, being edited. Every public method may be called from any thread."""

    def __init__(self, project: Project) -> None:
        """Read the project.

        Raises:
            Faults: categories, snippets or pages that cannot be read; there is nothing to fall back on yet.
        """
        if faults := project.falling_back(project):
            raise Faults(faults)
        self.project, self.shown = project, project.with_drafts()
        self.results: dict[str, Result] = {}
        self.said: dict[str, list[Fault]] = {}  # faults by who found them: a check, or a snippet's name
        self.version = 0  # of the text; results have their own news
        self.progress: dict[str, Any] = {"done": 0, "total": 0, "running": []}
        self.news = threading.Condition(threading.RLock())
        self.ended: list[str] = []  # snippets whose result has changed, in order
        self.rendering = {language: threading.Lock() for language in LANGUAGES}
        self.pages: dict[str, Preview] = {}
        self.made: dict[str, tuple[tuple[int, int], Makers]] = {}

    def load(self) -> list[str]:
        """Results that are there; the names of the snippets that have to run."""
        with self.news:
            self.results = self.project.engine.cached()
            missing = [name for name in self.project.engine.snippets if name not in self.results]
            for name in missing:
                self.results[name] = self._stand_in(name)
            for name, result in self.results.items():
                self.said[f"snippet {name}"] = self._judged(result)
            return missing

    def _stand_in(self, name: str) -> Result:
        """Recorded numbers of this very code, or word that it is running."""
        engine = self.project.engine
        reason = {"ko": "아직 실행하지 않음", "en": "it has not run yet"}
        try:
            return engine.recorded.stand_in(engine.snippets[name], reason)
        except Faults:
            return Result.awaited(name)

    def _judged(self, result: Result) -> list[Fault]:
        return self.project.engine.faults(result) if result.state in {"ran", "recorded"} else []

    def changed(self, paths: Iterable[Path]) -> list[str]:
        """Read these files again; the names of the snippets that have to run."""
        paths = list(paths)
        with self.news:
            before, now = self.project, self.project.after(paths)
            self.said["files"] = now.falling_back(before)
            self.project, self.shown = now, now.with_drafts()
            self.said["edited"] = [fault for path in paths for fault in one_file(now, path)]
            missing = [] if now.engine is before.engine else self._again(before.engine.snippets)
            if any({"assets", "overrides"} & set(path.parts) for path in paths):
                self.pages.clear()
            self.version += 1
            self.news.notify_all()
        return missing

    def _again(self, before: Mapping[str, Snippet]) -> list[str]:
        """Results after snippets have changed; the names of those that nobody has asked to run yet."""
        snippets, cached = self.project.engine.snippets, self.project.engine.cached()
        for name in before.keys() - snippets.keys():
            del self.results[name]
            del self.said[f"snippet {name}"]
        new = []
        for name, snippet in snippets.items():
            same = name in before and before[name].meaning == snippet.meaning
            state = self.results[name].state if same else "new"
            through_others = state == "failed" and not self.said[f"snippet {name}"]
            if name in cached:
                self.results[name] = cached[name]
                self.said[f"snippet {name}"] = self._judged(cached[name])
            elif state in {"new", "ran"} or through_others:  # what waits or has failed by itself goes on doing so
                new.append(name)
                self.results[name] = Result.awaited(name)
                self.said[f"snippet {name}"] = []
        return new

    def check_all(self) -> None:
        """The whole check, which may take seconds; dropped where files have changed meanwhile."""
        with self.news:
            project, version = self.project, self.version
        found = everything(project)
        with self.news:
            if version == self.version:
                self.said |= {"edited": [], "all": found}
                self.news.notify_all()

    def ran(self, name: str, faults: list[Fault]) -> None:
        """A snippet has ended, well or not."""
        with self.news:
            if name not in self.project.engine.snippets:
                return
            result = self.project.engine.cached([name]).get(name)
            if result is None and self.results[name].state != "recorded":
                result = Result.awaited(name, "failed")
            self.results[name] = result or self.results[name]
            self.said[f"snippet {name}"] = faults or self._judged(self.results[name])
            self.ended.append(name)
            self.news.notify_all()

    def pending(self, names: Iterable[str]) -> list[str]:
        """Those of these snippets that have not run yet, sorted."""
        with self.news:
            return sorted(n for n in names if n in self.results and self.results[n].state == "pending")

    def knows(self, name: str) -> bool:
        """Whether there is such a snippet now."""
        return name in self.project.engine.snippets

    def running(self, done: int, total: int, names: list[str]) -> None:
        """How far the snippets are."""
        with self.news:
            self.progress = {"done": done, "total": total, "running": names[:3]}
            self.news.notify_all()

    def faults(self) -> list[Fault]:
        """Every fault that stands, in order."""
        with self.news:
            return sorted({fault for found in self.said.values() for fault in found})

    def page(self, address: str) -> tuple[str | bytes | Path | None, str]:
        """What lies at an address of the site, and the name of the file that it comes from."""
        language = next((code for code in reversed(LANGUAGES) if address.startswith(PREFIX[code])), LANGUAGES[0])
        path = address.removeprefix(PREFIX[language])
        with self.rendering[language]:
            return self._made(path, language)

    def _made(self, path: str, language: str) -> tuple[str | bytes | Path | None, str]:
        make = self._makers(language)
        pages = self._preview(language, make)
        if path in {"search/search_index.json", "search/pages.json"}:
            return pages.search_settings(), path
        name = next((name for name in _sources(path) if name in make), None)
        if name is None:
            return pages.asset(path) if path and not path.endswith("/") else None, path
        made = make[name]()
        if isinstance(made, str) and (name.endswith(".md") or name.startswith("notebooks/")):
            return pages.html(name, made), name
        return made, path

    def _makers(self, language: str) -> Makers:
        with self.news:
            edition = (self.version, len(self.ended))
            known = self.made.get(language)
            if known is None or known[0] != edition:
                known = (edition, makers(self.shown, dict(self.results), language))
                self.made[language] = known
            return known[1]

    def _preview(self, language: str, names: Iterable[str]) -> Preview:
        told = plan(self.shown, self.results, language, feed=False)
        if language not in self.pages:
            tree = self.project.tree / "preview" / language
            self.pages[language] = Preview(self.project.root, language, tree, told)
        pages = [name for name in names if name.endswith(".md") or name.startswith("notebooks/")]
        self.pages[language].know(pages, told["nav"])
        return self.pages[language]


def _sources(path: str) -> Iterable[str]:
    """Files of the tree that may stand at an address."""
    stem = path.rstrip("/")
    if path.endswith("/") or not path:
        return (f"{path}index.md", f"{stem}.md", f"{stem}.ipynb")
    return (path,)
