"""The house rules: who may import whom, and that everything is reachable, captioned, documented and tested."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from glossary.cli import _parser
from glossary.messages import say as glossary_says
from glossary.pages.words import WORDS
from glossary.reading.project import Project
from glossary.schemas import generated
from snippets._run import Catalog
from snippets._run.display import HANGUL
from snippets._run.key import IN_THE_CHILD
from snippets._run.messages import say as engine_says
from snippets._run.snippet import STACK
from tests.conftest import ROOT

PROJECT = Project.find(ROOT)
SNIPPETS = list(PROJECT.engine.files.values())
TEMPLATES = sorted((ROOT / "glossary" / "pages" / "templates").glob("*.html"))
THEME_TOO = {"highlight"}  # code takes the theme's colors; `md-…` is the theme's own, in what replaces a part of it
CODE = sorted([*(ROOT / "glossary").rglob("*.py"), *(ROOT / "snippets" / "_run").glob("*.py")])
LAYERS = (  # imports go down this list only; a module is where the longest name that fits it stands
    {"__main__"},
    {"cli"},
    {"preview", "authoring"},
    {"build", "schemas"},
    {"generator", "check", "pages.tree"},
    {"pages.lessons"},
    {"pages.terms"},
    {"pages.proof"},
    {"pages"},
    {"rules", "telling", "history"},
    {"reading"},
    {"diagrams"},
    {"reading.lesson", "reading.links", "reading.publication"},
    {"reading.entry"},
    {"messages"},
)


def imported(path: Path) -> set[str]:
    """Absolute names of the modules that a file imports."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, [base, node.module or ""]))
            found |= {f"{module}.{alias.name}" for alias in node.names} | {module}
    return found


def layer(module: str) -> int | None:
    room, _, name = module.partition(".")
    while room == "glossary" and name:
        for number, names in enumerate(LAYERS):
            if name in names:
                return number
        name = name.rpartition(".")[0]
    return None


