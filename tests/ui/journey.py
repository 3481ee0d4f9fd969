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


class Journey:
    """The people, their desks and the centre; each method named step_ is one step, in this order."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.centre = community.Community(options.build, folder)
        self.worker = None
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

    def step_controls(self):
        """every control on the way has a name and is reached by keyboard"""
        flaws = self.worker.all_flaws()
        assert not flaws, '\n'.join(flaws)

    def broken(self):
        """A picture of where it broke."""
        for name, at in (('worker', self.worker),):
            try:
                if at is not None:
                    at.snapshot(os.path.join(self.options.pictures, f'broken-{name}.png'))
            except AssertionError:
                traceback.print_exc()

    def close(self):
        for at in (self.worker,):
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
