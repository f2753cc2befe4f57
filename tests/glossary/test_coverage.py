"""What the study notes of a first course hold, and what its examination asks: each of it stands in a lesson."""

from __future__ import annotations

import re

import pytest

from glossary.reading.project import Project
from tests.conftest import ROOT

PROJECT = Project.find(ROOT)
# what: (lesson, patterns that its Korean and its English page must both hold)
ROWS: dict[str, tuple[str, list[str]]] = {
    "truth tables of OR, AND, NAND, XOR": (
        "perceptron-and-gates",
        [r"\|[^\n]*OR[^\n]*AND[^\n]*NAND[^\n]*XOR[^\n]*\|"],
    ),
    "learned weights beside the published ones": (
        "perceptron-and-gates",
        [
            rf'metric\("network/{gate}\.{value}"\)'
            for gate in ("or_gate", "nand_gate")
            for value in ("w1", "w2", "bias")
        ]
        + [r"0\.5610", r"0\.5879", r"0\.1617"],
    ),
    "losses at the start": ("perceptron-and-gates", [r"0?\.2282", r"1\.0076", r"0?\.3424", r"0?\.2490"]),
    "logs in the notes": ("perceptron-and-gates", [r"0?\.1164", r"0?\.2106"]),
    "a prediction printed for each row": ("perceptron-and-gates", [r'snippet\("network/or_gate"\)', r"predict"]),
    "XOR cannot be learned, in four inequalities": (
        "perceptron-and-gates",
        [r"b \\le 0\.5", r"w_2 \+ b > 0\.5", r"w_1 \+ b > 0\.5", r"w_1 \+ w_2 \+ b \\le 0\.5"],
    ),
    "fit with 500 epochs": ("perceptron-and-gates", [r"epochs=500|500"]),
    "XOR by two gates and one more": ("xor-with-mlp", [r'diagram\("xor-from-gates"\)']),
    "single-layer and multilayer network": (
        "structure-of-a-network",
        [r'diagram\("single-and-multilayer"\)'],
    ),
    "neuron beside perceptron": (
        "structure-of-a-network|perceptron-and-gates",
        [r'diagram\("neuron-and-perceptron"\)'],
    ),
    "weight matrices as a product": ("structure-of-a-network", [r'diagram\("matrix-product"\)']),
    "as many output units as outputs": ("structure-of-a-network", [r'snippet\("network/output_layer"\)']),
    "flattening": ("mnist", [r'diagram\("flattening"\)']),
    "the loop of loss and optimizer": (
        "gradient-descent-and-optimizers|backpropagation",
        [r'diagram\("training-loop"\)'],
    ),
    "Keras's flow of work": ("developing-with-keras", [r'diagram\("keras-workflow"\)']),
    "genealogy of optimizers": ("gradient-descent-and-optimizers", [r'diagram\("optimizer-genealogy"\)']),
    "backpropagation as a graph": ("backpropagation", [r'snippet\("training/chain_rule"\)']),
    "pipeline of a CNN": ("cnn", [r'diagram\("convolution-pipeline"\)']),
    "unrolled RNN, LSTM and GRU cells": (
        "recurrent-networks",
        [r'diagram\("rnn-unrolled"\)', r'diagram\("lstm-cell"\)', r'diagram\("gru-cell"\)'],
    ),
    "a film review as context": ("recurrent-networks", [r"영화|film|movie"]),
    "picture and banknotes of the GAN": ("gan", [r'diagram\("gan"\)', r"위조지폐|banknote|counterfeit"]),
    "bench press": ("epochs-steps-batches", [r"벤치 프레스|bench press", r"\$8\$", r"\$5\$"]),
    "five fields of use": (
        "what-is-deep-learning",
        [r"음성 인식|[Ss]peech", r"영상 인식|[Vv]ision", r"자연어|[Ll]anguage", r"신약|[Dd]rug", r"CRM"],
    ),
    "three booms": ("what-is-deep-learning", [r"^1\. \*\*", r"^2\. \*\*", r"^3\. \*\*"]),
    "why now, and why data were a cause": (
        "what-is-deep-learning",
        [r"하드웨어|[Hh]ardware", r"빅데이터|big data", r"\$120\$만|\$1\.2\$ million"],
    ),
    "limits, shortcuts and a link of Colab": (
        "study-environment",
        [r"12시간|12 hours", r"`Ctrl` \+ `M`", r"https://colab\.research\.google\.com"],
    ),
    "custom activation, loss and metric": ("developing-with-keras", [r'"keras/custom_activation"', r"metric|지표"]),
    "data sets of Keras": ("developing-with-keras", [r"keras\.datasets|load_data"]),
    "compile for three kinds of task": ("developing-with-keras", [r'"keras/three_tasks"']),
    "the five-step template": ("developing-with-keras", [r'"keras/template"']),
    "model.add beside the list": ("developing-with-keras", [r"model\.add|`add`"]),
    "machine learning in research and industry, the process": (
        "developing-with-keras",
        [r"연구|research", r"현장|산업|industry"],
    ),
    "every loss beside its last activation": (
        "loss-functions",
        [r"\|[^\n]*sparse_categorical_crossentropy", r"\|[^\n]*squared_hinge", r"\|[^\n]*\"mse\""],
    ),
    "p(1 - p), and how cross-entropy cancels it": ("loss-functions", [r"p\(1-p\)", r"\$p - y\$"]),
    "softmax with cross-entropy": ("loss-functions", [r"p_j - y_j"]),
    "MNIST: samples, first epoch, one prediction": (
        "mnist",
        [rf'published\("mnist/mlp.first_{value}"\)' for value in ("loss", "acc", "val_loss", "val_acc")]
        + [r"predict"],
    ),
    "Fashion-MNIST: first labels, five epochs": ("fashion-mnist", [r"epochs=5|다섯 에폭|five epochs"]),
    "other methods: k-NN, trees, SVM": (
        "classification-and-regression|developing-with-keras",
        [r"최근접 이웃|[Nn]earest neighbor", r"결정 트리|[Dd]ecision tree", r"서포트 벡터|[Ss]upport vector"],
    ),
    "where data are found, where to ask": (
        "preparing-data|study-environment",
        [r"datasetsearch\.research\.google\.com", r"kaggle\.com", r"data\.go\.kr", r"aihub\.or\.kr"],
    ),
    "Pima's eight columns": ("diabetes", [r"mm ?Hg", r"kg/m", r"mg/dL|mg/dl"]),
    "zeros that mean missing": ("diabetes", [r'"pima/missing"|pima/missing']),
    "thoracic surgery's sixteen features": ("thoracic-surgery", [r"FEV1|FEV", r"FVC"]),
    "why the first loss is 42": ("thoracic-surgery", [r"42", r"thoracic/first_loss"]),
    "a PyTorch loop beside fit": ("backends", [r"zero_grad|backward"]),
    "random replay, terminal target": ("deep-q-network", [r"무작위 순서|random order", r"끝난 상태|terminal state"]),
    "Q-learning with numbers": ("deep-q-network", [r"-3\.85", r"-4\.885"]),
    "parameters of a convolution layer": ("cnn", [r"\\times[^\n]*\+ ?1|\+ 1\)"]),
    "ReLUs that die": ("activation-functions", [r"죽은|[Dd]ead"]),
    "a validation loss below the training loss": (
        "overfitting-and-generalization",
        [r"드롭아웃|[Dd]ropout", r"검증 손실|validation loss"],
    ),
    "backpropagation of 2-2-1 with numbers": ("backpropagation", [r'"training/backpropagation_by_hand"']),
}


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("what", ROWS)
def test_it_stands_in_its_lesson(what: str, language: str) -> None:
    names, patterns = ROWS[what]
    ids = {f"lessons/{name}" for name in names.split("|")}
    text = "\n".join(page.text for page in PROJECT.lessons[language] if page.id in ids)
    missing = [pattern for pattern in patterns if not re.search(pattern, text, re.MULTILINE)]
    assert not missing, f"docs/{language}/lessons/({names}).md: {what}: nothing matches {missing}"


def test_every_lesson_ends_with_a_summary() -> None:
    for language in ("ko", "en"):
        assert all("!!! summary" in page.text for page in PROJECT.lessons[language])
