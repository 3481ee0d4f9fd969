#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the C tables of src/spec/generated from the tables beside this script.

    gen-spec.py OUTPUT-FOLDER

One description per record kind, as data: a field is added here in a table, never in C.
"""
import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEAD = '/* SPDX-License-Identifier: GPL-3.0-or-later */\n/* Made by data/spec/gen-spec.py: edit the tables there. */\n'
TYPES = {'I': 'INTEGER', 'M': 'MONEY', 'M+': 'MONEY', 'D': 'DATE', 'T': 'TIME'}


def table(name):
    with open(HERE / name, encoding='utf-8', newline='') as f:
        return list(csv.DictReader(f))


def text(value):
    if value is None or value == '':
        return 'NULL'
    escaped = value.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n').replace('??', '?\\?')
    return f'"{escaped}"'


def yes(flag):
    return 'TRUE' if flag else 'FALSE'


def words(name):
    """FirstName -> [First, Name]; SSNDataQuality -> [SSN, Data, Quality]."""
    name = name.replace('HoH', 'Hoh').replace('CoC', 'Coc').replace('IDs', 'Ids')
    return re.findall(r'[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+', name)


def upper(name):
    return '_'.join(w.upper() for w in words(name))


def spoken(name):
    parts = words(name)
    return ' '.join([parts[0]] + [w if w.isupper() and len(w) > 1 else w.lower() for w in parts[1:]])


# ----------------------------------------------------------------------------------------------------------------
# Conditions: the notes of csv_columns.csv use older spellings; here they become the one grammar.

def condition(source):
    c = source.replace('all other race columns', 'other_races').replace('180 days', '180d')
    c = re.sub(r'\bnot null\b', '!=null', c)
    c = re.sub(r'\bwithin (\S+\.\.\S+)', r'=\1', c)
    c = re.sub(r'\bin ([\d,]+)', lambda m: '=' + m[1].replace(',', '|'), c)
    c = re.sub(r'\s*(!=|<=|>=|=|<|>)\s*', r'\1', c)
    return c.strip()


def token(notes, name):
    """The text between the parentheses of name(...), which may hold parentheses of its own."""
    start = re.search(rf'\b{name}\(', notes)
    if not start:
        return None
    depth, i = 1, start.end()
    while depth:
        depth += {'(': 1, ')': -1}.get(notes[i], 0)
        i += 1
    return notes[start.end():i - 1]


def choices_of(row, kind):
    """[(condition or None, list id)] of a column, for one of the kinds that hold it."""
    lists = row['list'].split('|') if row['list'] else []
    if len(lists) < 2:
        return [(None, l) for l in lists]
    by = re.search(r'list by (\w+): ((?:\w+=[\w.]+(?:; )?)+)', row['notes'])
    if by:
        return [(f'{by[1]}={value}', l) for value, l in re.findall(r'(\w+)=([\w.]+)', by[2])]
    either = re.search(r'list ([\w.]+) if (\w+=\d+) else list ([\w.]+)', row['notes'])
    if not either:
        sys.exit(f"{row['file']}.{row['column']}: several lists and no condition")
    return [(None, either[1] if kind['only_when'] == either[2] else either[3])]


# ----------------------------------------------------------------------------------------------------------------
# Kinds

def free_mutual(slots):
    """Of two columns that may not be without each other (the day and the fact of aftercare) the one that asks no more
    than that there is the other comes first: a form could never begin otherwise."""
    conditions = {slot['name']: slot['null_unless'] or '' for slot in slots}
    for slot in slots:
        other = re.fullmatch(r'(\w+)!=null', slot['null_unless'] or '')
        if other and re.search(rf'\b{slot["name"]}\b', conditions.get(other[1], '')):
            slot['null_unless'] = None


class Spec:
    def __init__(self):
        self.columns = table('csv_columns.csv')
        self.kinds = table('kinds.csv')
        self.own = table('own_columns.csv')
        self.beside = {r['kind']: r['file'] for r in table('beside.csv')}
        self.labels = {(r['file'], r['column']): r for r in table('labels.csv')}
        self.units = {}
        for r in table('merge_units.csv'):
            for column in r['columns'].split(';'):
                self.units[r['file'], column] = (r['unit_id'].split('.', 1)[1], r['kind'])
        self.lists = {}
        for r in table('lists.csv') + table('own_lists.csv'):
            self.lists.setdefault(r['list_id'], (r['list_name'], []))[1].append(r)
        self.list_ids = list(self.lists)
        self.files = list(dict.fromkeys(r['file'] for r in self.columns))
        self.kind_of_file = {}
        for k in self.kinds:
            self.kind_of_file.setdefault(k['file'], k['kind'])
        for k in self.kinds:
            k['slots'] = self.own_slots(k) if not k['file'] else self.hud_slots(k)
            k['unit_list'] = list(dict.fromkeys(s['unit'] for s in k['slots']))
        self.check()

    def besides(self):
        """[(kind, file)] of our own kinds that are exported beside HUD's files."""
        return [(k, self.beside[k['kind']]) for k in self.kinds if k['kind'] in self.beside]

    def of_beside(self, kind, file):
        """The file's columns: the record's number, then what the record says."""
        types = {r['column']: r['type'] for r in self.own if r['kind'] in (kind['kind'], '*')}
        return [(f'{file}ID', 'S32', True, 'KEY')] + [
            (s['name'], types[s['name']], s['required'], 'VALUE') for s in kind['slots']]

    def of_file(self, file):
        return [r for r in self.columns if r['file'] == file]

    def claimed(self, file):
        """Columns that a companion kind of the file takes away from the first."""
        return {c for k in self.kinds if k['file'] == file and k['columns'] != '*' and not k['only_when']
                for c in k['columns'].split(';')}

    def hud_slots(self, kind):
        slots = []
        for r in self.of_file(kind['file']):
            unit = self.units[r['file'], r['column']]
            shared = unit[0] in ('identity', 'stamp', 'DateDeleted') or r['column'] in (
                'InformationDate', 'DataCollectionStage', 'DisabilityType')
            if r['key'] == 'PK' or r['column'] == 'ExportID':
                continue
            named = kind['columns'].split(';')
            mine = r['column'] not in self.claimed(r['file']) if kind['columns'] == '*' else r['column'] in named
            if shared or mine:
                slots.append(self.hud_slot(r, kind, unit))
        free_mutual(slots)
        return slots

    def hud_slot(self, r, kind, unit):
        label = self.labels.get((r['file'], r['column'])) or self.labels.get(('*', r['column'])) or {}
        reference = re.fullmatch(r'FK->(\w+)\.(\w+)', r['key'])
        target = None
        if reference and any(c['key'] == 'PK' and c['column'] == reference[2] for c in self.of_file(reference[1])):
            target = self.kind_of_file[reference[1]]
        notes = r['notes']
        tokens = {t: token(notes, t) for t in ('null_unless', 'dependent_on', 'required_if', 'range', 'regex', 'not_in')}
        return {
            'name': r['column'], 'label': label.get('label') or spoken(r['column']), 'element': r['element'],
            'type': 'REFERENCE' if target else TYPES.get(r['type'], 'TEXT'),
            'size': int(r['type'][1:]) if r['type'][0] == 'S' else 0,
            'unit': unit, 'sensitivity': label.get('sensitivity') or kind['sensitivity'],
            'required': r['required'] == 'Y', 'not_negative': r['type'] == 'M+', 'target': target,
            'choices': choices_of(r, kind),
            'null_unless': tokens['null_unless'] and condition(tokens['null_unless']),
            'depends_on': tokens['dependent_on'] and condition(tokens['dependent_on']),
            'required_if': tokens['required_if'] and condition(tokens['required_if']),
            'range': tokens['range'] and tokens['range'].replace('current year', 'this_year'),
            'pattern': tokens['regex'], 'not_in': tokens['not_in'] and tokens['not_in'].replace(',', '|')}

    def own_slots(self, kind):
        slots = []
        for r in self.own:
            if r['kind'] not in (kind['kind'], '*'):
                continue
            slots.append({
                'name': r['column'], 'label': r['label'], 'element': '',
                'type': 'REFERENCE' if r['references'] else TYPES.get(r['type'], 'TEXT'),
                'size': int(r['type'][1:]) if r['type'][0] == 'S' else 0,
                'unit': (r['unit'], r['unit_kind']), 'sensitivity': r['sensitivity'], 'required': r['required'] == 'Y',
                'not_negative': False, 'target': r['references'] or None,
                'choices': [(None, r['list'])] if r['list'] else [], 'null_unless': None, 'depends_on': None,
                'required_if': None, 'range': None, 'pattern': None, 'not_in': None})
        return slots

    def check(self):
        """Every column of the standard has a place, and every word used is known."""
        for r in self.columns:
            if r['key'] == 'PK' or r['column'] == 'ExportID':
                continue
            if not any(s['name'] == r['column'] for k in self.kinds if k['file'] == r['file'] for s in k['slots']):
                sys.exit(f"{r['file']}.{r['column']} is in no kind")
        for k in self.kinds:
            if k['kind'] in self.beside and k['file']:
                sys.exit(f"{k['kind']} is in a file of HUD's")
            if len(k['unit_list']) > 64:
                sys.exit(f"{k['kind']} has more than 64 merge units")
            for s in k['slots']:
                for _, l in s['choices']:
                    if l not in self.lists:
                        sys.exit(f"{k['kind']}.{s['name']}: no list {l}")


