"""Figures as SVG that can stand inline in a page: themed by the page, the same bytes on every run.

And as a PNG of the size in which other sites show a link's picture.
"""

from __future__ import annotations

import base64
import io
import re
import xml.etree.ElementTree as ET
from typing import Any

INK, FAINT = "#010203", "#040506"  # stand-ins that become the page's own text colour
SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
# Readable on white and on near-black (contrast of at least 3 to 1 against both).
COLOURS = ["#3b82f6", "#ea580c", "#16a34a", "#db2777", "#8b5cf6", "#0d9488", "#b45309", "#6b7280"]

STYLE: dict[str, Any] = {
    "figure.figsize": (6.4, 4.0),
    "figure.constrained_layout.use": True,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.grid": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "grid.color": FAINT,
    "grid.alpha": 0.25,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "legend.labelcolor": INK,
    "lines.linewidth": 2.0,
    "patch.edgecolor": INK,
    "savefig.transparent": True,
    "svg.fonttype": "none",
    "svg.hashsalt": "runnable-glossary",
    "image.interpolation": "none",  # an image keeps its own pixels; the browser enlarges them
}
PREVIEW = (1200, 630)  # pixels: what Open Graph asks for
PREVIEW_MARGIN = 40
# Numbers of a drawing, not of a style: hundredths of a point are finer than any screen.
PLACES = {"d", "x", "y", "x1", "x2", "y1", "y2", "points", "width", "height", "transform"}
DECIMALS = re.compile(r"-?\d+\.\d{3,}")

for prefix, uri in (("", SVG), ("xlink", XLINK)):
    ET.register_namespace(prefix, uri)


def apply_style() -> None:
    """Make Matplotlib draw what `to_svg` expects."""
    import matplotlib

    matplotlib.rcdefaults()
    matplotlib.rcParams.update(STYLE)
    matplotlib.rcParams["axes.prop_cycle"] = matplotlib.cycler(color=COLOURS)


def to_svg(figure: Any, prefix: str) -> str:
    """A Matplotlib figure as one `<svg>` element without fixed size; every id begins with `prefix`."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    root = ET.fromstring(buffer.getvalue())
    width = float(root.get("width", "0").removesuffix("pt"))
    for name in ("width", "height", "version"):
        root.attrib.pop(name, None)
    # Matplotlib's style sheet would apply to the whole page; its one rule moves to this element.
    pixels = f"{width * 4 / 3:.0f}px"  # also as a variable: a page may need it to keep letters readable
    root.set("style", f"max-width:{pixels};--width:{pixels};stroke-linejoin:round;stroke-linecap:butt")
    for parent in root.iter():
        for child in list(parent):
            if child.tag in {f"{{{SVG}}}style", f"{{{SVG}}}metadata"}:
                parent.remove(child)
    for element in root.iter():
        _adapt(element, prefix)
    text = ET.tostring(root, encoding="unicode")
    return re.sub(r">\s+<", "><", text).replace("\n", " ")


def to_preview(figure: Any) -> str:
    """A Matplotlib figure as a PNG on white, 1200 by 630 pixels, in base64."""
    from PIL import Image

    width, height = figure.get_size_inches()
    scale = min((PREVIEW[0] - 2 * PREVIEW_MARGIN) / width, (PREVIEW[1] - 2 * PREVIEW_MARGIN) / height)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=scale, facecolor="white", transparent=False, metadata={"Software": None})
    drawn = Image.open(buffer).convert("RGB")
    card = Image.new("RGB", PREVIEW, "white")
    card.paste(drawn, ((PREVIEW[0] - drawn.width) // 2, (PREVIEW[1] - drawn.height) // 2))
    small = io.BytesIO()
    card.quantize(64, dither=Image.Dither.NONE).save(small, format="png", optimize=True)
    return base64.b64encode(small.getvalue()).decode()


def _with_palette(href: str) -> str:
    """An embedded opaque image of at most 256 colours, as those of a colour map are, with one byte a pixel."""
    import numpy as np
    from PIL import Image

    kind, _, data = href.partition(",")
    image = Image.open(io.BytesIO(base64.b64decode(data)))
    pixels = np.asarray(image.convert("RGBA")).reshape(-1, 4)
    colours, indices = np.unique(pixels, axis=0, return_inverse=True)
    if len(colours) > 256 or colours[:, 3].min() < 255:
        return href
    small, buffer = Image.frombytes("P", image.size, indices.astype("uint8").tobytes()), io.BytesIO()
    small.putpalette(colours[:, :3].tobytes())
    small.save(buffer, format="png", optimize=True)
    return f"{kind},{base64.b64encode(buffer.getvalue()).decode()}"


def _shorter(match: re.Match[str]) -> str:
    return f"{float(match[0]):.2f}".rstrip("0").rstrip(".")


def _adapt(element: ET.Element, prefix: str) -> None:
    for name, value in list(element.attrib.items()):
        if name == "id":
            if "_" in value and not element.tag.endswith(("clipPath", "path", "image", "marker")):
                del element.attrib[name]  # Matplotlib's group names, to which nothing refers
            else:
                element.set(name, f"{prefix}-{value}")
            continue
        new = re.sub(r"url\(#", f"url(#{prefix}-", value)
        if name in {"href", f"{{{XLINK}}}href"} and value.startswith("#"):
            new = f"#{prefix}-{value[1:]}"
        new = new.replace(INK, "currentColor").replace(FAINT, "currentColor")
        if new.startswith("data:"):
            new = _with_palette(new)
        if name in PLACES and "matrix" not in new and "scale" not in new:
            new = DECIMALS.sub(_shorter, new).replace("  ", " ").strip()
        if name == "style":  # the page's own font, at Matplotlib's size
            new = re.sub(r"font: (?:[\w-]+ )*?([\d.]+px) [^;]*", r"font-size: \1", new)
        if new != value:
            element.set(name, new)
