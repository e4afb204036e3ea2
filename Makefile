# The Naltrexone Guide. `make site` and `make test` are all that a fresh machine needs; both set up what they use.
# Windows: README.md gives the same steps without make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: site serve check test bench lock clean

site: .venv/site       ## build site/
	@$(BIN)/guide build

serve: .venv/site      ## live preview
	@$(BIN)/guide serve

check: .venv/site      ## the whole gate on the current tree
	@$(BIN)/guide check

test: .venv/test       ## every check and every test
	@$(BIN)/python tests/run.py

bench: .venv/test      ## figures, as ratios in one run
	@$(BIN)/python tests/bench/run.py

.venv/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; found " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 ...")'
	@$(PYTHON) -m venv .venv || { echo "No virtual environment could be made. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@touch $@

.venv/site: .venv/python requirements.txt pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test: .venv/site requirements-test.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@$(BIN)/python -m playwright --version > /dev/null
	@touch $@

lock: ## write the lock files anew (needs uv)
	uv pip compile pyproject.toml --extra build --generate-hashes --universal --python-version 3.11.0 --no-header --no-annotate --quiet --output-file requirements.txt
	uv pip compile pyproject.toml --extra build --extra test --constraints requirements.txt --generate-hashes --universal --python-version 3.11.0 --no-header --no-annotate --quiet --output-file requirements-test.txt

clean:
	rm -rf .venv .cache site
