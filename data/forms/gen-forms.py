#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the C tables of src/form/generated from the form layouts beside this script.

    gen-forms.py OUTPUT-FOLDER
"""
import csv
import importlib.util
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEAD = '/* SPDX-License-Identifier: GPL-3.0-or-later */\n/* Made by data/forms/gen-forms.py: edit the tables there. */\n'


def load_spec():
    """The module that makes the tables of the standard: how it names columns is known there alone."""
    loader = importlib.util.spec_from_file_location('gen_spec', HERE.parent / 'spec' / 'gen-spec.py')
    module = importlib.util.module_from_spec(loader)
    sys.dont_write_bytecode = True
    loader.loader.exec_module(module)
    return module


GEN = load_spec()
text = GEN.text


def noted(value):
    return f'N_({text(value)})' if value else 'NULL'


def fail(form, row, why):
    sys.exit(f"{form}.csv: {row['page']}/{row['group']}/{row['field']}: {why}")


class Form:
    def __init__(self, name, kinds):
        self.name = name
        with open(HERE / f'{name}.csv', encoding='utf-8', newline='') as f:
            rows = list(csv.DictReader(f))
        self.pages = {}
        for row in rows:
            self.check(row, kinds)
            page = self.pages.setdefault(row['page'], {'head': row, 'groups': {}})
            if row['group']:
                group = page['groups'].setdefault(row['group'], {'head': row, 'fields': []})
                if row['field']:
                    group['fields'].append(row)

    def check(self, row, kinds):
        if row['per'] not in ('person', 'household', 'head'):
            fail(self.name, row, 'per is person, household or head')
        if row['field'] and (row['width'] not in 's m l'.split() or row['widget'] not in ('', 'ssn', 'none')):
            fail(self.name, row, 'unknown width or widget')
        for column in filter(None, row['field'].split(';')):
            kind, _, name = column.partition('.')
            if name not in kinds.get(kind, ()):
                fail(self.name, row, f'no column {column}')


def column_name(column):
    kind, _, name = column.partition('.')
    return f'WH_{kind.upper()}_{GEN.upper(name)}'


def suggestions(row):
    """[(value, condition)] of the column suggest."""
    return [part.partition(':')[::2] for part in row['suggest'].split(';') if part]


def write_field(prefix, row, out):
    columns = row['field'].split(';')
    name = f'{prefix}_{columns[0].split(".")[1]}'
    out.append(f'static const guint columns_{name}[] = {{ {", ".join(map(column_name, columns))} }};\n')
    given = suggestions(row)
    if given:
        rows = ', '.join(f'{{ {text(value)}, {text(when)} }}' for value, when in given)
        out.append(f'static const WhLayoutSuggestion suggestions_{name}[] = {{ {rows} }};\n')
    widget = row['widget'].upper() or 'BY_TYPE'
    return (f'  {{ {text(columns[0])}, WH_KIND_{columns[0].split(".")[0].upper()}, columns_{name}, {len(columns)}, '
            f'WH_PER_{row["per"].upper()}, WH_WIDTH_{row["width"].upper()}, WH_WIDGET_{widget}, '
            f'{text(row["need"])}, {f"suggestions_{name}" if given else "NULL"}, {len(given)}, '
            f'{text(row["compute"])}, {noted(row["label"])}, {noted(row["help"])} }},\n')


def write_group(prefix, group, out):
    head = group['head']
    fields = [write_field(prefix, row, out) for row in group['fields']]
    out.append(f'static const WhLayoutField fields_{prefix}[] = {{\n{"".join(fields)}}};\n')
    return (f'  {{ {text(head["group"])}, WH_PER_{head["per"].upper()}, fields_{prefix}, {len(fields)}, '
            f'{noted(head["label"])}, {noted(head["help"])} }},\n')


def write_form(form):
    out = [HEAD, '#include "form/wh-layout.h"\n\n#define N_(text) text\n\n']
    pages = []
    for name, page in form.pages.items():
        prefix = f'{form.name}_{name}'
        groups = [write_group(f'{prefix}_{g}', group, out) for g, group in page['groups'].items()]
        out.append(f'static const WhLayoutGroup groups_{prefix}[] = {{\n{"".join(groups)}}};\n\n')
        head = page['head']
        pages.append(f'  {{ {text(name)}, WH_PER_{head["per"].upper()}, groups_{prefix}, {len(groups)}, '
                     f'{noted(head["label"])}, {noted(head["help"])} }},\n')
    out.append(f'static const WhLayoutPage pages_{form.name}[] = {{\n{"".join(pages)}}};\n\n')
    out.append(f'const WhLayout wh_layout_{form.name} = {{ {text(form.name)}, pages_{form.name}, {len(pages)} }};\n')
    return ''.join(out)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    kinds = {k['kind']: {s['name'] for s in k['slots']} for k in GEN.Spec().kinds}
    for path in sorted(HERE.glob('*.csv')):
        form = Form(path.stem, kinds)
        (folder / f'wh-layout-{form.name}.c').write_text(write_form(form), encoding='utf-8')


if __name__ == '__main__':
    main()
