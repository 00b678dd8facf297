#!/bin/sh
# Makes sure that PostgreSQL's server programs are on this machine: postgres, initdb and pg_ctl in one
# directory, of version 14 or newer. Says nothing and changes nothing when they are there. Otherwise it installs them with the
# system's package manager, or says in one line what to install, and exits with 1.
#
# It looks in the same places as the program itself (crates/local-postgres). A client-only installation
# has pg_config and psql but no server, so one program alone proves nothing.
set -eu

oldest=14
cluster_defaults=/etc/postgresql-common/createcluster.conf

say() {
    printf 'ensure-postgres: %s\n' "$*" >&2
}

give_up() {
    say "$*"
    exit 1
}

has_server() {
    [ -x "$1/postgres" ] && [ -x "$1/initdb" ] && [ -x "$1/pg_ctl" ] || return 1
    # "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "… 18beta1": the digits after the bracket.
    major=$("$1/postgres" --version 2>/dev/null | sed -n 's/^[^)]*) \([0-9][0-9]*\).*/\1/p')
    [ "${major:-0}" -ge "$oldest" ]
}

# A PATH entry may hold only a link to pg_ctl: then the directory that the link leads to counts.
server_on_path() {
    remaining=$PATH:
    while [ -n "$remaining" ]; do
        entry=${remaining%%:*}
        remaining=${remaining#*:}
        if [ -z "$entry" ] || [ ! -x "$entry/pg_ctl" ]; then
            continue
        fi
        if has_server "$entry"; then
            return 0
        fi
        real=$(readlink -f "$entry/pg_ctl" 2>/dev/null) || continue
        if has_server "$(dirname "$real")"; then
            return 0
        fi
    done
    return 1
}

server_by_pg_config() {
    command -v pg_config >/dev/null 2>&1 || return 1
    directory=$(pg_config --bindir 2>/dev/null) || return 1
    has_server "$directory"
}

server_in_known_places() {
    for directory in \
        /usr/lib/postgresql/*/bin \
        /usr/pgsql-*/bin \
        /opt/homebrew/opt/*/bin \
        /usr/local/opt/*/bin \
        /Applications/Postgres.app/Contents/Versions/*/bin; do
        if has_server "$directory"; then
            return 0
        fi
    done
    return 1
}

server_is_there() {
    server_on_path || server_by_pg_config || server_in_known_places
}

may_act_as_root() {
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

# Debian's package otherwise creates a cluster of its own, starts it, and takes port 5432. Where the file
# exists somebody has already decided about that.
forbid_debian_cluster() {
    [ ! -e "$cluster_defaults" ] || return 0
    say "writing create_main_cluster = false to $cluster_defaults"
    as_root mkdir -p "$(dirname "$cluster_defaults")" || return 1
    printf '%s\n' \
        '# Installing PostgreSQL creates no cluster: each program that wants one makes its own.' \
        'create_main_cluster = false' |
        as_root tee "$cluster_defaults" >/dev/null
}

install_by_apt() {
    say 'installing the Debian package postgresql'
    forbid_debian_cluster || return 1
    as_root apt-get -q -o DPkg::Lock::Timeout=600 update >&2 ||
        say 'the package lists could not be refreshed: trying with the old ones'
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends postgresql >&2
}

install_by_dnf() {
    say 'installing the packages postgresql-server and postgresql-contrib'
    as_root dnf -y install postgresql-server postgresql-contrib >&2
}

install_by_brew() {
    say 'installing the formula postgresql@17'
    brew install postgresql@17 >&2
}

if [ -n "${HAMROH_PG_BIN:-}" ]; then
    # The program obeys this setting before all else, so nothing installed elsewhere would help.
    has_server "$HAMROH_PG_BIN" ||
        give_up "HAMROH_PG_BIN is $HAMROH_PG_BIN, which lacks postgres, initdb or pg_ctl of version $oldest or newer: correct it or unset it."
    exit 0
fi

if server_is_there; then
    exit 0
fi

if command -v apt-get >/dev/null 2>&1; then
    may_act_as_root || give_up "PostgreSQL $oldest or newer is missing. Install it: sudo apt-get install postgresql"
    install_by_apt || give_up 'apt-get could not install the package postgresql (its own words are above).'
elif command -v dnf >/dev/null 2>&1; then
    may_act_as_root || give_up "PostgreSQL $oldest or newer is missing. Install it: sudo dnf install postgresql-server postgresql-contrib"
    install_by_dnf || give_up 'dnf could not install postgresql-server and postgresql-contrib (its own words are above).'
elif command -v brew >/dev/null 2>&1; then
    install_by_brew || give_up 'brew could not install postgresql@17 (its own words are above).'
else
    give_up "PostgreSQL $oldest or newer is missing. Install its server (postgres, initdb and pg_ctl) and put it on PATH, or set HAMROH_PG_BIN."
fi

server_is_there || give_up "PostgreSQL was installed, but postgres, initdb and pg_ctl of version $oldest or newer are not found: set HAMROH_PG_BIN to their directory."
