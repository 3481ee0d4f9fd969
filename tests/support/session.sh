#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command at a desk of its own: screen, bus and home folder of headless.sh, and an unlocked keyring.
#   session.sh COMMAND [ARGUMENT...]
# WAYHOME_KEYRING=locked makes a keyring that nobody unlocks, none leaves it out.  Everything goes away afterwards.
set -eu

if [ "${1:-}" != --inside ]; then
  exec "$(dirname "$(readlink -f "$0")")/headless.sh" "$(readlink -f "$0")" --inside "$@"
fi
shift

keyring=
clean ()
{
  [ -z "$keyring" ] || kill "$keyring" 2>/dev/null || true
}
trap clean EXIT

# A desk remembers its settings from one start to the next.
export GSETTINGS_BACKEND=keyfile

if [ "${WAYHOME_KEYRING:-unlocked}" != none ]; then
  mkdir -p "$XDG_DATA_HOME/keyrings"
  # The password comes on standard input, without a line's end.
  printf desk | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>"$HOME/keyring.log" &
  keyring=$!
  # It answers once its name stands on the bus.
  for _ in $(seq 200); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
      string:org.freedesktop.secrets 2>/dev/null | grep -q true && break
    sleep 0.02
  done
  if [ "${WAYHOME_KEYRING:-}" = locked ]; then
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
      org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
  fi
fi

rc=0
"$@" || rc=$?
exit $rc
