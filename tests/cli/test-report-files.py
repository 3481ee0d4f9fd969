#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `wayhome-cli report` writes: the same tables everywhere, and all of it or nothing.

    test-report-files.py WAYHOME-CLI
"""
import os
import resource
import signal
import subprocess
import sys
import tempfile
import traceback
import zipfile
from pathlib import Path

PERIOD = ['--start', '2025-10-01', '--end', '2026-09-30']
CASES = []


def case(function):
    CASES.append(function)
    return function


def command(report, *words):
    return [sys.argv[1], 'report', report, '--from', '../in.zip', *PERIOD, *words]


def run(place, report, *words, status=0, **more):
    """Runs the program in `place`; its environment speaks English."""
    done = subprocess.run(command(report, *words), cwd=place, capture_output=True, text=True, check=False,
                          env={**os.environ, 'LC_ALL': 'C.UTF-8'}, **more)
    assert done.returncode == status, f'{words}: status {done.returncode}: {done.stderr}'
    return done


def everything(place):
    """Path -> bytes of every file below, and folders."""
    return {str(p.relative_to(place)): p.read_bytes() if p.is_file() else None for p in sorted(place.rglob('*'))}


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
    run(place, 'apr', '--out', 'r', '--zip', 'r.zip')
    before = everything(place)
    for size in 3000, 30000:
        run(place, 'caper', '--out', 'r', '--zip', 'r.zip', status=1, restore_signals=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
        assert everything(place) == before
    run(place, 'caper', '--out', 'new', '--zip', 'nowhere/r.zip', status=1)
    run(place, 'caper', '--out', 'r.zip/r', '--zip', 'new.zip', status=1)
    run(place, 'caper', '--out', 'r', '--zip', 'r/r.zip', status=2)
    run(place, 'caper', '--out', 'r.zip', '--zip', 'r.zip', status=2)
    assert everything(place) == before


@case
def who_ends_it_finds_nothing_half(place):
    """a program that is ended while it writes leaves nothing"""
    os.mkfifo(place / 'r.zip.part')     # it waits here for a reader
    process = subprocess.Popen(command('apr', '--out', 'r', '--zip', 'r.zip'), cwd=place, stderr=subprocess.PIPE,
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
