#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One person, the whole way, with a real server and a real keyring.

    journey.py --build DIR --pictures DIR [--screen 1024x768] [--dark]

Every step is a test case; a step that fails ends the way, and the steps behind it fail as not reached.
"""
import argparse
import os
import sys
import tempfile
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'support'))
import community  # noqa: E402
import desk  # noqa: E402
from centre import TRAINING  # noqa: E402

PASSWORD = 'Harbour lights 2026'
HOUSEHOLD = ('Wren Quillfeather', 'Tobias Quillfeather', 'Rosalind Quillfeather')


class Journey:
    """The people, their desks and the centre; each method named step_ is one step, in this order."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.centre = community.Community(options.build, folder)
        self.worker = None
        self.second = None
        self.one_time = {}
        self.known = None               # a client of the made-up community whom everybody at the agency knows
        self.pictures = 0

    def picture(self, at, name):
        self.pictures += 1
        at.picture(os.path.join(self.options.pictures, f'{self.pictures:02}-{name}.png'))

    def step_centre(self):
        """the centre starts with a made-up community and two accounts"""
        self.centre.fill(200, 7)
        self.known = community.find_client(self.centre.set)
        for name, display in (('worker', 'Wanda Worker'), ('second', 'Saul Second')):
            self.one_time[name] = self.centre.add_user(TRAINING, name, display=display, agency=self.known['agency'])
        self.centre.start()

    def step_sign_in_page(self):
        """the sign-in page has address, database and user name filled in"""
        self.worker = desk.Desk(self.options.build, self.options.screen, self.options.dark)
        self.worker.start('--address', self.centre.address, '--realm', 'training', '--user', 'worker')
        assert self.worker.sees_sign_in(self.centre.address, 'worker')
        self.worker.see('you will sign in online')
        self.picture(self.worker, 'sign-in')

    def step_one_time_password(self):
        """the one-time password leads to the change of password and nowhere else"""
        self.worker.sign_in(self.one_time['worker'])
        self.worker.see('Choose a New Password')
        assert not self.worker.sees('Home')
        self.worker.choose_password(PASSWORD)
        self.picture(self.worker, 'change-password')

    def step_home(self):
        """Home opens, and Training is plain to see"""
        self.worker.confirm()
        self.worker.see('nobody here is real', 20)
        self.worker.see('Wanda')
        self.picture(self.worker, 'home')

    def step_appointment(self):
        """the Calendar takes an appointment that is linked to an imported client"""
        self.worker.go_to('calendar')
        self.worker.see('Nothing planned')
        self.picture(self.worker, 'calendar')
        self.pictures += 1
        self.worker.add_appointment('Housing plan', self.known['name'],
                                    os.path.join(self.options.pictures, f'{self.pictures:02}-appointment.png'))
        self.worker.see('Housing plan')
        self.picture(self.worker, 'calendar-appointment')

    def step_find_by_name(self):
        """an imported client is found by part of the name"""
        self.worker.find_person(self.known['FirstName'][:4] + ' ' + self.known['LastName'][:4])
        self.worker.see(self.known['name'])
        self.picture(self.worker, 'find-name')

    def step_find_by_birth_date(self):
        """an imported client is found by birth date, and the page opens"""
        self.worker.find_person(self.known['DOB'])
        self.worker.see(self.known['name'])
        self.worker.confirm()
        self.worker.see('Where they stay now')
        self.picture(self.worker, 'client')

    def step_offline(self):
        """with the server gone, the search comes first and finds nobody"""
        self.centre.stop()
        self.worker.go_to('clients')
        self.worker.find_person('Quillfeather')
        self.worker.see('Nobody found')
        self.picture(self.worker, 'offline-search')

    def step_intake_who(self):
        """a household of three is taken in by keyboard: who they are"""
        self.worker.new_intake()
        self.worker.answer_all([('First name', 'Rosalind'), ('Last name', 'Quillfeather'),
                                ('Social Security number', '412557890'), ('Birth date', '3/14/1991')])
        self.worker.see('Nobody here is known by that')
        self.worker.add_member()
        self.worker.answer_all([('First name', 'Tobias'), ('Last name', 'Quillfeather'),
                                ('Social Security number', '412xx6120'), ('Birth date', '1/1/1989'),
                                ('How sure is the birth date', '2'), ('Relationship', '3')])
        self.worker.add_member()
        self.worker.answer_all([('First name', 'Wren'), ('Last name', 'Quillfeather'),
                                ('How sure is the number', '8'), ('Birth date', '2019-08-09'), ('Relationship', '2')])
        self.picture(self.worker, 'intake-who')

    def step_intake_characteristics(self):
        """race, sex and veteran status"""
        self.worker.next_section('Asked once')
        self.worker.choose_member('Rosalind')
        self.worker.tick('White')
        self.worker.answer_all([('Sex', '0'), ('Veteran', '1')])
        self.worker.choose_member('Tobias')
        self.worker.tick('Black, African American')
        self.worker.answer_all([('Sex', '1'), ('Veteran', '0')])
        self.worker.choose_member('Wren')
        self.worker.tick('Black, African American')
        self.worker.tick('White')
        self.worker.answer_all([('Sex', '0')])
        self.picture(self.worker, 'intake-characteristics')

    def step_intake_stay(self):
        """project, start and the form of 3.917 that the project's type asks for"""
        self.worker.next_section('same for everyone')
        self.worker.pick('Project', self.known['project'])
        for name in ('Rosalind', 'Tobias'):
            self.worker.choose_member(name)
            self.worker.answer_all([('stay last night', '116'), ('How long had they', '10'),
                                    ('this time of homeless', '11/1/2026'), ('How often', '1'),
                                    ('How many months', '101')])
        self.picture(self.worker, 'intake-stay')

    def step_intake_income(self):
        """income, with its sources and amounts"""
        self.worker.next_section('What the person themselves')
        self.worker.choose_member('Tobias')
        self.worker.answer('Income from any source', '0')
        self.worker.choose_member('Rosalind')
        self.worker.answer('Income from any source', '1')
        self.worker.give_source('Earned income', '812.50')
        self.worker.answer_rest('Unemployment insurance')
        self.picture(self.worker, 'intake-income')

    def step_intake_benefits(self):
        """non-cash benefits of the adults, and everybody's health insurance: one key answers the rest with No"""
        self.worker.next_section('What the person has now')
        self.worker.choose_member('Wren')
        self.worker.answer_all([('Covered by health insurance', '1'), ('Children’s health insurance', '1')])
        self.worker.answer_rest('Private pay')
        self.worker.choose_member('Tobias')
        self.worker.answer_all([('Non-cash benefits from any source', '0'), ('Covered by health insurance', '0')])
        self.worker.choose_member('Rosalind')
        self.worker.answer_all([('Non-cash benefits from any source', '1'), ('Food assistance', '1')])
        self.worker.answer_rest('WIC')
        self.picture(self.worker, 'intake-benefits')
        self.worker.answer_all([('Covered by health insurance', '1'), ('Medicaid', '1')])
        self.worker.answer_rest('Medicare')

    def step_intake_health(self):
        """the six conditions of 4.05 to 4.10, one of them behind its own door"""
        self.worker.next_section('By the person’s own word')
        for name in ('Wren', 'Tobias', 'Rosalind'):
            self.worker.choose_member(name)
            if name == 'Tobias':
                self.worker.answer_all([('Mental health disorder', '1'), ('Long-lasting', '0')])
            self.worker.answer_rest('disab' if name != 'Tobias' else 'Substance use disorder')
            self.worker.open_private('HIV/AIDS')
            self.worker.answer_all([('HIV/AIDS', '0'), ('Disabling', '0')])
        self.picture(self.worker, 'intake-health')

    def step_intake_safety(self):
        """domestic violence: closed until it is opened for one person, and closed again for the next"""
        self.worker.next_section('Ask only when the person is alone')
        assert not self.worker.sees('Survivor of domestic violence')
        self.picture(self.worker, 'intake-safety-closed')
        for name, answers in (('Tobias', [('Survivor', '0')]), ('Rosalind', [('Survivor', '1'), ('Fleeing', '0')])):
            self.worker.choose_member(name)
            assert not self.worker.sees('Survivor of domestic violence')
            self.worker.open_private('Survivor of domestic violence')
            self.worker.answer_all(answers[:1])
            if name == 'Rosalind':
                self.worker.answer('When did it last happen', '4')
                self.worker.answer_all(answers[1:])
        self.picture(self.worker, 'intake-safety')

    def step_intake_review(self):
        """the review has all answers and points to what is not known"""
        self.worker.next_section('Everything filled in is kept')
        self.worker.see('Review, 98 of 98 answered')
        self.worker.see('The Social Security number is not known')
        self.picture(self.worker, 'intake-review')

    def step_save(self):
        """Save keeps the household, and the ledger says what waits"""
        self.worker.save_intake()
        self.worker.see('Rosalind Quillfeather')
        self.worker.see('The household is saved')
        self.picture(self.worker, 'saved')
        self.pictures += 1
        self.worker.ledger('waiting to be sent', os.path.join(self.options.pictures, f'{self.pictures:02}-ledger.png'))

    def step_quit(self):
        """the application is quit, started again and signed in to offline"""
        assert self.worker.quit() == 0
        self.worker.start()
        self.worker.see('Offline: this user name can sign in here until')
        self.picture(self.worker, 'sign-in-offline')
        self.worker.sign_in(PASSWORD)
        self.worker.see('nobody here is real', 20)
        self.worker.see('Housing plan')
        self.picture(self.worker, 'home-offline')

    def step_still_there(self):
        """the household is still there, and what waits still waits"""
        for name in HOUSEHOLD:
            self.worker.find_person(name)
            self.worker.see(name)
        self.worker.confirm()
        self.worker.see('Where they stay now')
        self.worker.see(self.known['project'])
        self.picture(self.worker, 'household-offline')
        self.worker.ledger('waiting to be sent')

    def step_ledger_empties(self):
        """the server is back, and the ledger empties by itself"""
        self.centre.start()
        self.worker.see('All changes saved here and sent', 60)
        self.picture(self.worker, 'sent')

    def step_second_desk(self):
        """a second desk finds the household"""
        self.second = desk.Desk(self.options.build, self.options.screen, self.options.dark)
        self.second.start('--address', self.centre.address, '--realm', 'training', '--user', 'second')
        self.second.see('you will sign in online')
        self.second.sign_in(self.one_time['second'])
        self.second.see('Choose a New Password')
        self.second.choose_password(PASSWORD + ' too')
        self.second.confirm()
        self.second.see('nobody here is real', 20)
        for name in HOUSEHOLD:
            self.second.find_person(name)
            self.second.see(name, 30)
        self.second.confirm()
        self.second.see('household of 3')
        self.picture(self.second, 'second-desk')

    def step_second_desk_appointment(self):
        """and the appointment on the page of its client"""
        self.second.find_person(self.known['DOB'])
        self.second.see(self.known['name'])
        self.second.confirm()
        self.second.open_tab('Appointments')
        self.second.see('Housing plan')
        self.picture(self.second, 'second-desk-appointment')

    def step_export(self):
        """the centre's export has the household, and check finds no error in it"""
        path = os.path.join(self.folder, 'export.zip')
        self.centre.export(path, '2023-10-01', '2026-12-31')
        people = [row for row in community.table(path, 'Client.csv') if row['LastName'] == 'Quillfeather']
        assert sorted(row['FirstName'] for row in people) == ['Rosalind', 'Tobias', 'Wren'], people
        ids = {row['PersonalID'] for row in people}
        stays = [row for row in community.table(path, 'Enrollment.csv') if row['PersonalID'] in ids]
        assert len(stays) == 3 and len({row['HouseholdID'] for row in stays}) == 1, stays
        incomes = [row for row in community.table(path, 'IncomeBenefits.csv') if row['PersonalID'] in ids]
        assert sorted((row['IncomeFromAnySource'], row['EarnedAmount']) for row in incomes) == \
            [('', ''), ('0', ''), ('1', '812.50')], incomes
        wrong = {(rule, file, column) for rule, file, column, key in self.centre.errors(path)
                 if key not in community.keys(self.centre.set, file + '.csv')}
        assert not wrong, '\n'.join(map(str, sorted(wrong)))
        self.check_private_rows(path, ids)

    def check_private_rows(self, path, ids):
        """Every answer of the new sections stands in its file, under the person who gave it."""
        def rows(name, *columns):
            return sorted(tuple(row[c] for c in columns) for row in community.table(path, name)
                          if row['PersonalID'] in ids)
        assert rows('IncomeBenefits.csv', 'BenefitsFromAnySource', 'SNAP', 'WIC', 'InsuranceFromAnySource', 'Medicaid',
                    'SCHIP') == [('', '', '', '1', '0', '1'), ('0', '', '', '0', '', ''), ('1', '1', '0', '1', '1', '0')]
        assert rows('HealthAndDV.csv', 'DomesticViolenceSurvivor', 'WhenOccurred', 'CurrentlyFleeing') == \
            [('0', '', ''), ('1', '4', '0')]
        conditions = rows('Disabilities.csv', 'DisabilityType', 'DisabilityResponse', 'IndefiniteAndImpairs')
        assert len(conditions) == 18 and conditions.count(('9', '1', '0')) == 1, conditions
        assert sum(response == '0' for _, response, _ in conditions) == 17, conditions

    def step_controls(self):
        """every control on the way has a name and is reached by keyboard"""
        flaws = self.worker.all_flaws() + self.second.all_flaws()
        assert not flaws, '\n'.join(flaws)

    def broken(self):
        """A picture of where it broke."""
        for name, at in (('worker', self.worker), ('second', self.second)):
            try:
                if at is not None:
                    at.snapshot(os.path.join(self.options.pictures, f'broken-{name}.png'))
            except AssertionError:
                traceback.print_exc()

    def close(self):
        for at in (self.worker, self.second):
            if at is not None:
                at.close()
        self.centre.stop()


