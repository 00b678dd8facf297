#!/bin/sh
# Runs every fuzz target, or those named, for FUZZ_SECONDS each (60), beginning with the queries of the search quality
# sets. cargo-fuzz is installed when it is missing. What it finds is left in fuzz/artifacts.
#
#   scripts/fuzz.sh [target …]
set -eu
cd "$(dirname "$0")/.."

if ! cargo fuzz --version >/dev/null 2>&1; then
    echo 'fuzz: installing cargo-fuzz' >&2
    cargo install --quiet --locked cargo-fuzz
fi

# The instrumentation is a flag that only nightly compilers take; this makes ours take it too. Without a sanitizer:
# there is no unsafe code here, and it runs several times as many inputs.
export RUSTC_BOOTSTRAP=1

corpus() {
    mkdir -p "fuzz/corpus/$1"
    cat tests/search_quality/*.tsv | cut -f 1 | sort -u | while IFS= read -r line; do
        name=$(printf '%s' "$line" | cksum | cut -d ' ' -f 1)
        printf '%s%s' "$2" "$line" >"fuzz/corpus/$1/$name"
    done
}

for target in ${*:-fold query}; do
    if [ ! -d "fuzz/corpus/$target" ]; then
        case $target in
            query) corpus query 'q=' ;;
            *) corpus "$target" '' ;;
        esac
    fi
    cargo fuzz run --sanitizer none "$target" -- -max_total_time="${FUZZ_SECONDS:-60}" -max_len=600 -timeout=10 -print_final_stats=1
done
