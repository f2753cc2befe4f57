"""What a run tells of its model: real Keras models, described as data that a page can draw."""

from __future__ import annotations

from pathlib import Path

import pytest

from snippets._run import Engine, Faults, Result

from .conftest import Write

MODEL = """
    model = keras.Sequential([
        keras.Input((3,)),
        keras.layers.Dense(4, activation="relu"),
        keras.layers.Dropout(0.2),
        keras.layers.Dense(1),
    ])
    metrics = {"parameters": model.count_params()}
"""
ASKED = """
    diagrams: {{network: {{model: {model}, ko: 망, en: Net}}}}
    metrics: {{parameters: {{label: {{ko: 수, en: Count}}, accept: [0, 9999]}}}}
"""


@pytest.fixture
def run(folder: Path, tmp_path: Path, write: Write):
    def run(code: str, sidecar: str, name: str = "a/net") -> Result:
        write(name, code, sidecar, setup="import keras")
        return Engine(folder, tmp_path / "cache").run([name])[name]

    return run


def test_a_model_is_described_layer_by_layer(run) -> None:
    result = run(MODEL, ASKED.format(model="model"))
    network = result.diagrams["network"]
    assert [layer["kind"] for layer in network["layers"]] == ["InputLayer", "Dense", "Dropout", "Dense"]
    first = network["layers"][1]
    assert (first["shape"], first["parameters"], first["activation"], first["from"]) == ([4], 16, "relu", [0])
    assert len(first["kernel"]) == 3 and len(first["kernel"][0]) == 4 and len(first["bias"]) == 4
    total = sum(layer["parameters"] for layer in network["layers"])
    assert network["parameters"] == result.metrics["parameters"] == total


def test_a_layer_knows_its_line_of_code(run, folder: Path) -> None:
    network = run(MODEL, ASKED.format(model="model")).diagrams["network"]
    text = (folder / "a" / "net.py").read_text().splitlines()
    lines = {layer["kind"]: text[layer["line"] - 1].strip() for layer in network["layers"] if "line" in layer}
    assert lines["Dropout"] == "keras.layers.Dropout(0.2),"
    snippet = Engine(folder, folder.parent / "cache").snippets["a/net"]
    place, line = snippet.shown_at(network["layers"][2]["line"])
    cell = snippet.visible[place]
    assert snippet.displayed("en")[cell.name].splitlines()[line - 1].strip() == "keras.layers.Dropout(0.2),"


def test_branches_and_residual_connections_are_kept(run) -> None:
    code = """
        x = keras.Input((8,))
        h = keras.layers.Dense(8, activation="relu")(x)
        y = keras.layers.Add()([x, h])
        model = keras.Model(x, [keras.layers.Dense(1)(y), keras.layers.Dense(2)(y)])
        metrics = {"parameters": model.count_params()}
    """
    layers = run(code, ASKED.format(model="model")).diagrams["network"]["layers"]
    assert layers[2]["kind"] == "Add" and layers[2]["from"] == [0, 1]
    assert [layer["from"] for layer in layers[3:]] == [[2], [2]]


def test_what_keras_computes_for_a_mask_is_no_layer(run) -> None:
    code = """
        layers = [keras.Input((None, 1)), keras.layers.Masking(), keras.layers.SimpleRNN(2)]
        model = keras.Sequential(layers)
        metrics = {"parameters": model.count_params()}
    """
    layers = run(code, ASKED.format(model="model")).diagrams["network"]["layers"]
    assert [layer["kind"] for layer in layers] == ["InputLayer", "Masking", "SimpleRNN"]
    assert [layer["from"] for layer in layers] == [[], [0], [1]]


def test_frozen_layers_say_so(run) -> None:
    code = MODEL.replace('    metrics = {"par', '    model.layers[0].trainable = False\n    metrics = {"par')
    network = run(code, ASKED.format(model="model")).diagrams["network"]
    assert network["layers"][1]["frozen"] and network["trainable"] == network["parameters"] - 16


@pytest.mark.parametrize(
    ("model", "told"),
    [
        ("modle", "diagram 'network': NameError"),
        ("1 + 1", "a Keras model is needed, found int"),
        ("keras.Sequential([keras.layers.Dense(1)])", "no shapes yet"),
    ],
)
def test_what_is_no_model_is_told(run, model: str, told: str) -> None:
    with pytest.raises(Faults, match=told):
        run(MODEL, ASKED.format(model=f'"{model}"'))


def test_values_for_a_drawing_are_plain_numbers(run) -> None:
    sidecar = """
        diagrams: {graph: {idea: any, values: {w: "keras.ops.ones((2, 2))", n: "3", s: "'x'"}, ko: 그림, en: Graph}}
        metrics: {parameters: {label: {ko: 수, en: Count}, accept: [0, 9999]}}
    """
    assert run(MODEL, sidecar).diagrams["graph"] == {"w": [[1, 1], [1, 1]], "n": 3, "s": "x"}
    with pytest.raises(Faults, match="nan cannot be drawn"):
        run(MODEL, sidecar.replace('"3"', "\"float('nan')\""), "a/other")


def test_a_sidecar_asks_for_one_kind(write: Write, folder: Path, tmp_path: Path) -> None:
    write("a/net", MODEL, 'diagrams: {network: {model: model, values: {w: "1"}, ko: 망, en: Net}}')
    (fault,) = Engine(folder, tmp_path / "cache").form_faults
    assert fault.path == "snippets/a/net.yml" and fault.line == 2
