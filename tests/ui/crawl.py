# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes wherever a control leads, and judges every control that it comes by.

What is opened is found by trying: a dialog, popover or menu that somebody adds later is walked as well.
"""
import os
import re
import time
import xml.etree.ElementTree

import driver
from driver import BUTTON, R, S

# What leads out of where one is, or changes what is recorded: a test does these by name where they matter.
LEAVES = re.compile(r'^(Close|Minimi[sz]e|Maximi[sz]e|Restore|Cancel|Save.*|Back|Pause|Delete.*|Keep.*|Take the other.*|'
                    r'Possible duplicates.*|Two different people|The same person.*|Merge|Separate|'
                    r'Exit|Add|Split|Join|Move|Transfer|Enroll|Confirm|Open again|'
                    r'Add: (?!Affiliation|Local question).*|New: Organization|'       # forms of one making: one is walked
                    r'Lock|Switch Database.*|Sign (Out|In).*|Sync Now|Quit|New intake|New stay|Undo|Understood|Done.*|'
                    r'Home|Calendar|Clients|Reports|Administration|Next month|Previous month|Today|'
                    r'Copy client number|Print …)$')
FLOW = ('Back', 'Pause')                     # leads out of what opened over the screens
ALWAYS = re.compile(r'All changes saved here.*|You and this application')      # in the header of every screen
# The menus that are made by code, of which GTK 4.10 tells no names: the name of the button, and what stands there.
MENUS = (
    (r'More about this client', ['Possible _duplicates…', '_Separate merged records…', '_Copy for the person…',
                                 '_Request for correction…', '_Copy client number']),
    (r'What to do with the household in .*', ['_Add a person…', 'E_xit…', '_Transfer to another project…',
                                              '_Enroll again…', 'Change the _case worker…',
                                              'Make one household _with another…', '_Move to the right project…']),
    (r'What to do with (?!the household in).*', ['_Forms of this stay…', 'E_xit…']),
)
DAY = re.compile(r'(no appointments|\d+ appointments?)(, today)?$')
SCREENS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'ui')
DOORS = BUTTON + (R.MENU_ITEM, R.RADIO_BUTTON, R.PAGE_TAB, R.COMBO_BOX, R.LIST_ITEM)


class Seen:
    """One control as it was told in one round over the application."""

    def __init__(self, node, states):
        self.node = node
        self.role = node.get_role()
        self.name = plain(node.get_name())
        self.states = states
        self.menu = None                       # the button whose menu it stands in, where its letter chooses it
        self.letter = None


class Crawl:
    """What was seen on the way through one application, and what is wrong with it."""

    def __init__(self, app):
        self.app = app
        self.tried = set()
        self.places = []
        self.flaws = []
        self.menus = menus_of_screens()
        # GTK 4.8 tells the names of the items of its menus and 4.18 does not, nor of a label in them; it makes the
        # items' widgets itself out of the menu's model, which has no place for an accessible name.  So from 4.10 on
        # an item's name is that in its model, and its letter chooses it.
        self.nameless_items = version(app.root.get_toolkit_version()) >= (4, 10)

    def survey(self):
        """Everything that is shown in the window that came last, asked for once."""
        windows = [node for node in driver.children(self.app.root) if driver.shown(node)]
        seen = list(seen_under(windows[-1], windows[-1].get_state_set())) if windows else []
        if self.nameless_items:
            self.name_items(seen)
        return seen

    def name_items(self, seen):
        """Calls the items of each menu as its screen's file does; one that has no label and letter there stays as
        it is: a flaw."""
        menus = []                             # the buttons of menus, and the items of each
        for each in seen:
            if each.role == R.MENU_ITEM and not driver.named(each.node):
                each.menu = menu_button(each.node)
                items = next((nodes for button, nodes in menus if button == each.menu), None)
                if items is None:
                    items = []
                    menus.append((each.menu, items))
                if each.node not in items:     # GTK 4.18 tells what stands in a stack once for each of its pages
                    items.append(each.node)
        for each in seen:
            for button, items in menus:
                labels = self.labels(button and plain(button.get_name()) or '')
                if each.node in items and len(labels) == len(items):
                    self.name_item(each, labels[items.index(each.node)])

    def labels(self, button):
        """What stands in the menu of the button of this name."""
        return next((labels for name, labels in MENUS if re.fullmatch(name, button)), self.menus.get(button, []))

    def name_item(self, each, label):
        if '_' in label:
            each.name = plain(label)
            each.letter = label[label.index('_') + 1].lower()

    def forget(self):
        """Another screen: what is called as on the one before is tried again, but for what every screen has."""
        self.tried = {(row, name) for row, name in self.tried if ALWAYS.fullmatch(name)}

    def windows(self):
        """Every window, popovers as well."""
        return set(driver.xdo('search', '--onlyvisible', '--pid', self.app.process.pid).split())

    def look(self, place, seen, stops):
        """Judges what is shown; stops: goes round with Tab as well."""
        self.places.append(place)
        for each in seen:
            if each.role not in driver.CONTROLS:
                continue
            if not driver.named(each.node) and each.letter is None and 'AdwToastWidget' not in driver.describe(each.node):
                self.flaws.append(f'{place}: without a name: {driver.describe(each.node)}')
            if each.states.contains(S.SENSITIVE) and not each.states.contains(S.FOCUSABLE) \
                    and not any(driver.has(c, S.FOCUSABLE) for c in driver.children(each.node)):
                self.flaws.append(f'{place}: not by keyboard: {driver.describe(each.node)}')
        if stops:
            items = [each.node for each in seen if each.letter is not None]
            self.flaws += [f'{place}: the keyboard stops at what has no name: {what}'
                           for what in self.nameless_stops(items)]

    def nameless_stops(self, items=(), limit=25):
        """Goes round with Tab and lists what takes the keyboard without a name; items: of menus, named already."""
        stops, nameless = [], []
        for _ in range(limit):
            self.app.press('Tab')
            node = self.stopped_at(stops[-1] if stops else None)
            if node is None or node in stops:
                break
            stops.append(node)
            if not says_something(node) and node not in items and 'AdwToastWidget' not in driver.describe(node):
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
        if door.letter is not None and not on_screen(door.node):      # the item before it closed the menu
            self.app.click(door.menu)
            driver.wait(lambda: on_screen(door.node), 'the menu to open again')
            self.app.settle()
        before = self.windows()
        if door.role == R.LIST_ITEM:
            self.app.mouse(door.node)
        elif door.letter is not None:
            self.app.press(door.letter)
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

    def leave(self, flow):
        """Back to the screen that a flow opened over."""
        self.app.click(flow.node)
        driver.wait(lambda: flow.name not in [each.name for each in self.survey()],
                    f'“{flow.name}” to lead out of {self.places[-1]}')
        self.app.settle()

    def around(self, place, rows=False, opened_here=True, seen=None):
        """Looks, and tries each door; rows: those of lists as well; seen: what is shown, where it is known."""
        seen = seen or self.survey()
        self.look(place, seen, opened_here)
        for door, name in self.doors(seen, rows):
            try:
                opened = self.open(door) if door.letter or driver.shown(door.node) else set()
            except driver.GLib.Error:          # gone since
                continue
            if opened:
                self.app.focus()
                self.around(f'{place} > {name}')
                self.close(opened)
            else:
                after = self.survey()
                if [each.name for each in after] != [each.name for each in seen]:
                    flow = [each for each in after if each.name in FLOW and each.name not in [s.name for s in seen]]
                    self.around(f'{place} > {name}', rows, opened_here=bool(flow), seen=after)
                    if flow:
                        self.leave(flow[0])


def seen_under(node, states):
    """A control and all under it that is shown."""
    yield Seen(node, states)
    for child in driver.children(node):
        try:
            states = child.get_state_set()
            if states.contains(S.VISIBLE):
                yield from seen_under(child, states)
        except driver.GLib.Error:              # gone since
            continue


def version(text):
    """“4.18.6” as numbers to compare."""
    return tuple(int(n) for n in re.findall(r'\d+', text)[:2])


def menus_of_screens():
    """The labels of each menu in the screens' files, by the name of its button."""
    menus = {}
    for folder, _, files in os.walk(SCREENS):
        for file in (f for f in files if f.endswith('.ui')):
            root = xml.etree.ElementTree.parse(os.path.join(folder, file)).getroot()
            for button in root.iterfind('.//object[@class="GtkMenuButton"]'):
                model = button.findtext('property[@name="menu-model"]')
                name = button.findtext('accessibility/property[@name="label"]')
                if model is not None:
                    menus[name] = [label.text for label in
                                   root.iterfind(f'.//menu[@id="{model}"]//item/attribute[@name="label"]')]
    return menus


