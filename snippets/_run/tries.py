"""Tries: variants of a snippet in which one line differs. Each is a snippet of its own, named `folder/name@try`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from . import cells, seeding
from .faults import Faults
from .messages import say
from .sidecar import Bilingual, Caption
from .snippet import Snippet


def tries(base: Snippet) -> Iterator[Snippet]:
    """The tries that a sidecar declares, as snippets.

    Raises:
        Faults: what is to be changed is not in the code, or more than once; what it becomes is no sound code.
    """
    for name in base.sidecar.tries:
        yield _tried(base, name)


def _tried(base: Snippet, name: str) -> Snippet:
    one = base.sidecar.tries[name]
    if (count := base.text.count(one.old)) != 1:
        message = say("try-not-once", found=one.old, count=count, file=base.shown)
        raise Faults([base.document.fault(("tries", name, "old"), message)])
    text = base.text.replace(one.old, one.new)
    try:
        parsed = cells.parse(text, base.shown)
    except Faults as error:
        problem = error.faults[0].message
        raise Faults([base.document.fault(("tries", name, "new"), problem)]) from None
    if more := sorted(seeding.imports(text) - seeding.imports(base.text)):
        message = say("try-imports", module=more[0])
        raise Faults([base.document.fault(("tries", name, "new"), message)])
    sidecar = base.sidecar
    metrics = {
        metric: sidecar.metrics[metric].model_copy(
            update={"accept": bounds, "accept_gpu": None, "published": None, "compares": False}
        )
        for metric, bounds in one.accept.items()
    }
    title = Bilingual(ko=f"{sidecar.title.ko}: {one.ko}", en=f"{sidecar.title.en}: {one.en}")
    # Captions tell what the code as it is written gives; of a try they say what was changed.
    figures = {figure: Caption(ko=f"{one.ko}.", en=f"{one.en}.") for figure in sidecar.figures}
    words = {"title": title, "figures": figures, "metrics": metrics, "tries": {}, "diagrams": {}, "orders": ()}
    return replace(
        base,
        name=f"{base.name}@{name}",
        text=text,
        cells=parsed,
        sidecar=sidecar.model_copy(update=words),
        base=base,
    )
