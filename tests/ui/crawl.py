# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes wherever a control leads, and judges every control that it comes by.

What is opened is found by trying: a dialog, popover or menu that somebody adds later is walked as well.
"""
import re
import time

import driver
from driver import BUTTON, R, S

# What leads out of where one is, or changes what is recorded: a test does these by name where they matter.
LEAVES = re.compile(r'^(Close|Minimi[sz]e|Maximi[sz]e|Restore|Cancel|Save.*|Back|Pause|Delete.*|Keep.*|Take the other.*|'
                    r'Lock|Switch Database.*|Sign (Out|In).*|Sync Now|Quit|New intake|New stay|Undo|Understood|Done.*|'
                    r'Home|Calendar|Clients|Next month|Previous month|Today|Copy .*)$')
DAY = re.compile(r'(no appointments|\d+ appointments?)(, today)?$')
DOORS = BUTTON + (R.MENU_ITEM, R.RADIO_BUTTON, R.PAGE_TAB, R.COMBO_BOX, R.LIST_ITEM)


class Seen:
    """One control as it was told in one round over the application."""

    def __init__(self, node):
        self.node = node
        self.role = node.get_role()
        self.name = plain(node.get_name())
        self.states = node.get_state_set()


class Crawl:
    """What was seen on the way through one application, and what is wrong with it."""

    def __init__(self, app):
        self.app = app
        self.tried = set()
        self.places = []
        self.flaws = []

    def survey(self):
        """Everything that is shown, asked for once."""
        return [Seen(node) for node in driver.walk(self.app.root)]

    def windows(self):
        """Every window, popovers as well."""
        return set(driver.xdo('search', '--onlyvisible', '--pid', self.app.process.pid).split())

    def look(self, place, seen, stops):
        """Judges what is shown; stops: goes round with Tab as well."""
        self.places.append(place)
        for each in seen:
            if each.role not in driver.CONTROLS:
                continue
            if not driver.named(each.node) and 'AdwToastWidget' not in driver.describe(each.node):
                self.flaws.append(f'{place}: without a name: {driver.describe(each.node)}')
            if each.states.contains(S.SENSITIVE) and not each.states.contains(S.FOCUSABLE) \
                    and not any(driver.has(c, S.FOCUSABLE) for c in driver.children(each.node)):
                self.flaws.append(f'{place}: not by keyboard: {driver.describe(each.node)}')
        if stops:
            self.flaws += [f'{place}: the keyboard stops at what has no name: {what}' for what in self.nameless_stops()]

    def nameless_stops(self, limit=25):
        """Goes round with Tab and lists what takes the keyboard without a name."""
        stops, nameless = [], []
        for _ in range(limit):
            self.app.press('Tab')
            node = self.stopped_at(stops[-1] if stops else None)
            if node is None or node in stops:
                break
            stops.append(node)
            if not says_something(node):
                nameless.append(driver.describe(node))
        return nameless

    def stopped_at(self, before):
        """Where the keyboard went; None: it stays."""
        try:
            return driver.wait(lambda: self.app.focused() if self.app.focused() != before else None, 'a move', 0.4)
        except driver.Missing:
            return None

    def doors(self, seen, rows):
        """What could be tried here and was not yet; of each list, its first row, where rows are asked for."""
        found = []
        lists = []
        for each in seen:
            if each.role not in DOORS or not each.states.contains(S.SENSITIVE):
                continue
            if each.role == R.LIST_ITEM:
                if not rows or each.node.get_parent() in lists:
                    continue
                lists.append(each.node.get_parent())
            name = words_of(each.node) if each.role == R.LIST_ITEM else each.name
            key = (each.role == R.LIST_ITEM, name)
            if name and key not in self.tried and not LEAVES.match(name) and not DAY.search(name):
                self.tried.add(key)
                found.append((each, name))
        return found

    def open(self, door):
        """Does what the control does; the windows that it opened."""
        before = self.windows()
        if door.role == R.LIST_ITEM:
            self.app.mouse(door.node)
        else:
            self.app.click(door.node)
        end = time.monotonic() + 0.4
        while self.windows() == before and time.monotonic() < end:
            time.sleep(0.05)
        self.app.settle()
        return self.windows() - before

    def close(self, windows):
        """Escape until they are gone."""
        for _ in range(5):
            if not self.windows() & windows:
                break
            self.app.focus()
            self.app.press('Escape')
            self.app.settle()
        assert not self.windows() & windows, f'Escape does not close {self.places[-1]}'
        self.app.focus()

    def around(self, place, rows=False, opened_here=True):
        """Looks, and tries each door; rows: those of lists as well."""
        seen = self.survey()
        self.look(place, seen, opened_here)
        for door, name in self.doors(seen, rows):
            try:
                opened = self.open(door) if driver.shown(door.node) else set()
            except driver.GLib.Error:          # gone since
                continue
            if opened:
                self.app.focus()
                self.around(f'{place} > {name}')
                self.close(opened)
            else:
                after = self.survey()
                if [each.name for each in after] != [each.name for each in seen]:
                    self.around(f'{place} > {name}', rows, opened_here=False)


def plain(name):
    """GTK 4.8 says a label with its underline, and then again without."""
    name = (name or '').replace('_', '').strip()
    half = len(name) // 2
    return name[:half] if name[:half] == name[half + 1:] else name


def words_of(node):
    """The first words in a row."""
    return next((n.get_name() for n in driver.walk(node) if n.get_role() == R.LABEL and n.get_name()), '')


def says_something(node):
    """Its own name, or what a reader says of it from inside: a row's labels."""
    if node.get_role() == R.SCROLL_PANE and 'GtkPopoverMenu' in driver.describe(node):
        return True                            # GTK's own menus have one
    return driver.named(node) or (node.get_role() in (R.LIST_ITEM, R.MENU_ITEM) and bool(words_of(node)))
