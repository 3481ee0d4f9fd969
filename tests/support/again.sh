#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test under the leak sanitizer.
#   again.sh COMMAND [ARGUMENT...]
# The sanitizer's own tracer crashes now and then, after the last case, when a thread ends while it looks at it.  Such a
# run says nothing of the program: it is done again, once.  Whatever the program itself does wrong counts at once.
set -u

out=$(mktemp)
err=$(mktemp)
trap 'rm -f "$out" "$err"' EXIT
rc=0
"$@" >"$out" 2>"$err" || rc=$?
if [ "$rc" -ne 0 ] && grep -q 'LeakSanitizer has encountered a fatal error' "$err"; then
  rc=0
  "$@" >"$out" 2>"$err" || rc=$?
fi
cat "$out"
cat "$err" >&2
exit "$rc"
