#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control of the screens and of what opens from them has a name and is reached by keyboard.

    test-controls.py SHOW_DESK [STEP...]      (on a screen of its own: tests/support/headless.sh)
"""
import datetime
import os
import sys
import tempfile
import time
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', 'support')]
import driver  # noqa: E402
from crawl import Crawl, words_of  # noqa: E402
from driver import BUTTON, R  # noqa: E402

SHOW_DESK = sys.argv[1]
WANTED = sys.argv[2:]                                    # of the steps; none: all
PICTURES = os.environ.get('WAYHOME_PICTURES', tempfile.gettempdir())
SIZE = tuple(int(n) for n in os.environ.get('WAYHOME_SCREEN', '1280x800').split('x'))
TAB = BUTTON + (R.PAGE_TAB, R.RADIO_BUTTON)


class Story:
    """What happens, step by step; each step is a case of the test."""

    def __init__(self, *role):
        self.app = driver.App([SHOW_DESK, 'usual', *map(str, SIZE), *role], size=SIZE)
        self.crawl = Crawl(self.app)
        self.first = self.crawl.windows()

    def picture(self, name):
        os.makedirs(PICTURES, exist_ok=True)
        self.app.picture(os.path.join(PICTURES, f'controls-{name}.png'))

    def around(self, place, key, *expected, rows=False):
        """Walks a screen, and was where one expects to come by."""
        self.crawl.forget()
        self.app.press(key)
        self.app.settle()
        self.walk(place, rows)
        self.came_by(*expected)

    def came_by(self, *expected):
        for words in expected:
            assert any(words in place for place in self.crawl.places), (words, self.crawl.places)

    def home(self):
        """Home, its menu, My information, My tasks and what waits to be sent"""
        self.around('Home', 'alt+1', 'My Wayhome', 'information', 'tasks', 'waiting', 'You and this application')

    def calendar(self):
        """the Calendar, and the dialog of an appointment with the pickers in it"""
        self.around('Calendar', 'alt+2', 'Add appointment', 'Kind', 'Client: ', '09:30', rows=True)

    def move(self):
        """an appointment moves by keyboard, day by day and week by week, and Ctrl+Z takes it back"""
        self.app.press('alt+2')
        self.app.see(self.day(0) + ', 4 appointments')
        self.app.at(self.day(0))                         # the calendar opens on today
        self.app.press('Tab')
        self.app.at('Add appointment')
        self.app.press('Tab')
        self.app.at('Housing search')
        for key, days in (('ctrl+Right', 1), ('ctrl+Right', 2), ('ctrl+Down', 9)):
            self.app.press(key)
            self.app.see(self.day(days) + ', 1 appointment')
            self.app.settle()
        self.app.see('Moved to ')
        self.picture('moved')
        self.app.at('Housing search')
        for key, days in (('ctrl+Up', 2), ('ctrl+Left', 1)):
            self.app.press(key)
            self.app.see(self.day(days) + ', 1 appointment')
            self.app.settle()
        self.app.press('ctrl+z')
        self.app.gone('Moved to ')
        self.app.see(self.day(2) + ', 1 appointment')

    def day(self, days):
        """What the calendar calls the day so many days from today, where the made-up community is."""
        today = datetime.datetime.now(zoneinfo.ZoneInfo('America/Chicago'))
        return (today + datetime.timedelta(days)).strftime('%A, %B %-d')

    def quality(self):
        """Data quality: its choices and its lists"""
        self.app.press('alt+2')                          # from one screen straight to the next: the first pane
        self.app.settle()
        self.app.press('alt+4')
        self.app.see('in what this desk holds')
        self.around('Data quality', 'alt+4', 'Sorted', 'Errors or warnings', 'Project', 'missing', rows=True)

    def counts(self):
        """the HUD reports, one made, and its tables"""
        self.app.press('alt+4')
        self.choose('HUD reports')
        self.crawl.forget()
        self.walk('HUD reports')
        self.came_by('Make report', 'Table')

    def projects(self):
        """Administration: projects and agencies, and what is set up about them"""
        self.around('Projects', 'alt+5', rows=True)

    def local(self):
        """Administration: the community's own questions, services and lists"""
        self.app.press('alt+5')
        self.choose('Local questions')
        self.crawl.forget()
        self.walk('Local questions')

    def choose(self, row):
        """A pane, from the list beside it."""
        self.app.mouse(driver.wait(lambda: next((n for n in self.app.each(R.LIST_ITEM) if row in words_of(n)), None),
                                   f'the row “{row}”'))
        self.app.settle()

    def client(self):
        """a client's page, each of its parts, and what opens from there"""
        self.app.press('ctrl+k')
        self.app.keys('grace')
        self.app.see('Found')
        self.app.settle()
        self.app.press('Return')
        self.app.see('Where they stay now')
        self.app.see('Take the other')
        self.around('Client', 'alt+3', 'Stays', 'Notes', 'Appointments', 'Topic of the note', 'More about this client')

    def stay(self):
        """a stay's dialog, opened from its row by keyboard, and a form out of it"""
        self.app.press('alt+3')
        self.app.click(self.app.find(TAB, 'Stays'))
        self.app.settle()
        self.crawl.forget()
        self.crawl.doors(self.crawl.survey(), False)     # the page under the dialog was walked
        self.go_on_to('Bridgeway Night Shelter')
        self.app.opening(lambda: self.app.press('Return'))
        dialog = self.crawl.windows() - self.first
        self.app.see('Recorded')
        self.walk('Stay')
        self.go_on_to('Exit')
        self.app.press('Return')
        self.crawl.close(dialog)
        self.app.find(BUTTON, 'Pause')
        self.app.settle()
        self.walk('Exit')
        self.app.click(self.app.find(BUTTON, 'Pause'))
        self.app.settle()

    def duplicates(self):
        """two records side by side, opened from a client's menu: nobody is decided upon by walking past"""
        self.app.press('alt+3')
        self.app.click(self.app.find(BUTTON, 'More about this client'))
        self.app.settle()
        self.app.click(self.app.find((R.MENU_ITEM,) + BUTTON, 'Possible duplicates…'))
        self.app.see('No possible duplicates')
        self.crawl.forget()
        self.walk('Duplicates')
        self.picture('duplicates')
        self.app.press('alt+Left')
        self.app.see('New stay')

    def walk(self, place, rows=False):
        """What is shown now, and what opens from it and was not tried yet."""
        flaws = len(self.crawl.flaws)
        self.crawl.around(place, rows)
        assert len(self.crawl.flaws) == flaws, '\n# '.join(self.crawl.flaws[flaws:])

    def go_on_to(self, name, limit=60):
        """By Tab and, within a list, by Down, until the keyboard is at this row."""
        for _ in range(limit):
            node = self.app.focused()
            if node is not None and node.get_role() == R.LIST_ITEM:
                if name in (node.get_name() or '') or name in words_of(node):
                    return
                self.app.press('Down')
            else:
                self.app.press('Tab')
            if self.crawl.stopped_at(node) is None:
                self.app.press('Tab')
                self.crawl.stopped_at(node)
        raise driver.Missing(f'the keyboard does not come to “{name}”')

    def intake(self):
        """the intake, and every list that opens in it"""
        self.crawl.forget()
        self.app.press('alt+1')
        self.app.click(self.app.find(BUTTON, 'New intake'))
        self.app.at('First name')
        self.walk('Intake')


