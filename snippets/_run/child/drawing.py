"""Figures as SVG that can stand inline in a page: themed by the page, the same bytes on every run.

And as a PNG of the size in which other sites show a link's picture.
"""

from __future__ import annotations

import base64
import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..palette import SHOWN
from . import thumbnail
from .layout import Layouts

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
PREVIEW = (1200, 630)  # pixels: what Open Graph asks for
PREVIEW_MARGIN = 40
ENLARGED = 1.25  # how much larger than drawn a page may show a figure
# Numbers of a drawing, not of a style: hundredths of a point are finer than any screen.
PLACES = {"d", "x", "y", "x1", "x2", "y1", "y2", "points", "width", "height", "transform"}
FAMILY = re.compile(r"font-family: [^;]*(?:; )?")
TURNED_BY_NOTHING = re.compile(r"^rotate\(-?0 [^)]*\)$")
DECIMALS = re.compile(r"-?\d+\.\d{3,}")

for prefix, uri in (("", SVG), ("xlink", XLINK)):
    ET.register_namespace(prefix, uri)


@dataclass(frozen=True)
class Drawn:
    """One figure as SVG: as it stands where there is room, and on a phone ('' where one drawing does for both)."""

    wide: str
    narrow: str = ""


def draw(figure: Any, prefix: str) -> Drawn:
    """A Matplotlib figure in the layouts that it needs, restyled for good; every id begins with `prefix`."""
    layouts = Layouts(figure)
    narrow = ""
    if layouts.two:
        layouts.narrow()
        narrow = to_svg(figure, f"{prefix}-n")
    layouts.wide()
    return Drawn(to_svg(figure, prefix), narrow)


def to_svg(figure: Any, prefix: str) -> str:
    """A Matplotlib figure, as it is laid out now, as one `<svg>` element without fixed size."""
    root = _saved(figure)
    width, height = (float(root.get(name, "0").removesuffix("pt")) for name in ("width", "height"))
    for name in ("width", "height", "version"):
        root.attrib.pop(name, None)
    # Matplotlib's style sheet would apply to the whole page; its one rule moves to this element.
    root.set("style", f"max-width:{width * ENLARGED * 4 / 3:.0f}px;stroke-linejoin:round;stroke-linecap:butt")
    panels = {f"panel-{place}": axes for place, axes in enumerate(a for a in figure.axes if a.get_subplotspec())}
    for element in root.iter():
        if (axes := panels.get(element.get("id", ""))) and len(panels) > 1:
            box = axes.get_tightbbox()
            element.set("class", "panel")
            element.set("data-box", f"{box.x0:.0f} {height - box.y1:.0f} {box.width:.0f} {box.height:.0f}")
            del element.attrib["id"]
        _adapt(element, prefix, SHOWN)
    return _text(root)


def to_thumbnail(figure: Any) -> str:
    """The first panel of a figure in miniature, as an SVG file of its own; the figure cannot be drawn again."""
    axes = next((one for one in figure.axes if one.get_subplotspec()), None)
    if axes is None:
        return ""
    thumbnail.strip(figure, axes)
    root = _saved(figure)
    for name in ("width", "height", "version"):
        root.attrib.pop(name, None)
    root.set("style", "stroke-linejoin:round;stroke-linecap:butt")
    for element in root.iter():
        _adapt(element, "t", thumbnail.ON_BOTH)
    text = _text(root)
    return text if len(text) <= thumbnail.MOST else _as_image(figure)


