"""The first text of a new term and of a new snippet: valid as it is, with guidance in comments."""

from __future__ import annotations

import json

TERM = """# yaml-language-server: $schema=../schema/term.json
# {head}
term: {korean}
english: {english}
category: {category}
# {status}
status: draft
# {aliases}{suggested}
aliases: {{ko: {aliases_ko}, en: {aliases_en}}}
# {keywords}
keywords: {{ko: [], en: []}}
# {summary}
summary:
  ko: {korean_q}의 뜻을 한 문장으로 적는다.
  en: Say in one sentence what it is.
# {description}
# {embedding}
description:
  ko: |
    무엇이고 왜 쓰는지 적는다.
  en: |
    Say what it is and why it exists.
# {misconception}
misconception:
  ko: 흔히 틀리는 점과 바른 내용을 적는다.
  en: Say what people get wrong, and what is right.
# {snippets}
snippets: [{snippet}]
# {related}
related: []
# {sources}
# sources:
#   - {{title: "{a_title}", url: "https://…"}}
"""
GUIDE = {
    "ko": {
        "head": "안내를 따라 채우고 안내 줄은 지우세요. 첫 줄은 편집기의 자동 완성을 위한 것이니 남깁니다.",
        "status": "초안도 검사하고 미리 보기에 보이지만 사이트에는 싣지 않습니다. 다 쓰면 아래 줄을 지우세요.",
        "aliases": "다른 이름(띄어쓰기만 다른 것은 적지 않아도 찾습니다).",
        "keywords": "이름을 모르는 사람이 검색창에 칠 만한 말 서너 개. 페이지에는 보이지 않습니다.",
        "summary": "말풍선과 검색 결과에 보이는 한 문장. 꾸밈없는 글로, 한국어 120자, 영어 200자까지.",
        "description": "무엇인지, 왜 있는지. 한 줄에 한 문장, 한국어는 ‘-다’로. [[가중치]]를처럼 잇고 조사는 밖에 둡니다.",
        "embedding": '수식은 $y = wx$, 측정한 수는 손으로 적지 않고 {{ metric("폴더/코드.측정값") }}으로 넣습니다.',
        "misconception": "사람들이 흔히 틀리는 점과 바른 내용. 없으면 지우세요.",
        "snippets": "이 용어를 보여 주는 코드(snippets/ 아래의 폴더/이름). 공개하려면 하나 이상 있어야 합니다.",
        "related": "이어서 읽을 용어의 파일 이름",
        "sources": "사실을 확인할 수 있는 논문이나 공식 문서. 공개하려면 하나 이상 있어야 합니다.",
        "a_title": "저자, 제목(연도)",
    },
    "en": {
        "head": "Fill in what these notes ask for, then remove them. The first line stays: it gives editors completion.",
        "status": "A draft is checked and shown in the preview, not on the site. When all is written, remove the next line.",
        "aliases": "Other names (another spacing is found without being listed).",
        "keywords": "Three or four things that someone types who does not know the name. They are not shown.",
        "summary": "One plain sentence for tooltips and search results: at most 120 characters in Korean, 200 in English.",
        "description": "What it is, why it exists; one sentence a line. Links: [[weight]]; a Korean particle stays outside.",
        "embedding": 'Mathematics is $y = wx$; a measured number is embedded: {{ metric("folder/name.metric") }}.',
        "misconception": "What people get wrong, and what is right. Remove it if there is nothing.",
        "snippets": "Code that shows it, as folder/name below snippets/. A published term needs one.",
        "related": "File names of terms to read next",
        "sources": "Papers or documentation in which the facts can be checked. A published term needs one.",
        "a_title": "Author, Title (year)",
    },
}

CODE = '''"""{english}: what this code shows, in one sentence."""

# %% setup
import matplotlib.pyplot as plt
import numpy as np


def squared(x):
    return x**2  # 보여 줄 계산으로 바꾸기 / replace by what you want to show


# %% run
if __name__ == "__main__":
    x = np.linspace(-3, 3, 61)
    y = squared(x)
    print("smallest value:", y.min())
    print("largest value:", y.max())

# %% draw
if __name__ == "__main__":
    figure, axes = plt.subplots(figsize=(5, 3), layout="constrained")
    axes.plot(x, y)
    axes.set(xlabel="x", ylabel="y")

# %% report
if __name__ == "__main__":
    metrics = {{"largest": y.max()}}
    figures = {{"curve": figure}}
'''

SIDECAR = """# yaml-language-server: $schema=../../glossary/schema/snippet.json
title:
  ko: {korean_q}을(를) 코드로 보기
  en: {english_q} in code
# figures 사전에 있는 그림마다 설명을 적습니다. / A caption for each figure in the dict `figures`.
figures:
  curve:
    ko: 그림이 보여 주는 것을 한 문장으로 적는다.
    en: Say in one sentence what the figure shows.
# metrics 사전에 있는 값마다 이름과 허용 범위를 적습니다. / A label and bounds for each number in the dict `metrics`.
metrics:
  largest: {{label: {{ko: 가장 큰 값, en: largest value}}, format: .2f, accept: [8.99, 9.01]}}
"""


def term_text(
    korean: str, english: str, category: str, aliases: dict[str, list[str]], snippet: str, hint: str, language: str
) -> str:
    """The file of a new term; `hint` lists suggestions that nobody has chosen yet."""
    return TERM.format(
        **GUIDE[language],
        korean=scalar(korean),
        korean_q=korean,
        english=scalar(english),
        category=category,
        suggested=f" {hint}" if hint else "",
        aliases_ko=_list(aliases["ko"]),
        aliases_en=_list(aliases["en"]),
        snippet=snippet,
    )


def snippet_texts(korean: str, english: str) -> tuple[str, str]:
    """A snippet that runs, and its sidecar."""
    plain = english.replace("\\", "").replace('"', "'")
    title = SIDECAR.format(korean_q=korean, english_q=plain)
    return CODE.format(english=plain), title


def scalar(text: str) -> str:
    """Text as YAML: in quotes where it would be something else."""
    safe = (
        all(sign not in text for sign in ":#,[]{}&*!|>'\"%@`\\") and not text[:1].isdigit() and text[:1] not in "-?"
    )
    everyday = text.lower() not in {"true", "false", "yes", "no", "on", "off", "null", "~", "y", "n"}
    return text if safe and everyday else json.dumps(text, ensure_ascii=False)


def _list(names: list[str]) -> str:
    return f"[{', '.join(map(scalar, names))}]"
