#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each message of rules.csv reaches the translators: its table is in POTFILES.in, and xgettext takes it from there."""
import csv
import re
import subprocess
import sys
from pathlib import Path

root = Path(sys.argv[1])
table = 'src/spec/generated/wh-spec-tables.c'
print('1..1')
if table not in (root / 'po/POTFILES.in').read_text().split('\n'):
    print(f'not ok 1 - {table} is not in POTFILES.in')
    sys.exit(1)
pot = subprocess.run(['xgettext', '-kN_', '--from-code=UTF-8', '-o', '-', table], cwd=root, check=True,
                     capture_output=True, text=True).stdout
entries = {''.join(re.findall(r'"((?:[^"\\]|\\.)*)"', entry)).replace('\\"', '"')
           for entry in re.findall(r'^msgid ((?:".*"\n)+)', pot, re.M)}
with open(root / 'data/spec/rules.csv', encoding='utf-8', newline='') as f:
    missing = [r['rule_id'] for r in csv.DictReader(f) if r['message'] not in entries]
print('not ok' if missing else 'ok', '1 - messages')
for rule in missing:
    print('#', rule)
sys.exit(1 if missing else 0)