def kind_id(name):
    return f'WH_KIND_{name.upper()}'


def write_ids(spec):
    out = [HEAD, '#pragma once\n']
    out.append('typedef enum\n{\n' + ''.join(f'  {kind_id(k["kind"])},\n' for k in spec.kinds)
               + '  WH_N_KINDS,\n} WhKindId;\n')
    first, *others = [f'  WH_FILE_{upper(f)}' for _, f in spec.besides()]
    out.append('/* HUD\'s files, and after them those of our own that stand beside them. */\ntypedef enum\n{\n'
               + ''.join(f'  WH_FILE_{upper(f)},\n' for f in spec.files)
               + f'  WH_N_FILES,\n{first} = WH_N_FILES,\n' + ''.join(f'{f},\n' for f in others)
               + '  WH_N_ALL_FILES,\n} WhFileId;\n')
    for k in spec.kinds:
        prefix = f'WH_{k["kind"].upper()}'
        names = ''.join(f'  {prefix}_{upper(s["name"])},\n' for s in k['slots'])
        out.append(f'/* Columns of {k["kind"]}. */\nenum\n{{\n{names}  {prefix}_N_COLUMNS,\n}};\n')
    return '\n'.join(out)


def column_line(spec, kind, slot):
    target = f'&wh_kinds[{kind_id(slot["target"])}]' if slot['target'] else 'NULL'
    choices = f'choices_{kind["kind"]}_{slot["name"]}' if slot['choices'] else 'NULL'
    conditions = ', '.join(text(slot[c]) for c in
                           ('null_unless', 'depends_on', 'required_if', 'range', 'pattern', 'not_in'))
    return (f'  {{ {text(slot["name"])}, N_({text(slot["label"])}), {text(slot["element"]) if slot["element"] else chr(34)*2}, '
            f'WH_TYPE_{slot["type"]}, {slot["size"]}, {kind["unit_list"].index(slot["unit"])}, '
            f'WH_SENSITIVITY_{slot["sensitivity"].upper()}, {yes(slot["required"])}, {yes(slot["not_negative"])}, '
            f'{target}, {choices}, {len(slot["choices"])}, {conditions} }},\n')


