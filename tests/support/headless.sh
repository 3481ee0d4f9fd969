#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a private screen and bus, with a home folder of its own, and takes everything away afterwards.
#   headless.sh COMMAND [ARGUMENT...]
# The bus offers the accessibility bus and nothing else: with the desktop portal in reach, every GTK start
# would wait 25 seconds for a keyring that nobody unlocks.  WAYHOME_SCREEN=1024x768 sets another screen size.
set -eu

base=$(mktemp -d "${TMPDIR:-/tmp}/wayhome.XXXXXX")
xvfb=
clean ()
{
  [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
  [ -z "$xvfb" ] || wait "$xvfb" 2>/dev/null || true
  rm -rf "$base"
}
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

mkdir -m 0700 "$base/run" "$base/tmp" "$base/home" "$base/services"
mkdir -p "$base/home/.config/gtk-4.0"
printf '[Settings]\ngtk-font-name=Cantarell 11\ngtk-icon-theme-name=Adwaita\ngtk-enable-animations=false\n' \
  > "$base/home/.config/gtk-4.0/settings.ini"
cp /usr/share/dbus-1/services/org.a11y.Bus.service "$base/services/"
cat > "$base/session.conf" <<X
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <syslog/>
  <listen>unix:tmpdir=$base/run</listen>
  <servicedir>$base/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
X

# Several of us may start and end at the same moment.  A server that chooses its number itself makes no lock file, and
# one that ends may take another one's socket away; so we draw a number, and Xvfb refuses one that is taken.  Without
# -noreset it starts anew when its last client goes, and refuses whoever comes at that moment.
cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
export XAUTHORITY="$base/xauthority"
touch "$XAUTHORITY"
xauth -q add :0 . "$cookie"
mkfifo "$base/display"
number=
for _ in 1 2 3 4 5; do
  draw=$((100 + $(od -An -N2 -tu2 /dev/urandom) % 30000))
  Xvfb ":$draw" -displayfd 3 -screen 0 "${WAYHOME_SCREEN:-1280x800}x24" -noreset -nolisten tcp -auth "$XAUTHORITY" \
    3>"$base/display" >"$base/xvfb.log" 2>&1 &
  xvfb=$!
  read -r -t 20 number < "$base/display" || true
  [ -z "$number" ] || break
  wait "$xvfb" 2>/dev/null || true
  xvfb=
done
if [ -z "$number" ]; then
  echo "The private screen did not start:" >&2
  cat "$base/xvfb.log" >&2
  exit 1
fi
xauth -q add ":$number" . "$cookie"

unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS GTK_THEME GTK_MODULES XDG_CURRENT_DESKTOP \
  XDG_SESSION_ID LANGUAGE GNOME_KEYRING_CONTROL SSH_AUTH_SOCK G_MESSAGES_DEBUG
export DISPLAY=":$number" HOME="$base/home" TMPDIR="$base/tmp" XDG_RUNTIME_DIR="$base/run" \
  XDG_CONFIG_HOME="$base/home/.config" XDG_DATA_HOME="$base/home/.local/share" \
  XDG_STATE_HOME="$base/home/.local/state" XDG_CACHE_HOME="$base/home/.cache" \
  LC_ALL=C.UTF-8 TZ=UTC GDK_BACKEND=x11 GSK_RENDERER=cairo GSETTINGS_BACKEND=memory GIO_USE_VFS=local
# No graphics driver; each GTK complains of the other's name for it.
if pkg-config --atleast-version=4.14 gtk4 2>/dev/null; then
  export GDK_DISABLE=gl
else
  export GDK_DEBUG=gl-disable
fi

# What the bus and the services that it starts have to say is no output of the command.
rc=0
# shellcheck disable=SC2016
dbus-run-session --config-file="$base/session.conf" -- sh -c 'exec "$@" >&8 2>&9 8>&- 9>&-' sh "$@" \
  8>&1 9>&2 >"$base/bus.log" 2>&1 || rc=$?
[ $rc != 127 ] || cat "$base/bus.log" >&2
exit $rc
