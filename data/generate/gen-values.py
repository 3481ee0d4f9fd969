#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the tables of the synthetic community in C.

    gen-values.py TABLES-FOLDER OUTPUT.c
"""
import csv
import os
import sys


def rows(folder, name):
    with open(os.path.join(folder, name), encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def text(value):
    return '"' + value.replace('\\', '\\\\').replace('"', '\\"') + '"'


def number(value):
    return value or '-1'


def weights(value):
    """"single:30 youth:15" as one weight for each sort of household."""
    given = dict(item.split(':') for item in value.split())
    return '{ ' + ', '.join(given.pop(sort, '0') for sort in ('single', 'family', 'youth', 'veteran', 'minor', 'hiv')) \
        + ' }', given


def main():
    folder, output = sys.argv[1:]
    out = ['/* SPDX-License-Identifier: GPL-3.0-or-later */', '/* Made by data/generate/gen-values.py. */',
           '#include "generate/wh-values.h"', '']

    def table(kind, name, lines):
        out.append(f'const {kind} wh_values_{name}[] = {{')
        out.extend('  ' + line for line in lines)
        out.extend(['};', f'const guint wh_values_n_{name} = {len(lines)};', ''])

    table('WhFirstName', 'first_names',
          [f'{{ {text(r["name"])}, {r["sex"]}, {int(r["tongue"] == "es")} }},' for r in rows(folder, 'first_names.csv')])
    table('WhLastName', 'last_names',
          [f'{{ {text(r["name"])}, {int(r["tongue"] == "es")} }},' for r in rows(folder, 'last_names.csv')])
    table('WhAgency', 'agencies',
          [f'{{ {text(r["name"])}, {r["victim_services"]} }},' for r in rows(folder, 'organizations.csv')])
    table('WhStreet', 'streets', [f'{{ {text(r["name"])} }},' for r in rows(folder, 'streets.csv')])
    lines = []
    for r in rows(folder, 'projects.csv'):
        (crisis, unknown), (homes, unknown_too) = weights(r['crisis']), weights(r['homes'])
        if unknown or unknown_too:
            sys.exit(f'{r["name"]}: no such household')
        lines.append(f'{{ {r["organization"]}, {text(r["name"])}, {r["type"]}, {number(r["rrh_sub_type"])}, '
                     f'{number(r["housing_type"])}, {r["target"]}, {number(r["affiliated_to"])}, {r["funder"]}, '
                     f'{r["beds"]}, {crisis}, {homes} }},')
    table('WhPlace', 'places', lines)
    with open(output, 'w', encoding='utf-8') as file:
        file.write('\n'.join(out))


if __name__ == '__main__':
    main()
