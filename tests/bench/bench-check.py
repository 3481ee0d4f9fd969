#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What checking a set costs, beside what the sqlite3 shell takes to import the same files as text.

    bench-check.py WAYHOME-CLI SET.zip [times]

Prints processor time (the least of some runs: other programs only add to it), memory and the ratio.
"""
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path


def run(command, folder, text=None):
    """Processor seconds and peak mebibytes."""
    child = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, text=True)
    if text is not None:
        child.stdin.write(text)
    child.stdin.close()
    usage = os.wait4(child.pid, 0)[2]
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    cli, archive = Path(sys.argv[1]).resolve(), sys.argv[2]
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(archive).extractall(folder)
        files = sorted(Path(folder).rglob('*.csv'))
        script = '.mode csv\n' + ''.join(f'.import {f} "{f.stem}"\n' for f in files)
        checks, imports = [], []
        for i in range(times):
            checks.append(run([cli, 'check', files[0].parent], folder))
            imports.append(run(['sqlite3', f'{folder}/{i}.db'], folder, script))
        check, memory = min(c for c, m in checks), max(m for c, m in checks)
        plain = min(c for c, m in imports)
    print(f'check {check:.2f} s, {memory:.0f} MiB; sqlite3 .import {plain:.2f} s; '
          f'ratio {check / plain:.2f} (at most 2), memory at most 200 MiB')


if __name__ == '__main__':
    main()