def menu_button(item):
    """The button whose menu an item stands in."""
    at = item.get_parent()
    while at is not None and at.get_role() != R.MENU:
        at = at.get_parent()
    return at and at.get_parent()


def on_screen(node):
    """Shown, and in a menu that is shown."""
    while node is not None and node.get_role() != R.MENU:
        if not driver.shown(node):
            return False
        node = node.get_parent()
    return node is not None and driver.shown(node)


def plain(name):
    """GTK 4.8 says a label with its underline, and then again without."""
    name = (name or '').replace('_', '').strip()
    half = len(name) // 2
    return name[:half] if name[:half] == name[half + 1:] else name


def words_of(node):
    """The first words in a row."""
    return next((n.get_name() for n in driver.walk(node) if n.get_role() == R.LABEL and n.get_name()), '')


def is_menu_pane(node):
    """GTK's own menus have a scroll pane that takes the keyboard; 4.8 tells it by the class around it, 4.18 right
    under the menu's content."""
    content = node.get_parent()
    menu = content and content.get_parent()
    return 'GtkPopoverMenu' in driver.describe(node) or (
        menu is not None and content.get_role() == R.PANEL and menu.get_role() == R.MENU)


def says_something(node):
    """Its own name, or what a reader says of it from inside: a row's labels."""
    if node.get_role() == R.SCROLL_PANE and is_menu_pane(node):
        return True
    return driver.named(node) or (node.get_role() in (R.LIST_ITEM, R.MENU_ITEM) and bool(words_of(node)))
