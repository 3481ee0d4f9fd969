#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the one pinned SQLCipher as a private static library with hidden symbols (why: README.md here).
#
#   build-sqlcipher.sh [--source FOLDER] [--output FOLDER]
#
# Without --source the upstream tarball comes from Debian's source package, through apt-get and the mirror of
# this machine's own apt configuration, and must have the checksum below. With --source it is an unpacked tree
# of the same version. Without --output the result goes to a cache outside the build folder; its name says
# version, flags and compiler, so that a second call has nothing to do. What happens is told on standard
# error; the folder with libwh-sqlcipher.a and sqlite3.h is the only line on standard output.
set -eu

VERSION=4.6.1
SQLITE_VERSION=3.46.1
SUITE=trixie
TARBALL=sqlcipher_$VERSION.orig.tar.gz
SHA256=d8f9afcbc2f4b55e316ca4ada4425daf3d0b4aab25f45e11a802ae422b9f53a3

# Encryption, and nothing unencrypted beside it: temporary tables and sorts stay in memory whatever a pragma
# says, what is deleted is overwritten. THREADSAFE=2: every connection belongs to one thread at a time.
FLAGS="-DSQLITE_HAS_CODEC -DSQLITE_TEMP_STORE=3 -DSQLITE_SECURE_DELETE -DSQLITE_THREADSAFE=2"
# What we use.
FLAGS="$FLAGS -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_LIKE_DOESNT_MATCH_BLOBS"
# What we never use, so that it cannot be misused: a misspelt "column" read as text, code from a file, functions
# called from a schema that somebody else wrote, files mapped into memory, caches shared between connections.
FLAGS="$FLAGS -DSQLITE_DQS=0 -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_TRUSTED_SCHEMA=0 -DSQLITE_MAX_MMAP_SIZE=0"
FLAGS="$FLAGS -DSQLITE_OMIT_SHARED_CACHE -DSQLITE_DEFAULT_MEMSTATUS=0"
# What the C library has.
FLAGS="$FLAGS -DHAVE_USLEEP=1 -DHAVE_FDATASYNC=1 -DHAVE_PREAD=1 -DHAVE_PWRITE=1 -DHAVE_GMTIME_R=1"
FLAGS="$FLAGS -DHAVE_LOCALTIME_R=1 -DHAVE_STDINT_H=1 -DHAVE_INTTYPES_H=1"
CFLAGS_OURS="-O2 -g1 -fPIC -fvisibility=hidden -w $FLAGS"

say () { echo "SQLCipher: $*" >&2; }
die () { say "$*"; exit 1; }

SOURCE= OUTPUT=
while [ $# -gt 0 ]; do
  case $1 in
    --source) SOURCE=$(cd "$2" && pwd) || die "there is no folder $2."; shift 2 ;;
    --output) OUTPUT=$2; shift 2 ;;
    *) die "$1 is not an option. Usage: $0 [--source FOLDER] [--output FOLDER]" ;;
  esac
done
CC=${CC:-cc}
CC_IS=$($CC --version 2>/dev/null | sed -n "1s/^[^ ]* //p") || die "there is no C compiler ($CC)."
CRYPTO_IS=$(pkg-config --modversion libcrypto 2>/dev/null) || die "libcrypto is missing: install libssl-dev and pkgconf."
HASH=$(printf '%s\n' "$SHA256" "$CFLAGS_OURS" "$CC_IS" "$CRYPTO_IS" "$SOURCE" | sha256sum | cut -c1-12)
: "${OUTPUT:=${XDG_CACHE_HOME:-$HOME/.cache}/wayhome/sqlcipher-$VERSION-$HASH}"
STAMP="$VERSION $HASH"

ready () { [ -f "$OUTPUT/libwh-sqlcipher.a" ] && [ "$(cat "$OUTPUT/stamp" 2>/dev/null)" = "$STAMP" ]; }
if ready; then
  say "$VERSION is already built."
  echo "$OUTPUT"
  exit 0
fi

# Two builds at once: the second waits and then finds the work done.
mkdir -p "$(dirname "$OUTPUT")"
exec 9> "$OUTPUT.lock"
flock 9
if ready; then
  echo "$OUTPUT"
  exit 0
