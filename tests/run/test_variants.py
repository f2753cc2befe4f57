"""The same code with other seeds and on another backend: what is shifted, what is kept, and what is refused."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest

from snippets._run import Engine, Faults, key
from snippets._run.seeding import ShiftedSeeds, seeds
from snippets._run.studies import Study
from snippets._run.variant import Order, Variant
from tests.run.conftest import fresh

METRIC = "metrics:\n  m: {label: {ko: 값, en: value}, accept: [0, 1]}\n"
DRAWS = "rng = np.random.default_rng(3)\nprint(rng.random())\nmetrics = {'m': np.random.default_rng(seed=3).random()}"


def test_every_kind_of_seed_is_shifted_and_nothing_else() -> None:

    code = (
        "keras.utils.set_random_seed(1)\nrng = default_rng(2)\nsplit(x, random_state=3)\n"
        "for s in range(2): set_random_seed(s)\nlayer(0.5, seed=None)\nf(7, size=8)\nf(default_rng(seed=4))\n"
    )
    shifted = ast.unparse(ShiftedSeeds("S").visit(ast.parse(code)))
    assert shifted.splitlines() == [
        "keras.utils.set_random_seed(S(1))",
        "rng = default_rng(S(2))",
        "split(x, random_state=S(3))",
        "for s in range(2):",
        "    set_random_seed(S(s))",
        "layer(0.5, seed=S(None))",
        "f(7, size=8)",
        "f(default_rng(seed=S(4)))",
    ]
    assert seeds(code) == (1, 2, 3, 4)


def test_seeds_differ_and_the_first_is_the_snippets_own(engine: Engine, write) -> None:

    write("a/draws", DRAWS, METRIC)
    single = engine.run()["a/draws"].metrics["m"]
    study = engine.study(["a/draws"], seeds=5)["a/draws"]
    expected = tuple(float(np.random.default_rng(3 + 1000 * i).random()) for i in range(5))
    assert study.values == {"m": expected} and expected[0] == single
    assert study.median("m") == sorted(expected)[2] and study.range("m") == (min(expected), max(expected))
    one = fresh(engine).cache.newest("a/draws")
    assert fresh(engine).study(["a/draws"], seeds=5)["a/draws"] == study, "served from the cache"
    assert one.figures == {} and one.provenance.backend == ""


def test_a_traceback_of_a_shifted_run_has_the_snippets_lines(engine: Engine, write) -> None:
    write("a/breaks", "r = np.random.default_rng(0)\nassert r.random() > 0.6, 'too small'", "")
    with pytest.raises(Faults, match=r"snippets/a/breaks.py:9:1: .*too small"):
        engine.study(["a/breaks"], seeds=2)


def test_other_seeds_may_be_out_of_bounds_the_own_may_not(engine: Engine, folder: Path, write) -> None:
    write("a/draws", DRAWS, METRIC.replace("[0, 1]", "[0.08, 0.09]"))  # default_rng(3).random() is 0.0856…
    study = engine.study(["a/draws"], seeds=4)["a/draws"]
    assert max(study.values["m"]) > 0.09
    sidecar = folder / "a" / "draws.yml"
    sidecar.write_text(sidecar.read_text().replace("[0.08, 0.09]", "[0.5, 1]"))
    with pytest.raises(Faults, match="outside its bounds"):
        fresh(engine).study(["a/draws"], seeds=4)


def test_without_names_only_what_can_vary(engine: Engine, write) -> None:
    write("a/draws", DRAWS, METRIC)
    write("a/fixed", "metrics = {'m': 0.5}", METRIC)
    write("a/timed", DRAWS, METRIC + "timed: true\n")
    assert list(engine.study(seeds=2)) == ["a/draws"]


def test_backends_that_are_not_there_or_not_supported_are_told(
    engine: Engine, write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("a/own", "print(tf.__version__)", METRIC, setup="import keras\nimport tensorflow as tf")
    because = "unsupported: {torch: {ko: 다른 까닭, en: another reason}}\n"
    write("a/said", "metrics = {'m': 0.5}", METRIC + because, setup="import keras")
    monkeypatch.setattr("snippets._run.run.versions", lambda packages: dict.fromkeys(packages, "missing"))
    with pytest.raises(Faults, match=r"the backend jax .*jax is not installed; .* pip install '\.\[jax\]'"):
        engine.study(backend="jax")
    monkeypatch.setattr("snippets._run.run.versions", lambda packages: dict.fromkeys(packages, "1.0"))
    with pytest.raises(Faults) as caught:
        engine.study(["a/own", "a/said"], backend="torch")
    told = [fault.message.en for fault in caught.value.faults]
    assert told == [
        "a/own: not supported on the backend torch (the code uses TensorFlow itself)",
        "a/said: not supported on the backend torch (another reason)",
    ]
    assert engine.study(backend="torch") == {}, "without names they are left out"


def test_the_key_knows_backend_and_shift(engine: Engine, write) -> None:

    write("a/net", "metrics = {'m': 0.5}", METRIC, setup="import keras")
    snippet = engine.snippets["a/net"]
    variants = [Variant(), Variant("jax"), Variant("torch"), Variant("tensorflow", 1000)]
    parts = [key.parts(snippet, variant, engine.store, None) for variant in variants]
    assert len({key.digest(part) for part in parts}) == 4
    assert "version of jax" in parts[1] and "version of tensorflow" not in parts[1]
    assert [part["setting KERAS_BACKEND"] for part in parts] == ["tensorflow", "jax", "torch", "tensorflow"]
    assert Order("a/net", variants[1]).label == "a/net (jax)" and Order("a/net", variants[3]).label == "a/net +1000"


def test_studies_are_kept_and_forgotten_with_the_code(engine: Engine, folder: Path, write) -> None:
    write("a/draws", DRAWS, METRIC)
    write("a/gone", DRAWS, METRIC)
    engine.studies.keep(engine.study(seeds=3), "tensorflow", engine.snippets)
    kept = fresh(engine)
    study = kept.studies.of(kept.snippets["a/draws"], "tensorflow")
    assert isinstance(study, Study) and study.seeds == 3
    write("a/draws", "changed = True\n" + DRAWS, METRIC)
    (folder / "a" / "gone.py").unlink()
    (folder / "a" / "gone.yml").unlink()
    changed = fresh(engine)
    assert changed.studies.of(changed.snippets["a/draws"], "tensorflow") is None, "numbers of other code"
    changed.studies.keep(changed.study(seeds=2), "tensorflow", changed.snippets)
    assert list(fresh(engine).studies.kept["tensorflow"]) == ["a/draws"]
