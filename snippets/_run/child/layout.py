"""The two layouts of a figure, from one run: side by side where a page has room, one below the other on a phone.

The axes that a snippet drew are put into another grid and drawn again; nothing runs again and nothing is scaled, so
letters keep their size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from .legends import Names, named
from .style import restyle

ONE, WIDE, NARROW = 4.5, 7.0, 3.75  # inches of 96 pixels: one panel for every screen; several in a row; on a phone
BROAD = 7.5  # a single panel that a snippet made so wide gets two layouts as well
LEAST, LEAST_BARE_SIDE = 2.1, 1.7  # the least width of a panel with numbers at its axes; without any at the left
FLATTEST, TALLEST, STACKED = 0.5, 0.95, 0.66  # height of a panel, to its width; of one below others
LONG_NAME = 8  # letters at the left side that push the axes far to the right
ROW = 0.19  # height of a row of names below the axes
PICTURE = 0.42  # the least width of a picture without letters
ABOVE = 0.11  # inches: half of a label above an axis, of which Matplotlib's layout sees only the middle
LETTER_WIDTH = 0.085  # inches of a letter, bold, as wide as they come on average


@dataclass(frozen=True)
class Panel:
    """Axes with a place in the grid; `twins` lie on the same place, `bare` ones have no numbers along their sides."""

    axes: Any
    twins: tuple[Any, ...]
    row: int
    column: int
    ratio: float
    bare: bool

    @property
    def title(self) -> str:
        """Its longest line of title."""
        return max(self.axes.get_title(loc="left").splitlines() or [""], key=len)

    @property
    def least(self) -> float:
        """Inches that it needs in width."""
        needed = len(self.title) * LETTER_WIDTH
        if self.bare:
            return max(needed, PICTURE)
        return max(needed, LEAST if self.numbered else LEAST_BARE_SIDE)

    @property
    def square(self) -> bool:
        """Whether both axes count the same, so that a circle has to stay one."""
        (left, right), (bottom, top) = self.axes.get_xlim(), self.axes.get_ylim()
        same = abs(right - left) == abs(top - bottom) and self.axes.get_xscale() == self.axes.get_yscale()
        return self.axes.get_aspect() == 1 or (same and self.ratio > FLATTEST)

    @property
    def numbered(self) -> bool:
        """Whether there is something to read at its left side."""
        return any(label.get_text() for label in self.axes.yaxis.get_ticklabels())

    @property
    def named(self) -> bool:
        """Whether what stands at its left side takes much of a phone's width."""
        return max((len(label.get_text()) for label in self.axes.yaxis.get_ticklabels()), default=0) > LONG_NAME


