"""How every figure looks: letters, lines and colors that a page can turn to its theme; no snippet sets these."""

from __future__ import annotations

from typing import Any

from ..palette import COLORS, FAINT, INK, QUIET

# What code calls a color or a color map, and what is drawn instead, so that it lives on a dark ground too.
NAMED = {"gray": QUIET, "grey": QUIET, "black": INK, "white": INK}
SEQUENTIAL = dict.fromkeys(("viridis", "Blues"), COLORS[0]) | {"Reds": COLORS[1], "Greens": COLORS[2]}
DIVERGING = {"coolwarm": (COLORS[0], COLORS[1]), "bwr": (COLORS[0], COLORS[1]), "RdBu": (COLORS[1], COLORS[0])}
STRONGEST = 0.66  # opacity at the end of such a map: the page's ink has 4.5 to 1 on it, in both themes

DASHES = ("-", (0, (5, 2)), (0, (1.2, 1.5)), (0, (6, 2, 1.2, 2)))
MARKS = ("o", "s", "^", "D")
LETTER = 9  # points, 12 pixels: the smallest letter of a figure
STYLE: dict[str, Any] = {
    "figure.figsize": (6.4, 4.0),
    "figure.constrained_layout.use": True,
    "figure.dpi": 72,  # a dot is a point, as in SVG
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.titlesize": 10.5,
    "axes.titleweight": "bold",
    "axes.grid": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.formatter.limits": (-4, 5),
    "grid.color": FAINT,
    "grid.alpha": 0.25,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.labelsize": LETTER,
    "ytick.labelsize": LETTER,
    "legend.frameon": False,
    "legend.fontsize": LETTER,
    "legend.labelcolor": INK,
    "lines.linewidth": 2.0,
    "lines.markersize": 5,
    "patch.edgecolor": INK,
    "savefig.transparent": True,
    "svg.fonttype": "none",
    "svg.hashsalt": "runnable-glossary",
    "image.interpolation": "none",  # an image keeps its own pixels; the browser enlarges them
}


def apply_style() -> None:
    """Make Matplotlib draw what `to_svg` expects, whatever a snippet then says of colors by their names."""
    import matplotlib

    matplotlib.rcdefaults()
    matplotlib.rcParams.update(STYLE)
    matplotlib.rcParams["axes.prop_cycle"] = matplotlib.cycler(color=COLORS)


def restyle(figure: Any) -> None:
    """Give a drawn figure what the style wants and no setting of Matplotlib can say."""
    from matplotlib.lines import Line2D
    from matplotlib.text import Text

    for artist in figure.findobj(lambda one: hasattr(one, "get_cmap") and hasattr(one, "set_cmap")):
        _live_on_dark(artist)
    for text in figure.findobj(Text):
        text.set_fontsize(max(text.get_fontsize(), LETTER))
        text.set_color(_themed(text.get_color()))
    for line in figure.findobj(Line2D):
        line.set_color(_themed(line.get_color()))
        line.set_markerfacecolor(_themed(line.get_markerfacecolor()))
        line.set_markeredgecolor(_themed(line.get_markeredgecolor()))
    for artist in figure.findobj(lambda one: hasattr(one, "set_facecolors") or hasattr(one, "set_hatch")):
        for part in ("facecolor", "edgecolor"):
            _recolor(artist, part)
    for axes in figure.axes:
        _tell_apart(axes)


def _recolor(artist: Any, part: str) -> None:
    """Patches and collections, where one color was named for all of it."""
    import numpy as np

    if getattr(artist, "get_array", lambda: None)() is not None:  # colored by a map
        return
    colors = np.atleast_2d(getattr(artist, f"get_{part}")())
    if colors.dtype.kind != "f" or colors.shape[1:] not in {(3,), (4,)}:
        return
    alpha = artist.get_alpha()
    themed = [_themed(tuple(color)) for color in colors]
    if any(isinstance(color, str) for color in themed):
        getattr(artist, f"set_{part}")(themed if len(themed) > 1 else themed[0])
        if np.ndim(alpha) == 0:
            artist.set_alpha(alpha)


def _themed(color: Any) -> Any:
    """A color that is seen on both grounds, in the place of gray, black or white; any other as it is."""
    from matplotlib.colors import to_hex, to_rgba

    try:
        *_, alpha = to_rgba(color)
    except ValueError:  # 'none', 'auto'
        return color
    if alpha < 1:
        return color
    plain = {to_hex(name): themed for name, themed in NAMED.items()}
    return plain.get(to_hex(color), color)


def _live_on_dark(artist: Any) -> None:
    """Color maps that fade to white fade to nothing instead: on a light page that is white, on a dark one dark."""
    from matplotlib.colors import LinearSegmentedColormap, to_rgba

    name = artist.get_cmap().name
    plain = name.removesuffix("_r")
    if getattr(artist, "filled", True) is False:  # lines of equal height: the lowest must be seen too
        artist.set_cmap(LinearSegmentedColormap.from_list(name, [(*to_rgba(COLORS[0])[:3], 0.35), COLORS[0]]))
        return
    if plain in SEQUENTIAL:
        color = to_rgba(SEQUENTIAL[plain])[:3]
        ends = [(*color, 0.0), (*color, STRONGEST)]
    elif name == "gray_r":
        ends = [(0.0, 0.0, 0.0, 0.0), (0.0, 0.0, 0.0, 1.0)]
    elif plain in DIVERGING:
        low, high = (to_rgba(color)[:3] for color in DIVERGING[plain])
        ends = [(*low, STRONGEST), (*low, 0.0), (*high, 0.0), (*high, STRONGEST)]
    else:
        return
    if isinstance(alpha := artist.get_alpha(), float | int):  # it would take the place of what fades
        ends = [(*color[:3], color[3] * alpha) for color in ends]
        artist.set_alpha(None)
    ends = ends[::-1] if name.endswith("_r") and plain != "gray" else ends
    places = [0, 1] if len(ends) == 2 else [0, 0.5, 0.5, 1]
    artist.set_cmap(LinearSegmentedColormap.from_list(name, list(zip(places, ends, strict=True))))


def _tell_apart(axes: Any) -> None:
    """Named lines of one color get dashes of their own, or marks where dashes mean something; no two look alike."""
    named = [line for line in axes.get_lines() if not line.get_label().startswith("_")]
    dashed = any(line.get_linestyle() not in {"-", "None"} for line in named)
    seen: dict[tuple[Any, Any], int] = {}
    for line in named:
        kind = (line.get_color(), line.get_linestyle())
        times = seen[kind] = seen.get(kind, -1) + 1
        if line.get_linestyle() == "None" or not times:
            continue
        if dashed:
            line.set_marker(MARKS[times % len(MARKS)])
            line.set_markevery(max(1, len(line.get_xdata()) // 8))
        else:
            line.set_linestyle(DASHES[times % len(DASHES)])
