"""What contributors are told about their texts: words, links, mathematics, numbers and claims."""

TEXTS = {
    # usage
    "headword-not-preferred": (
        "'{form}'은(는) 표제어입니다; status를 preferred로 적거나, 다른 말을 표제어로 바꾸세요",
        "'{form}' is the headword; its status is 'preferred', or else another form must be the headword",
    ),
    "preferred-not-headword": (
        "'{form}'은(는) 표제어가 아닙니다; preferred는 표제어 '{term}'에만 쓰고, "
        "나머지는 admitted나 avoid로 적으세요",
        "'{form}' is not the headword; 'preferred' is for '{term}' alone, others are admitted or avoid",
    ),
    "form-no-name": (
        "'{form}'이(가) 이 용어의 이름에 없습니다; 검색되도록 aliases.ko에 추가하세요",
        "'{form}' is no name of this term; add it to aliases.ko so that it can be found",
    ),
    "form-without-reason": (
        "'{form}'을(를) 쓰지 않는 까닭이 없습니다; 'because'에 적으세요",
        "no reason why '{form}' is avoided; give it under 'because'",
    ),
    "form-twice": ("'{form}'이(가) 두 번 나옵니다; 하나로 합치세요", "'{form}' is listed twice; make it one"),
    "form-uncounted": (
        "'{form}'을(를) 누가 쓰는지 아직 세지 않았습니다; `glossary usage`를 실행하고 evidence.json을 함께 올리세요",
        "nobody has counted who writes '{form}'; run `glossary usage` and commit evidence.json",
    ),
    "no-repository": (
        "{address} 저장소의 커밋을 가져올 수 없습니다({reason}); 네트워크와 주소와 커밋을 확인하세요",
        "the commit of {address} cannot be fetched ({reason}); look at the network, the address and the commit",
    ),
    "avoided-form": (
        "우리 글에서 '{form}' 대신 표제어 '{term}'을(를) 씁니다; 바꾸거나, 말 자체를 가리키면 `{form}`처럼 쓰세요",
        "'{form}' is used where the headword is '{term}'; "
        "write the headword, or `{form}` if the word itself is meant",
    ),
    # text
    "dangling-link": (
        "[[{name}]] 용어가 없습니다{nearest} (있는 용어의 이름을 쓰거나 링크를 푸세요)",
        "[[{name}]] is no term{nearest} (write a name of one, or unlink it)",
    ),
    "ambiguous-link": (
        "[[{name}]]은(는) {ids} 가운데 무엇인지 알 수 없습니다; 그중 하나의 표제어를 쓰세요",
        "[[{name}]] may mean {ids}; write the headword of one of them",
    ),
    "link-to-draft": (
        "[[{name}]]은(는) 아직 초안({id})입니다; 그 용어를 먼저 공개하거나 링크를 푸세요",
        "[[{name}]] is a draft ({id}); publish it first, or unlink it",
    ),
    "bare-percent": (
        "수식 '{latex}'의 %는 주석으로 읽혀 보이지 않습니다; \\%로 쓰세요",
        "the % in the formula '{latex}' begins a comment and is not shown; write \\%",
    ),
    "wrong-sum": (
        "'{sum}'은(는) 맞지 않습니다. 왼쪽을 계산하면 {value}입니다; 적힌 자릿수만큼 맞게 고치거나 자릿수를 늘리세요",
        "'{sum}' does not hold: the left side is {value}; correct it to the digits that are written, or write more",
    ),
    "unfinished-link": (
        "'[['는 [[가중치]] 같은 링크를 엽니다; 닫히지 않았거나 짝이 없으니 고치세요",
        "'[[' begins a link such as [[weight]]; this one is not complete",
    ),
    "html": (
        "글에 HTML({found})은 쓸 수 없습니다; 마크다운을 쓰거나, 보여 주려면 `코드`로 묶으세요",
        "HTML ({found}) is not allowed in text; use Markdown, or `code` to show it",
    ),
    "image": (
        "글에 그림을 넣을 수 없습니다; 그림은 코드에서 나옵니다",
        "an image is not allowed in text; figures come from snippets",
    ),
    "bad-target": (
        "'{target}' 링크는 쓸 수 없습니다; https://…, 이 사이트의 페이지, [[용어]] 가운데 하나로 쓰세요",
        "link to '{target}' is not allowed; use https://…, a page of this site, or [[term]]",
    ),
    "attributes": (
        "'{{:'는 HTML에 속성을 붙이므로 글에 쓸 수 없습니다; 지우세요",
        "'{{:' gives attributes to HTML and is not allowed in text; remove it",
    ),
    "lone-dollar": (
        "'$'의 짝이 없습니다; 수식은 $…$로 묶고, 글자 $는 \\$로 쓰세요",
        "a '$' without its partner; mathematics is $…$, the sign itself \\$",
    ),
    "bad-formula": (
        "올바른 LaTeX가 아닙니다: {latex} ({problem}); 중괄호와 명령의 이름을 확인하세요",
        "not valid LaTeX: {latex} ({problem}); look at braces and the names of commands",
    ),
    "symbol-unnamed": (
        "공식의 기호 {symbols}의 뜻이 없습니다; symbols에 '기호: {{ko: …, en: …}}'로 적으세요",
        "symbols of the formula without a meaning: {symbols}; "
        "name them under 'symbols' as 'symbol: {{ko: …, en: …}}'",
    ),
    "symbol-idle": (
        "기호 '{symbol}'은(는) 공식에도 설명의 수식에도 없습니다; 공식에 쓴 그대로 적거나 지우세요",
        "symbol '{symbol}' stands neither in the formula nor in the mathematics of the text; "
        "write it as there, or remove it",
    ),
    "unread": ("{command}은(는) 그려지지 않음", "{command} is not rendered"),
    "braces": ("중괄호의 짝이 맞지 않음", "braces do not match"),
    "typed-number": (
        "'{number}'은(는) 손으로 적은 측정값으로 보입니다; {{{{ metric(\"…\") }}}}로 넣거나, "
        "정해진 수라면 ${fact}$로 쓰세요",
        "'{number}' looks like a measured number typed by hand; embed it with {{{{ metric(\"…\") }}}}, "
        "or write ${fact}$ if it is a fact",
    ),
    "heading-in-page": (
        "제목은 머리말의 title입니다; 글은 '##'부터 시작하세요",
        "the title in the front matter is the heading; begin with '##'",
    ),
    "unlinked-mention": (
        "'{name}'이(가) 처음 나오는데 링크가 없습니다; [[{name}]](으)로 쓰세요",
        "the first mention of '{name}' has no link; write [[{name}]]",
    ),
    "address-dead": (
        "{address} 주소가 사라졌습니다({said}); 같은 글의 새 주소를 찾거나 다른 자료로 바꾸세요",
        "{address} is gone ({said}); find where the same text stands now, or name another source",
    ),
    "address-silent": (
        "{address} 주소가 답하지 않았습니다({said}); 브라우저로 열어 보세요",
        "{address} did not answer ({said}); open it in a browser",
    ),
    # claims
    "claim-unheld": (
        "측정값 옆의 '{word}'을(를) 지키는 것이 없습니다; 코드의 설명 파일에서 orders에 순서를 적거나, "
        "차이를 재는 측정값에 'compares: true'를 적거나, 견주지 않는 문장으로 고치세요",
        "nothing holds '{word}' beside a measured number; give the order under 'orders' in the sidecar, "
        "mark a metric that measures the difference with 'compares: true', or compare nothing",
    ),
    "absolute-unheld": (
        "측정값 옆의 '{word}'을(를) 지키는 것이 없습니다; accept가 값 하나뿐인 측정값을 쓰거나 orders에 적거나, "
        "낱말을 빼세요",
        "nothing holds '{word}' beside a measured number; use a metric that accepts one value only, "
        "an order under 'orders', or leave the word out",
    ),
    "order-broken-on-record": (
        "orders의 '{smaller}' < '{larger}'이(가) {backend} 백엔드의 기록에서 {seeds}번 가운데 {broken}번 어긋납니다; "
        "orders와 글에서 이 순서를 지우거나 코드를 고치세요",
        "'{smaller}' < '{larger}' of orders fails in {broken} of {seeds} runs on record ({backend}); "
        "take the order out of 'orders' and out of the text, or fix the code",
    ),
    # words
    "other-word": (
        "'{found}' 대신 '{write}'을(를) 씁니다({because}); 바꾸거나, 말 자체를 가리키면 `{found}`처럼 쓰세요",
        "write '{write}' for '{found}' ({because}), or `{found}` if the word itself is meant",
    ),
    "spaced-percent": (
        "'{found}': 백분율은 붙여 씁니다; 계산된 값과 같이 85%처럼 쓰세요",
        "'{found}': a percentage has no space, as the computed ones have none; write 85%",
    ),
}
