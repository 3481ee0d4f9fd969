#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks of a linked program that SQLite is inside it and nobody else's: it neither exports sqlite3_* (that
# would serve libsoup) nor takes them from a shared library (that would serve us plain SQLite, which writes
# clear text). With --uses it must also contain them.
#   check-symbols.sh [--uses] PROGRAM...
set -eu
uses=
[ "$1" != --uses ] || { uses=1; shift; }
failed=0
for program; do
  dynamic=$(objdump -T "$program")
  if printf '%s\n' "$dynamic" | grep -q 'sqlite3_'; then
    echo "$program exports or imports SQLite:"
    printf '%s\n' "$dynamic" | grep 'sqlite3_' | head
    failed=1
  fi
  if objdump -p "$program" | grep -q 'NEEDED.*lib\(sqlite3\|sqlcipher\)'; then
    echo "$program is linked with a shared SQLite."
    failed=1
  fi
  if [ -n "$uses" ] && ! objdump -t "$program" | grep -q ' sqlite3_step$'; then
    echo "$program has no SQLite of its own."
    failed=1
  fi
done
exit $failed
