"""The site's own words, in both languages. Everything a reader sees that no contributor wrote."""

WORDS = {
    "ko": {
        "site": "실행되는 딥러닝 용어집",
        "tagline": "이 사이트의 모든 그림과 숫자는 같은 페이지에 있는 코드를 실행해 얻었습니다.",
        "home": "홈", "glossary": "용어집", "lessons": "강의", "ledger": "재현 기록", "about": "소개",
        "contributing": "참여하기", "terms_in": "{count}개 용어",
        "code": "코드로 보기", "output": "출력", "metrics": "측정값", "metric": "항목", "value": "측정값",
        "bounds": "허용 범위", "published": "공개된 값", "provenance": "출처 정보",
        "misconception": "흔한 오해", "related": "관련 용어", "used_in": "이 용어가 나오는 곳", "sources": "참고 자료",
        "also": "다른 이름", "senses": "같은 이름의 다른 용어", "formula": "수식", "more": "다른 코드",
        "download_py": "파이썬 파일(.py)", "download_ipynb": "실행된 노트북(.ipynb)",
        "ran": "실행함", "recorded": "기록된 값", "seconds": "{seconds}초", "seed": "시드 {seed}", "no_seed": "난수 없음",
        "recorded_why": "이 사이트를 만든 컴퓨터에서는 이 코드를 실행하지 못했습니다({reason}). "
        "아래 숫자는 마지막으로 끝까지 실행했을 때의 기록이며, 그림과 출력은 없습니다.",
        "device": "장치", "date": "날짜", "time": "걸린 시간", "versions": "버전", "data": "데이터 체크섬",
        "key": "결과 키", "python": "파이썬", "snippet": "코드", "state": "상태", "seeds": "난수 시드",
        "within": "범위 안", "reproduced": "공개된 값이 허용 범위 안에 있음", "not_reproduced": "공개된 값이 허용 범위 밖에 있음",
        "verdict": "판정", "page": "페이지", "index_lead": "분야별로 용어를 찾아보세요. 모든 용어에 직접 실행해 볼 수 있는 코드가 있습니다.",
        "lessons_lead": "순서대로 읽으면 퍼셉트론 하나에서 손글씨 인식까지 갑니다.",
        "ledger_lead": "사이트에 나오는 모든 측정값입니다. 허용 범위를 벗어나면 사이트가 만들어지지 않습니다. "
        "‘공개된 값’은 다른 자료가 같은 실험에 대해 적어 둔 값입니다.",
        "next": "다음 강의", "figure_of": "그림",
    },
    "en": {
        "site": "Runnable Deep Learning Glossary",
        "tagline": "Every figure and every number on this site was made by running the code on the same page.",
        "home": "Home", "glossary": "Glossary", "lessons": "Lessons", "ledger": "Reproduction ledger", "about": "About",
        "contributing": "Contributing", "terms_in": "{count} terms",
        "code": "See it in code", "output": "Output", "metrics": "Measured", "metric": "Metric", "value": "Value",
        "bounds": "Accepted range", "published": "Published", "provenance": "Provenance",
        "misconception": "Common misconception", "related": "Related terms", "used_in": "Where it is used", "sources": "Sources",
        "also": "Also called", "senses": "Other terms of the same name", "formula": "Formula", "more": "More code",
        "download_py": "Python file (.py)", "download_ipynb": "Executed notebook (.ipynb)",
        "ran": "ran", "recorded": "recorded", "seconds": "{seconds} s", "seed": "seed {seed}", "no_seed": "no randomness",
        "recorded_why": "The machine that built this site could not run this code ({reason}). "
        "The numbers below are those of the last complete run; there is no figure and no output.",
        "device": "Device", "date": "Date", "time": "Time taken", "versions": "Versions", "data": "Data checksums",
        "key": "Result key", "python": "Python", "snippet": "Code", "state": "State", "seeds": "Random seed",
        "within": "within range", "reproduced": "the published value lies in the accepted range",
        "not_reproduced": "the published value lies outside the accepted range",
        "verdict": "Verdict", "page": "Page", "index_lead": "Browse the terms by category. Each comes with code that you can run.",
        "lessons_lead": "Read in order, they lead from a single perceptron to reading handwriting.",
        "ledger_lead": "Every metric on the site. A value outside its accepted range stops the build. "
        "“Published” is what other material prints for the same experiment.",
        "next": "Next lesson", "figure_of": "Figure",
    },
}
