# Each target does its own set-up: all that it needs is Python 3.11 or later, git and make.
#   make demo    the whole thing on this machine, with a chat page instead of Telegram
#   make test    everything that can be checked

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCK = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header $(UPGRADE) pyproject.toml
# Tests that need neither a browser, nor PostgreSQL, nor patience; those of the emulator itself are left to make test.
FAST := --ignore tests/bot/emulator -m "not browser and not postgres and not slow"

# A program that starts often, as the bot does in the tests, is compiled once; what is never used, never.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo run test check bench bench-reading chaos lock migration clean
.DEFAULT_GOAL := help

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1@\2/p' $(MAKEFILE_LIST) | awk -F@ '{ printf "%-22s %s\n", $$1, $$2 }'

demo: $(VENV)/run.stamp ## the bot, the chat page and a sample notice, all on this machine
	$(BIN)/dondoc demo

run: $(VENV)/run.stamp ## the real bot, as .env says
	$(BIN)/dondoc run

test: $(VENV)/dev.stamp $(VENV)/browser.stamp ## lint, types, import contracts and every test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist worksteal

check: $(VENV)/dev.stamp ## the fast part, for use while working
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist worksteal $(FAST)

bench: $(VENV)/dev.stamp ## what delivery does, beside its peers; writes docs/benchmarks.md
	$(BIN)/python -m tests.bench

bench-reading: $(VENV)/dev.stamp ## how well and how fast we read, beside dateparser
	$(BIN)/python -m tests.bench.reading

chaos: $(VENV)/dev.stamp ## kill senders and takers at random and account for every message
	$(BIN)/python -m tests.chaos

lock: ## follow pyproject.toml in both lock files (needs uv); UPGRADE=--upgrade takes the newest of everything
	$(LOCK) --output-file requirements.lock
	$(LOCK) --extra dev --constraint requirements.lock --output-file requirements-dev.lock

migration: $(VENV)/dev.stamp ## write the next migration from the tables: make migration WHAT="Add x to y"
	$(BIN)/python -c 'import sys; from storage.migrate import draft; draft(sys.argv[1])' "$(or $(WHAT),$(error Say what it does: make migration WHAT="..."))"
	$(BIN)/ruff format --quiet storage/migrations

clean: ## remove what the set-up and the tests made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# The environment: only what the lock file names, with the hashes that it names, and no building of packages.
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes --only-binary :all: -r

$(VENV)/run.stamp: requirements.lock | $(VENV)/made.stamp
	@echo "Installing what the bot needs …"
	@$(INSTALL) $<
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock | $(VENV)/made.stamp
	@echo "Installing what the bot and its tests need …"
	@$(INSTALL) $<
	@touch $@ $(VENV)/run.stamp

# The project itself is put on the path and needs no installing. -P: from this folder alone, not from where one stands.
$(VENV)/made.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Đôn Đốc needs Python 3.11 or later; say which: make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { echo "Python can't make a virtual environment here; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@echo "$(CURDIR)" > "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/dondoc.pth"
	@printf '#!/bin/sh\nexec "$$(dirname "$$0")/python" -P -m bot "$$@"\n' > $(BIN)/dondoc
	@chmod +x $(BIN)/dondoc
	@touch $@

$(VENV)/browser.stamp: .ci/browser | $(VENV)/dev.stamp
	@$<
	@touch $@