def walk(journey):
    """Takes the steps, one TAP line each."""
    steps = [name for name in vars(Journey) if name.startswith('step_')]
    broken = None
    print(f'1..{len(steps)}', flush=True)
    for number, name in enumerate(steps, 1):
        step = getattr(journey, name)
        try:
            assert broken is None, f'not reached: “{broken}” failed'
            step()
            print(f'ok {number} - {step.__doc__}', flush=True)
        except Exception as wrong:  # pylint: disable=broad-exception-caught
            print(f'not ok {number} - {step.__doc__}')
            print('\n'.join(f'# {line}' for line in str(wrong).splitlines()), flush=True)
            if broken is None:
                broken = step.__doc__
                for frame in traceback.extract_tb(wrong.__traceback__)[1:]:
                    print(f'# at {os.path.basename(frame.filename)}:{frame.lineno}: {frame.line}', flush=True)
                journey.broken()
    return 1 if broken else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--build', required=True)
    parser.add_argument('--pictures', required=True)
    parser.add_argument('--screen', default='1280x800')
    parser.add_argument('--dark', action='store_true')
    options = parser.parse_args()
    os.makedirs(options.pictures, exist_ok=True)
    options.pictures = os.path.abspath(options.pictures)
    options.build = os.path.abspath(options.build)
    with tempfile.TemporaryDirectory(prefix='wayhome-journey.') as folder:
        journey = Journey(options, folder)
        try:
            return walk(journey)
        finally:
            journey.close()


if __name__ == '__main__':
    sys.exit(main())
