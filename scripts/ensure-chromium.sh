#!/bin/sh
# Makes sure that what the browser tests need is on this machine: Chromium or Chrome, its chromedriver, and
# fonts for the scripts of our languages (without them a page of empty boxes passes every check). Says
# nothing and changes nothing when they are there. Otherwise it installs them with the system's package
# manager, or says in one line what to install, and exits with 1.
set -eu

say() {
    printf 'ensure-chromium: %s\n' "$*" >&2
}

give_up() {
    say "$*"
    exit 1
}

has_browser() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null 2>&1; then
            return 0
        fi
    done
    [ -x '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' ] ||
        [ -x /Applications/Chromium.app/Contents/MacOS/Chromium ]
}

has_driver() {
    command -v chromedriver >/dev/null 2>&1
}

# Ethiopic is the rarest of the scripts we write in: a machine that has it got it from the whole collection.
# macOS brings fonts for all of them.
has_fonts() {
    [ "$(uname -s)" != Darwin ] || return 0
    find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.fonts" \
        "${HOME:-/nonexistent}/.local/share/fonts" -name 'NotoSansEthiopic*' 2>/dev/null | grep -q .
}

all_is_there() {
    has_browser && has_driver && has_fonts
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

install_by_apt() {
    say 'installing the Debian packages chromium, chromium-driver and fonts-noto-core'
    as_root apt-get -q -o DPkg::Lock::Timeout=600 update >&2 ||
        say 'the package lists could not be refreshed: trying with the old ones'
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends \
        chromium chromium-driver fonts-noto-core >&2
}

install_by_dnf() {
    say 'installing the packages chromium, chromedriver and google-noto-sans-*'
    as_root dnf -y install chromium chromedriver google-noto-sans-fonts \
        google-noto-sans-arabic-fonts google-noto-sans-armenian-fonts google-noto-sans-ethiopic-fonts >&2
}

install_by_brew() {
    say 'installing the casks google-chrome and chromedriver'
    brew install --cask google-chrome chromedriver >&2
}

if all_is_there; then
    exit 0
fi

if command -v apt-get >/dev/null 2>&1; then
    may_act_as_root || give_up 'Chromium is missing. Install it: sudo apt-get install chromium chromium-driver fonts-noto-core'
    install_by_apt || give_up 'apt-get could not install chromium, chromium-driver and fonts-noto-core (its own words are above).'
elif command -v dnf >/dev/null 2>&1; then
    may_act_as_root || give_up 'Chromium is missing. Install it: sudo dnf install chromium chromedriver google-noto-sans-ethiopic-fonts'
    install_by_dnf || give_up 'dnf could not install chromium, chromedriver and the Noto fonts (its own words are above).'
elif command -v brew >/dev/null 2>&1; then
    install_by_brew || give_up 'brew could not install google-chrome and chromedriver (its own words are above).'
else
    give_up 'Chromium is missing. Install Chromium or Chrome, the chromedriver of the same version, and the Noto fonts.'
fi

has_browser || give_up 'after the installation there is still no chromium or google-chrome on PATH.'
has_driver || give_up 'after the installation there is still no chromedriver on PATH.'
has_fonts || give_up 'after the installation there is still no font for Ethiopic (NotoSansEthiopic) under /usr/share/fonts.'
