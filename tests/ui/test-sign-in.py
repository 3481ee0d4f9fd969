#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in for the first time, locking, signing out, and signing in without the centre.

    test-sign-in.py WAYHOME WAYHOME_SERVER      (at a desk: tests/support/session.sh)
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
import driver  # noqa: E402
from centre import Centre, TRAINING  # noqa: E402
from driver import R  # noqa: E402

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

    def start(self, *more):
        self.app = driver.App([WAYHOME, *more], size=SIZE)

    def picture(self, name):
        os.makedirs(PICTURES, exist_ok=True)
        self.app.picture(os.path.join(PICTURES, f'sign-in-{name}.png'))

    def check_controls(self):
        """Every control has a name, and the keyboard reaches it."""
        assert not self.app.unnamed(), self.app.unnamed()
        assert not self.app.unreachable(), self.app.unreachable()

    def type_password(self, words):
        self.app.type(self.app.find(driver.FIELD, 'Password'), words)

    # Steps

    def wrong_address(self):
        """a first start asks for the community's address and says what is wrong with one"""
        self.start()
        field = self.app.find(driver.FIELD, 'Community address')
        self.check_controls()
        self.picture('01-address')
        self.app.type(field, 'okaloosa')
        self.app.press('Return')
        self.app.see('This is not the address of a community')
        self.app.type(field, 'http://hmis.example.org/okaloosa')
        self.app.press('Return')
        self.app.see('would send passwords unprotected')
        self.app.type(field, 'http://127.0.0.1:1/okaloosa')
        self.app.press('Return')
        self.app.see('does not answer')
        self.picture('02-no-answer')

    def choose(self):
        """the community's two databases are shown, and Training is chosen"""
        field = self.app.find(driver.FIELD, 'Community address')
        self.app.type(field, self.centre.address)
        self.app.press('Return')
        self.app.see('Okaloosa and Walton')
        self.app.see('you will sign in online')
        self.app.find(driver.BUTTON, 'Production')
        self.picture('03-production')
        self.app.click(self.app.find(driver.BUTTON, 'Training'))
        self.check_controls()
        self.picture('04-training')

    def wrong_password(self):
        """a wrong password is told, and the name stays"""
        name = self.app.find(driver.FIELD, 'User name')
        self.app.type(name, 'grace')
        self.type_password('not the password 1')
        self.app.press('Return')
        self.app.see('The user name or the password is not right.')
        assert driver.text(name) == 'grace'
        self.picture('05-wrong')

    def put_off(self):
        """the one-time password still serves this desk when the change was put off, by Cancel and by quitting"""
        for leave in (lambda: self.app.click(self.app.find(driver.BUTTON, 'Cancel')), self.again):
            self.type_password(self.once)
            self.app.press('Return')
            self.app.see('Choose a New Password')
            leave()
            self.app.see('you will sign in online')

    def again(self):
        assert self.app.quit() == 0
        self.start('--address', self.centre.address, '--realm', 'training', '--user', 'grace')

    def one_time(self):
        """the one-time password leads to a new one and nowhere else"""
        self.type_password(self.once)
        self.app.press('Return')
        self.app.see('Choose a New Password')
        self.check_controls()
        assert not self.app.sees('Home')
        self.eye()
        self.app.keys('short')
        self.app.see('12 characters or more: not yet')
        self.picture('06-new-password')
        self.app.type(self.app.find(driver.FIELD, 'New password'), PASSWORD)
        self.app.press('Return')
        self.app.keys(PASSWORD)
        self.app.see('The same in both fields: met')
        self.picture('07-rules-met')
        self.app.press('Return')

    def eye(self):
        """Tab goes past what shows a password, and the field's menu shows it."""
        self.app.at('New password')
        first = self.app.focused()
        self.app.press('Tab')
        self.app.moved(first)
        self.app.at('New password again')
        self.app.press('Tab')
        self.app.at('Cancel')
        self.app.press('shift+Tab')
        self.app.at('New password again')
        self.app.press('shift+Tab')
        driver.wait(lambda: self.app.focused() == first, 'the first field')
        assert not self.shown()
        self.app.press('shift+F10')
        self.app.settle()                                # GTK 4.8 does not tell of a text's menu
        self.app.press('s')
        driver.wait(self.shown, 'the password to be shown')
        self.app.focus()
        self.app.click(next(self.eyes()))
        driver.wait(lambda: not self.shown(), 'the password to be hidden')
        self.app.type(self.app.find(driver.FIELD, 'New password'), '')

    def eyes(self):
        return self.app.each(name='Show the password')

    def shown(self):
        return any(driver.has(eye, driver.S.PRESSED) or driver.has(eye, driver.S.CHECKED) for eye in self.eyes())

    def used_up(self):
        """a one-time password that served another computer is told, and what to do"""
        self.menu('Sign _Out')
        self.app.see('Okaloosa and Walton')
        self.sign_in('ada', self.taken())
        self.app.see('one-time password is used up')
        self.picture('13-used-up')

    def taken(self):
        """A one-time password that another computer has used."""
        self.centre.stop()
        once = self.centre.add_user(TRAINING, 'ada', role='system-admin')
        self.centre.start()
        body = {'realm': TRAINING, 'user': 'ada', 'password': once, 'device': str(uuid.uuid4())}
        request = urllib.request.Request(self.centre.address + '/v1/auth/login', json.dumps(body).encode(),
                                         {'Content-Type': 'application/json'})
        with urllib.request.urlopen(request) as answer:
            assert json.load(answer)['must_change']
        return once

    def closed(self):
        """a closed account is told, and only to who knows its password"""
        self.centre.stop()
        self.centre.run(TRAINING, 'user', 'disable', '--name', 'grace')
        self.centre.start()
        self.sign_in('grace', 'not the password 1')
        self.app.see('The user name or the password is not right.')
        self.sign_in('grace', PASSWORD)
        self.app.see('Your account is closed')
        self.picture('14-closed')
        assert self.app.quit() == 0

    def sign_in(self, name, words):
        self.app.type(self.app.find(driver.FIELD, 'User name'), name)
        self.type_password(words)
        self.app.press('Return')

    def inside(self):
        """the window opens with Training's banner"""
        self.app.see('nobody here is real', 20)
        self.picture('08-inside')
        self.check_controls()

    def locked(self):
        """Ctrl+L hides everything, and only the password brings it back"""
        self.app.press('ctrl+l')
        self.app.see('Everything is kept as you left it.')
        self.app.gone('nobody here is real')
        self.check_controls()
        self.picture('09-locked')
        self.app.keys('not the password 1')
        self.app.press('Return')
        self.app.see('is not right')
        self.type_password(PASSWORD)
        self.app.press('Return')
        self.app.see('nobody here is real')

    def offline(self):
        """signed out and the centre gone, the person signs in all the same"""
        self.menu('Sign _Out')
        self.app.see('Okaloosa and Walton')
        self.centre.stop()
        self.app.quit()
        self.start()
        self.app.see('Offline: this user name can sign in here until')
        self.picture('10-offline')
        self.type_password('not the password 1')
        self.app.press('Return')
        self.app.see('is not right')
        self.type_password(PASSWORD)
        self.app.press('Return')
        self.app.see('nobody here is real', 20)
        self.picture('11-inside-offline')

    def back(self):
        """when the centre is back the desk finds it without a new sign-in"""
        self.centre.start()
        self.app.press('F10')
        self.app.find(R.MENU_ITEM)
        self.app.press('Escape', 'shift+Tab')
        self.app.at('All changes saved')
        self.app.press('space')
        self.app.find(driver.BUTTON, 'Sync Now')
        self.picture('12-ledger')
        self.app.press('Return')
        self.app.see('Up to date with the centre', 20)
        driver.wait(self.put_ledger_away, 'the ledger to close')

    def put_ledger_away(self):
        """Its list can be about to close by itself, and then a key goes nowhere."""
        self.app.focus()
        self.app.press('Escape')
        return not self.app.sees('Sync Now')

    def menu(self, item):
        self.app.menu(item)
        self.app.focus()

    def end(self):
        if self.app is not None:
            self.app.end()
        self.centre.stop()
        shutil.rmtree(self.folder)


def main():
    story = Story()
    steps = [story.wrong_address, story.choose, story.wrong_password, story.put_off, story.one_time, story.inside,
             story.locked, story.offline, story.back, story.used_up, story.closed]
    print(f'1..{len(steps)}', flush=True)
    try:
        for number, step in enumerate(steps, 1):
            try:
                step()
            except (AssertionError, subprocess.SubprocessError) as error:
                print(f'not ok {number} - {step.__doc__}\n# {error}', flush=True)
                if story.app is not None and story.app.process.poll() is None:
                    story.picture('failed')
                    print('# shown: ' + ' | '.join(story.app.words()), flush=True)
                return 1
            print(f'ok {number} - {step.__doc__}', flush=True)
    finally:
        story.end()
    return 0


if __name__ == '__main__':
    sys.exit(main())