fi
WORK=$(mktemp -d "$OUTPUT.XXXXXX")
trap 'rm -rf "$WORK"' EXIT
trap 'exit 1' HUP INT TERM

# Prints the package archives that apt knows here, Debian's own first.
mirrors () {
  apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 2>/dev/null |
    awk '$NF !~ /security/ { print ($1 == "Debian" ? 0 : 1), $NF }' | sort -u | cut -d' ' -f2
}

# Downloads the tarball from one archive into $WORK/fetch, with apt's state there too: neither a deb-src line
# nor root is needed, and the machine's own apt is not touched.
download_from () {
  keyring=$(ls /usr/share/keyrings/debian-archive-keyring.* | head -1)
  printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$1" "$SUITE" "$keyring" \
    > "$WORK/fetch/parts/suite.sources"
  set -- -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$WORK/fetch/parts" \
    -o Dir::State="$WORK/fetch/state" -o Dir::Cache="$WORK/fetch/cache" -o APT::Sandbox::User=root \
    -o Acquire::Languages=none -q
  apt-get "$@" update || return 1
  revision=$(apt-cache "$@" showsrc sqlcipher | awk -v v="$VERSION" \
    '$1 == "Version:" && index ($2, v "-") == 1 { print $2 }' | sort -V | tail -1)
  [ -n "$revision" ] || return 1
  (cd "$WORK/fetch" && apt-get "$@" source --download-only "sqlcipher=$revision") || return 1
}

fetch () {
  command -v apt-get > /dev/null || die "there is no apt-get here: give the source folder with -Dsqlcipher_source."
  mkdir -p "$WORK/fetch/parts" "$WORK/fetch/state/lists/partial" "$WORK/fetch/cache/archives/partial"
  archives=$(mirrors)
  [ -n "$archives" ] || die "apt knows no package archive yet: run apt-get update."
  for mirror in $archives; do
    say "fetching the source of $VERSION with apt-get"
    download_from "$mirror" > "$WORK/log" 2>&1 && [ -f "$WORK/fetch/$TARBALL" ] && break
  done
  [ -f "$WORK/fetch/$TARBALL" ] || { cat "$WORK/log" >&2; die "the source of $VERSION could not be fetched."; }
  echo "$SHA256  $WORK/fetch/$TARBALL" | sha256sum -c --quiet >&2 || die "the source is not the one that we know."
  mkdir "$WORK/source"
  tar -xzf "$WORK/fetch/$TARBALL" -C "$WORK/source" --strip-components=1
}

if [ -n "$SOURCE" ]; then
  cp -R "$SOURCE" "$WORK/source"
else
  fetch
fi
[ "$(cat "$WORK/source/VERSION" 2>/dev/null)" = "$SQLITE_VERSION" ] &&
  grep -q "CIPHER_VERSION_NUMBER $VERSION\$" "$WORK/source/src/sqlcipher.c" ||
  die "the source is not version $VERSION."
command -v tclsh > /dev/null || die "tclsh is missing: install tcl."

say "building $VERSION, once (about a minute)"
(
  cd "$WORK/source"
  ./configure --disable-tcl --disable-readline --enable-tempstore=always CC="$CC" \
    CFLAGS="-DSQLITE_HAS_CODEC" LDFLAGS="-lcrypto -lm"
  make sqlite3.c sqlite3.h
  # shellcheck disable=SC2086 # a list of options
  $CC $CFLAGS_OURS $(pkg-config --cflags libcrypto) -c sqlite3.c -o sqlite3.o
  ar crs libwh-sqlcipher.a sqlite3.o
) > "$WORK/log" 2>&1 9>&- || { tail -40 "$WORK/log" >&2; die "the build of $VERSION failed."; }

mkdir "$WORK/done"
cp "$WORK/source/libwh-sqlcipher.a" "$WORK/source/sqlite3.h" "$WORK/source/LICENSE.md" "$WORK/done/"
echo "$STAMP" > "$WORK/done/stamp"
rm -rf "$OUTPUT"
mv "$WORK/done" "$OUTPUT"
say "built into $OUTPUT"
echo "$OUTPUT"
