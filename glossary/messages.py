"""What the glossary tells contributors, in Korean and in English: what was found; what is allowed; how to fix it."""

from snippets._run import Catalog

from .messages_of_texts import TEXTS

say = Catalog(
    TEXTS
    | {
        # files
        "no-project": (
            "여기에도 위 폴더에도 프로젝트가 없습니다; mkdocs.yml이 있는 폴더로 가세요",
            "no project here or above; go to the folder that has mkdocs.yml",
        ),
        "not-a-term": (
            "용어 파일이 아닙니다; 용어 파일은 .yml로 끝나므로 이름을 바꾸거나 옮기세요",
            "not a term; a term's file ends in .yml, so rename or move this one",
        ),
        "bad-file-name": (
            "파일 이름 '{name}'은(는) 주소가 됩니다; 영문 소문자, 숫자, 붙임표(-)만 쓰세요",
            "the file name '{name}' is the URL; use lower-case letters, digits and hyphens",
        ),
        "no-partner": (
            "짝이 되는 페이지가 없습니다; {path}도 쓰세요",
            "this page has no partner; write {path}",
        ),
        "no-front-matter": (
            "머리말이 없습니다; '---', title, description, order, '---'로 시작하세요",
            "no front matter; begin with '---', title, description, order, '---'",
        ),
        # lessons
        "no-chapter": (
            "강의의 머리말에 chapter가 없습니다; 배우는 길의 어느 장인지 적으세요(`glossary new --lesson`이 틀을 만듭니다)",
            "the front matter of a lesson names no chapter; write one (`glossary new --lesson` makes the skeleton)",
        ),
        "unknown-block": (
            "'??? {kind}'은(는) 강의에 없는 블록입니다 (있는 것: {known})",
            "'??? {kind}' is no block of a lesson (there are: {known})",
        ),
        "block-form": (
            "이 블록은 {form} 아래에 네 칸 들여 쓴 내용이 있어야 합니다",
            "this block is written {form}, with its content below, indented by four spaces",
        ),
        "block-once": (
            "{form} 블록이 {count}개입니다; 강의마다 꼭 하나를 두세요",
            "{count} blocks of {form}; a lesson has exactly one",
        ),
        "blocks-few": (
            "{form} 블록이 {count}개입니다; 적어도 {least}개를 두세요",
            "{count} blocks of {form}; a lesson has at least {least}",
        ),
        "one-right-choice": (
            "맞는 보기가 {count}개입니다; 하나에만 '- [x]'를 쓰세요",
            "{count} choices are right; mark one with '- [x]'",
        ),
        "try-not-run": (
            '바꿔 볼 것의 답을 실행하지 않았습니다; {{{{ try("folder/name@try") }}}}를 넣으세요',
            'the answer was not executed; embed {{{{ try("folder/name@try") }}}}',
        ),
        "lesson-short": (
            "글이 {count}자입니다; 코드, 표, 접힌 답 밖에서 {least}자는 설명하세요",
            "{count} letters of prose; explain in at least {least}, outside code, tables and folds",
        ),
        "teaches-unknown": (
            "teaches의 '{id}' 용어가 없습니다{nearest}",
            "no term '{id}' (under teaches){nearest}",
        ),
        "teaches-unlinked": (
            "teaches에 적은 '{id}'을(를) 본문에서 가르치지 않습니다; 설명하는 곳에 [[{name}]]을 쓰거나 목록에서 빼세요",
            "'{id}' stands under teaches and the text never links it; write [[{name}]] where it is explained",
        ),
        "used-before-taught": (
            "'{name}'({id})은(는) 앞 강의들이 가르치지 않은 용어입니다; 여기서 설명해 teaches에 적거나 known에 링크하거나 빼세요",
            "'{name}' ({id}) is used before it is taught; explain it here (teaches), link it under known, or leave it out",
        ),
        "lesson-taken": (
            "강의 '{id}'이(가) 이미 있습니다; 다른 이름을 쓰거나 그 파일을 고치세요",
            "there is a lesson '{id}' already; choose another name, or edit that file",
        ),
        "embed-in-block": (
            "블록 안에는 {verb}을(를) 넣을 수 없습니다 (넣을 수 있는 것: {known})",
            "{verb} cannot be embedded inside a block (allowed: {known})",
        ),
        "no-try": (
            "'{name}'은(는) 바꿔 본 코드가 아닙니다; 사이드카의 tries에 적고 folder/name@try로 쓰세요 (있는 것: {known})",
            "'{name}' is no try; declare it under tries in the sidecar and write folder/name@try (there are: {known})",
        ),
        "try-elsewhere": (
            "'{name}'은(는) 바꿔 본 코드라서 {verb}로 넣을 수 없습니다; try나 metric을 쓰세요",
            "'{name}' is a try, which cannot be embedded with {verb}; use try or metric",
        ),
        # one term
        "unknown-category": (
            "알 수 없는 분야 '{name}'{nearest} (목록은 categories.yml에 있습니다)",
            "unknown category '{name}'{nearest} (categories.yml lists them)",
        ),
        "unknown-snippet": (
            "'{name}' 코드가 없습니다{nearest} (snippets에 있는 폴더/이름을 쓰세요)",
            "no snippet '{name}'{nearest} (write folder/name of one in snippets)",
        ),
        "unknown-term": (
            "'{name}' 용어가 없습니다{nearest} (glossary/terms에 있는 파일의 이름을 쓰세요)",
            "no term '{name}'{nearest} (write the name of a file in glossary/terms)",
        ),
        "itself": (
            "'{name}'은(는) 이 용어 자신입니다; 지우세요",
            "'{name}' is this term itself; remove it",
        ),
        "living-redirect": (
            "'{name}'은(는) 지금 있는 용어입니다; redirects에는 예전 이름만 적으세요",
            "'{name}' is the id of a term; a redirect needs a former id",
        ),
        "no-snippet": (
            "이 용어를 보여 주는 코드가 없습니다; 'snippets'에 적거나 'status: draft'를 추가하세요",
            "no snippet shows this term; name one under 'snippets', or add 'status: draft'",
        ),
        "no-source": (
            "참고 자료가 없습니다; 논문이나 공식 문서를 'sources'에 적으세요",
            "no source; name a paper or documentation under 'sources'",
        ),
        "summary-lines": (
            "요약은 한 줄이어야 합니다; 나머지는 description으로 옮기세요",
            "a summary is one line; move the rest to the description",
        ),
        "summary-long": (
            "요약이 {count}자입니다; 말풍선에는 {limit}자까지 들어갑니다. 줄이세요",
            "the summary has {count} characters; at most {limit} fit a tooltip, so shorten it",
        ),
        "summary-marked": (
            "요약은 꾸밈없는 글입니다; 수식, 코드, 강조 표시를 지우세요",
            "a summary is plain text; remove mathematics, code and emphasis",
        ),
        # names
        "alias-twice": ("별칭 '{name}'이(가) 이미 있습니다; 지우세요", "alias '{name}' is there already; remove it"),
        "name-of-two": (
            "'{name}'은(는) '{other}'의 이름이기도 합니다; 둘 다 맞으면 두 파일에 'senses'로 서로 적으세요(여기에는 senses: [{other}])",
            "'{name}' is also a name of '{other}'; declare 'senses: [{other}]' if both are meant",
        ),
        # embeds
        "unfinished-embed": (
            "'{{{{'는 {{{{ metric(\"mnist/mlp.test_acc\") }}}} 같은 삽입을 엽니다; 모양을 갖추세요",
            "'{{{{' begins an embed such as {{{{ metric(\"mnist/mlp.test_acc\") }}}}; this one is not complete",
        ),
        "unquoted-embed": (
            '{verb}(…) 안에는 "mnist/mlp"처럼 따옴표로 묶은 말만 씁니다',
            'arguments of {verb}(…) are words in quotes, such as "mnist/mlp"',
        ),
        "unknown-embed": (
            "알 수 없는 삽입 '{verb}'{nearest} (쓸 수 있는 것: {known})",
            "unknown embed '{verb}'{nearest} (allowed: {known})",
        ),
        "embed-without-argument": (
            "{verb}()에는 아무것도 넣지 않습니다; 괄호 안을 비우세요",
            "{verb}() takes no argument; leave the brackets empty",
        ),
        "embed-argument": (
            "{verb}(…)에 넣을 말이 없습니다; {form}처럼 쓰세요",
            "{verb}(…) needs an argument; write {form}",
        ),
        "embed-count": (
            "count(…)에는 {known} 가운데 하나를 넣으세요",
            "count(…) takes one of {known}",
        ),
        "unknown-metric": (
            "{snippet}에 측정값 '{name}'이(가) 없습니다{nearest} (있는 측정값: {known})",
            "no metric '{name}' in {snippet}{nearest} (metrics: {known})",
        ),
        "unknown-figure": (
            "{snippet}에 그림 '{name}'이(가) 없습니다{nearest} (있는 그림: {known})",
            "no figure '{name}' in {snippet}{nearest} (figures: {known})",
        ),
        "unknown-diagram": (
            "{snippet}의 설명 파일에 도표 '{name}'이(가) 없습니다{nearest} (있는 도표: {known})",
            "no diagram '{name}' in the sidecar of {snippet}{nearest} (diagrams: {known})",
        ),
        "unknown-idea": (
            "'{name}'이라는 도표가 없습니다{nearest} (glossary/diagrams/ideas/에 있는 도표: {known})",
            "no drawing is called '{name}'{nearest} (glossary/diagrams/ideas/ has: {known})",
        ),
        "idea-values": (
            "도표 '{name}'에 값 {missing}이(가) 없습니다; 'values'에 식을 적으세요",
            "the drawing '{name}' needs the values {missing}; give an expression for each under 'values'",
        ),
        "label-in-english": (
            "그림 '{figure}'의 글 \"{text}\"에 한국어가 없습니다; 'labels'에 적으세요(여러 코드가 쓰면 snippets/labels.yml)",
            "the figure '{figure}' says \"{text}\" and has no Korean for it; add it to 'labels', or to snippets/labels.yml "
            "where several snippets use it",
        ),
        "not-published": (
            "{snippet}의 측정값 '{name}'에는 공개된 값이 없습니다; 설명 파일에 적거나 삽입을 지우세요",
            "metric '{name}' of {snippet} has no published value; add it to the sidecar, or remove the embed",
        ),
        "block-embed-in-term": (
            "{verb}(…)은(는) 강의에 씁니다; 여기서는 코드의 이름을 'snippets'에 적으세요",
            "{verb}(…) belongs in a lesson; name the snippet under 'snippets' here",
        ),
        "embed-not-alone": (
            "{verb}(…)은(는) 한 줄에 혼자 있어야 합니다; 앞뒤의 글을 다른 줄로 옮기세요",
            "{verb}(…) must stand alone on its line; move the text beside it",
        ),
        # two languages
        "ko-behind": (
            "영어 글이 바뀐 뒤로 한국어 글을 맞춰 보지 않았습니다; 맞춰 보고 `make confirm ID={id}`",
            "the English text has changed since the Korean was compared; compare, then `make confirm ID={id}`",
        ),
        "en-behind": (
            "한국어 글이 바뀐 뒤로 영어 글을 맞춰 보지 않았습니다; 맞춰 보고 `make confirm ID={id}`",
            "the Korean text has changed since the English was compared; compare, then `make confirm ID={id}`",
        ),
        "both-behind": (
            "두 언어의 글이 모두 바뀌었습니다; 서로 맞춰 보고 `make confirm ID={id}`",
            "both texts have changed since they were compared; compare, then `make confirm ID={id}`",
        ),
        "never-compared": (
            "두 언어의 글을 맞춰 본 기록이 없습니다; 맞춰 보고 `make confirm ID={id}`",
            "the two texts were never compared; compare, then `make confirm ID={id}`",
        ),
        # the site as built
        "generator-hangs": (
            "MkDocs가 {seconds}초 안에 끝나지 않아 멈췄습니다; 다시 실행해 보세요",
            "MkDocs did not end within {seconds} s and was stopped; run it again",
        ),
        "generator": ("{problem}", "{problem}"),
        "page": ("{problem}", "{problem}"),
        "cannot-write": (
            "쓸 수 없습니다({reason}); 남은 공간과 권한을 확인하세요",
            "cannot be written ({reason}); check space and rights",
        ),
        # the command
        "error": ("오류:", "error:"),
        "warning": ("경고:", "warning:"),
        "one-error": ("고칠 곳 {count}개", "{count} fault"),
        "errors": ("고칠 곳 {count}개", "{count} faults"),
        "one-warning": ("경고 {count}개", "{count} warning"),
        "warnings": ("경고 {count}개", "{count} warnings"),
        "no-fault": (
            "용어 {terms}개, 코드 {snippets}개: 고칠 곳 없음",
            "{terms} terms, {snippets} snippets: no fault",
        ),
        "no-fault-left": ("고칠 곳 없음", "no fault left"),
        "fixed": ("고침: {path}", "fixed: {path}"),
        "nothing-to-fix": ("저절로 고칠 것 없음", "nothing to fix"),
        "serving": (
            "{address} (한국어), {address}en/ (영어); Ctrl-C로 끝냅니다",
            "{address} (Korean), {address}en/ (English); Ctrl-C ends",
        ),
        "port-taken": (
            "{port}번 포트를 열 수 없습니다({reason}); --port로 다른 번호를 주세요",
            "port {port} cannot be opened ({reason}); name another with --port",
        ),
        "stopped": ("멈췄습니다", "stopped"),
        "confirmed": ("맞춰 보았다고 적음: {path}", "noted as compared: {path}"),
        "already-level": ("이미 그렇게 적혀 있습니다", "that is what the files say already"),
        "addresses-asked": ("주소 {count}개에 물어보았습니다", "asked {count} addresses"),
        "recorded": ("기록함: {names}", "recorded: {names}"),
        "nothing-recorded": ("기록할 것 없음{names}", "nothing needs to be recorded{names}"),
        "all-current": ("모두 최신입니다", "all are current"),
        # a new term
        "ask-korean": ("한국어 이름", "Korean name"),
        "ask-english": ("영어 이름(줄임말은 괄호 안에)", "English name (its abbreviation in brackets)"),
        "ask-category": ("분야", "Category"),
        "ask-aliases": (
            "더할 다른 이름(쉼표로 나눔, 없으면 Enter)",
            "Other names to add (separated by commas, Enter for none)",
        ),
        "suggested": ("제안: {names}", "suggested: {names}"),
        "option-missing": (
            "{names}이(가) 필요합니다; 터미널에서 실행하면 물어봅니다",
            "{names} needed; on a terminal you are asked for it",
        ),
        "name-taken": (
            "'{name}'은(는) 이미 있는 용어 '{id}'의 이름입니다({ko} · {en}: {summary}); 그 파일을 고치세요: {path}",
            "'{name}' is a name of the term '{id}' already ({ko} · {en}: {summary}); edit that file: {path}",
        ),
        "id-taken": (
            "'{id}' 파일이 이미 있습니다({path}); --id로 다른 주소를 주세요",
            "there is a file '{id}' already ({path}); give another address with --id",
        ),
        "no-id": (
            "영어 이름 '{name}'에서 주소를 만들 수 없습니다; --id로 주세요",
            "no address can be made of the English name '{name}'; give one with --id",
        ),
        "name-markup": (
            "이름에는 꾸밈없는 글만 쓸 수 있습니다; HTML과 링크를 지우세요(적은 값: '{found}')",
            "a name takes plain words only; remove HTML and links (found '{found}')",
        ),
        "bad-snippet-name": (
            "'{found}'은(는) 코드의 이름이 될 수 없습니다; 영문 소문자, 숫자, _로 '폴더/이름'처럼 쓰세요",
            "'{found}' is no name of a snippet; write 'folder/name' in lower-case letters, digits and _",
        ),
        "name-near": ("비슷한 용어가 있습니다: {names}", "there are terms with similar names: {names}"),
        "snippet-taken": (
            "{path} 파일이 이미 있습니다; 코드의 이름을 --snippet으로 주세요",
            "{path} exists already; name the snippet with --snippet",
        ),
        "written": ("만듦: {path}", "written: {path}"),
        "new-next": (
            "`make serve`를 켜고 {address} 에서 보면서 {path} 파일을 채우세요. 다 쓰면 status 줄을 지우고 `make check`",
            "now fill in {path} and watch {address} (`make serve`); when done remove its line 'status', then `make check`",
        ),
        # what changed
        "unknown-base": (
            "'{base}'을(를) git에서 찾을 수 없습니다({reason}); main이나 origin/main처럼 쓰세요",
            "git does not know '{base}' ({reason}); name a branch or commit such as origin/main",
        ),
    }
)
