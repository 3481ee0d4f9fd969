# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole community: a real centre whose Training is filled, and what comes out of it."""
import csv
import io
import json
import os
import subprocess
import zipfile

from centre import TRAINING, Centre


class Community(Centre):
    """Production is empty; Training holds made-up people."""

    def __init__(self, build, folder):
        super().__init__(os.path.join(build, 'src/server/wayhome-server'), folder)
        self.cli = os.path.join(build, 'src/cli/wayhome-cli')
        self.set = os.path.join(folder, 'set.zip')

    def fill(self, clients, seed):
        """A made-up community goes into Training."""
        subprocess.run([self.cli, 'generate', '--clients', str(clients), '--seed', str(seed), self.set], check=True,
                       stdout=subprocess.DEVNULL)
        return self.run(TRAINING, 'import', '--synthetic', self.set)

    def export(self, path, start, end):
        """All of Training between two days as an HMIS CSV set."""
        return self.run(TRAINING, 'export', '--start', start, '--end', end, path)

    def errors(self, path):
        """What the rules call wrong in a set, as rule, file and key."""
        findings = os.path.join(self.folder, 'findings.json')
        done = subprocess.run([self.cli, 'check', path, '--json', findings], capture_output=True, text=True,
                              check=False)
        if done.returncode not in (0, 1):
            raise AssertionError(f'wayhome-cli check ended with {done.returncode}: {done.stderr}')
        with open(findings, encoding='utf-8') as file:
            return {(f['rule'], f['file'], f.get('column'), f.get('key')) for f in json.load(file)
                    if f['severity'] == 'error'}


def table(path, name):
    """The rows of one file of a set."""
    with zipfile.ZipFile(path) as archive:
        entry = next(n for n in archive.namelist() if n.rpartition('/')[2] == name)
        return list(csv.DictReader(io.StringIO(archive.read(entry).decode('utf-8-sig'))))


def keys(path, name):
    """The first column of one file of a set."""
    return {next(iter(row.values())) for row in table(path, name)}


def find_client(path):
    """A client in a shelter whose name and birth date nobody shares, with whole name, project and agency."""
    shelters = {row['ProjectID']: row for row in table(path, 'Project.csv') if row['ProjectType'] == '0'}
    exited = {row['EnrollmentID'] for row in table(path, 'Exit.csv')}
    staying = {row['PersonalID']: shelters[row['ProjectID']] for row in table(path, 'Enrollment.csv')
               if row['EnrollmentID'] not in exited and row['ProjectID'] in shelters}
    people = table(path, 'Client.csv')
    names = [(p['FirstName'], p['LastName']) for p in people]
    for person in people:
        plain = person['NameDataQuality'] == '1' and person['DOB'] and not person['NameSuffix']
        alone = names.count((person['FirstName'], person['LastName'])) == 1 \
            and [p['DOB'] for p in people].count(person['DOB']) == 1
        if person['PersonalID'] in staying and plain and alone:
            shelter = staying[person['PersonalID']]
            parts = [person['FirstName'], person['MiddleName'], person['LastName']]
            return dict(person, name=' '.join(filter(None, parts)), agency=shelter['OrganizationID'],
                        project=shelter['ProjectName'])
    raise AssertionError('the made-up community has nobody who is easy to tell from all others')
