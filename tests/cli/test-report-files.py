#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `wayhome-cli report` writes: the same tables everywhere, and all of it or nothing.

    test-report-files.py WAYHOME-CLI
"""
import csv
import io
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import traceback
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

PERIOD = ['--start', '2025-10-01', '--end', '2026-09-30']
CASES = []
FRACTIONS = '0.00%', '#,##0.00', '$#,##0.00'
MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


def case(function):
    CASES.append(function)
    return function


def command(report, *words):
    return [sys.argv[1], 'report', report, '--from', '../in.zip', *PERIOD, *words]


# Libraries of Debian 12 leak by themselves where these are given: libarchive what it was packing when its file cannot be
# written, the C library the folder of locales. Everywhere else the sanitizer counts.
LEAKS_OF_LIBRARIES = {'LSAN_OPTIONS': 'detect_leaks=0'}


def run(place, report, *words, status=0, env=(), **more):
    """Runs the program in `place`; its environment speaks English."""
    done = subprocess.run(command(report, *words), cwd=place, capture_output=True, text=True, check=False,
                          env={**os.environ, 'LC_ALL': 'C.UTF-8', **dict(env)}, **more)
    assert done.returncode == status, f'{words}: status {done.returncode}: {done.stderr}'
    return done


def everything(place):
    """Path -> bytes of every file below, and folders."""
    return {str(p.relative_to(place)): p.read_bytes() if p.is_file() else None for p in sorted(place.rglob('*'))}


def sheets(path):
    """Name of a sheet -> {"B2": (value, number format)} of a spreadsheet, read as any other program reads it."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        trees = {name: ET.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith('.xml')}
    shared = [''.join(t.text or '' for t in item.iter(MAIN + 't')) for item in trees['xl/sharedStrings.xml']]
    styles = trees['xl/styles.xml']
    codes = {f.get('numFmtId'): f.get('formatCode') for f in styles.iter(MAIN + 'numFmt')}
    formats = [codes.get(x.get('numFmtId'), x.get('numFmtId')) for x in styles.find(MAIN + 'cellXfs')]
    found = {}
    for number, sheet in enumerate(trees['xl/workbook.xml'].iter(MAIN + 'sheet'), 1):
        cells = found[sheet.get('name')] = {}
        for cell in trees[f'xl/worksheets/sheet{number}.xml'].iter(MAIN + 'c'):
            value = cell.find(MAIN + 'v')
            if value is not None:
                text = cell.get('t') == 's'
                cells[cell.get('r')] = (shared[int(value.text)] if text else float(value.text),
                                        formats[int(cell.get('s', 0))])
    return found


def column_name(index):
    return chr(ord('A') + index)


def check_sheet(name, cells, rows):
    """The sheet holds what the CSV file holds, in the same places, texts as texts and numbers as numbers."""
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            value, form = cells.get(f'{column_name(c)}{r + 1}', ('', ''))
            if isinstance(value, float):
                assert value == float(text), f'{name} {column_name(c)}{r + 1}: {value}, {text}'
                assert value == 0 or (form in FRACTIONS) == ('.' in text), (name, form, text)
            elif (r, c) == (0, 0):
                assert value.endswith(text) and (name == 'Q4a' or value.startswith(name + '. ')), (value, text)
            else:
                assert r == 0 or c == 0 or text == '' or name == 'Q4a', f'{name}: {text} is no number'
                assert value == text, f'{name} {column_name(c)}{r + 1}: {value}, {text}'
    assert len(cells) == sum(text != '' for row in rows for text in row) + (rows[0][0] == '')


