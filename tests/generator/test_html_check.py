"""The check of the produced HTML finds what `mkdocs build --strict` lets pass."""

from __future__ import annotations

from pathlib import Path

import markdown
import pytest

from glossary.generator.html_check import check_html
from snippets._run import Faults

POLICY = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"
BODY = "<body><article><h1 id='top'>T</h1><p>{}</p></article></body>"
GOOD = f"<!doctype html><html><head>{POLICY}<title>T</title></head>{BODY}</html>"
PROSE = "A sentence that is long enough to be the content of a page."


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text(GOOD.format(f"{PROSE} <a href='a/#top'>a</a>"))
    (tmp_path / "a" / "index.html").write_text(GOOD.format(f"{PROSE} <a href='..'>up</a> <code>x[[0]]</code>"))
    return tmp_path


def test_a_sound_site_passes(site: Path) -> None:
    check_html(site)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (GOOD.format(f"{PROSE} [[weight]]"), "'[[' was not rendered"),
        (GOOD.format(f"{PROSE} {{{{ metric }}}}"), "'{{' was not rendered"),
        (GOOD.format(f"{PROSE} <a href='b/'>b</a>"), "dead link 'b/'"),
        (GOOD.format(f"{PROSE} <a href='../#nowhere'>b</a>"), "no anchor 'nowhere' there"),
        (GOOD.format(f"{PROSE} <a href='../../x'>b</a>"), "leads out of the site"),
        (GOOD.format(f"{PROSE} <i id='top'>b</i>"), "id given twice: top"),
        (GOOD.format(""), "no content"),
        (GOOD.replace("<title>T</title>", "").format(PROSE), "no title"),
        (GOOD.replace(POLICY, "").format(PROSE), "no Content-Security-Policy"),
        ("<html><head><title>T</title></head><body>raw</body></html>", "the theme was not applied"),
        ('{"cells": []}', "a raw notebook"),
        (GOOD.format(f"{PROSE}<div>a block</div>"), "a/index.html:1:240: HTML error after"),
        (GOOD.format(f"{PROSE}</article>"), "HTML error"),
        (GOOD.format(f"{PROSE}<b>bold"), "HTML error"),
        (GOOD.format(f"{PROSE} <i title='a' title='b'>b</i>"), "Duplicate attribute"),
        (GOOD.format(f"{PROSE} <svg><p>b</svg>"), "HTML error"),
        (GOOD.removeprefix("<!doctype html>").format(PROSE), "Unexpected token Tag"),
    ],
)
def test_faults(site: Path, content: str, message: str) -> None:
    (site / "a" / "index.html").write_text(content)
    with pytest.raises(Faults) as caught:
        check_html(site)
    assert message in str(caught.value)


def test_blocks_joined_on_one_line_are_caught_and_the_page_is_named(site: Path) -> None:
    """Markdown wraps what follows the first block of a line in a paragraph, which a browser then closes early.

    So fell 21 pages apart: the article ended in the middle, and the rest stood beside it, one letter a line.
    """
    blocks = '<p class="state timed">times</p><div class="metrics"><table></table></div><details>who, when</details>'
    joined = markdown.markdown(f'<div class="snippet" markdown="1">\n\n{blocks}\n\n</div>', extensions=["md_in_html"])
    page = GOOD.replace("<p>{}</p>", f"<p>{PROSE}</p>{{}}")
    (site / "a" / "index.html").write_text(page.format(joined))
    with pytest.raises(Faults, match=r"(?s)site/a/index\.html:\d+:\d+: HTML error .*No <p> tag to close"):
        check_html(site)
    alone = markdown.markdown(f"<div>{blocks}</div>", extensions=["md_in_html"])  # as our templates write it
    (site / "a" / "index.html").write_text(page.format(alone))
    check_html(site)
