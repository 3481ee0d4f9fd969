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
    sys.exit(f"{form}: {row['page']}/{row['group']}/{row['field']}: {why}")


def table(name):
    with open(HERE / f'{name}.csv', encoding='utf-8', newline='') as f:
        return list(csv.DictReader(f))


# Kinds whose answers are never taken from another member or an earlier day.
NEVER_OFFERED = {'domestic_violence', 'hiv_aids', 'hiv_benefit', 'physical_disability', 'developmental_disability',
                 'chronic_condition', 'mental_health_disorder', 'substance_use_disorder', 'client'}


class Standard:
    """What the layouts must know of the standard: its columns, and when each is asked."""

    def __init__(self):
        self.columns = {k['kind']: {s['name']: s for s in k['slots']} for k in GEN.Spec().kinds}
        self.own = {k['kind'] for k in GEN.Spec().kinds if not k['file']}
        self.collection = GEN.table('collection.csv')

    def column(self, field):
        kind, _, name = field.partition('.')
        return self.columns.get(kind, {}).get(name)

    def stages(self, field):
        """A record's own column that no element names (a short name) is asked when the record is made."""
        elements = [e for e in self.column(field)['element'].split(';') if e and e != 'metadata']
        rows = [r for r in self.collection for e in elements
                if r['element'] == e or (e == '3.917' and r['element'][:-1] == e)]
        return {s for r in rows for s in r['stages'].split('|')} or {'record_creation'}


class Form:
    def __init__(self, head, standard):
        self.name = head['form']
        self.head = head
        self.stages = head['stages'].split('|')
        self.pages = {}
        for name in head['tables'].split('|'):
            for row in table(name):
                self.check(row, standard)
                self.add(row, standard)
        self.pages = {name: page for name, page in self.pages.items() if self.drop_empty(page)}

    def add(self, row, standard):
        page = self.pages.setdefault(row['page'], {'head': row, 'groups': {}})
        if row['group']:
            group = page['groups'].setdefault(row['group'], {'head': row, 'fields': []})
            if row['field'] and self.is_asked(row['field'].split(';')[0], standard):
                group['fields'].append(dict(row, per=self.per(row)))

    def per(self, row):
        """Where each member has a start of their own, one answer for the household would overwrite it."""
        return 'person' if self.head['each'] and row['per'] == 'household' else row['per']

    def is_asked(self, field, standard):
        if field == self.head['dated_by'] or field.partition('.')[0] in standard.own:
            return True
        if field.endswith('.InformationDate') and self.head['dated_by']:
            return False
        if standard.column(field)['target']:
            return bool({'record_creation', 'project_start'} & set(self.stages))
        return bool(standard.stages(field) & set(self.stages))

    @staticmethod
    def drop_empty(page):
        page['groups'] = {name: group for name, group in page['groups'].items() if group['fields']}
        return page['groups']

    def check(self, row, standard):
        if row['per'] not in ('person', 'household', 'head'):
            fail(self.name, row, 'per is person, household or head')
        if row['field'] and (row['width'] not in 's m l'.split() or row['widget'] not in ('', 'ssn', 'none')):
            fail(self.name, row, 'unknown width or widget')
        if row.get('rest', '') not in ('', 'no') or row.get('private', '') not in ('', 'yes'):
            fail(self.name, row, 'rest is no or empty, private yes or empty')
        self.check_offers(row, standard)
        if row.get('private') and (row['field'] or not row['group'] or row['per'] != 'person'):
            fail(self.name, row, 'private is a group that is asked of each person')
        for column in filter(None, row['field'].split(';')):
            if standard.column(column) is None:
                fail(self.name, row, f'no column {column}')

    @staticmethod
    def is_never_offered(row, standard):
        """What is private, tells of a disability or an amount of money is answered by the person, each time."""
        kind = row['field'].partition('.')[0]
        if 'disab' in row['field'].lower() or kind in NEVER_OFFERED:
            return True
        return any(standard.column(column)['type'] == 'MONEY' for column in row['field'].split(';'))

    def check_offers(self, row, standard):
        for name in ('copy', 'carry'):
            if row.get(name, '') not in ('', 'yes'):
                fail(self.name, row, f'{name} is yes or empty')
            if row.get(name) and (not row['field'] or self.is_never_offered(row, standard)):
                fail(self.name, row, f'{name} is not for this')
        if row.get('copy') and row['field'].partition('.')[0] == 'income_benefit':
            fail(self.name, row, 'income, benefits and insurance are each person’s own')
        if row.get('carry') and row['field'].partition('.')[0] == 'exit':
            fail(self.name, row, 'where somebody goes is asked anew')


def explanations(standard):
    """{field: [(condition, text)]} of help.csv, checked against the standard."""
    found = {}
    for row in table('help'):
        if standard.column(row['field']) is None or not row['text']:
            sys.exit(f"help: {row['field']}: no such column, or no text")
        if found.get(row['field']) and not found[row['field']][-1][0]:
            sys.exit(f"help: {row['field']}: nothing comes after what always holds")
        found.setdefault(row['field'], []).append((row['when'], row['text']))
    return found