@case
def the_spreadsheet_holds_the_tables_of_the_folder(place):
    """the spreadsheet has a sheet a table with the values of the CSV file, and a first one that says what it is"""
    for report in 'apr', 'caper', 'dq':
        done = run(place, report, '--out', report, '--xlsx', f'{report}.xlsx')
        found = sheets(place / f'{report}.xlsx')
        first = list(found)[0]
        about = [value for value, _ in found.pop(first).values()]
        tables = {p.stem: list(csv.reader(io.StringIO(p.read_text(encoding='utf-8'), newline='')))
                  for p in (place / report).glob('*.csv')}
        assert first == 'Report' and set(found) == set(tables)
        for name, rows in tables.items():
            check_sheet(name, found[name], rows)
        assert '2025-10-01 to 2026-09-30' in about
        assert any(isinstance(v, str) and re.fullmatch(r'Wayhome \d.*', v) for v in about)
        assert all(line in about for line in done.stderr.splitlines())     # what was left out
        assert set(tables) <= set(about) and 'does not hold' not in about
        if report == 'apr':
            used = {form for cells in found.values() for _, form in cells.values()}
            assert used >= {'#,##0', *FRACTIONS}, used
        if report != 'dq':
            assert about.count('holds') > 10
            assert {row[3] for row in tables['Q4a'][1:]} <= set(about)      # the projects
    with zipfile.ZipFile(place / 'apr.xlsx') as archive:
        sheet = archive.read('xl/worksheets/sheet3.xml').decode()
        assert 'state="frozen"' in sheet and '<col ' in sheet
        assert "'Q5a'!$1:$1" in archive.read('xl/workbook.xml').decode().replace('Q5a!', "'Q5a'!")
    assert (place / 'apr.xlsx').stat().st_mode & 0o777 == 0o600


@case
def a_decimal_comma_is_no_part_of_the_file(place):
    """the spreadsheet is the same where people write a decimal comma"""
    made = subprocess.run(['localedef', '-i', 'de_DE', '-f', 'UTF-8', place / 'de_DE.UTF-8'], check=False,
                          capture_output=True)
    if not (place / 'de_DE.UTF-8').exists():
        print('# this locale cannot be made here:', made.stderr.decode()[:60].strip())
        return
    run(place, 'apr', '--xlsx', 'point.xlsx')
    subprocess.run(command('apr', '--xlsx', 'comma.xlsx'), cwd=place, capture_output=True, check=True,
                   env={**os.environ, 'LOCPATH': str(place), 'LC_ALL': 'de_DE.UTF-8', **LEAKS_OF_LIBRARIES})
    comma, point = sheets(place / 'comma.xlsx'), sheets(place / 'point.xlsx')
    for name in list(point)[1:]:    # the first sheet says when
        assert comma[name] == point[name], name


@case
def the_zip_holds_the_tables_of_the_folder(place):
    """the zip holds the tables of the folder, byte for byte, and who stands behind them only the folder"""
    for report, last in (('apr', 'Q27m.csv'), ('caper', 'Q4a.csv'), ('dq', 'Q1.csv')):
        run(place, report, '--out', f'new/{report}', '--zip', f'{report}.zip')
        tables = {name: data for name, data in everything(place / 'new' / report).items() if name != 'cells.json'}
        with zipfile.ZipFile(place / f'{report}.zip') as archive:
            assert archive.testzip() is None
            assert {name: archive.read(name) for name in archive.namelist()} == tables
        assert last in tables
        assert (place / 'new' / report / 'cells.json').exists()
    run(place, 'dq', '--zip', 'alone.zip')
    assert (place / 'alone.zip').read_bytes() == (place / 'dq.zip').read_bytes()
    assert sorted(os.listdir(place)) == ['alone.zip', 'apr.zip', 'caper.zip', 'dq.zip', 'new']


@case
def the_pdf_says_what_the_tables_say(place):
    """the PDF has every table with every row, and the header of a table above its rows on each page"""
    run(place, 'apr', '--out', 'r', '--pdf', 'r.pdf')
    pages = subprocess.run(['pdftotext', '-layout', 'r.pdf', '-'], cwd=place, capture_output=True, text=True,
                           check=True).stdout.split('\f')
    words = [' '.join(page.split()) for page in pages]
    for table in (place / 'r').glob('Q*.csv'):
        assert any(f'{table.stem}. ' in page for page in words), table.stem
    for row in list(csv.reader((place / 'r/Q5a.csv').read_text().splitlines()))[1:]:
        assert any(f'{row[0]} {row[1]} {row[2]}' in page for page in words), row
    races = [page for page in pages if 'Asian or Asian American' in page or 'Multiracial' in page]
    assert len(races) > 1 and all('Household' in page for page in races)


