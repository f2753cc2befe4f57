"""`glossary new --lesson`: the skeleton of a lesson in both languages, with what belongs into each part."""

from __future__ import annotations

import re
from pathlib import Path

from snippets._run import Fault, Faults

from ..messages import say
from ..reading.entry import LANGUAGES
from ..reading.project import Project
from .fix import write
from .templates import scalar

FILE_NAME = re.compile(r"[a-z][a-z0-9-]*")
FOLDER = Path(__file__).parent / "lesson"


def create_lesson(id_: str, titles: dict[str, str], chapter: str, project: Project) -> list[Path]:
    """Write `docs/<language>/lessons/<id_>.md`, which stands at the end of its chapter; nothing is overwritten.

    Raises:
        Faults: a name that cannot be, or that is taken; nothing is written then.
    """
    paths = {language: project.root / "docs" / language / "lessons" / f"{id_}.md" for language in LANGUAGES}
    shown = f"docs/ko/lessons/{id_}.md"
    if not FILE_NAME.fullmatch(id_):
        raise Faults([Fault(shown, 1, 1, say("bad-file-name", name=id_))])
    if any(path.exists() for path in paths.values()):
        raise Faults([Fault(shown, 1, 1, say("lesson-taken", id=id_))])
    orders = [page.front.order for page in project.lessons["ko"]]
    for language, path in paths.items():
        text = (FOLDER / f"{language}.md").read_text(encoding="utf-8")
        head = {"@title@": scalar(titles[language]), "@chapter@": chapter, "@order@": str(max(orders, default=0) + 1)}
        for mark, value in head.items():
            text = text.replace(mark, value)
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, text.encode())
    return list(paths.values())
