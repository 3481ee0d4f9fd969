#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the C tables of src/report/generated from report_*.csv and reports_funders.csv beside this script.

    gen-report.py OUTPUT-FOLDER

A table of a report is rows here, never C: see report.md for the columns.
"""
import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEAD = '/* SPDX-License-Identifier: GPL-3.0-or-later */\n/* Made by data/spec/gen-report.py: edit the tables there. */\n'
REPORTS = {'apr': 'APR', 'caper': 'CAPER', 'dq': 'DATA_QUALITY', 'unduplicated': 'UNDUPLICATED', 'services': 'SERVICES'}
UNITS = ('person', 'household', 'project', 'anyone', 'service')
EACH = ('', 'project', 'coc')


def read(name):
    with open(HERE / name, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def text(value):
    if not value:
        return 'NULL'
    return '"' + value.replace('\\', '\\\\').replace('"', '\\"').replace('??', '?\\?') + '"'


def label(value):
    return f'N_({text(value)})' if value else 'NULL'


def reports_mask(names):
    return ' | '.join(f'WH_REPORT_BIT (WH_REPORT_{REPORTS[name]})' for name in names.split())


def letter_mask(letters):
    return sum(1 << (ord(letter) - ord('B')) for letter in letters.split())


def identifier(name):
    return re.sub(r'\W', '_', name.lower())


def grouped(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


def check(tables, columns, rows):
    """Numbers of rows run on from 2, and a part stands for every column where there are parts."""
    for table in tables:
        of = rows.get(table['rows'] or table['table'], [])
        n_columns = len(columns[table['columns']])
        if [int(row['row']) for row in of] != list(range(2, len(of) + 2)):
            sys.exit(f'{table["table"]}: the rows are not numbered from 2 on')
        if table['unit'] not in UNITS or not set(table['reports'].split()) <= set(REPORTS):
            sys.exit(f'{table["table"]}: a unit or report is unknown')
        if table['each'] not in EACH:
            sys.exit(f'{table["table"]}: what it has a row for is unknown')
        for row in of:
            for field in ('where', 'value'):
                if ';' in row[field] and row[field].count(';') + 1 != n_columns:
                    sys.exit(f'{table["table"]} row {row["row"]}: {field} has not a part for each column')


def write_funders():
    out = ['const WhReportFunder wh_report_funders[] = {\n']
    for row in read('reports_funders.csv'):
        for name, constant in REPORTS.items():
            if name.upper() in row['report'].split(';') and row['measure'] == 'all':
                out += [f'  {{ WH_REPORT_{constant}, {funder} }},\n' for funder in row['funders'].split('|')]
    out.append('};\n\nconst guint wh_n_report_funders = G_N_ELEMENTS (wh_report_funders);\n')
    return ''.join(out)


def write(tables, columns, rows, checks):
    out = [HEAD, '#include "report/wh-report-spec.h"\n\n#define N_(text) text\n\n']
    for name, of in columns.items():
        out.append(f'static const WhReportColumn columns_{identifier(name)}[] = {{\n')
        out += [f'  {{ {label(c["label"])}, {text(c["where"])}, {text(c["stage"])}, {text(c["value"])} }},\n' for c in of]
        out.append('};\n\n')
    for name, of in rows.items():
        out.append(f'static const WhReportRow rows_{identifier(name)}[] = {{\n')
        out += [f'  {{ {label(r["label"])}, {text(r["where"])}, {text(r["value"])}, 0x{letter_mask(r["blank"]):x} }},\n'
                for r in of]
        out.append('};\n\n')
    out.append('const WhReportTableSpec wh_report_tables[] = {\n')
    for table in tables:
        source = table['rows'] or table['table']
        of = f'rows_{identifier(source)}, {len(rows[source])}' if source in rows else 'NULL, 0'
        out.append(f'  {{ {text(table["table"])}, {text(table["in_dq"])}, {label(table["title"])}, {label(table["corner"])},\n'
                   f'    {reports_mask(table["reports"])}, WH_REPORT_UNIT_{table["unit"].upper()}, '
                   f'{"TRUE" if table["adds_up"] else "FALSE"},\n'
                   f'    {text(table["universe"])}, {text(table["stage"])},\n'
                   f'    columns_{identifier(table["columns"])}, {len(columns[table["columns"]])}, {of},\n'
                   f'    WH_REPORT_EACH_{(table["each"] or "none").upper()} }},\n')
    out.append('};\n\nconst guint wh_n_report_tables = G_N_ELEMENTS (wh_report_tables);\n\n')
    out.append('const WhReportCheck wh_report_checks[] = {\n')
    out += [f'  {{ {reports_mask(c["reports"])}, {text(c["left"])}, {text(c["relation"])}, {text(c["right"])},\n'
            f'    {label(c["says"])} }},\n' for c in checks]
    out.append('};\n\nconst guint wh_n_report_checks = G_N_ELEMENTS (wh_report_checks);\n\n')
    out.append(write_funders())
    return ''.join(out)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    tables, columns = read('report_tables.csv'), grouped(read('report_columns.csv'), 'columns')
    rows = grouped(read('report_rows.csv'), 'table')
    check(tables, columns, rows)
    (folder / 'wh-report-tables.c').write_text(write(tables, columns, rows, read('report_checks.csv')),
                                               encoding='utf-8')


if __name__ == '__main__':
    main()