def tell(story, steps, number):
    """Plays the steps and prints how each went; how many failed."""
    failed = 0
    try:
        for number, step in enumerate(steps, number):
            began = time.monotonic()
            try:
                step(story)
                print(f'ok {number} - {step.__doc__}', flush=True)
            except (AssertionError, driver.GLib.Error) as error:
                failed += 1
                print(f'not ok {number} - {step.__doc__}\n# {error}', flush=True)
                if story.app.process.poll() is not None:
                    break
                story.picture(f'failed-{number}')
                story.crawl.close(story.crawl.windows() - story.first)
            print(f'# {time.monotonic() - began:.0f} s')
        for place in story.crawl.places:
            print(f'# was at {place}')
    finally:
        story.app.end()
    return failed


def main():
    worker = [Story.move, Story.home, Story.calendar, Story.quality, Story.counts, Story.client, Story.stay,
              Story.duplicates, Story.intake]
    administrator = [Story.projects, Story.local]
    worker, administrator = ([step for step in steps if not WANTED or step.__name__ in WANTED]
                             for steps in (worker, administrator))
    print(f'1..{len(worker) + len(administrator)}', flush=True)
    failed = tell(Story(), worker, 1) if worker else 0
    if administrator:
        failed += tell(Story('administrator'), administrator, len(worker) + 1)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
