#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer without a keyring: what is begun there waits, locked, and opens at the next sign-in.

    test-no-keyring.py WAYHOME WAYHOME_SERVER      (at a desk: WAYHOME_KEYRING=none tests/support/session.sh)
"""
import glob
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
import driver  # noqa: E402
from centre import Centre, TRAINING  # noqa: E402

WAYHOME, SERVER = sys.argv[1:3]
PICTURES = os.environ.get('WAYHOME_PICTURES', tempfile.gettempdir())
PASSWORD = 'four green lamps 7'
SIZE = tuple(int(n) for n in os.environ.get('WAYHOME_SCREEN', '1280x800').split('x'))


class Story:
    """What happens, step by step; each step is a case of the test."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        self.centre = Centre(SERVER, self.folder)
        self.once = self.centre.add_user(TRAINING, 'grace', role='system-admin', display='Grace Hopper')
        self.centre.start()
        self.app = None
        self.start()

    def start(self):
        self.app = driver.App([WAYHOME, '--address', self.centre.address, '--realm', 'training', '--user', 'grace'],
                              size=SIZE)

    def picture(self, name):
        os.makedirs(PICTURES, exist_ok=True)
        self.app.picture(os.path.join(PICTURES, f'no-keyring-{name}.png'))

    def give_password(self, words):
        self.app.see('you will sign in online')
        self.app.type(self.app.find(driver.FIELD, 'Password'), words)
        self.app.press('Return')

    @staticmethod
    def stores():
        return glob.glob(os.path.join(os.environ['XDG_DATA_HOME'], 'wayhome', '**', 'store.db'), recursive=True)

    def enter(self):
        self.give_password(PASSWORD)
        self.app.see('This computer has no keyring that is open', 30)

    def leave_nothing(self):
        """Signs out once everything is sent: then nothing is asked and nothing stays."""
        self.app.see('All changes saved here and sent', 30)
        self.app.menu('Sign _Out')
        self.app.see('you will sign in online')
        driver.wait(lambda: not self.stores(), 'the store to go')

    # Steps

    def first(self):
        """a first sign-in says what it means that there is no keyring"""
        self.give_password(self.once)
        self.app.see('Choose a New Password')
        self.app.type(self.app.find(driver.FIELD, 'New password'), PASSWORD)
        self.app.press('Return')
        self.app.keys(PASSWORD)
        self.app.see('The same in both fields: met')
        self.app.press('Return')
        self.app.see('This computer has no keyring that is open', 30)
        self.picture('01-inside')

    def nothing(self):
        """when nothing waits, signing out asks nothing and leaves nothing"""
        self.app.menu('Sign _Out')
        self.app.see('you will sign in online')
        driver.wait(lambda: not self.stores(), 'the store to go')

    def unsent(self):
        """who signs out with something that could not be sent is told, and it waits here"""
        self.enter()
        self.centre.stop()
        self.app.press('alt+2')
        self.app.click(self.app.find(driver.BUTTON, 'Add appointment'))
        self.app.see('New appointment')
        self.app.focus()
        self.app.keys('Housing search')
        self.app.click(self.app.find(driver.BUTTON, 'Save'))
        self.app.gone('New appointment')
        self.app.focus()
        self.app.see('Housing search')
        self.app.opening(lambda: self.app.menu('Sign _Out'))
        self.app.see('1 saved change has not been sent.')
        self.picture('02-unsent')
        self.app.closing(lambda: self.app.press('alt+o'))
        self.app.gone('Housing search')
        assert self.app.quit() == 0
        assert len(self.stores()) == 1, self.stores()

    def sent(self):
        """the next sign-in sends it; the centre has it when this computer keeps nothing of it any more"""
        self.centre.start()
        self.start()
        self.enter()
        self.app.press('alt+2')
        self.app.see('Housing search', 30)
        self.leave_nothing()
        self.enter()
        self.app.press('alt+2')
        self.app.see('Housing search', 30)
        self.leave_nothing()

    def begun(self):
        """who signs out with a paused intake is told how many and what becomes of it"""
        self.enter()
        self.app.click(self.app.find(driver.BUTTON, 'New intake'))
        self.app.type(self.app.find(driver.FIELD, 'First name'), 'Marisol')
        self.app.click(self.app.find(driver.BUTTON, 'Pause'))
        self.app.see('Marisol')
        self.app.opening(lambda: self.app.menu('Sign _Out'))
        self.app.see('1 form is begun and not saved.')
        self.app.see('only your next sign-in on this computer')
        self.picture('03-leaving')
        self.app.closing(lambda: self.app.press('Escape'))
        self.app.see('Marisol')
        self.app.opening(lambda: self.app.menu('Sign _Out'))
        self.app.closing(lambda: self.app.press('alt+o'))
        self.app.see('you will sign in online')

    def again(self):
        """the next sign-in opens what was left"""
        self.give_password(PASSWORD)
        self.app.see('Marisol', 30)
        self.picture('04-again')

    def end(self):
        self.app.end()
        self.centre.stop()
        shutil.rmtree(self.folder)


def main():
    story = Story()
    steps = [story.first, story.nothing, story.unsent, story.sent, story.begun, story.again]
    print(f'1..{len(steps)}', flush=True)
    try:
        for number, step in enumerate(steps, 1):
            try:
                step()
            except (AssertionError, subprocess.SubprocessError) as error:
                print(f'not ok {number} - {step.__doc__}\n# {error}', flush=True)
                if story.app.process.poll() is None:
                    story.picture('failed')
                    print('# shown: ' + ' | '.join(story.app.words()), flush=True)
                return 1
            print(f'ok {number} - {step.__doc__}', flush=True)
    finally:
        story.end()
    return 0


if __name__ == '__main__':
    sys.exit(main())
