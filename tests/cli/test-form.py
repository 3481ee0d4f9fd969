#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An empty form is printed for a project of a store.

    test-form.py WAYHOME_CLI
"""
import csv
import io
import os
import subprocess
import sys
import tempfile
import zipfile

CLI = os.path.abspath(sys.argv[1])


def run(folder, *words):
    return subprocess.run([CLI, *words], cwd=folder, capture_output=True, text=True)


def projects(path):
    with zipfile.ZipFile(path) as archive:
        return [row['ProjectID'] for row in csv.DictReader(io.StringIO(archive.read('Project.csv').decode()))]


def main():
    print('1..4')
    with tempfile.TemporaryDirectory() as folder:
        assert run(folder, 'generate', '--clients', '20', '--seed', '4', 'in.zip').returncode == 0
        assert run(folder, 'import', 'in.zip', '--store', 's.db').returncode == 0
        project = projects(os.path.join(folder, 'in.zip'))[0]
        done = run(folder, 'form', 'intake', '--store', 's.db', '--project', project, '--people', '2', '--out', 'f.pdf')
        with open(os.path.join(folder, 'f.pdf'), 'rb') as file:
            begins = file.read(4)
        print('ok' if (done.returncode, begins) == (0, b'%PDF') else 'not ok', '1 - an intake for two people')
        done = run(folder, 'form', 'exit', '--store', 's.db', '--project', project, '--out', 'e.pdf')
        print('ok' if done.returncode == 0 else 'not ok', '2 - an exit')
        done = run(folder, 'form', 'intake', '--store', 's.db', '--project', 'nowhere', '--out', 'g.pdf')
        gone = not os.path.exists(os.path.join(folder, 'g.pdf'))
        print('ok' if done.returncode == 1 and gone else 'not ok', '3 - no form for a project that is not there')
        done = run(folder, 'form', 'dance', '--store', 's.db', '--project', project, '--out', 'g.pdf')
        print('ok' if done.returncode == 2 else 'not ok', '4 - no form that there is not')


if __name__ == '__main__':
    main()