class Layouts:
    """A figure made ready to be drawn wide and narrow."""

    def __init__(self, figure: Any) -> None:
        """Restyle `figure` for good; it is drawn with `wide()` or `narrow()` from now on."""
        self.figure = figure
        self.size = tuple(figure.get_size_inches())
        self.panels = _panels(figure)
        self.ratios = self.panels[0].axes.get_gridspec().get_width_ratios() if self.panels else None
        self.names: list[Names] = [one for axes in figure.axes if (one := named(axes))]
        restyle(figure)
        for axes in figure.axes:
            _label_on_top(axes)
            axes.set_in_layout(True)
        engine = figure.get_layout_engine()
        if hasattr(engine, "set") and any(axes.get_ylabel() for axes in figure.axes):
            engine.set(h_pad=ABOVE)

    @property
    def two(self) -> bool:
        """Whether a phone needs a layout of its own."""
        return len(self.panels) > 1 or self.size[0] >= BROAD

    def wide(self) -> None:
        """Lay it out for a page with room."""
        self._lay_out(WIDE if self.two else ONE)

    def narrow(self) -> None:
        """Lay it out for a phone."""
        self._lay_out(NARROW)

    def _lay_out(self, width: float) -> None:
        if len(self.panels) > 1:
            height = self._arrange(width)
        else:
            ratio = self.panels[0].ratio if self.panels else self.size[1] / self.size[0]
            height = width * (min(max(ratio, 0.34), TALLEST) if width > ONE else min(max(ratio, 0.5), TALLEST))
        self.figure.set_size_inches(width, height)
        for names in self.names:
            names.clear()
        self.figure.draw_without_rendering()  # places of data, which the names of lines need
        rows = max((names.place() for names in self.names), default=0)
        if rows > 1:
            self.figure.set_size_inches(width, height + ROW * (rows - 1))

    def _arrange(self, width: float) -> float:
        """Put the panels into a grid of that width; its height."""
        panels = self.panels
        across = 1 + max(panel.column for panel in panels)
        columns = next((n for n in range(across, 1, -1) if self._fits(n, width)), 1)
        columns = math.ceil(across / math.ceil(across / columns))  # two rows of two rather than of three and one
        titles = max(len(panel.title) for panel in panels) * LETTER_WIDTH
        if all(panel.bare for panel in panels) and titles * 2 <= width:
            columns = max(columns, min(across, 2))
        rows: dict[tuple[int, int], int] = {}  # a row that is cut goes on below: all rows of the first columns first
        for part, row in sorted({(panel.column // columns, panel.row) for panel in panels}):
            rows[part, row] = len(rows)
        same = columns == across
        grid = self.figure.add_gridspec(len(rows), columns, width_ratios=self.ratios if same else None)
        apart = columns == 1 and any(panel.named for panel in panels)  # long names at one need not narrow all
        for panel in panels:
            place = grid[rows[panel.column // columns, panel.row], panel.column % columns]
            place = place.subgridspec(1, 1)[0] if apart else place
            for axes in (panel.axes, *panel.twins):
                axes.set_subplotspec(place)
            _labels_of_its_own(panel, panels, panel.column % columns == 0, same)
        each = width / columns
        letters = 0.32 if any(panel.title or panel.axes.get_ylabel() for panel in panels) else 0.0
        pictures = all(panel.bare for panel in panels)
        flattest = 0.3 if pictures else FLATTEST
        heights = dict.fromkeys(rows.values(), 0.0)
        for panel in panels:
            square = panel.square and not panel.bare
            tallest = 1.0 if pictures else STACKED if columns == 1 and across > 1 and not square else TALLEST
            row = rows[panel.column // columns, panel.row]
            heights[row] = max(heights[row], each * min(max(panel.ratio, flattest), tallest) + letters)
        return sum(heights.values()) + 0.1

    def _fits(self, columns: int, width: float) -> bool:
        if columns > 3 and not all(panel.bare for panel in self.panels) and width < 8:
            return False
        return max(panel.least for panel in self.panels) * columns <= width


def _panels(figure: Any) -> list[Panel]:
    """The axes that stand in a grid, in reading order."""
    places: dict[tuple[int, int], list[Any]] = {}
    for axes in figure.axes:
        spec = axes.get_subplotspec()
        if spec is not None and not hasattr(axes, "_colorbar"):
            places.setdefault((spec.rowspan.start, spec.colspan.start), []).append(axes)
    width, height = figure.get_size_inches()
    panels = []
    for (row, column), (first, *twins) in sorted(places.items()):
        rows, columns = first.get_gridspec().get_geometry()
        ratio = (height / rows) / (width / columns)
        if first.get_aspect() == 1:
            box = first.get_window_extent()
            ratio = box.height / box.width
        panels.append(Panel(first, tuple(twins), row, column, ratio, _is_bare(first)))
    return panels


def _is_bare(axes: Any) -> bool:
    """Whether there is nothing to read along its sides; the label of its y axis stands above it."""
    if not axes.axison:
        return True
    written = (*axes.xaxis.get_ticklabels(), *axes.yaxis.get_ticklabels(), axes.xaxis.label)
    return not any(label.get_text() for label in written)


def _label_on_top(axes: Any) -> None:
    """The label of the y axis level above it, where Hangul can be read too, and the title above that, at the left."""
    from matplotlib.transforms import ScaledTranslation

    if axes.name == "rectilinear":
        label, bare = axes.yaxis.label, _is_bare(axes)
        x, side = (1, "right") if axes.yaxis.get_label_position() == "right" else (0, "left")
        if hasattr(axes, "_colorbar"):
            x, side = 0.5, "center"
        if label.get_text():
            lifted = axes.transAxes + ScaledTranslation(0, 5 / 72, axes.figure.dpi_scale_trans)
            label.set(rotation=0, ha=side, va="bottom")
            axes.yaxis.set_label_coords(x, 1, transform=lifted)
        title = axes.get_title() or axes.get_title(loc="left")
        if title:
            axes.set_title("")
            lines = label.get_text().count("\n") + 1 if label.get_text() else 0
            weight = "normal" if bare else "bold"
            axes.set_title(title, loc="left", pad=6 + 14 * lines, fontweight=weight)


def _labels_of_its_own(panel: Panel, panels: list[Panel], first: bool, same: bool) -> None:
    """Numbers and labels of an axis that it shared with the panel beside or below it, once that stands elsewhere."""
    axes = panel.axes
    if panel.bare:
        return
    beside = next((one.axes for one in panels if one.row == panel.row), axes)
    below = next((one.axes for one in reversed(panels) if one.column == panel.column), axes)
    if beside is not axes and axes.get_shared_y_axes().joined(axes, beside):
        axes.tick_params(labelleft=first)
        if not axes.get_ylabel() or axes.yaxis.label.get_text() == beside.get_ylabel():
            shown = beside.get_ylabel() if first and not same else ""
            axes.set_ylabel(shown)
            _label_on_top(axes)
    if below is not axes and not same and axes.get_shared_x_axes().joined(axes, below):
        axes.tick_params(labelbottom=True)
        axes.set_xlabel(axes.get_xlabel() or below.get_xlabel())
