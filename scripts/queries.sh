#!/bin/sh
# Checks every query against a freshly migrated database, in the same pass as the linter, and compares what the
# database says of them with what is written down in .sqlx; `write` writes it down anew.
#
#   scripts/queries.sh check|write
set -eu
cd "$(dirname "$0")/.."
mode=${1:?check or write}

if [ -z "${QUERIES_INSIDE:-}" ]; then
    exec cargo run --quiet --package local-postgres -- exec --throwaway --migrations migrations -- \
        env QUERIES_INSIDE=1 sh "$0" "$mode"
fi
unset QUERIES_INSIDE

fresh=target/queries
rm -rf "$fresh"
mkdir -p "$fresh"
# The macros run only when the crate is compiled anew.
touch src/lib.rs tests/it/main.rs
export SQLX_OFFLINE=false SQLX_OFFLINE_DIR="$PWD/$fresh"
if [ "$mode" = check ]; then
    cargo clippy --workspace --all-targets -- --deny warnings
    if ! diff -r .sqlx "$fresh" >/dev/null; then
        echo "The queries differ from what .sqlx says: run make queries and commit .sqlx" >&2
        exit 1
    fi
else
    cargo check --all-targets
    rm -rf .sqlx
    cp -r "$fresh" .sqlx
fi