@case
def an_older_report_is_replaced(place):
    """a report takes the place of an older one and keeps who may read it"""
    run(place, 'dq', '--out', 'r/', '--zip', 'r.zip')
    older = everything(place)
    os.chmod(place / 'r', 0o750)
    (place / 'link').symlink_to('r')
    run(place, 'apr', '--out', 'link', '--zip', 'r.zip')
    assert 'r/Q1.csv' in older and not (place / 'r/Q1.csv').exists() and (place / 'r/Q5a.csv').exists()
    assert (place / 'r').stat().st_mode & 0o777 == 0o750
    assert sorted(os.listdir(place)) == ['link', 'r', 'r.zip'] and (place / 'link').is_symlink()
    (place / 'empty').mkdir()
    run(place, 'dq', '--out', 'empty')
    assert {'empty/' + name[2:]: data for name, data in older.items() if name.startswith('r/')}.items() \
        <= everything(place).items()


@case
def other_files_are_never_touched(place):
    """a folder that holds anything else stays as it is, and nothing else is written"""
    run(place, 'dq', '--out', 'r')
    (place / 'r/letter.odt').write_text('Dear reader')
    (place / 'q').mkdir()
    (place / 'q/Q1.csv').mkdir()
    before = everything(place)
    for folder in 'r', 'q':
        assert 'holds other files' in run(place, 'apr', '--out', folder, '--zip', 'r.zip', status=1).stderr
        assert everything(place) == before


@case
def what_fails_leaves_what_was_there(place):
    """a full disk, or a place that cannot be written, leaves what was there"""
    wanted = ['--out', 'r', '--zip', 'r.zip', '--xlsx', 'r.xlsx', '--pdf', 'r.pdf']
    run(place, 'apr', *wanted)
    before = everything(place)
    for words in wanted, wanted[:2], wanted[2:4], wanted[4:6], wanted[6:]:
        for size in 500, 3000, 9000:
            run(place, 'caper', *words, status=1, env=LEAKS_OF_LIBRARIES, restore_signals=False,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
            assert everything(place) == before
    run(place, 'caper', *wanted[:4], '--xlsx', 'nowhere/r.xlsx', status=1)
    run(place, 'caper', *wanted[:2], '--zip', 'nowhere/r.zip', status=1)
    run(place, 'caper', *wanted[:6], '--pdf', 'nowhere/r.pdf', status=1)
    run(place, 'caper', '--out', 'r.zip/r', '--zip', 'new.zip', '--xlsx', 'new.xlsx', status=1)
    for words in (['--out', 'r', '--zip', 'r/r.zip'], ['--out', 'r', '--xlsx', './r/r.xlsx'],
                  ['--out', 'r.zip', '--zip', 'r.zip'], ['--zip', 'new', '--xlsx', './new']):
        run(place, 'caper', *words, status=2)
    assert everything(place) == before


@case
def who_ends_it_finds_nothing_half(place):
    """a program that is ended while it writes leaves nothing"""
    os.mkfifo(place / 'r.zip.part')     # it waits here for a reader
    process = subprocess.Popen(command('apr', '--out', 'r', '--zip', 'r.zip', '--xlsx', 'r.xlsx'), cwd=place, stderr=subprocess.PIPE,
                               text=True, env={**os.environ, 'LC_ALL': 'C.UTF-8'})
    while not list(place.glob('.r.part-*')) and process.poll() is None:
        os.sched_yield()
    process.send_signal(signal.SIGTERM)
    with open(place / 'r.zip.part', 'rb') as pipe:
        pipe.read()
    assert 'Stopped: nothing was written.' in process.communicate()[1]
    assert process.returncode == 1
    assert everything(place) == {}


def main():
    sys.argv[1] = os.path.abspath(sys.argv[1])
    failed = 0
    print(f'1..{len(CASES)}')
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], 'generate', '--clients', '200', '--seed', '3', 'in.zip'], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL)
        for number, function in enumerate(CASES, 1):
            place = Path(folder) / str(number)
            place.mkdir()
            try:
                function(place)
                print(f'ok {number} - {function.__doc__}', flush=True)
            except Exception:  # pylint: disable=broad-except
                failed += 1
                print(f'not ok {number} - {function.__doc__}')
                print(''.join('# ' + line for line in traceback.format_exc().splitlines(True)), flush=True)
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
