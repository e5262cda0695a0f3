# Two commands: `make run` starts the assistant, `make test` checks it. The others are in the README.
SHELL := /bin/sh
PYTHON ?= python3.11
VENV := .venv/bin
MODEL := models/assistant.tar.gz
MODEL_SOURCES := config.yml domain.yml bot/danger/reading.py $(shell find data bot/nlu -name '*.yml' -o -name '*.py')
TRAIN_LOG := .cache/train.log

export RASA_TELEMETRY_ENABLED = false
export TF_CPP_MIN_LOG_LEVEL = 3
export PYTHONWARNINGS = ignore
export PYTHONPATH = $(CURDIR)
# Compiled bytecode halves the start, so a setting of the surroundings must not forbid it.
unexport PYTHONDONTWRITEBYTECODE

EXAMPLE := SAFEGUARDING_CONTENT=bot/content/example SAFEGUARDING_CLOCK=2026-11-23T10:00:00+00:00

.PHONY: run demo chat test eval bench content signoff train setup model preflight lock lint browser on off clean

.NOTPARALLEL:

run: preflight model
	@exec $(VENV)/python -m bot

demo:
	@$(EXAMPLE) $(MAKE) --no-print-directory run

chat: preflight model
	@exec $(VENV)/python -m bot.terminal

test: model lint browser
	@mkdir -p .cache
	@$(VENV)/rasa data validate --quiet >.cache/validate.log 2>&1 || { cat .cache/validate.log >&2; exit 1; }
	@$(VENV)/python -m pytest

# The browser tests drive Debian's Chromium.
browser:
	@command -v chromium >/dev/null || if [ "$$(id -u)" = 0 ]; then echo "Installing chromium ..."; apt-get update -qq && apt-get install -y -qq chromium >/dev/null; else echo "The browser tests need chromium; run: sudo apt-get install chromium" >&2; exit 1; fi

lint: setup
	@$(VENV)/ruff check --quiet . && $(VENV)/ruff format --check --quiet . && $(VENV)/mypy

eval: model
	@$(VENV)/python -m evaluation.run

bench: model
	@$(VENV)/python -m evaluation.bench

# Checks a content folder and lists the sentences that the partnership has still to confirm.
content: setup
	@$(VENV)/python -m bot.content $${SAFEGUARDING_CONTENT:-bot/content/hull}
	@$(VENV)/python scripts/to_confirm.py $${SAFEGUARDING_CONTENT:-bot/content/hull}

# Every sentence on one page, for the partnership to agree: results/signoff.html and results/signoff.pdf.
signoff: setup
	@$(VENV)/python scripts/signoff.py

preflight:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 was not found; run: apt-get install python3.11 python3.11-venv, or name it: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) scripts/preflight.py

setup:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 was not found; run: apt-get install python3.11 python3.11-venv, or name it: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) scripts/setup.py

model: setup
	@$(MAKE) --no-print-directory --silent $(MODEL)

train: setup
	@rm -f $(MODEL)
	@$(MAKE) --no-print-directory --silent $(MODEL)

$(MODEL): $(MODEL_SOURCES)
	@echo "Training the model (about a minute) ..."
	@mkdir -p .cache
	@$(VENV)/rasa train --quiet --skip-validation --out models --fixed-model-name assistant >$(TRAIN_LOG) 2>&1 || { cat $(TRAIN_LOG) >&2; exit 1; }
	@touch $@

# While this file exists, everybody gets 999 and the numbers and nothing else.
off:
	@touch switched-off && echo "Switched off: people get 999 and the numbers only. Back on: make on"
on:
	@rm -f switched-off && echo "Switched on."

lock: setup
	@$(VENV)/uv pip compile pyproject.toml --quiet --group dev --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --python-platform x86_64-manylinux_2_28 -o requirements.lock

clean:
	@rm -rf .venv .cache .rasa models
