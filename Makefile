# make demo · make test: each sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SAMPLES := site-sobre site-lourd site-sobre-desktop site-sobre-mobile site-lourd-desktop site-lourd-mobile

# One counts threads and descriptors of its own process, the other spins processors against a clock. The rest mostly
# waits for a browser: three at once.
ALONE := tests/collection/test_browser_signals.py tests/collection/test_browser_hostile.py

.PHONY: setup demo test lint bench golden docs reference clean
setup: $(VENV)/ready

$(VENV)/ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --group dev --editable '.[meter]'
	touch $@

# A live sample site on loopback, crawled and audited, in a browser when there is one.
demo: setup
	$(BIN)/python -m tests.server samples/sites/site-lourd -- \
		$(BIN)/necgreen audit {url} {also} {connect} --max-pages 8 --consent-pages 0 --force -o build/demo

lint: setup
	$(BIN)/ruff check src tests samples sources bench docs
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint $(if $(shell command -v npm),build/node_modules)
	$(BIN)/python -m pytest -n 3 --dist loadscope $(addprefix --ignore=,$(ALONE))
	$(BIN)/python -m pytest $(ALONE)

# Real consent platforms, for five banners of the bench: never shipped.
build/node_modules: bench/banners/package.json
	mkdir -p build && cp $< build/
	npm install --prefix build --no-package-lock --ignore-scripts --no-audit --no-fund --silent
	touch $@

# Accepted output: recorded visits of the samples, their audits, the visit that the wheel carries. Read the diff.
golden: setup
	$(BIN)/python -m samples.record $(SAMPLES)

# Pages and schemas made from the code; a test fails when they are stale.
docs: setup
	$(BIN)/python -m docs.generate

# Sets that others publish (third parties, cookies), made anew from their packages. Read the diff.
reference: setup
	$(BIN)/python -m sources.build

bench: setup
	$(BIN)/python -m bench.har

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
