#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the tables of src/match in C.

    gen-match.py NICKNAMES.csv WEIGHTS.csv OUTPUT.c
"""
import csv
import sys


def text(value):
    return '"' + value.replace('\\', '\\\\').replace('"', '\\"') + '"'


def main():
    nicknames, weights, output = sys.argv[1:]
    out = ['/* SPDX-License-Identifier: GPL-3.0-or-later */', '/* Made by data/match/gen-match.py. */',
           '#include "match/wh-match-tables.h"', '', 'const char *const wh_nickname_families[] = {']
    with open(nicknames, encoding='utf-8') as file:
        families = [line.strip() for line in file if line.strip()]
    out += [f'  {text(line)},' for line in families]
    out += ['};', f'const unsigned int wh_n_nickname_families = {len(families)};', '',
            'const WhMatchWeight wh_match_weights[] = {']
    with open(weights, encoding='utf-8', newline='') as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        by_frequency = row['u'].startswith('f')
        u = float(row['u'].removeprefix('f').removeprefix('*') or 1)
        out.append(f'  {{ {text(row["field"])}, {text(row["outcome"])}, {float(row["m"])!r}, {u!r}, '
                   f'{int(by_frequency)} }},')
    out += ['};', f'const unsigned int wh_n_match_weights = {len(rows)};', '']
    with open(output, 'w', encoding='utf-8') as file:
        file.write('\n'.join(out))


if __name__ == '__main__':
    main()