def write_kind(spec, kind):
    out = []
    for s in kind['slots']:
        if s['choices']:
            rows = ', '.join(f'{{ {text(when)}, &wh_lists[{spec.list_ids.index(l)}] }}' for when, l in s['choices'])
            out.append(f'static const WhChoice choices_{kind["kind"]}_{s["name"]}[] = {{ {rows} }};\n')
    units = ''.join(f'  {{ {text(n)}, WH_UNIT_{k.upper()} }},\n' for n, k in kind['unit_list'])
    out.append(f'static const WhUnit units_{kind["kind"]}[] = {{\n{units}}};\n')
    columns = ''.join(column_line(spec, kind, s) for s in kind['slots'])
    out.append(f'static const WhColumn columns_{kind["kind"]}[] = {{\n{columns}}};\n')
    return ''.join(out)


def kind_line(spec, kind):
    names = [s['name'] for s in kind['slots']]
    file = f'&wh_files[WH_FILE_{upper(kind["file"])}]' if kind['file'] else 'NULL'
    owner = names.index(kind['owner']) if kind['owner'] else -1
    column, _, value = kind['only_when'].partition('=')
    discriminator = names.index(column) if column else -1
    n = kind['kind']
    return (f'  {{ {kind_id(n)}, {text(n)}, N_({text(kind["label"])}), N_({text(kind["plural"])}), {file}, '
            f'columns_{n}, {len(names)}, units_{n}, {len(kind["unit_list"])}, {owner}, '
            f'WH_SCOPE_{kind["scope"].upper()}, WH_SENSITIVITY_{kind["sensitivity"].upper()}, '
            f'{discriminator}, {value or 0}, '
            f'{"&wh_files[WH_FILE_" + upper(spec.beside[n]) + "]" if n in spec.beside else "NULL"} }},\n')