def write_explanations(found):
    out = []
    for field, rows in found.items():
        cells = ''.join(f'  {{ {text(when)}, {noted(words)} }},\n' for when, words in rows)
        out.append(f'static const WhLayoutHelp help_{field.replace(".", "_")}[] = {{\n{cells}}};\n\n')
    return ''.join(out)


def column_name(column):
    kind, _, name = column.partition('.')
    return f'WH_{kind.upper()}_{GEN.upper(name)}'


def suggestions(row):
    """[(value, condition)] of the column suggest."""
    return [part.partition(':')[::2] for part in row['suggest'].split(';') if part]


def help_and_typing(words):
    """What is asked, and how it is typed, of which paper says nothing: sentences at the end that begin with Type."""
    at = 0 if words.startswith('Type ') else words.find('. Type ') + 1
    return (words[:at].strip(), words[at:].strip()) if at or words.startswith('Type ') else (words, '')


def write_field(prefix, row, explained, out):
    columns = row['field'].split(';')
    name = f'{prefix}_{columns[0].replace(".", "_")}'
    out.append(f'static const guint columns_{name}[] = {{ {", ".join(map(column_name, columns))} }};\n')
    given = suggestions(row)
    if given:
        rows = ', '.join(f'{{ {text(value)}, {text(when)} }}' for value, when in given)
        out.append(f'static const WhLayoutSuggestion suggestions_{name}[] = {{ {rows} }};\n')
    widget = row['widget'].upper() or 'BY_TYPE'
    about, typing = help_and_typing(row['help'])
    meant, rows_of_help = columns[0].replace('.', '_'), explained.get(columns[0], [])
    return (f'  {{ {text(columns[0])}, WH_KIND_{columns[0].split(".")[0].upper()}, columns_{name}, {len(columns)}, '
            f'WH_PER_{row["per"].upper()}, WH_WIDTH_{row["width"].upper()}, WH_WIDGET_{widget}, '
            f'{text(row["need"])}, {f"suggestions_{name}" if given else "NULL"}, {len(given)}, '
            f'{text(row["compute"])}, {GEN.yes(row.get("rest"))}, '
            f'{GEN.yes(row.get("copy"))}, {GEN.yes(row.get("carry"))}, {noted(row["label"])}, {noted(about)}, {noted(typing)}, '
            f'{f"help_{meant}" if rows_of_help else "NULL"}, {len(rows_of_help)} }},\n')


def write_group(prefix, group, explained, out):
    head = group['head']
    fields = [write_field(prefix, row, explained, out) for row in group['fields']]
    out.append(f'static const WhLayoutField fields_{prefix}[] = {{\n{"".join(fields)}}};\n')
    return (f'  {{ {text(head["group"])}, WH_PER_{head["per"].upper()}, fields_{prefix}, {len(fields)}, '
            f'{GEN.yes(head.get("private"))}, {noted(head["label"])}, {noted(head["help"])} }},\n')


def write_form(form, explained):
    out, pages = [], []
    for name, page in form.pages.items():
        prefix = f'{form.name}_{name}'
        groups = [write_group(f'{prefix}_{g}', group, explained, out) for g, group in page['groups'].items()]
        out.append(f'static const WhLayoutGroup groups_{prefix}[] = {{\n{"".join(groups)}}};\n\n')
        head = page['head']
        pages.append(f'  {{ {text(name)}, WH_PER_{head["per"].upper()}, groups_{prefix}, {len(groups)}, '
                     f'{noted(head["label"])}, {noted(head["help"])} }},\n')
    stages = ' | '.join(f'1u << WH_STAGE_{stage.upper()}' for stage in form.stages)
    out.append(f'static const WhLayoutPage pages_{form.name}[] = {{\n{"".join(pages)}}};\n\n'
               f'const WhLayout wh_layout_{form.name} = {{\n  {text(form.name)}, pages_{form.name}, {len(pages)}, '
               f'{stages},\n  {form.head["collection_stage"] or 0}, {text(form.head["dated_by"])}, '
               f'WH_WHOM_{form.head["whom"].upper()}, {noted(form.head["label"])},\n}};\n\n')
    return ''.join(out)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    standard = Standard()
    forms = [Form(head, standard) for head in table('forms')]
    explained = explanations(standard)
    tables = write_explanations(explained) + ''.join(write_form(form, explained) for form in forms)
    index = ''.join(f'  &wh_layout_{form.name},\n' for form in forms)
    (folder / 'wh-layouts.c').write_text(
        f'{HEAD}#include "form/wh-layout.h"\n\n#define N_(text) text\n\n{tables}'
        f'const WhLayout *const wh_layouts[] = {{\n{index}  NULL,\n}};\n', encoding='utf-8')
    externs = ''.join(f'extern const WhLayout wh_layout_{form.name};\n' for form in forms)
    (folder / 'wh-layouts.h').write_text(f'{HEAD}#pragma once\n\n{externs}', encoding='utf-8')


if __name__ == '__main__':
    main()
