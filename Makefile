# Everything is done from here: `make run`, `make test`. `make help` lists the rest.
.DEFAULT_GOAL := help
.PHONY: run test check fmt bench fuzz queries search-quality help

run: ## Start the directory on http://localhost:8080, with the starter directory in it
	@scripts/ensure-postgres.sh
	@cargo run --quiet -- serve --seed-if-empty

test: ## Format, lint, check the queries, run every test (installs PostgreSQL and Chromium when they are missing)
	@scripts/ensure-postgres.sh
	@scripts/ensure-chromium.sh
	cargo fmt --all --check
	scripts/queries.sh check
	cargo test --workspace

check: ## Format, lint and check the queries, without tests
	@scripts/ensure-postgres.sh
	cargo fmt --all --check
	scripts/queries.sh check

fmt: ## Format the code
	cargo fmt --all

queries: ## Write down what the database says of every query (.sqlx), after a query or migration has changed
	@scripts/ensure-postgres.sh
	scripts/queries.sh write

bench: ## Measure the server against a bare one, in one run
	@scripts/ensure-postgres.sh
	cargo run --release --quiet --example bench

fuzz: ## Throw random texts at the fold and at the reader of queries, a minute each (installs cargo-fuzz when it is missing)
	@scripts/ensure-postgres.sh
	scripts/fuzz.sh

search-quality: ## Measure how well queries are understood; writes docs/search-quality.md
	@scripts/ensure-postgres.sh
	WRITE_REPORT=1 cargo test --quiet --test it search_quality
	@sed -n '5,25p' docs/search-quality.md

help: ## Say what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk 'BEGIN {FS = ":.*## "} {printf "make %-15s %s\n", $$1, $$2}'