def write_file(spec, file):
    rows = spec.of_file(file)
    kinds = [k for k in spec.kinds if k['file'] == file]
    out = [f'static const WhFileColumn file_columns_{file}[] = {{\n']
    for r in rows:
        role = 'KEY' if r['key'] == 'PK' else 'EXPORT' if r['column'] == 'ExportID' else 'VALUE'
        size = int(r['type'][1:]) if r['type'][0] == 'S' else 0
        letter = 'P' if r['type'] == 'M+' else r['type'][0]
        references = text(r['key'][4:] if r['key'].startswith('FK->') else None)
        out.append(f"  {{ {text(r['column'])}, '{letter}', {size}, {yes(r['required'] == 'Y')}, "
                   f'WH_CELL_{role}, {references} }},\n')
    out.append('};\n')
    ids = ', '.join(kind_id(k['kind']) for k in kinds)
    out.append(f'static const WhKindId file_kinds_{file}[] = {{ {ids} }};\n')
    out.append(f'static const gint16 file_slots_{file}[] = {{\n')
    for k in kinds:
        names = [s['name'] for s in k['slots']]
        slots = ', '.join(str(names.index(r['column']) if r['column'] in names else -1) for r in rows)
        out.append(f'  {slots},\n')
    out.append('};\n')
    return ''.join(out)


def write_beside(spec, kind, file):
    rows = spec.of_beside(kind, file)
    out = [f'static const WhFileColumn file_columns_{file}[] = {{\n']
    for column, kind_of_value, required, role in rows:
        size = int(kind_of_value[1:]) if kind_of_value[0] == 'S' else 0
        out.append(f"  {{ {text(column)}, '{kind_of_value[0]}', {size}, {yes(required)}, WH_CELL_{role}, NULL }},\n")
    out.append('};\n')
    out.append(f'static const WhKindId file_kinds_{file}[] = {{ {kind_id(kind["kind"])} }};\n')
    slots = ', '.join(str(i - 1) for i in range(len(rows)))
    out.append(f'static const gint16 file_slots_{file}[] = {{ {slots} }};\n')
    return ''.join(out)


def beside_line(spec, kind, file):
    return (f'  {{ WH_FILE_{upper(file)}, {text(file)}, file_columns_{file}, {len(spec.of_beside(kind, file))}, '
            f'file_kinds_{file}, 1, file_slots_{file} }},\n')


def file_line(spec, file):
    n = len([k for k in spec.kinds if k['file'] == file])
    return (f'  {{ WH_FILE_{upper(file)}, {text(file)}, file_columns_{file}, {len(spec.of_file(file))}, '
            f'file_kinds_{file}, {n}, file_slots_{file} }},\n')