def _as_image(figure: Any) -> str:
    """A miniature of many strokes as pixels, two for each unit."""
    from matplotlib.colors import to_rgba
    from PIL import Image

    buffer, (width, height) = io.BytesIO(), thumbnail.SIZE
    for artist in figure.findobj():
        for part in ("color", "facecolor", "edgecolor"):
            thumbnail.recolor(artist, part, to_rgba)
    figure.savefig(buffer, format="png", dpi=144, transparent=True, metadata={"Software": None})
    image, small = Image.open(buffer).convert("RGBA"), io.BytesIO()
    image.quantize(32, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(small, "png", optimize=True)
    data = base64.b64encode(small.getvalue()).decode()
    return (
        f'<svg xmlns="{SVG}" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/png;base64,{data}"/></svg>'
    )


def _saved(figure: Any) -> ET.Element:
    """What Matplotlib writes, without its style sheet and metadata."""
    for place, axes in enumerate(one for one in figure.axes if one.get_subplotspec()):
        axes.set_gid(f"panel-{place}")
    anchors = _anchors(figure)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    root = ET.fromstring(buffer.getvalue())
    for parent in root.iter():
        for child in list(parent):
            if child.tag in {f"{{{SVG}}}style", f"{{{SVG}}}metadata"}:
                parent.remove(child)
        if (name := parent.get("id", "")) in anchors:
            del parent.attrib["id"]
            _hold(parent, *anchors[name])
    return root


def _anchors(figure: Any) -> dict[str, tuple[float, str]]:
    """Where texts of several lines are held, which Matplotlib writes as if all began at the left.

    In another language their lines are longer or shorter.
    """
    from matplotlib.text import Text

    figure.draw_without_rendering()  # they have their places now
    found = {}
    for place, text in enumerate(figure.findobj(lambda one: isinstance(one, Text) and "\n" in one.get_text())):
        box, side = text.get_window_extent(), text.get_horizontalalignment()
        if side != "left" and not text.get_rotation():
            text.set_gid(f"lines-{place}")
            middle = side == "center"
            found[f"lines-{place}"] = ((box.x0 + box.x1) / 2 if middle else box.x1, "middle" if middle else "end")
    return found


def _hold(group: ET.Element, x: float, anchor: str) -> None:
    """Hold the lines of a text at `x`."""
    for line in group.iter(f"{{{SVG}}}text"):
        y = line.get("transform", "").removesuffix(")").rpartition(" ")[2]
        line.set("transform", f"translate({x:.2f} {y})")
        line.set("style", f"{line.get('style', '')}; text-anchor: {anchor}")


def _text(root: ET.Element) -> str:
    return re.sub(r">\s+<", "><", ET.tostring(root, encoding="unicode")).replace("\n", " ")


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


def _with_palette(image: Any) -> str:
    """An image of at most 256 colors, as those of a color map are, with one byte a pixel; others as they are."""
    import numpy as np
    from PIL import Image

    pixels = np.asarray(image).reshape(-1, 4)
    colors, indices = np.unique(pixels, axis=0, return_inverse=True)
    buffer = io.BytesIO()
    if len(colors) > 256:
        image.save(buffer, format="png", optimize=True)
    else:
        small = Image.frombytes("P", image.size, indices.astype("uint8").tobytes())
        small.putpalette(colors[:, :3].tobytes())
        faded = {} if colors[:, 3].min() == 255 else {"transparency": colors[:, 3].tobytes()}
        small.save(buffer, format="png", optimize=True, **faded)
    return f"data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}"


def _image(element: ET.Element, name: str, href: str) -> None:
    """An embedded image, smaller; one of black ink alone says so, since it has to be light on a dark page."""
    from PIL import Image

    image = Image.open(io.BytesIO(base64.b64decode(href.partition(",")[2]))).convert("RGBA")
    element.set(name, _with_palette(image))
    colors = image.getcolors(1024)
    if colors and all(color[:3] == (0, 0, 0) for _, color in colors if color[3]):
        element.set("class", "ink")


def _shorter(match: re.Match[str]) -> str:
    return f"{float(match[0]):.2f}".rstrip("0").rstrip(".")


def _adapt(element: ET.Element, prefix: str, colors: Mapping[str, str]) -> None:
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
        if new.startswith("data:"):
            _image(element, name, new)
            continue
        for color, shown in colors.items():
            new = new.replace(color, shown)
        if name in PLACES and "matrix" not in new and "scale" not in new:
            new = DECIMALS.sub(_shorter, new).replace("  ", " ").strip()
        if name == "style":  # the page's own font, at Matplotlib's size
            new = FAMILY.sub("", new)
        if name == "transform":
            new = TURNED_BY_NOTHING.sub("", new)
            if not new:
                del element.attrib[name]
                continue
        if new != value:
            element.set(name, new)
