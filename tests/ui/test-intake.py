#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The intake of a household with the keyboard alone, paused and gone on with.

    test-intake.py WAYHOME WAYHOME_SERVER WAYHOME_CLI      (at a desk: tests/support/session.sh)
"""
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
import driver  # noqa: E402
from centre import Centre, TRAINING  # noqa: E402

WAYHOME, SERVER, CLI = sys.argv[1:4]
PICTURES = os.environ.get('WAYHOME_PICTURES', tempfile.gettempdir())
PASSWORD = 'four green lamps 7'
SIZE = tuple(int(n) for n in os.environ.get('WAYHOME_SCREEN', '1024x768').split('x'))


class Story:
    """What happens, step by step; each step is a case of the test."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        self.centre = Centre(SERVER, self.folder)
        set_path = os.path.join(self.folder, 'set.zip')
        subprocess.run([CLI, 'generate', '--clients', '40', '--seed', '3', set_path], check=True,
                       stdout=subprocess.DEVNULL)
        self.centre.run(TRAINING, 'import', '--synthetic', set_path)
        self.once = self.centre.add_user(TRAINING, 'grace', role='system-admin', display='Grace Hopper')
        self.centre.start()
        self.app = driver.App([WAYHOME], size=SIZE)

    def picture(self, name):
        os.makedirs(PICTURES, exist_ok=True)
        self.app.picture(os.path.join(PICTURES, f'intake-{name}.png'))

    def check_controls(self):
        """Every control has a name, and the keyboard reaches it."""
        assert not self.app.unnamed(), self.app.unnamed()
        assert not self.app.unreachable(), self.app.unreachable()

    def answer(self, words):
        """Types an answer into the question that has the keyboard and goes on with Enter."""
        driver.xdo('type', '--delay', 8, '--args', 1, words, 'key', 'Return')

    # Steps

    def sign_in(self):
        """the worker signs in to Training"""
        field = self.app.find(driver.FIELD, 'Community address')
        self.app.type(field, self.centre.address)
        self.app.press('Return')
        self.app.see('Okaloosa and Walton')
        self.app.click(self.app.find(driver.BUTTON, 'Training'))
        self.app.type(self.app.find(driver.FIELD, 'User name'), 'grace')
        self.app.type(self.app.find(driver.FIELD, 'Password'), self.once)
        self.app.press('Return')
        self.app.see('Choose a New Password')
        self.app.keys(PASSWORD)
        self.app.press('Return')
        self.app.keys(PASSWORD)
        self.app.see('The same in both fields: met')
        self.app.press('Return')
        self.app.see('New intake', 20)

    def who(self):
        """name, number, birth date and relationship are typed without touching the mouse"""
        self.app.click(self.app.find(driver.BUTTON, 'New intake'))
        self.app.see('Find each person before adding them')
        self.check_controls()
        self.picture('01-empty')
        for words in ('Marisol', '', 'Quintanilla', ''):
            self.answer(words)
        self.app.see('Marisol Quintanilla')
        self.app.press('Return')             # the name is sure
        self.answer('123-45-6789')
        self.app.see('•••-••-6789')
        self.app.press('Return')
        self.answer('feb 1 1990')
        self.app.see('Thursday, February 1, 1990')
        self.picture('02-who')

    def picker(self):
        """letters search in a long list and a code chooses at once"""
        self.app.press('ctrl+Page_Down', 'ctrl+Page_Down')
        self.app.see('Start of the stay')
        self.picture('03-stay')
        self.app.keys('r')
        self.app.see('Riverbend Homes')
        self.app.keys('iverbend rap')
        self.app.see('Riverbend Rapid Re-Housing')
        self.picture('04-picker')
        self.app.press('Return')
        self.app.see('Project: Riverbend Rapid Re-Housing')
        self.app.see('Where did the person stay last night?')
        self.app.press('Return')             # to the start
        self.answer('t')
        self.app.see('Today, ')
        self.app.press('Return')             # the project's only continuum
        self.app.keys('207')
        self.app.see('Jail, prison, or juvenile detention facility')
        self.app.press('Return')
        self.app.keys('2')
        self.app.see('One week or more, but less than one month')
        self.app.see('Before that: street, shelter or safe haven?')
        self.check_controls()
        self.picture('05-branch')

    def codes(self):
        """9 is an answer, and another 9 makes it 99; 1 opens the next branch"""
        self.app.press('Return')
        self.app.keys('9')
        self.app.keys('9')
        self.app.see('Data not collected')
        self.app.keys('1')
        self.app.see('When did this time of homelessness begin?')
        self.picture('06-codes')

    def pause(self):
        """paused, the intake waits on Home and opens at its question"""
        self.app.press('alt+p')
        self.app.see('Marisol Quintanilla')
        self.app.gone('Save the household')
        self.picture('07-paused')
        self.app.mouse(self.app.see('Marisol Quintanilla'))
        self.app.see('When did this time of homelessness begin?')
        focused = self.app.focused()
        assert focused is not None and focused.get_name() == 'Yes', driver.describe(focused)
        self.picture('08-resumed')

    def quit(self):
        """a quit right behind the last letter loses none"""
        self.app.press('ctrl+Page_Up', 'ctrl+Page_Up')
        self.app.see('First name')
        driver.xdo('key', 'End', 'type', '--delay', 0, '--args', 1, 'ita', 'key', 'ctrl+q')
        code = self.app.process.wait(20)
        assert code == 0, code
        self.app = driver.App([WAYHOME], size=SIZE)
        self.app.type(self.app.find(driver.FIELD, 'Password'), PASSWORD)
        self.app.press('Return')
        self.app.see('Marisolita Quintanilla', 20)
        self.app.mouse(self.app.see('Marisolita Quintanilla'))
        self.app.see('Find each person before adding them')

    def save(self):
        """Ctrl+S saves the household and shows the client"""
        self.app.press('ctrl+s')
        self.app.gone('Save the household', 20)
        self.app.see('Marisolita Quintanilla', 20)
        self.picture('09-saved')
        self.app.find(driver.R.LABEL, 'Riverbend Rapid Re-Housing')
        assert self.app.quit() == 0

    def main(self):
        return [self.sign_in, self.who, self.picker, self.codes, self.pause, self.quit, self.save]

    def end(self):
        self.app.end()
        self.centre.stop()
        shutil.rmtree(self.folder)


def main():
    story = Story()
    steps = story.main()
    print(f'1..{len(steps)}', flush=True)
    try:
        for number, step in enumerate(steps, 1):
            try:
                step()
            except (AssertionError, subprocess.SubprocessError) as error:
                print(f'not ok {number} - {step.__doc__}\n# {error}', flush=True)
                story.picture('failed')
                print('# shown: ' + ' | '.join(story.app.words()), flush=True)
                return 1
            print(f'ok {number} - {step.__doc__}', flush=True)
    finally:
        story.end()
    return 0


if __name__ == '__main__':
    sys.exit(main())