def write_kinds(spec):
    out = [HEAD, '#include "spec/wh-spec.h"\n\n#define N_(text) text\n\n']
    out += [write_kind(spec, k) + '\n' for k in spec.kinds]
    out.append('const WhKind wh_kinds[WH_N_KINDS] = {\n' + ''.join(kind_line(spec, k) for k in spec.kinds) + '};\n\n')
    out += [write_file(spec, f) + '\n' for f in spec.files]
    out += [write_beside(spec, *b) + '\n' for b in spec.besides()]
    out.append('const WhFile wh_files[WH_N_ALL_FILES] = {\n' + ''.join(file_line(spec, f) for f in spec.files)
               + ''.join(beside_line(spec, *b) for b in spec.besides()) + '};\n')
    return ''.join(out)


def write_lists(spec):
    out = [HEAD, '#include "spec/wh-spec.h"\n\n#define N_(text) text\n\n']
    for i, (list_id, (name, rows)) in enumerate(spec.lists.items()):
        out.append(f'static const WhOption options_{i}[] = {{\n')
        for r in rows:
            number = r['value'] if re.fullmatch(r'0|[1-9]\d*', r['value']) else -1
            out.append(f'  {{ {text(r["value"])}, N_({text(r["text"])}), {number} }},\n')
        out.append('};\n')
    out.append('\nconst WhList wh_lists[] = {\n')
    for i, (list_id, (name, rows)) in enumerate(spec.lists.items()):
        out.append(f'  {{ {text(list_id)}, {text(name)}, options_{i}, {len(rows)} }},\n')
    out.append('};\n\nconst guint wh_n_lists = G_N_ELEMENTS (wh_lists);\n')
    return ''.join(out)


def rows_table(c_type, name, rows):
    body = ''.join(f'  {{ {", ".join(r)} }},\n' for r in rows)
    return (f'const {c_type} {name}[] = {{\n{body}}};\n\n'
            f'const guint {name.replace("wh_", "wh_n_", 1)} = G_N_ELEMENTS ({name});\n\n')


def write_tables():
    out = [HEAD, '#include "spec/wh-spec.h"\n\n#define N_(text) text\n\n']
    out.append(rows_table('WhLivingSituation', 'wh_living_situations', [
        [r['value'], text(r['category'])] + [yes(r[c] == 'Y') for c in
                                             ('prior', 'current', 'destination', 'needs_subsidy_type')]
        for r in table('living_situations.csv')]))
    out.append(rows_table('WhFunderComponent', 'wh_funder_components', [
        [text(r['component']), r['funder']] for r in table('funder_components.csv')]))
    fields = ('element', 'name', 'files.columns', 'applies_to', 'project_types', 'funder_components', 'project_when',
              'stages', 'conditional_on')
    out.append(rows_table('WhCollection', 'wh_collections', [
        [text(r[f]) for f in fields] for r in table('collection.csv')]))
    out.append(rows_table('WhRule', 'wh_rules', [
        [text(r['rule_id']), f'WH_SEVERITY_{r["severity"].upper()}']
        + [text(r[f]) for f in ('file', 'column', 'scope', 'when', 'expect')]
        + [f'N_({text(r["message"])})', f'WH_AUDIENCE_{r["audience"].upper()}', yes(r['blocks'] == 'save'),
           text(r['warning_when']), text(r['source'])]
        for r in table('rules.csv')]))
    out.append(rows_table('WhAskedRule', 'wh_asked_rules', [
        [text(r[f]) for f in ('element', 'stage', 'columns', 'when', 'expect')] for r in table('rules_asked.csv')]))
    return ''.join(out).rstrip('\n') + '\n'


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    spec = Spec()
    made = {'wh-spec-ids.h': write_ids(spec), 'wh-spec-kinds.c': write_kinds(spec),
            'wh-spec-lists.c': write_lists(spec), 'wh-spec-tables.c': write_tables()}
    for name, content in made.items():
        (folder / name).write_text(content, encoding='utf-8')


if __name__ == '__main__':
    main()
