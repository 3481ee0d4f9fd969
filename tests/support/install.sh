#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of packages.txt that are missing.
#   install.sh NEED...      needs are the [names] in packages.txt
# Costs next to nothing when all is present: one dpkg-query, no network.
set -eu

list=$(dirname "$0")/packages.txt

say ()
{
  echo "$*" >&2
}

# wanted NEED... : the package names of these needs, one a line.
wanted ()
{
  awk -v needs=" $* " '
    { sub (/#.*/, "") }
    /^\[/ { need = substr ($1, 2, length ($1) - 2); on = index (needs, " " need " "); next }
    on { for (i = 1; i <= NF; i++) print $i }' "$list"
}

packages=$(wanted "$@")
if [ -z "$packages" ]; then
  say "install.sh: no such need: $*"
  exit 2
fi

if ! command -v dpkg-query >/dev/null; then
  say "This system has no Debian packages, so nothing was installed; what is needed stands in tests/support/packages.txt."
  exit 0
fi

# shellcheck disable=SC2086
present=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $packages 2>/dev/null | sed -n 's/^.i *//p')
missing=
for package in $packages; do
  case "
$present
" in
    *"
$package
"*) ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null; then
  as_root="sudo"
else
  say "These packages are missing and installing them needs root or sudo:$missing"
  exit 1
fi

say "Installing$missing"
# An update that fails halfway (one broken source among several) may still know
# our packages, so it is the installation that decides.
$as_root apt-get -q -o DPkg::Lock::Timeout=120 update >&2 || say "Not every package list could be refreshed."
# shellcheck disable=SC2086
if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
       -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 install $missing >&2; then
  say "The packages could not be installed; apt's own words are above. Missing:$missing"
  exit 1
fi