@pytest.mark.parametrize("path", CODE, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_imports_go_down(path: Path) -> None:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    names = imported(path)
    roots = {name.split(".")[0] for name in names}
    assert path.name == "mkdocs_plugin.py" or not roots & {"mkdocs", "material"}, "only the adapter knows MkDocs"
    if module.startswith("snippets._run"):
        assert "glossary" not in roots, "the engine does not know the glossary"
        heavy = roots & {"tensorflow", "keras", "numpy", "sklearn", "scipy"}
        inside = path.parent.name == "child" or path.name in IN_THE_CHILD
        assert inside or not heavy, "the parent never imports the numeric stack"
    else:
        inner = {name for name in names if name.startswith("snippets._run.")}
        assert all(name.split(".")[2] in door() for name in inner), f"only through the door: {inner}"
        mine = layer(module)
        if mine is not None:
            upward = {name for name in names if (other := layer(name)) is not None and other < mine}
            assert not upward, f"{module} imports upward: {upward}"


def door() -> set[str]:
    tree = ast.parse((ROOT / "snippets" / "_run" / "__init__.py").read_text())
    (names,) = (n.value for n in tree.body if isinstance(n, ast.Assign) and n.targets[0].id == "__all__")
    return {element.value for element in names.elts}


def test_the_parent_stays_light() -> None:
    heavy = "{'numpy', 'tensorflow', 'keras', 'mkdocs', 'matplotlib'}"
    code = f"import sys, glossary.cli; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", CODE, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_files_are_small_and_documented(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= 350
    tree = ast.parse(text)
    assert not text or ast.get_docstring(tree), "a module says what it is"
    for node in ast.walk(tree):
        public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
        if public and node in tree.body:
            assert ast.get_docstring(node), f"{node.name} has no docstring"


def test_imports_of_the_stack_are_dependencies() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = {re.split(r"[<>=\[;]", name)[0] for name in project["dependencies"]}
    used = {package for packages in STACK.values() for package in packages} - {"keras"}  # keras comes with tensorflow
    assert used <= declared
    names = {"yaml": "pyyaml", "PIL": "pillow"}
    modules = {n.split(".")[0] for path in CODE for n in imported(path)} - sys.stdlib_module_names
    extras = {name for kind, names in project["optional-dependencies"].items() if kind != "test" for name in names}
    missing = {names.get(m, m) for m in modules - {"glossary", "snippets", "keras"}} - declared - extras
    assert missing <= {"mkdocs"}


def test_the_version_is_one() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text()
    assert f"\n## {version}\n" in (ROOT / "CHANGELOG.md").read_text()


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-gpu.lock"])
def test_the_lock_names_no_host_and_has_hashes(name: str) -> None:
    lock = (ROOT / name).read_text()
    assert "://" not in lock and "--index" not in lock
    packages = re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE)
    assert len(packages) > 100 and lock.count("--hash=sha256:") > len(packages)


def test_npm_locks_name_no_host_and_have_hashes() -> None:
    locks = [path for path in ROOT.glob("tests/**/package-lock.json") if "node_modules" not in path.parts]
    assert len(locks) == 4
    for path in locks:
        text = path.read_text()
        assert "://" not in text and text.count('"integrity": "sha512-') >= 1, path


def test_every_asset_is_used() -> None:
    """Each is named by another, by the adapter, by a template or by the settings."""
    assets = sorted(path for path in (ROOT / "docs" / "assets").rglob("*") if path.is_file())
    templates = (ROOT / "docs" / "overrides").rglob("*.html")
    users = [*assets, *templates, ROOT / "glossary" / "generator" / "mkdocs_plugin.py", ROOT / "mkdocs.yml"]
    for path in assets:
        assert any(f"/{path.name}" in user.read_text() for user in users if user != path), path.name


def test_every_word_of_the_site_is_used_in_both_languages() -> None:
    assert WORDS["ko"].keys() == WORDS["en"].keys()
    code = [path for path in CODE if path.name != "words.py"]
    users = [*code, *TEMPLATES, *(ROOT / "docs" / "overrides").rglob("*.html")]
    text = "".join(path.read_text() for path in users)
    literal = set(re.findall(r"[\"'](\w+)[\"']", text)) | set(re.findall(r"words\.(\w+)", text))
    made = [*re.findall(r"f[\"'](\w*)\{[\w.]+\}(\w*)[\"']", text), ("why_", "")]  # such as f"by_{spoken}"
    made += [(begin, end) for begin, end in re.findall(r'words\[(?:"(\w+)" ~ )?[\w.]+(?: ~ "(\w+)")?\]', text)]
    for word in WORDS["ko"].keys() - literal:
        assert any(word.startswith(a) and word.endswith(b) for a, b in made if a or b), word


def classes(path: Path) -> set[str]:
    """Class names that a template, a script or code gives to elements, as far as they stand there whole."""
    text = re.sub(r"\{%.*?%\}|\{#.*?#\}", "", path.read_text())
    given = re.findall(r"\bclass(?:Name)?\s*[=:]\s*([\"'])(.*?)\1", text)
    found = {name for _, names in given for name in re.sub(r"\S*\$?\{.*?\}+\S*", "", names).split()}
    if path.suffix == ".js":
        for names in re.findall(r"classList\.\w+\((.*?)\)", text):
            found |= set(re.findall(r"[\"']([\w-]+)[\"']", names))
        found |= {name for name in re.findall(r"element\(\"\w+\", \"([\w-]*)\"", text) if name}
    return found


def test_no_class_is_also_the_themes() -> None:
    """Its style sheets would dress our elements as well, with every new version in another way."""
    docs = ROOT / "docs"
    users = [*TEMPLATES, *(docs / "overrides").rglob("*.html"), *(docs / "assets").rglob("*.js"), *CODE]
    ours = {name: path.relative_to(ROOT) for path in users for name in classes(path)}
    assert {"card-list", "without-picture", "highlight", "term-card", "copied", "other-name"} <= ours.keys()
    material = Path(importlib.util.find_spec("material").origin).parent  # found, not imported
    sheets = [path.read_text() for path in (material / "templates" / "assets" / "stylesheets").glob("*.css")]
    theirs = {name for sheet in sheets for name in re.findall(r"\.(-?[A-Za-z_][\w-]*)", sheet)}
    assert {"highlight", "cards", "result", "md-typeset"} <= theirs
    shared = {name: path for name, path in ours.items() if name in theirs and not name.startswith("md-")}
    assert shared.keys() <= THEME_TOO, shared


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_says_what_it_is_and_is_used(path: Path) -> None:
    text = path.read_text()
    assert re.match(r"\{# [^\n]+ #\}\n", text)
    users = "".join(other.read_text() for other in [*CODE, *TEMPLATES] if other != path)
    assert f'"{path.stem}"' in users or f'"{path.name}"' in users


def test_what_is_generated_is_current() -> None:
    files = generated(PROJECT)
    listed = files.pop(".github/CODEOWNERS").splitlines()
    for name, text in files.items():
        assert (ROOT / name).read_text() == text, "run `glossary schema`"
    assert {f"glossary/schema/{path.name}" for path in (ROOT / "glossary" / "schema").iterdir()} == files.keys()
    # A new term may wait for its line: until then the last line that fits it, that of everything, holds.
    owners = (ROOT / ".github" / "CODEOWNERS").read_text().splitlines()
    assert set(owners) <= set(listed) and owners[1] == listed[1], "run `glossary schema`"


@pytest.mark.parametrize("catalog", [engine_says, glossary_says], ids=["engine", "glossary"])
def test_messages_have_the_same_values_in_both_languages_and_are_used(catalog: Catalog) -> None:
    code = "".join(path.read_text() for path in CODE if not path.name.startswith("messages"))
    used = set(re.findall(r"[\"']([a-z0-9-]+)[\"']", code)) | {f"{kind}s" for kind in ("error", "warning")}
    used |= {f"one-{kind}" for kind in ("error", "warning")}
    for name, (korean, english) in catalog.templates.items():
        fields = [sorted(set(re.findall(r"(?<!\{)\{(\w+)\}", text))) for text in (korean, english)]
        assert fields[0] == fields[1], name
        assert name in used, f"nobody says '{name}'"
        assert HANGUL.search(korean) or not re.search("[a-z]", re.sub(r"\{\w+\}", "", english)), name


def test_messages_that_are_said_exist() -> None:
    known = engine_says.templates.keys() | glossary_says.templates.keys()
    for path in CODE:
        catalog = engine_says if "_run" in path.parts else glossary_says
        for name in re.findall(r"\bsay\(\s*\"([a-z0-9-]+)\"", path.read_text()):
            assert name in catalog.templates, f"{path.name}: {name} ({name in known})"


def test_every_command_is_documented() -> None:
    readme = (ROOT / "README.md").read_text()
    (commands,) = (a for a in _parser()._actions if hasattr(a, "choices") and a.choices)
    for name in commands.choices:
        assert f"glossary {name}" in readme, f"README.md does not mention `glossary {name}`"


def test_recorded_numbers_are_of_the_present_code() -> None:
    recorded = PROJECT.engine.recorded.results
    for snippet in SNIPPETS:
        if snippet.sidecar.data or snippet.sidecar.needs:
            assert recorded[snippet.name].provenance.parts["snippet"] == snippet.meaning, (
                f"run `glossary run {snippet.name} --record` where its data are"
            )


def test_studies_are_of_the_present_code() -> None:
    """The experiments of the notes over ten seeds; every Keras snippet on every backend, or why it is not."""
    studies, stale = PROJECT.engine.studies, []
    for snippet in SNIPPETS:
        published = any(metric.published for metric in snippet.sidecar.metrics.values())
        if published and snippet.seeds:
            study = studies.of(snippet, "tensorflow")
            if study is None or study.seeds < 10:
                stale.append(f"{snippet.name} --seeds 10")
        for backend in ("jax", "torch") if snippet.uses_keras and snippet.sidecar.metrics else ():
            exempt = snippet.unsupported(backend) or snippet.sidecar.timed
            if studies.of(snippet, backend) is None and not exempt:
                stale.append(f"{snippet.name} --backend {backend}")
    assert not stale, "run `glossary run … --record` for each"


def test_bounds_hold_for_every_recorded_seed_and_backend() -> None:
    studies = PROJECT.engine.studies
    for snippet in SNIPPETS:
        for backend in ("tensorflow", "jax", "torch"):
            if study := studies.of(snippet, backend):
                for metric, values in study.values.items():
                    low, high = snippet.sidecar.metrics[metric].accept
                    assert all(low <= value <= high for value in values), (
                        f"{snippet.name} on {backend}: {metric} {values}"
                    )


def test_style() -> None:
    ruff = Path(sys.executable).parent / "ruff"
    for arguments in (["check"], ["format", "--check"]):
        done = subprocess.run([ruff, *arguments, "."], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
