"""What runs again and what does not, the three states, and what `why` says."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from snippets._run import Engine, Faults
from tests.run.conftest import fresh

METRIC = "metrics:\n  m: {label: {ko: 값, en: value}, accept: [0, 1]}\n"
COUNTS = "import random\nprint(random.random())\nmetrics = {'m': 0.5}"  # unseeded: a second run shows
READS = """
    import os
    from pathlib import Path
    text = (Path(os.environ["KERAS_HOME"]) / "datasets" / "points.txt").read_text()
    metrics = {"m": float(text)}
"""


def register(folder: Path, content: bytes) -> None:
    """Make `points` a data set whose registered bytes are `content`."""
    checksum = hashlib.sha256(content).hexdigest()
    (folder / "datasets.yml").write_text(
        "datasets:\n  points:\n    title: Points\n    license: MIT\n    source: https://example.org/\n"
        "    loader: open()\n    files:\n      - path: points.txt\n"
        f"        sha256: {checksum}\n        origin: http://127.0.0.1:9/points.txt\n"
    )


@pytest.fixture
def data(tmp_path: Path, folder: Path, write) -> Path:
    """A folder with the data set `points`, and a snippet `a/reads` that loads it."""
    place = tmp_path / "data"
    place.mkdir()
    (place / "points.txt").write_bytes(b"0.25")
    register(folder, b"0.25")
    write("a/reads", READS, METRIC + "data: [points]\n")
    return place


def test_a_second_build_runs_nothing(engine: Engine, write) -> None:
    write("a/counts", COUNTS, METRIC)
    first = engine.run()
    assert fresh(engine).run() == first


def test_captions_and_bounds_run_nothing_again(engine: Engine, folder: Path, write) -> None:
    write("a/counts", COUNTS, METRIC)
    first = engine.run()["a/counts"]
    sidecar = folder / "a" / "counts.yml"
    sidecar.write_text(sidecar.read_text().replace("값", "다른 말").replace("[0, 1]", "[0, 2]"))
    assert fresh(engine).run()["a/counts"].outputs == first.outputs


def test_tighter_bounds_fail_without_running(engine: Engine, folder: Path, write) -> None:
    write("a/counts", COUNTS, METRIC)
    engine.run()
    sidecar = folder / "a" / "counts.yml"
    sidecar.write_text(sidecar.read_text().replace("[0, 1]", "[0, 0.1]"))
    with pytest.raises(Faults, match=r"counts.yml:3:42: .*'m' is 0.5, outside its bounds \[0, 0.1\]"):
        fresh(engine).run()


def test_a_changed_snippet_runs_alone(engine: Engine, folder: Path, write) -> None:
    write("a/counts", COUNTS, METRIC)
    write("a/other", COUNTS, METRIC)
    first = engine.run()
    write("a/counts", "changed = True\n" + COUNTS, METRIC)
    changed = fresh(engine)
    assert any("snippet:" in line and "->" in line for line in changed.why("a/counts"))
    assert "served from the cache" in changed.why("a/other")[-1]
    second = changed.run()
    assert second["a/counts"].outputs != first["a/counts"].outputs
    assert second["a/other"] == first["a/other"]


def test_a_new_version_of_keras_runs_what_uses_keras(engine: Engine, write, monkeypatch) -> None:
    write("a/numpy", COUNTS, METRIC)
    write("a/keras", "metrics = {'m': 0.5}", METRIC, setup="import keras")
    numpy_only, with_keras = engine.snippets["a/numpy"], engine.snippets["a/keras"]
    assert "keras" not in numpy_only.packages
    assert {"keras", "tensorflow", "numpy"} <= set(with_keras.packages)
    engine.run()
    from snippets._run import environment

    real = environment._version
    monkeypatch.setattr(environment, "_version", lambda p: "99.0" if p == "keras" else real(p))
    newer = fresh(engine)
    assert any("version of keras:" in line and "-> 99.0" in line for line in newer.why("a/keras"))
    assert "served from the cache" in newer.why("a/numpy")[-1]


def test_changed_data_run_what_loads_them(engine: Engine, folder: Path, data: Path, write) -> None:
    write("a/counts", COUNTS, METRIC)
    first = fresh(engine, data).run()
    assert first["a/reads"].metrics == {"m": 0.25}
    (data / "points.txt").write_bytes(b"0.75")
    register(folder, b"0.75")
    changed = fresh(engine, data)
    assert any("data points.txt:" in line and "->" in line for line in changed.why("a/reads"))
    second = changed.run()
    assert second["a/reads"].metrics == {"m": 0.75}
    assert second["a/counts"] == first["a/counts"]


def test_a_wrong_checksum_is_a_failure_and_never_served(engine: Engine, data: Path) -> None:
    fresh(engine, data).run()
    (data / "points.txt").write_bytes(b"0.99")
    with pytest.raises(Faults, match=r"a/reads.py:1:1: data set 'points': .* has sha256 .*datasets.yml says"):
        fresh(engine, data).run()


def test_out_of_reach_without_record_is_a_failure(engine: Engine, data: Path) -> None:
    with pytest.raises(
        Faults, match=r"cannot run here \(points.txt could not be downloaded .*it has no recorded numbers"
    ):
        engine.run()


def test_recorded_numbers_stand_in(engine: Engine, data: Path) -> None:
    here = fresh(engine, data)
    results = here.run()
    assert here.record(results) == ["a/reads"]
    elsewhere = Engine(engine.folder, engine.cache_folder / "other")
    result = elsewhere.run()["a/reads"]
    assert (result.state, result.metrics, result.figures) == ("recorded", {"m": 0.25}, {})
    assert "could not be downloaded" in result.reason["en"] and "내려받을 수 없음" in result.reason["ko"]
    assert result.provenance == results["a/reads"].provenance
    with pytest.raises(Faults, match=r"a/reads.py.*--require-all"):
        elsewhere.run(require_all=True)


def test_recorded_numbers_of_other_code_do_not(engine: Engine, data: Path, write) -> None:
    here = fresh(engine, data)
    here.record(here.run())
    write("a/reads", READS.replace("float(text)", "float(text) + 0"), METRIC + "data: [points]\n")
    with pytest.raises(Faults, match="recorded numbers are of other code"):
        Engine(engine.folder, engine.cache_folder / "other").run()


def test_a_missing_gpu_is_said(engine: Engine, write, monkeypatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    from snippets._run import environment

    environment.gpu.cache_clear()
    write("a/counts", COUNTS, METRIC)
    with pytest.raises(Faults, match="a GPU is required"):
        engine.run(require_gpu=True)
    environment.gpu.cache_clear()


def test_an_unknown_name_is_refused_with_the_nearest(engine: Engine, write) -> None:
    write("a/counts", COUNTS, METRIC)
    with pytest.raises(Faults, match="no snippet 'a/count'; did you mean 'a/counts'"):
        engine.run(["a/count"])


def test_provenance_tells_where_numbers_come_from(engine: Engine, data: Path) -> None:
    made = fresh(engine, data).run()["a/reads"].provenance
    assert made.data == {"points.txt": hashlib.sha256(b"0.25").hexdigest()}
    assert made.versions.keys() == {"numpy"}
    assert made.device and made.seconds >= 0 and made.date.endswith("+00:00")
    assert json.dumps(made.parts)


def test_longest_first(engine: Engine, write) -> None:
    write("a/slow", "import time\ntime.sleep(0.3)\nmetrics = {'m': 0}", METRIC)
    write("a/fast", "metrics = {'m': 0}", METRIC)
    engine.run()
    expected = engine._expected_seconds
    assert expected(engine.snippets["a/slow"]) > expected(engine.snippets["a/fast"])


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("{value: 2, source: {ko: 책, en: book}}", "out of bounds; say why"),
        ("{value: 0.5, source: {ko: 책, en: book}, because: {ko: 왜, en: why}}", "within bounds; remove 'because'"),
    ],
)
def test_what_is_not_reproduced_needs_a_reason_and_nothing_else_has_one(
    engine: Engine, write, published: str, said: str
) -> None:
    sidecar = METRIC.replace("accept: [0, 1]}", f"accept: [0, 1], published: {published}}}")
    write("a/one", "metrics = {'m': 0.5}", sidecar)
    with pytest.raises(Faults, match=said):
        _ = engine.snippets
