#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""People leave, come back and join a household, by keyboard alone.

    test-households.py SHOW_DESK      (on a screen of its own: tests/support/headless.sh)
"""
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', 'support')]
import driver  # noqa: E402
from driver import BUTTON, R  # noqa: E402

SHOW_DESK = sys.argv[1]
PICTURES = os.environ.get('WAYHOME_PICTURES', tempfile.gettempdir())
SIZE = tuple(int(n) for n in os.environ.get('WAYHOME_SCREEN', '1024x768').split('x'))
TAB = BUTTON + (R.PAGE_TAB, R.RADIO_BUTTON)


class Story:
    """What happens, step by step; each step is a case of the test."""

    def __init__(self):
        self.app = driver.App([SHOW_DESK, 'usual', *map(str, SIZE)], size=SIZE)

    def picture(self, name):
        os.makedirs(PICTURES, exist_ok=True)
        self.app.picture(os.path.join(PICTURES, f'households-{name}.png'))

    def go_on_to(self, name, limit=60):
        """By Tab until the keyboard is there, and not at the row around."""
        for _ in range(limit):
            node = self.app.focused()
            if node is not None and name in (node.get_name() or '') and node.get_role() != R.LIST_ITEM:
                return
            self.app.press('Tab')
            self.app.settle(0.4)
        raise driver.Missing(f'the keyboard does not come to “{name}”: {self.app.words()}')

    def leave(self):
        """who is here is marked with the space bar and leaves; Ctrl+Z brings them back"""
        self.app.press('alt+3')
        self.app.see('Choose a client')
        self.app.press('alt+w')
        self.app.see('Name or case worker')
        self.app.see('0 of 1 person marked')
        self.app.settle()
        self.app.press('Tab')                            # from the field into the list
        self.app.at('Grace Yoder')
        self.app.press('space')
        self.app.see('1 of 1 person marked')
        self.app.press('ctrl+a')                         # everybody is marked: then nobody
        self.app.see('0 of 1 person marked')
        self.app.press('ctrl+a')
        self.app.see('1 of 1 person marked')
        self.picture('marked')
        self.app.opening(lambda: self.app.press('alt+e'))
        self.app.see('Choose where they went.')
        self.go_on_to('Destination')
        self.app.keys('410')
        self.app.see('Rental by client, no ongoing housing subsidy')
        self.picture('exit')
        self.app.closing(lambda: self.app.press('alt+e'))
        self.app.see('The stay has ended')
        self.app.see('Nobody is in this project today')
        self.app.press('ctrl+z')
        self.app.see('0 of 1 person marked')

    def join(self):
        """somebody joins the household from its menu, and the questions of their start come next"""
        self.app.press('alt+Left')
        self.app.see('Choose a client')
        self.app.press('ctrl+k')
        self.app.keys('grace')
        self.app.see('Found')
        self.app.settle()
        self.app.press('Return')
        self.app.see('Where they stay now')
        self.app.click(self.app.find(TAB, 'Household'))
        self.app.see('What to do with the household in Bridgeway Night Shelter')
        self.go_on_to('What to do with the household')
        self.app.press('space')
        self.app.settle()
        self.app.opening(lambda: self.app.press('Return'))   # Add a person…
        self.go_on_to('First name')
        self.app.keys('Nia')
        self.app.press('Tab')                            # from field to field, not by way of the line
        self.app.at('Last name')
        self.app.keys('Yoder')
        self.app.see('Choose what the person is to the head of household.')
        self.go_on_to('Relationship to the head')
        self.app.keys('2')
        self.app.see('Nia Yoder')
        self.app.see('A new client')
        self.picture('add')
        self.app.closing(lambda: self.app.press('alt+a'))
        self.app.see('Project start')
        self.app.at('First name')                        # of the one who came, not of the head
        assert driver.text(self.app.focused()) == 'Nia', driver.text(self.app.focused())


def main():
    story = Story()
    steps = [story.leave, story.join]
    print(f'1..{len(steps)}', flush=True)
    failed = 0
    try:
        for number, step in enumerate(steps, 1):
            try:
                step()
                print(f'ok {number} - {step.__doc__}', flush=True)
            except (AssertionError, driver.GLib.Error) as error:
                failed += 1
                print(f'not ok {number} - {step.__doc__}\n# {error}', flush=True)
                if story.app.process.poll() is not None:
                    break
                story.picture(f'failed-{number}')
                break
    finally:
        story.app.end()
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
