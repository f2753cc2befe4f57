"""What the ledger says of other seeds and of other backends."""

from __future__ import annotations

import json
import re
from pathlib import Path

from glossary.pages.proof.ledger import ledger
from glossary.reading.project import Project
from tests.conftest import command


def studied(tiny: Path, **values: list[float]) -> Project:
    """The miniature project with a study of `demo/noise`, which is of its present code."""
    done = command("run", cwd=tiny)
    assert done.returncode == 0, done.stderr
    project = Project.find(tiny)
    study = {
        "snippet": project.engine.snippets["demo/noise"].meaning,
        "backend": "tensorflow",
        "date": "2026-01-02T03:04:05+00:00",
        "device": "A processor",
        "python": "3.12.1",
        "versions": {"numpy": "2.0"},
        "values": values,
    }
    (tiny / "snippets" / "studies.json").write_text(json.dumps({"tensorflow": {"demo/noise": study}}))
    return project.fresh()


def test_median_and_range_stand_beside_the_single_run(tiny: Path) -> None:
    project = studied(tiny, mean=[0.01, -0.03, 0.02, 0.05])
    page = ledger(project, project.engine.run(), "en")
    assert "0.015 [-0.030, 0.050] 4 seeds" in " ".join(re.sub(r"<[^>]+>", "", page).split())
    assert "out of range" not in page.split("<table>")[1]


def test_seeds_that_leave_the_bounds_are_counted(tiny: Path) -> None:
    project = studied(tiny, mean=[0.01, -0.3, 0.02, 0.5])
    assert "시드 4개, 2개는 범위 밖" in ledger(project, project.engine.run(), "ko")
    assert "4 seeds, 2 out of range" in ledger(project, project.engine.run(), "en")


def test_numbers_of_other_code_are_not_shown(tiny: Path) -> None:
    studied(tiny, mean=[0.01, 0.02])
    code = tiny / "snippets" / "demo" / "noise.py"
    code.write_text(code.read_text().replace("range(0, 40)", "range(0, 41)"))
    project = Project.find(tiny)
    assert "2 seeds" not in ledger(project, project.engine.run(), "en")


def test_the_matrix_has_three_backends_and_a_reason_where_one_is_missing(site: Path) -> None:
    page = (site / "en" / "ledger" / "index.html").read_text()
    matrix = page[page.index('<h2 id="backends">') :]
    head = re.findall(r"<th scope=\"col\">([^<]+)", matrix)
    assert head == ["Code", "TensorFlow", "JAX", "PyTorch"]
    rows = re.findall(r"<tr><th scope=\"row\">(.*?)</tr>", matrix, re.DOTALL)
    assert len(rows) > 80
    for cells in (re.findall(r"<td>(.*?)</td>", text, re.DOTALL) for text in rows):
        assert len(cells) == 3 and all(cells), "a number, or why there is none"
        for cell in cells:
            inside = re.search(r">(\d+) of (\d+) in range<", cell)
            assert "unsupported" in cell or (inside and inside[1] == inside[2]), cell
    assert "the code uses TensorFlow itself" in matrix and re.search(r"JAX: jax \d", matrix)


def test_the_experiments_of_the_notes_have_ten_seeds(site: Path) -> None:
    data = json.loads((site / "results.json").read_text())["snippets"]
    published = {n: s for n, s in data.items() if any(m["published"] is not None for m in s["metrics"].values())}
    assert len(published) == 10
    for name, snippet in published.items():
        if snippet["provenance"]["seeds"]:
            values = snippet["studies"]["tensorflow"]["values"]
            assert values.keys() == snippet["metrics"].keys() and min(map(len, values.values())) >= 10, name
