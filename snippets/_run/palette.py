"""The colors of figures: what the engine draws with, and the variables of style sheets in their place on a page."""

from __future__ import annotations

INK, FAINT = "#010203", "#040506"  # stand-ins that become the page's own text color
# Four colors for data: 4.5 to 1 or more on the page's light grounds, and apart (a difference of 32 or more in CIELAB)
# for normal, protan and deutan sight. A page shows the variables, whose values in dark are as far apart.
COLORS = ("#1b55d0", "#b85000", "#0c7a5e", "#7a1f77")
QUIET = "#66726d"  # what only helps to compare: a grid, a limit, the line of truth

NAMED = {f"--figure-{place}": color for place, color in enumerate(COLORS, 1)} | {"--figure-quiet": QUIET}
SHOWN = {color: f"var({name})" for name, color in NAMED.items()} | {INK: "currentColor", FAINT: "currentColor"}


def on_paper(svg: str) -> str:
    """A figure for viewers that have not the page's style sheet: dark ink and these colors on a light ground."""
    values = "".join(f"{name}:{color};" for name, color in NAMED.items())
    paper = svg.replace("<svg ", '<svg color="#1a1a1a" ', 1)
    return paper.replace('style="max-width', f'style="{values}background:#fff;max-width', 1)
