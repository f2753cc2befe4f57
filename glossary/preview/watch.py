"""Which files have changed: told at once, several that change together as one."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

TOGETHER = 0.03  # seconds; an editor that saves touches a file several times
SUFFIXES = {".yml", ".md", ".py", ".css", ".js", ".html", ".svg", ".json"}
IDLE = ("_run", "schema", "__pycache__")  # folders of the program itself


class Watch(FileSystemEventHandler):
    """Watches the files that people edit."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.found: queue.Queue[Path | None] = queue.Queue()
        self.observer = Observer()
        for folder in ("glossary", "docs", "snippets"):
            self.observer.schedule(self, str(root / folder), recursive=True)

    def __enter__(self) -> Watch:
        self.observer.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.observer.stop()
        self.observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Called by the observer's thread."""
        if event.is_directory or event.event_type in {"opened", "closed_no_write"}:
            return
        for path in {event.src_path, event.dest_path} - {""}:
            path = Path(str(path))
            if self.edited(path):
                self.found.put(path)

    def edited(self, path: Path) -> bool:
        """Whether it is a file that people edit, and not an editor's own."""
        parts = path.relative_to(self.root).parts
        program = parts[0] == "glossary" and path.suffix in {".py", ".js"}
        recorded = parts[-1] == "recorded.json"
        return (
            path.suffix in SUFFIXES
            and not path.name.startswith((".", "#"))
            and not set(IDLE) & set(parts)
            and not program
            and not recorded
        )

    def stop(self) -> None:
        """End the changes."""
        self.found.put(None)

    def changes(self) -> Iterator[set[Path]]:
        """Files that changed together, as they change, until `stop`."""
        while (path := self.found.get()) is not None:
            together = {path}
            try:
                while True:
                    more = self.found.get(timeout=TOGETHER)
                    if more is None:
                        yield together
                        return
                    together.add(more)
            except queue.Empty:
                yield together
