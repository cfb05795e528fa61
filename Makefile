# Developers' commands. Each makes .venv fit uv.lock first, so any of them works in a fresh clone.

BIN := .venv/bin
# Without a .env this is a newcomer's first run: a development server with the demo school.
export DEBUG ?= $(if $(wildcard .env),,on)
ifeq ($(DEBUG),)
unexport DEBUG
endif
# A school is a dozen processes: without kept bytecode each of them compiles all of its libraries anew, 5 seconds each.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test clients matrix heavy lint fmt types layers migrations check snapshot client schemathesis schemathesis-thoroughly storm messages bench bench-peers clean bootstrap

run: bootstrap
	@exec $(BIN)/python manage.py up

# Heavier checks are targets of their own, below; CI runs them all.
CLIENTS := tests/browser tests/client tests/api/realtime
test: bootstrap
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not heavy" $(addprefix --ignore=,tests/matrix $(CLIENTS))

# A running school as its people have it: pages in Chromium, the TypeScript client in Node, live sockets.
clients: bootstrap
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not heavy" $(CLIENTS)

# Every operation as everybody, on own things and on others': who may do what, and what is hidden from whom.
matrix: bootstrap
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not heavy" tests/matrix

# What takes minutes: the supervisor's and the worker's processes killed one by one, and a small run of the bench.
heavy: bootstrap
	@$(BIN)/python -m pytest -n 2 --dist loadgroup -m heavy

lint: bootstrap
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

fmt: bootstrap
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

types: bootstrap
	@$(BIN)/mypy .

layers: bootstrap
	@$(BIN)/lint-imports

migrations: bootstrap
	@$(BIN)/python manage.py makemigrations --check --dry-run

# As in production; the values only have to be well-formed.
check: bootstrap
	@DEBUG=off DEMO=off ALLOWED_HOSTS=school.example \
		SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(64))') \
		$(BIN)/python manage.py check --deploy --fail-level WARNING

snapshot: bootstrap
	@UPDATE_SNAPSHOTS=1 $(BIN)/python -m pytest -q tests/api/test_openapi.py

# The TypeScript client's types, written anew from the reviewed documents; then the client is built.
client: bootstrap
	@$(BIN)/python -m tests.client.workshop

# All documents with each role's token, against the running product: no 5xx, no broken promise.
schemathesis: bootstrap
	@$(BIN)/python -m tests.matrix.fuzz

# The same as the admin with every edge of every value: 8 minutes, more than CI has left.
schemathesis-thoroughly: bootstrap
	@$(BIN)/python -m tests.matrix.fuzz --thoroughly

# The sockets at full size: 200 people, 10,000 events, 20 kills of the server.
storm: bootstrap
	@STORM_ROUNDS=50 STORM_KILLS=20 $(BIN)/python -m pytest -q -s tests/api/realtime/test_storm.py

# Needs gettext's xgettext and msgfmt; the compiled catalogues are committed, so that running Maktab does not.
messages: bootstrap
	@$(BIN)/python manage.py makemessages -l uz --no-location --no-obsolete -i .venv -i .data -i tests
	@$(BIN)/python manage.py makemessages -l ru --no-location --no-obsolete -i .venv -i .data -i tests -i wagtail_texts.py -i django_texts.py
	@$(BIN)/python manage.py compilemessages -i .venv -i .data

# The product against a bare process, DRF and, once `make bench-peers` has installed it, Directus: ratios of one run.
bench: bootstrap
	@env -u DEBUG $(BIN)/python -m tests.bench

bench-peers: bootstrap
	@$(BIN)/python -m tests.bench.directus

clean:
	@rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +

bootstrap:
	@project/bootstrap.sh
