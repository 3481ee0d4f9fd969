#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The committed C tables are those that the tables of data/spec make."""
import filecmp
import subprocess
import sys
import tempfile
from pathlib import Path

script, committed = sys.argv[1], Path(sys.argv[2])
with tempfile.TemporaryDirectory() as folder:
    subprocess.run(['/usr/bin/python3', script, folder], check=True)
    made = sorted(p.name for p in Path(folder).iterdir())
    wrong = [name for name in made if not (committed / name).exists()
             or not filecmp.cmp(committed / name, Path(folder, name), shallow=False)]
    wrong += [p.name for p in committed.iterdir() if p.name not in made]
print('1..1')
print('not ok' if wrong or not made else 'ok', '1 - generated tables are as committed')
for name in wrong:
    print('# differs:', name)
sys.exit(1 if wrong else 0)
