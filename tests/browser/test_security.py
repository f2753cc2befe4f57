"""Text of contributors in a reader's browser: what is accepted is shown and never run; pages keep their policy.

Known forms of cross-site scripting are put wherever a contributor writes. What the check refuses is refused; all the
rest is built, and opened in a browser that is told to ignore the policy, so that escaping is what is tested.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from glossary.check import everything
from glossary.reading.project import Project
from tests.browser.conftest import PAGES, needs_chromium, serve
from tests.conftest import LONG, command, make_tiny

pytestmark = [*needs_chromium, pytest.mark.long_form]

FORMS = [
    "<script>pwned=1</script>",
    "<ScRiPt >pwned=1</sCrIpT >",
    "<script/src=data:,pwned=1></script>",
    "<img src=x onerror=pwned=1>",
    "<img/src='x'onerror=pwned=1//",
    "<svg onload=pwned=1>",
    "<svg><script>pwned=1</script></svg>",
    "<svg><animate onbegin=pwned=1 attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><img src=x onerror=pwned=1>",
    "<details open ontoggle=pwned=1>x</details>",
    "<input autofocus onfocus=pwned=1>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "<body onload=pwned=1>",
    "<a href=javascript:pwned=1 class=xss>x</a>",
    '"><script>pwned=1</script>',
    "'><img src=x onerror=pwned=1>",
    '" onmouseover="pwned=1" autofocus onfocus="pwned=1',
    "</title><script>pwned=1</script>",
    "</script><script>pwned=1</script>",
    "</textarea><img src=x onerror=pwned=1>",
    "<!--><img src=x onerror=pwned=1>-->",
    "<![CDATA[<img src=x onerror=pwned=1>]]>",
    "&lt;script&gt;pwned=1&lt;/script&gt;",
    "&#60;img src=x onerror=pwned=1&#62;",
    "[x](javascript:pwned=1)",
    "[x](JaVaScRiPt:pwned=1)",
    "[x](java&#115;cript:pwned=1)",
    "[x](java\\nscript:pwned=1)",
    "[x](data:text/html,<script>pwned=1</script>)",
    "[x](vbscript:pwned=1)",
    "[x](<javascript:pwned=1>)",
    '[x](https://example.org/" onmouseover="pwned=1)',
    "![x](x)",
    '![x](x"onerror="pwned=1)',
    "<javascript:pwned=1>",
    "[x]: javascript:pwned=1",
    "`</code><script>pwned=1</script>`",
    "``` <img src=x onerror=pwned=1> ```",
    "$</math><img src=x onerror=pwned=1>$",
    r"$\text{<img src=x onerror=pwned=1>}$",
    r"$\href{javascript:pwned=1}{x}$",
    "[[weight|<img src=x onerror=pwned=1>]]",
    "{{ config.__class__ }}",
    "{% include '/etc/passwd' %}",
    "x {: onclick=pwned=1 }",
    "*[x]: <img src=x onerror=pwned=1>",
    "\\<img src=x onerror=pwned=1>",
    "<<img src=x onerror=pwned=1>>",
    "＜script＞pwned=1＜/script＞",
]
# Runs in the page: what a browser would have run, and links that would.
RAN = """() => [
  window.pwned === undefined ? [] : ["ran"],
  [...document.querySelectorAll("a[href], area[href], form[action], iframe")]
    .map((e) => e.href || e.action || "iframe")
    .filter((url) => !/^(https?:|mailto:)/.test(url)),
  [...document.querySelectorAll("article *")].flatMap((e) => [...e.attributes])
    .filter((a) => a.name.startsWith("on")).map((a) => a.name),
].flat()"""

REFRESH = 'http-equiv="refresh"'  # of a redirect: the browser is gone before it can be asked
HARMLESS = "plain words"
TERM_FIELDS = ("summary", "description", "misconception", "aliases", "keywords", "formula", "sources", "url")
WORD_FIELDS = ("title", "label", "printed", "comment")
PLACES = (*TERM_FIELDS, *WORD_FIELDS, "lesson")


@dataclass(frozen=True)
class Planted:
    """One form in one place: the files that hold it, and a line of the page `about`."""

    place: str
    form: str
    files: dict[str, str]
    line: str = ""


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def planted(place: str, form: str, number: int) -> Planted:
    """The form where a contributor would write it."""
    if place == "lesson":
        return Planted(place, form, {}, form)
    return _in_a_term(place, form, number) if place in TERM_FIELDS else _in_a_snippet(place, form, number)


def _in_a_term(field: str, form: str, number: int) -> Planted:
    both, link = f"{{ko: {quoted(form)}, en: {quoted(form)}}}", '"https://example.org/x"'
    lists = f"{{ko: [{quoted(form)}], en: [{quoted(form)}]}}"
    texts = {
        "summary": "{ko: 글이다., en: A text.}",
        "description": "{ko: 글이다., en: A text.}",
        "sources": f"[{{title: An example, url: {link}}}]",
    }
    texts |= {
        "aliases": {"aliases": lists.replace(quoted(form), quoted(f"{form} {number}"))},
        "keywords": {"keywords": lists},
        "formula": {"formula": quoted(form)},
        "sources": {"sources": f"[{{title: {quoted(form)}, url: {link}}}]"},
        "url": {"sources": f"[{{title: An example, url: {quoted(form)}}}]"},
    }.get(field, {field: both})
    head = f"term: 이름 {number}\nenglish: Name {number}\ncategory: data\nsnippets: [demo/noise]\n"
    text = head + "".join(f"{key}: {value}\n" for key, value in texts.items())
    return Planted(field, form, {f"glossary/terms/name-{number}.yml": text})


def _in_a_snippet(field: str, form: str, number: int) -> Planted:
    words = f"{{ko: {quoted(form)}, en: {quoted(form)}}}"
    title = words if field == "title" else "{ko: 시험, en: Test}"
    label = words if field == "label" else "{ko: 값, en: value}"
    printed = f"    print({form!r})\n" if field == "printed" else ""
    comment = f"    # {form} 글 / {form}\n" if field == "comment" else ""
    code = f'"""Test."""\n\n# %% run\nif __name__ == "__main__":\n{comment}{printed}    pass\n'
    code += '\n# %% report\nif __name__ == "__main__":\n    metrics = {"m": 0.5}\n'
    name = f"demo/xss{number}"
    described = f"title: {title}\nmetrics:\n  m: {{label: {label}, accept: [0, 1]}}\n"
    files = {f"snippets/{name}.py": code, f"snippets/{name}.yml": described}
    return Planted(field, form, files, f'{{{{ snippet("{name}") }}}}')


def written(folder: Path, every: list[Planted]) -> list[Planted]:
    """Write these and nothing else; those of them that the check refuses."""
    for path in (*(folder / "glossary" / "terms").glob("name-*"), *(folder / "snippets" / "demo").glob("xss*")):
        path.unlink()
    for one in every:
        for path, text in one.files.items():
            (folder / path).write_text(text)
    head = "---\ntitle: About\ndescription: About this.\n---\nSome words about this very small site.\n"
    lines = [one for one in every if one.line]
    text = head + "".join(f"\n{one.line}\n" for one in lines)
    for language in ("ko", "en"):
        (folder / "docs" / language / "about.md").write_text(text)
    errors = [fault for fault in everything(Project(folder, folder / ".cache")) if fault.severity == "error"]
    files = {fault.path for fault in errors}
    rows = {fault.line for fault in errors if fault.path.endswith("about.md")}
    at = {id(one): 7 + 2 * i for i, one in enumerate(lines)}
    wrong = [one for one in every if files & one.files.keys() or at.get(id(one)) in rows]
    assert bool(wrong) == bool(errors), errors
    return wrong


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Planted]]:
    """A site with every form in every place where the check lets it pass, and which those are."""
    folder = make_tiny(tmp_path_factory.mktemp("hostile") / "tiny")
    pairs = enumerate((place, form) for place in PLACES for form in [HARMLESS, *FORMS])
    kept = [planted(place, form, 1000 + number) for number, (place, form) in pairs]
    while wrong := written(folder, kept):
        kept = [one for one in kept if one not in wrong]
    done = command("build", cwd=folder, GLOSSARY_CACHE="", GLOSSARY_DATA="")
    assert done.returncode == 0, done.stderr
    return folder, kept


def test_markdown_that_could_run_is_refused(accepted: tuple[Path, list[Planted]]) -> None:
    _, kept = accepted
    for place in ("description", "misconception", "lesson"):
        passed = {one.form for one in kept if one.place == place}
        runs = {form for form in passed if form.startswith(("<", "&")) or "(javascript:" in form.lower()}
        assert not runs, place
    harmless = {one.place for one in kept if one.form == HARMLESS}
    assert harmless >= {*PLACES} - {"url", "formula"}, "it is the form that is refused, not the place"
    assert len(kept) > 100, "where no markup is read most forms are harmless; those are built and opened"


def test_nothing_that_is_accepted_runs(accepted: tuple[Path, list[Planted]], browser: Browser) -> None:
    folder, _ = accepted
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog: {dialog.message}"))
    with serve(folder / "site") as url:
        pages = (path for path in (folder / "site").rglob("index.html") if REFRESH not in path.read_text())
        names = sorted(path.relative_to(folder / "site") for path in pages)
        assert len(names) > 100
        if not LONG:  # both languages are made by the same code
            names = [name for name in names if name.parts[0] != "en"]
        wrong = {}
        for name in names:
            page.goto(url + name.parent.as_posix())
            page.mouse.move(400, 400)
            if found := page.evaluate(RAN):
                wrong[str(name)] = found
        assert not wrong
        page.goto(url)
        for form in [*FORMS[:6], "이름", "onerror"]:  # what the search shows of it
            page.locator(".md-search__input").first.fill(form)
            page.wait_for_timeout(300)
            assert page.evaluate(RAN) == []
    context.close()


@pytest.fixture
def watched(page: Page) -> Iterator[list[str]]:
    """What the browser refuses because of a page's policy."""
    found: list[str] = []
    page.expose_function("refused", lambda line: found.append(line))
    page.add_init_script(
        "addEventListener('securitypolicyviolation',"
        " (e) => refused(`${location.pathname}: ${e.effectiveDirective} ${e.blockedURI}`))"
    )
    yield found


def test_every_kind_of_page_keeps_its_policy(page: Page, url: str, watched: list[str]) -> None:
    for name in PAGES:
        page.goto(url + name, wait_until="load")
        page.mouse.wheel(0, 2000)
    page.goto(url + "glossary/relu/")
    page.keyboard.press("/")
    page.keyboard.type("과적합")
    page.wait_for_timeout(500)
    assert watched == []


def test_the_policy_is_in_force(page: Page, url: str, watched: list[str]) -> None:
    page.goto(url + "glossary/relu/")
    page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.pwned = 1";
          document.body.append(script);
          const image = document.createElement("img");
          image.src = "https://example.org/x.png";
          document.body.append(image);
          const text = document.createElement("div");
          text.innerHTML = "<img src=x onerror='window.pwned = 1'>";
          document.body.append(text);
        }"""
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.pwned") is None
    assert {line.split(": ")[1].split()[0] for line in watched} == {"script-src-elem", "img-src", "script-src-attr"}
