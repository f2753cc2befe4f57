"""Names of lines: beside the end of the line where there is room, else below the axes, never on the data."""

from __future__ import annotations

import itertools
import math
from typing import Any

MOST = 5  # lines that are named at their ends
LONGEST = 17  # letters of such a name
GAP = 13  # points between two names
AFTER = 4  # points between the end of a line and its name
LETTER = 5.6  # points of an average letter


class Names:
    """What a legend says, said where it does not hide anything."""

    def __init__(self, axes: Any, handles: list[Any], labels: list[str], title: str) -> None:
        """The names of what is drawn on `axes`; its legend goes."""
        self.axes, self.handles, self.labels, self.title = axes, handles, labels, title
        self.shown: list[Any] = []

    def clear(self) -> None:
        """Take away what `place` has set."""
        for artist in self.shown:
            artist.remove()
        self.shown = []

    def place(self) -> int:
        """Set the names for a figure whose data have their places; how many rows of names stand below the axes."""
        ends = self._ends()
        if ends and max(map(len, self.labels)) * LETTER < 0.3 * self.axes.get_window_extent().width:
            self._beside(ends)
            return 0
        return self._below()

    def _ends(self) -> list[tuple[Any, float]]:
        """Each line with the height of its end in points, lowest first; nothing where a name has no place there."""
        from matplotlib.lines import Line2D

        if self.title or len(self.labels) > MOST or max(map(len, self.labels)) > LONGEST:
            return []
        box, dots = self.axes.get_window_extent(), self.axes.figure.dpi / 72
        found = []
        for line in self.handles:
            own = isinstance(line, Line2D) and line in self.axes.get_lines() and line.get_linestyle() != "None"
            if not own or len(line.get_xdata()) < 2:
                return []
            x, y = self.axes.transData.transform((line.get_xdata()[-1], line.get_ydata()[-1]))
            if x < box.x1 - 0.1 * box.width or x > box.x1 + 1 or not box.y0 - 1 <= y <= box.y1 + 1:
                return []
            found.append((line, y / dots))
        found.sort(key=lambda pair: pair[1])
        heights = [y for _, y in found]
        if any(b - a < 3 for a, b in itertools.pairwise(heights)):
            return []  # two lines end at the same place: names there would not tell which is which
        return found

    def _beside(self, ends: list[tuple[Any, float]]) -> None:
        heights = _spread([y for _, y in ends])
        names = dict(zip(map(id, self.handles), self.labels, strict=True))
        for (line, y), height in zip(ends, heights, strict=True):
            self.shown.append(
                self.axes.annotate(
                    names[id(line)],
                    (line.get_xdata()[-1], line.get_ydata()[-1]),
                    xytext=(AFTER, height - y),
                    textcoords="offset points",
                    ha="left",
                    va="center",
                    color=line.get_color(),
                    annotation_clip=False,
                    fontsize=9,
                )
            )

    def _below(self) -> int:
        from matplotlib.transforms import ScaledTranslation

        figure = self.axes.figure
        room = self.axes.get_window_extent().width * 72 / figure.dpi
        each = 36 + LETTER * max(map(len, self.labels))
        columns = max(1, min(len(self.labels), int(room // each)))
        box = self.axes.get_tightbbox(for_layout_only=True)
        depth = (self.axes.get_window_extent().y0 - box.y0) / figure.dpi
        legend = self.axes.legend(
            self.handles,
            self.labels,
            ncols=columns,
            loc="upper left",
            bbox_to_anchor=(0, 0),
            bbox_transform=self.axes.transAxes + ScaledTranslation(0, -depth - 0.05, figure.dpi_scale_trans),
            borderaxespad=0,
            borderpad=0.2,
            handlelength=1.8,
            columnspacing=1.2,
            title=self.title or None,
            alignment="left",
        )
        self.shown.append(legend)
        return math.ceil(len(self.labels) / columns) + bool(self.title)


def named(axes: Any) -> Names | None:
    """The names that a legend on `axes` shows, without the legend; None where there is none."""
    legend = axes.get_legend()
    if legend is None:
        return None
    labels = [text.get_text() for text in legend.get_texts()]
    handles, own = axes.get_legend_handles_labels()
    if own != labels:
        handles = list(legend.legend_handles)
    title = legend.get_title().get_text()
    legend.remove()
    return Names(axes, handles, labels, title) if labels else None


def _spread(heights: list[float]) -> list[float]:
    """Ascending heights, moved as little as needed to stand `GAP` points apart."""
    groups: list[list[float]] = []
    for height in heights:
        groups.append([height])
        while len(groups) > 1 and _bottom(groups[-1]) < _top(groups[-2]) + GAP:
            groups[-2:] = [groups[-2] + groups[-1]]
    return [_bottom(group) + GAP * place for group in groups for place in range(len(group))]


def _bottom(group: list[float]) -> float:
    return sum(group) / len(group) - GAP * (len(group) - 1) / 2


def _top(group: list[float]) -> float:
    return _bottom(group) + GAP * (len(group) - 1)
