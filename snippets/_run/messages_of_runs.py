"""What the engine tells of running: processes, results against their bounds, backends, clusters."""

RUNS = {
    "no-room": (
        "여기에 쓸 수 없습니다({reason}); 자리를 비우거나, 환경 변수 GLOSSARY_CACHE(결과)와 TMPDIR(실행)로 "
        "다른 폴더를 주세요",
        "this cannot be written ({reason}); free some space, or name other folders with the environment variables "
        "GLOSSARY_CACHE (results) and TMPDIR (runs)",
    ),
    # running
    "unknown-snippet": ("'{name}' 코드가 없습니다{nearest}", "no snippet '{name}'{nearest}"),
    "failed": ("'{name}' 코드를 실행하지 못했습니다: {error}", "snippet '{name}': {error}"),
    "undescribed-metric": (
        "'{name}' 코드가 측정값 '{metric}'을(를) 냅니다; 여기에 이름(label)과 허용 범위(accept)를 적으세요",
        "snippet '{name}' gives the metric '{metric}'; describe it here with a label and bounds",
    ),
    "out-of-order": (
        "'{name}' 코드의 측정값 '{smaller}'({less})이(가) '{larger}'({more})보다 작지 않습니다; "
        "코드를 고치거나, 그렇지 않다면 orders와 글에서 이 순서를 지우세요",
        "snippet '{name}': metric '{smaller}' ({less}) is not smaller than '{larger}' ({more}); "
        "fix the code, or take the order out of 'orders' and out of the text",
    ),
    "out-of-bounds": (
        "'{name}' 코드의 측정값 '{metric}'이(가) {value}로 허용 범위 [{low}, {high}]를 벗어났습니다; "
        "코드를 고치거나, 값이 맞다면 범위를 고치세요",
        "snippet '{name}': metric '{metric}' is {value}, outside its bounds [{low}, {high}]; "
        "fix the code, or the bounds if the value is right",
    ),
    "missing-metric": (
        "'{name}' 코드가 측정값 '{metric}'을(를) 내지 않습니다; 지우거나 코드에 추가하세요(내는 값: {given})",
        "snippet '{name}' gives no metric '{metric}'; remove it here or add it there (it gives: {given})",
    ),
    "undescribed-figure": (
        "'{name}' 코드가 그림 '{figure}'을(를) 그립니다; 'figures'에 설명을 적으세요",
        "snippet '{name}' draws the figure '{figure}'; give it a caption under 'figures'",
    ),
    "missing-figure": (
        "'{name}' 코드가 그림 '{figure}'을(를) 그리지 않습니다; 지우거나 코드에 추가하세요(그리는 그림: {given})",
        "snippet '{name}' draws no figure '{figure}'; remove it here or add it there (it draws: {given})",
    ),
    "none": ("없음", "none"),
    "not-run-here": (
        "여기서는 실행하지 못했습니다({reason}); --require-all은 기록된 값을 허용하지 않습니다",
        "not run here ({reason}); --require-all allows no recorded numbers",
    ),
    "no-backend": (
        "백엔드 {backend}에 필요한 {package} 패키지가 설치되어 있지 않습니다; "
        "pip install '.[{backend}]'로 설치하세요",
        "the backend {backend} cannot be used: the package {package} is not installed; "
        "install it with pip install '.[{backend}]'",
    ),
    # a cluster
    "no-dask": (
        "--scheduler에 필요한 distributed 패키지가 설치되어 있지 않습니다; pip install '.[cluster]'로 설치하세요",
        "--scheduler needs the package distributed; install it with pip install '.[cluster]'",
    ),
    "no-scheduler": (
        "{address}에서 스케줄러가 답하지 않습니다({reason}); 주소를 확인하세요. 예: tcp://127.0.0.1:8786",
        "no scheduler answers at {address} ({reason}); give its address, such as tcp://127.0.0.1:8786",
    ),
    "no-worker": (
        "{address}에 {seconds}초 동안 워커가 하나도 없습니다; dask worker를 시작하세요",
        "no worker at {address} for {seconds} s; start one with dask worker",
    ),
    "other-worker": (
        "워커 {address}의 {part}이(가) 이 컴퓨터와 다릅니다({theirs}); 같은 requirements.lock을 설치하세요",
        "the worker {address} differs from this machine in {part} ({theirs}); install the same requirements.lock",
    ),
    "several-gpus": (
        "워커들의 GPU가 서로 다릅니다({models}); 한 모델만 GPU 자원으로 내놓으세요",
        "workers offer different GPUs ({models}); let one model offer the resource GPU",
    ),
    "workers-lost": (
        "이 코드를 실행하던 워커 {times}개가 사라졌습니다",
        "{times} workers were lost while they ran it",
    ),
    "unsupported": (
        "{name}: 백엔드 {backend}에서는 지원하지 않습니다({reason})",
        "{name}: not supported on the backend {backend} ({reason})",
    ),
    "no-record": (
        "여기서는 실행할 수 없고({reason}) {lack}; 실행할 수 있는 곳에서 --record로 실행하세요",
        "cannot run here ({reason}) and {lack}; run it where it can, with --record",
    ),
    "record-of-other-code": ("기록된 값은 다른 코드의 것입니다", "its recorded numbers are of other code"),
    "record-lacking": ("기록된 값도 없습니다", "it has no recorded numbers"),
    "no-gpu": (
        "GPU가 있어야 하는데(--require-gpu) 이 컴퓨터에는 보이지 않습니다",
        "a GPU is required (--require-gpu) and this machine shows none",
    ),
    "no-data-folder": (
        "GLOSSARY_DATA(또는 --data)는 있는 폴더를 가리켜야 합니다",
        "GLOSSARY_DATA (or --data) must name an existing folder",
    ),
    "wrong-checksum": (
        "데이터셋 '{name}': {path}의 sha256은 {found}…인데 datasets.yml에는 {expected}…입니다; "
        "파일을 바꾸거나, 지워서 다시 내려받으세요",
        "data set '{name}': {path} has sha256 {found}…, datasets.yml says {expected}…; "
        "replace the file, or remove it to download it again",
    ),
    "wrong-download": (
        "데이터셋 '{name}': {origin}에서 받은 파일의 체크섬이 다릅니다; 나중에 다시 해 보세요",
        "data set '{name}': what {origin} sent has another checksum; try again later",
    ),
    "never-began": (
        "프로세스가 시작하기도 전에 {times}번 끝났습니다; 메모리가 남아 있는지 확인하세요",
        "its process ended before it began, {times} times; is there memory left?",
    ),
    "too-slow": (
        "{seconds}초가 지나 멈췄습니다(설명 파일의 'timeout'으로 늘릴 수 있습니다)",
        "stopped after {seconds} s ('timeout' in the sidecar raises the limit)",
    ),
    "out-of-memory": (
        "메모리가 모자랍니다(한도 {memory} GiB)",
        "ran out of memory (limit {memory} GiB)",
    ),
    "no-result": ("결과를 내지 못했습니다: {error}", "gave no result: {error}"),
    "killed": (
        "프로세스가 {signal} 신호로 끝났습니다{hint}{words}",
        "its process was killed by {signal}{hint}{words}",
    ),
    "hint-memory": (
        "; 시스템의 메모리가 모자랐을 수 있습니다",
        "; the system may have run out of memory",
    ),
    "hint-processor": (
        "; 허용된 프로세서 시간 {seconds}초를 넘겼습니다",
        "; it used more processor time than its limit of {seconds} s allows",
    ),
    "hint-crash": ("; 컴파일된 코드가 멈췄습니다", "; compiled code crashed"),
    "hint-abort": (
        "; 컴파일된 코드가 포기했습니다. 메모리가 모자랐을 수 있습니다(한도 {memory} GiB)",
        "; compiled code gave up, perhaps out of memory (limit {memory} GiB)",
    ),
    "exited": (
        "프로세스가 종료 코드 {code}(으)로 스스로 끝났습니다{words}",
        "its process ended by itself with exit code {code}{words}",
    ),
    "last-words": ("; 마지막 출력: {text}", "; last words: {text}"),
}
