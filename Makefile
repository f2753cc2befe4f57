# The two commands: `make serve` and `make test`. Each sets up what it needs.
# PYTHON may name another interpreter (3.11, 3.12 or 3.13).
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && { echo $$p; break; }; done)
# LOCK may name requirements-gpu.lock, for a machine with an NVIDIA GPU.
LOCK ?= requirements.lock
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help serve site test test-long new confirm check fix lint lock studies audit bench bench-preview bench-pages \
	bench-scale bench-search clean

help:           ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

serve: $(READY) ## preview both languages with live reload; snippets run beside it
	$(BIN)/glossary serve

site: $(READY)  ## the plain build, into site/
	$(BIN)/glossary build

test: $(READY)  ## every test; results are shared with `make site`
	$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile

test-long: $(READY) ## the long forms: 200 kills, ten builds at once, every page, 10,000 broken inputs, two whole clones
	GLOSSARY_LONG=1 GLOSSARY_FUZZ=1700 $(BIN)/python -m pytest -m long_form --durations=20

new: $(READY)   ## ask for a new term; write a draft of it and a snippet to begin with
	@$(BIN)/glossary new --snippet

confirm: $(READY) ## note that both languages say the same: make confirm ID=relu; without ID, list all
	@$(BIN)/glossary translations $(if $(ID),--confirm $(ID))

check: $(READY) ## only check the YAML and the prose, in seconds
	@$(BIN)/glossary check

fix: $(READY)   ## fix what has one right answer in the YAML files, then check
	@$(BIN)/glossary check --fix

lint: $(READY)  ## style of the Python code
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

bench: $(READY) ## paired timings against other ways to do the same work
	$(BIN)/python -m tests.benchmarks.compare

bench-preview: $(READY) ## how soon an edited term is shown, beside `mkdocs serve`
	$(BIN)/python -m tests.benchmarks.preview

bench-pages: $(READY) ## Lighthouse on six pages (needs the npm registry and chromium)
	$(BIN)/python -m tests.benchmarks.pages

bench-scale: $(READY) ## what a term costs with 200 to 10,000 terms, beside plain MkDocs
	$(BIN)/python -m tests.benchmarks.scale --peers

studies: $(READY) ## ten seeds, and every backend that is installed; writes snippets/studies.json
	$(BIN)/glossary run --seeds 10 --record
	for backend in jax torch; do $(BIN)/python -c "import $$backend" 2>/dev/null || continue; \
		$(BIN)/glossary run --backend $$backend --record || exit 1; done

audit: $(READY) ## known weaknesses in what the lock installs (needs pip-audit)
	pip-audit --require-hashes --disable-pip -r requirements.lock

bench-search: $(READY) ## the search against other engines (needs the npm registry and chromium)
	$(BIN)/python -m tests.benchmarks.search

lock:           ## write both locks anew (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --extra test --output-file requirements.lock pyproject.toml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--extra gpu --constraint requirements.lock --output-file requirements-gpu.lock pyproject.toml

clean:          ## remove the site and the written pages; results stay in .cache/
	rm -rf site .build

$(READY): $(VENV)/.locked pyproject.toml
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.locked: $(LOCK)
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed; set PYTHON=/path/to/python"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r $(LOCK)
	@touch $@
