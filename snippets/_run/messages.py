"""What the engine tells contributors, in Korean and in English: what was found; what is allowed; how to fix it."""

from .faults import Catalog
from .messages_of_runs import RUNS

say = Catalog(
    RUNS
    | {
        # a file as text
        "byte-order-mark": (
            "파일이 바이트 순서 표시(BOM)로 시작합니다; BOM 없는 UTF-8로 저장하세요",
            "the file starts with a byte order mark; save it as UTF-8 without BOM",
        ),
        "not-utf-8": (
            "UTF-8이 아닌 글자가 있습니다; 파일을 UTF-8 인코딩으로 저장하세요",
            "not UTF-8 text; save the file with the encoding UTF-8",
        ),
        "no-access": (
            "파일을 읽을 수 없습니다({reason}); 파일과 권한을 확인하세요",
            "the file cannot be read ({reason}); look at the file and its rights",
        ),
        # tries
        "try-lines": (
            "'old'와 'new'는 한 줄 안의 글이어야 합니다; 한 줄만 바꾸거나 코드를 나누세요",
            "'old' and 'new' are text within one line; change one line only",
        ),
        "try-not-once": (
            "'{found}'이(가) {file}에 {count}번 나옵니다; 한 번만 나오도록 더 길게 또는 그대로 적으세요",
            "'{found}' stands {count} times in {file}; write as much of its line as makes it the only one",
        ),
        "try-imports": (
            "바꾼 코드가 '{module}'을(를) 더 불러옵니다; 스니펫에 있는 것만 쓰세요",
            "the changed code imports '{module}' too; use what the snippet has",
        ),
        "try-no-metric": (
            "'accept'의 '{name}'은(는) 이 스니펫의 측정값이 아닙니다{nearest} (있는 것: {known})",
            "'{name}' under 'accept' is no metric of this snippet{nearest} (it has: {known})",
        ),
        # YAML
        "character": (
            "YAML에 쓸 수 없는 글자 U+{code}가 있습니다; 지우세요",
            "character U+{code} is not allowed in YAML; remove it",
        ),
        "tab": (
            "탭 문자가 있습니다; YAML은 공백으로만 들여씁니다",
            "a tab; YAML is indented with spaces only",
        ),
        "second-colon": (
            "한 줄에 ': '이 두 번 나옵니다; 글을 따옴표로 묶거나 '|' 다음 줄에 쓰세요",
            "a second ': ' in one line; put the text in quotes, or on its own line after '|'",
        ),
        "sign-needs-quotes": (
            "'*'나 '&'로 시작하는 글입니다; 따옴표로 묶으세요",
            "text that starts with '*' or '&' needs quotes",
        ),
        "anchor": (
            "앵커(&)와 별칭(*)은 쓸 수 없습니다; 내용을 그대로 적거나 글이면 따옴표로 묶으세요",
            "anchors (&) and aliases (*) are not allowed; write the value itself, or put text in quotes",
        ),
        "tag": (
            "'{tag}' 태그의 값을 읽을 수 없습니다; 태그를 지우거나 글을 따옴표로 묶으세요",
            "a value of the tag '{tag}' cannot be read; remove the tag, or put text in quotes",
        ),
        "open-quote": (
            "여기서 열린 따옴표가 닫히지 않았습니다; 끝에 같은 따옴표를 붙이세요",
            "a quote is opened here and never closed; end the text with the same quote",
        ),
        "too-deep": (
            "값이 너무 깊이 겹쳐 있습니다; 괄호와 들여쓰기를 확인하세요",
            "values are nested too deeply; look at brackets and indentation",
        ),
        "too-large": (
            "파일이 {size}바이트로 너무 큽니다; {limit}바이트까지 쓸 수 있으니 나누세요",
            "the file has {size} bytes, too many; at most {limit} are allowed, so divide it",
        ),
        "indentation": (
            "이 줄이 앞줄과 나란하지 않습니다; 같은 높이의 키는 같은 칸에서 시작해야 하니 들여쓰기를 맞추세요",
            "this line is not in line with the one above; keys of one level begin in the same column, so align it",
        ),
        "open-bracket": (
            "여기서 열린 괄호가 닫히지 않았거나 쉼표가 빠졌습니다; 끝에 짝을 붙이고 항목을 쉼표로 나누세요",
            "a bracket is opened here and not closed, or a comma is missing; close it and put commas between items",
        ),
        "value-missing": (
            "여기에 값이 없습니다; 값을 적거나 남는 쉼표나 콜론을 지우세요",
            "a value is missing here; write one, or remove the comma or colon too many",
        ),
        "second-document": (
            "'---'가 있어 문서가 둘입니다; 파일 하나에는 하나만 담으니 '---'를 지우거나 파일을 나누세요",
            "'---' begins a second document; a file holds one, so remove the line or divide the file",
        ),
        "looks-like": (
            "YAML은 '{value}' 값을 날짜나 수로 읽으려 합니다; 글이면 따옴표로 묶으세요",
            "YAML takes '{value}' for a date or number; put text in quotes",
        ),
        "not-yaml": (
            "올바른 YAML이 아닙니다({problem}); 이 줄과 바로 앞줄의 들여쓰기, 콜론, 괄호를 확인하세요",
            "not valid YAML ({problem}); look at indentation, colons and brackets here and one line above",
        ),
        "duplicate-key": (
            "'{name}' 키가 두 번 나옵니다; 하나만 남기세요",
            "key '{name}' is given twice; keep one",
        ),
        "key-not-text": (
            "키는 낱말이어야 합니다; 괄호를 지우고 'key: value'처럼 쓰세요",
            "a key must be a word; remove the brackets and write 'key: value'",
        ),
        # the model
        "no-mapping": (
            "파일에는 키와 값이 있어야 합니다; 쓸 수 있는 키: {keys}",
            "the file must hold keys and values; its keys are {keys}",
        ),
        "missing-key": (
            "{where}'{name}' 키가 없습니다; 추가하세요(꼭 있어야 하는 키: {needed})",
            "missing key '{name}'{where}; add it (needed: {needed})",
        ),
        "under": ("'{name}' 아래에 ", " under '{name}'"),
        "unknown-key": (
            "알 수 없는 키 '{name}'{nearest}{comma} (쓸 수 있는 키: {known})",
            "unknown key '{name}'{nearest}{comma} (allowed: {known})",
        ),
        "comma-in-braces": (
            "; {{…}} 안에서 쉼표가 있는 글은 따옴표로 묶어야 합니다",
            "; text with a comma inside {{…}} needs quotes",
        ),
        "empty": (
            "'{name}' 값이 비어 있습니다; 값을 적거나 키를 지우세요",
            "'{name}' is empty; give it a value or remove the key",
        ),
        "not-text": (
            "'{name}' 값은 글이어야 하는데 {found}입니다{hint}",
            "'{name}' must be text, found {found}{hint}",
        ),
        "put-in-quotes": ("; 따옴표로 묶으세요", "; put it in quotes"),
        "write-one-text": ("; 글 하나만 적으세요", "; write one text"),
        "bad-form": (
            "'{found}' 값은 {name}에 맞지 않습니다; {allowed}만 쓸 수 있습니다",
            "'{found}' is not a valid {name}; allowed: {allowed}",
        ),
        "not-one-of": (
            "'{found}' 값은 '{name}'에 쓸 수 없습니다; 쓸 수 있는 값: {allowed}",
            "'{found}' is not allowed for '{name}'; allowed: {allowed}",
        ),
        "not-a-mapping": (
            "'{name}' 값은 '키: 값' 모양이어야 하는데 {found}입니다; 다음 줄에 들여 쓰거나 {{키: 값}}으로 쓰세요",
            "'{name}' must be a mapping (key: value), found {found}; write {{key: value}} or indent it below",
        ),
        "not-a-list": (
            "'{name}' 값은 목록이어야 하는데 {found}입니다; [가, 나]처럼 쓰세요",
            "'{name}' must be a list, found {found}; write [a, b]",
        ),
        "not-a-number": (
            "'{name}' 값은 수여야 하는데 {found}입니다; 0.5나 1.0e-6처럼 따옴표 없이 쓰세요",
            "'{name}' must be a number, found {found}; write it like 0.5 or 1.0e-6, without quotes",
        ),
        "not-a-truth": (
            "'{name}' 값은 true나 false여야 하는데 {found}입니다",
            "'{name}' must be true or false, found {found}",
        ),
        "not-positive": (
            "'{name}' 값은 0보다 커야 하는데 {found}입니다",
            "'{name}' must be greater than 0, found {found}",
        ),
        "not-a-pair": (
            "'{name}'에는 수가 둘 있어야 합니다; [가장 작은 값, 가장 큰 값]처럼 쓰세요",
            "'{name}' needs two numbers; write [lowest, highest]",
        ),
        "too-few": (
            "'{name}' 목록에 {least}개 이상 있어야 합니다",
            "'{name}' needs {least} or more items",
        ),
        "markup": (
            "'{name}'에는 꾸밈없는 글만 쓸 수 있습니다; HTML, 링크, 삽입을 지우세요(적힌 값: '{found}')",
            "'{name}' takes plain words only; remove HTML, links and embeds (found '{found}')",
        ),
        "value": (
            "'{name}' 값이 맞지 않습니다: {problem}",
            "'{name}': {problem}",
        ),
        "text": ("글", "text"),
        "number": ("수({value})", "a number ({value})"),
        "truth": ("참/거짓({value})", "true/false ({value})"),
        "list": ("목록", "a list"),
        "mapping": ("'키: 값' 묶음", "a mapping"),
        "date": ("날짜({value})", "a date ({value})"),
        "nothing": ("빈 값", "nothing"),
        "form-name": ("영문 소문자, 숫자, _", "lower-case letters, digits and _"),
        "form-id": ("영문 소문자, 숫자, 붙임표(-)", "lower-case letters, digits and hyphens"),
        "form-address": ("https://로 시작하는 주소", "an address that begins with https://"),
        "form-sha256": ("16진수 64자리", "64 hexadecimal digits"),
        "form-fingerprint": ("16진수 8자리", "8 hexadecimal digits"),
        "form-commit": ("git 커밋의 16진수 40자리", "the 40 hexadecimal digits of a git commit"),
        "form-owner": ("@이름이나 @조직/팀", "@name or @organisation/team"),
        # a snippet's code
        "not-python": (
            "올바른 파이썬이 아닙니다: {problem}; 이 줄을 고치세요",
            "not valid Python: {problem}; fix this line",
        ),
        "no-docstring": (
            "독스트링이 없습니다; 무엇을 보여 주는 코드인지 한 문장으로 시작하세요",
            "no docstring; begin with one sentence that says what the snippet shows",
        ),
        "no-cell": (
            "셀이 없습니다; 셀마다 '# %% 이름'으로 시작하세요",
            "no cell; begin each cell with '# %% name'",
        ),
        "before-first-cell": (
            "첫 셀 앞에 코드가 있습니다; '# %% setup' 아래로 옮기세요",
            "code before the first cell; move it under '# %% setup'",
        ),
        "bad-cell-name": (
            "셀 이름 '{name}'; 영문 소문자, 숫자, _만 쓸 수 있습니다. 그림만 그리는 셀은 'draw'나 'draw 이름'입니다",
            "cell name '{name}'; use lower-case letters, digits and _; a cell that only plots is 'draw' or 'draw name'",
        ),
        "second-cell": (
            "'{name}' 셀이 또 있습니다; 한 파일에서 이름은 한 번만 씁니다",
            "a second cell named '{name}'; names are used once a file",
        ),
        "cut-cell": (
            "'{name}' 셀이 문장 가운데에서 끝납니다; 셀 표시를 옮기세요",
            "cell '{name}' ends inside a statement; move the marker",
        ),
        "empty-cell": ("'{name}' 셀이 비어 있습니다; 지우세요", "cell '{name}' is empty; remove it"),
        "guard-not-alone": (
            "'{name}' 셀: if __name__ == \"__main__\" 블록은 혼자 있어야 합니다; 그 앞에서 새 셀을 시작하세요",
            "cell '{name}': the guarded block must stand alone; begin a new cell before it",
        ),
        "unknown-cell": (
            "{snippet}에 '{name}' 셀이 없습니다{nearest} (있는 셀: {known})",
            "no cell '{name}' in {snippet}{nearest} (cells: {known})",
        ),
        "report-not-last": (
            "'report' 셀 뒤에 '{name}' 셀이 있습니다; 'report'를 파일 끝으로 옮기세요",
            "cell '{name}' comes after 'report'; move 'report' to the end of the file",
        ),
        "report-does-more": (
            "'report' 셀에는 if __name__ == \"__main__\" 블록 안의 'metrics = …'와 'figures = …'만 둡니다; "
            "이 줄을 앞 셀로 옮기세요",
            "'report' holds nothing but 'metrics = …' and 'figures = …' in one guarded block; "
            "move this line to a cell before it",
        ),
        "reported-elsewhere": (
            "'{cell}' 셀에서 '{name}'에 값을 넣습니다; 독자에게 보이지 않는 마지막 셀 '# %% report'로 옮기세요",
            "cell '{cell}' fills '{name}'; move it to a last cell '# %% report', which no reader sees",
        ),
        "draw-prints": (
            "'{cell}' 셀이 print를 부릅니다; 그림 그리는 셀은 접혀 있으니 출력은 가르치는 셀로 옮기세요",
            "cell '{cell}' calls print; a cell that draws is folded, so print in a cell that teaches",
        ),
        "drawn-in-the-open": (
            "그림 '{figure}'을(를) '{cell}' 셀에서 그립니다; 그림 그리는 코드는 '# %% draw' 셀로 옮기세요",
            "figure '{figure}' is drawn in cell '{cell}'; move the code that plots to a cell '# %% draw'",
        ),
        "diagram-kind": (
            "그림은 model 하나로 그리거나, idea와 values로 그립니다; 둘 가운데 하나만 적으세요",
            "a diagram is drawn of one model, or of an idea and its values; give one of the two",
        ),
        "no-expression": (
            "'{found}'은(는) 파이썬 식이 아닙니다; 변수 이름이나 식을 적으세요",
            "'{found}' is no Python expression; give the name of a variable or an expression",
        ),
        "hero-no-figure": (
            "'{name}'은(는) figures에 없습니다 (있는 그림: {known})",
            "'{name}' is not among its figures (figures: {known})",
        ),
        "order-short": (
            "orders의 줄에는 서로 다른 측정값이 둘 이상 있어야 합니다; 작은 것부터 적으세요",
            "a line of orders needs two or more different metrics; name them from smallest to largest",
        ),
        "order-no-metric": (
            "orders의 '{name}'은(는) metrics에 없습니다{nearest} (있는 측정값: {known})",
            "'{name}' in orders is not among its metrics{nearest} (metrics: {known})",
        ),
        "foreign-import": (
            "'{module}' 모듈을 가져옵니다; 코드에서는 표준 라이브러리와 {known}만 쓸 수 있습니다",
            "import of '{module}'; a snippet imports the standard library, {known} and nothing else",
        ),
        "no-sidecar": (
            "설명 파일 {file}이 없습니다; 제목, 그림 설명, 허용 범위를 적어 만드세요",
            "the sidecar {file} is missing; write it, with title, captions and bounds",
        ),
        "lone-sidecar": (
            "코드가 없는 설명 파일입니다; {file}을 쓰거나 이 파일을 지우세요",
            "a sidecar without its snippet; write {file} or remove this file",
        ),
        "unknown-data": (
            "알 수 없는 데이터셋 '{name}'{nearest} (목록은 datasets.yml에 있습니다)",
            "unknown data set '{name}'{nearest} (datasets.yml lists them)",
        ),
        "bad-format": (
            "파이썬의 수 형식이 아닙니다; .1%나 .4f처럼 쓰세요",
            "not a format of Python for a number; write one such as .1% or .4f",
        ),
        "unordered": (
            "작은 값이 먼저 와야 합니다; 두 값을 바꾸세요",
            "the lowest value comes first; swap the two",
        ),
        "because-missing": (
            "공개된 값이 허용 범위 밖에 있습니다; 재현되지 않는 까닭을 'because'에 적으세요",
            "the published value is out of bounds; say why it is not reproduced, under 'because'",
        ),
        "because-idle": (
            "공개된 값이 허용 범위 안에 있습니다; 'because'를 지우세요",
            "the published value is within bounds; remove 'because'",
        ),
    }
)
