#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Local questions stand beside HUD's files, come back with an import, and are left out where nobody wants them.

    test-local-files.py WAYHOME-CLI
"""
import os
import subprocess
import sys
import tempfile
import traceback
import zipfile
from pathlib import Path

STAMP = '2026-01-02 03:04:05,2026-01-02 03:04:05,U1,'
SET = {
    'Export': 'ExportID,SourceType,SourceID,ImplementationID\nX,1,XX-501,local-test\n',
    'Organization': 'OrganizationID,OrganizationName,UserID\nO1,Harbor,U1\n',
    'User': 'UserID\nU1\n',
    'Project': 'ProjectID,OrganizationID,ProjectName,ProjectType,UserID\nP1,O1,Shelter,0,U1\n',
    'Client': 'PersonalID,FirstName,UserID\nC1,Ann,U1\nC2,Old,U1\n',
    'Enrollment': 'EnrollmentID,PersonalID,ProjectID,EntryDate,UserID\nE1,C1,P1,2026-01-01,U1\nE2,C2,P1,2019-01-01,U1\n',
    'Exit': 'ExitID,EnrollmentID,PersonalID,ExitDate,UserID\nEX2,E2,C2,2019-02-01,U1\n',
}
STAMPS = 'DateCreated,DateUpdated,UserID,DateDeleted'
LOCAL = {
    'LocalList': f'LocalListID,LocalListName,OrganizationID,{STAMPS}\nL1,Pets,O1,{STAMP}\n',
    'LocalOption': f'LocalOptionID,LocalListID,OptionNumber,OptionText,OptionOrder,EndDate,{STAMPS}\n'
                   f'LO1,L1,1,"Dog, large",,,{STAMP}\nLO2,L1,2,Cat,,2026-03-01,{STAMP}\n',
    'LocalField': 'LocalFieldID,LocalFieldName,AnswerType,LocalListID,AboutWhat,FindBy,AtStart,' + STAMPS + '\n'
                  f'F1,Which animal?,6,L1,2,,1,{STAMP}\nF2,Bed list number,1,,1,1,1,{STAMP}\n',
    'LocalService': f'LocalServiceID,LocalServiceName,UnitName,{STAMPS}\nS1,Laundry,loads,{STAMP}\n',
    'LocalClientAnswer': 'LocalClientAnswerID,PersonalID,LocalFieldID,InformationDate,AnswerText,NoAnswer,' + STAMPS
                         + f'\nA1,C1,F2,2026-01-01,B-17,,{STAMP}\nA9,C2,F2,2019-01-01,B-01,,{STAMP}\n',
    'LocalAnswer': 'LocalAnswerID,PersonalID,EnrollmentID,LocalFieldID,InformationDate,DataCollectionStage,AnswerText,'
                   f'NoAnswer,{STAMPS}\nA2,C1,E1,F1,2026-01-01,1,1|2,,{STAMP}\nA3,C1,E1,F1,2026-02-01,2,,9,{STAMP}\n',
    'LocalServiceGiven': 'LocalServiceGivenID,PersonalID,EnrollmentID,LocalServiceID,DateProvided,Units,Amount,Note,'
                         f'{STAMPS}\nG1,C1,E1,S1,2026-01-05,3,12.50,"said ""thanks""",{STAMP}\n',
}
PERIOD = ['--start', '2026-01-01', '--end', '2026-12-31', '--unchecked']
CASES = []


def case(function):
    CASES.append(function)
    return function


def run(place, *words):
    done = subprocess.run([CLI, *words], cwd=place, capture_output=True, text=True, check=False,
                          env={**os.environ, 'LC_ALL': 'C.UTF-8'})
    assert done.returncode == 0, f'{words}: status {done.returncode}: {done.stdout}{done.stderr}'
    return done.stdout + done.stderr


def write_set(place, tables):
    folder = place / 'set'
    folder.mkdir()
    for name, text in tables.items():
        (folder / f'{name}.csv').write_text(text, encoding='utf-8')


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def take_in(place, source, store):
    run(place, 'import', source, '--store', store)


def hand_out(place, store, out, *words):
    run(place, 'export', '--store', store, *PERIOD, *words, out)
    return members(place / out)


def local(found):
    return {name: text for name, text in found.items() if name.startswith('Local')}


@case
def there_and_back(place):
    """Export, import into an empty store and export again: the same bytes."""
    write_set(place, {**SET, **LOCAL})
    take_in(place, 'set', 'one.db')
    first = local(hand_out(place, 'one.db', 'one.zip'))
    assert set(first) == {f'{name}.csv' for name in LOCAL}, sorted(first)
    assert b'"said ""thanks"""' in first['LocalServiceGiven.csv']
    assert b'A2,C1,E1,F1,2026-01-01,1,1|2,,' in first['LocalAnswer.csv'], first['LocalAnswer.csv']
    take_in(place, 'one.zip', 'two.db')
    assert local(hand_out(place, 'two.db', 'two.zip')) == first


@case
def only_of_the_period(place):
    """The answers of people who were not there in the period stay behind, with them."""
    write_set(place, {**SET, **LOCAL})
    take_in(place, 'set', 'one.db')
    text = hand_out(place, 'one.db', 'one.zip')['LocalClientAnswer.csv']
    assert b'B-17' in text and b'B-01' not in text, text


@case
def left_out_where_unwanted(place):
    """HUD's 24 files alone: for a strict set, for whoever asks for it, and where there are no local questions."""
    write_set(place, {**SET, **LOCAL})
    take_in(place, 'set', 'one.db')
    for word in '--strict', '--hud-only':
        found = hand_out(place, 'one.db', f'out{word}.zip', word)
        assert len(found) == 24 and not local(found), sorted(found)


@case
def none_without_questions(place):
    write_set(place, SET)
    take_in(place, 'set', 'one.db')
    assert len(hand_out(place, 'one.db', 'one.zip')) == 24


@case
def check_knows_them(place):
    """The check of a set says nothing about files of ours beside HUD's."""
    write_set(place, {**SET, **LOCAL})
    take_in(place, 'set', 'one.db')
    hand_out(place, 'one.db', 'one.zip')
    said = subprocess.run([CLI, 'check', 'one.zip'], cwd=place, capture_output=True, text=True, check=False)
    assert 'Local' not in said.stdout + said.stderr, said.stdout + said.stderr


CLI = os.path.abspath(sys.argv[1])


def main():
    print(f'1..{len(CASES)}')
    for number, function in enumerate(CASES, 1):
        with tempfile.TemporaryDirectory() as folder:
            try:
                function(Path(folder))
                print(f'ok {number} - {function.__name__}')
            except Exception:  # pylint: disable=broad-except
                print('# ' + traceback.format_exc().replace('\n', '\n# '))
                print(f'not ok {number} - {function.__name__}')


if __name__ == '__main__':
    main()
