"""A figure in miniature: one panel with nothing to read, for lists. A picture of its own, so it brings its colors."""

from __future__ import annotations

from typing import Any

from ..palette import COLORS, FAINT, INK, QUIET

SIZE = (160, 100)  # units of the picture; a page shows fewer or as many pixels
MOST = 6_000  # bytes of SVG; what is larger becomes an image
MIDDLE = "#7d8a85"  # ink that is seen on white and on near-black, 3 to 1 or more
# The same hues as on the page, each 3 to 1 or more on white and on near-black.
ON_BOTH = dict(zip(COLORS, ("#3b82f6", "#d9730d", "#1a9e77", "#b05bb0"), strict=True)) | {
    INK: MIDDLE,
    FAINT: MIDDLE,
    QUIET: MIDDLE,
}


def strip(figure: Any, axes: Any) -> None:
    """Leave of a figure what `axes` draw, without letters, ticks and frame, in the size of a miniature."""
    from matplotlib.collections import PathCollection
    from matplotlib.lines import Line2D
    from matplotlib.text import Text

    for other in list(figure.axes):
        if other.get_subplotspec() != axes.get_subplotspec():
            other.remove()
        else:
            if other.axison:
                other.set_axis_off()
            for text in other.findobj(Text):
                text.set_visible(False)
            if legend := other.get_legend():
                legend.remove()
            for line in other.findobj(Line2D):
                line.set_linewidth(line.get_linewidth() * 1.6)
                line.set_markersize(line.get_markersize() * 1.2)
            for dots in other.findobj(PathCollection):
                dots.set_sizes([min(size, 30) for size in dots.get_sizes()])
    for legend in list(figure.legends):
        legend.remove()
    if figure._suptitle is not None:
        figure._suptitle.remove()
    figure.set_layout_engine("none")
    axes.set_subplotspec(figure.add_gridspec(1, 1)[0])
    figure.subplots_adjust(left=0.03, right=0.97, bottom=0.04, top=0.96)
    figure.set_size_inches(SIZE[0] / 72, SIZE[1] / 72)


def recolor(artist: Any, part: str, to_rgba: Any) -> None:
    """Turn one color of an artist into that for both grounds."""
    import numpy as np

    get, put = getattr(artist, f"get_{part}", None), getattr(artist, f"set_{part}", None)
    if not get or not put or getattr(artist, "get_array", lambda: None)() is not None:
        return
    try:
        rows = np.atleast_2d(to_rgba(get()))
    except (TypeError, ValueError):
        rows = np.atleast_2d(np.asarray(get(), dtype=object))
    if rows.dtype.kind != "f" or rows.shape[1:] != (4,):
        return
    known = {tuple(np.round(to_rgba(old)[:3], 3)): to_rgba(new)[:3] for old, new in ON_BOTH.items()}
    put(
        [(*known.get(tuple(np.round(row[:3], 3)), row[:3]), row[3]) for row in rows]
        if len(rows) > 1
        else (*known.get(tuple(np.round(rows[0][:3], 3)), rows[0][:3]), rows[0][3])
    )
