#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at a desk: sees through the accessibility bus, acts through it and through keyboard and mouse.

Every look waits for what it looks for, up to a cap; nothing sleeps for a fixed time.

    app = driver.App([wayhome, '--user', 'worker'])
    app.type(app.find(R.TEXT, 'User name'), 'worker')
    app.press('Return')
    app.picture('signed-in.png')
"""
import os
import re
import subprocess
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.set_timeout(3000, 5000)
R = Atspi.Role
S = Atspi.StateType
CAP = 10.0

# What a person can operate: each needs a name, and the keyboard must reach it.
CONTROLS = {R.PUSH_BUTTON, R.TOGGLE_BUTTON, R.CHECK_BOX, R.RADIO_BUTTON, R.TEXT, R.ENTRY, R.PASSWORD_TEXT,
            R.COMBO_BOX, R.SPIN_BUTTON, R.SLIDER, R.LINK, R.PAGE_TAB, R.MENU_ITEM}


# What GTK calls a toggle or a field depends on its version.
BUTTON = (R.PUSH_BUTTON, R.TOGGLE_BUTTON)
FIELD = (R.TEXT, R.ENTRY, R.PASSWORD_TEXT)


class Missing(AssertionError):
    """What was looked for did not come."""


def wait(look, what, cap=CAP):
    """The first thing that look() returns, or Missing after cap seconds."""
    end = time.monotonic() + cap
    while True:
        try:
            found = look()
        except GLib.Error:   # the thing went away while one looked at it
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Missing('waited in vain for ' + what)
        time.sleep(0.02)


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node):
    """The node and everything under it that is shown."""
    yield node
    for child in children(node):
        try:
            if child.get_state_set().contains(S.VISIBLE):
                yield from walk(child)
        except GLib.Error:
            continue


def shown(node):
    """GTK 4.8 says SHOWING of windows only."""
    return node.get_state_set().contains(S.VISIBLE)


def named(node):
    """GTK 4.8 calls what has no name by its class."""
    name = (node.get_name() or '').strip()
    return bool(name) and re.fullmatch(r'(Gtk|Adw|Wh)[A-Z]\w*', name) is None


def has(node, state):
    return node.get_state_set().contains(state)


def text(node):
    """What stands in a text field, or what a label says."""
    if 'Text' not in node.get_interfaces():
        return node.get_name()
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def xdo(*arguments):
    return subprocess.run(['xdotool', *map(str, arguments)], check=True, capture_output=True, text=True).stdout


class App:
    """The running application."""

    def __init__(self, argv, env=None, size=None):
        self.program = os.path.basename(argv[0])
        self._focused = None
        self._listener = Atspi.EventListener.new(self._focus_cb)
        self._listener.register('object:state-changed:focused')
        self.process = subprocess.Popen(argv, env=env)
        self.root = wait(self._registered, 'the application on the accessibility bus', 20)
        self.window = wait(self._window, 'a window', 20)
        if size:
            xdo('windowsize', '--sync', self.window, *size)
        xdo('windowmove', self.window, 0, 0)
        self.focus()

    def _registered(self):
        if self.process.poll() is not None:
            raise Missing(f'the application ended with {self.process.returncode}')
        return next((a for a in children(Atspi.get_desktop(0)) if a.get_process_id() == self.process.pid), None)

    def _windows(self):
        """Windows with a title.  A popover has the program's name; its keys go to the window under it."""
        done = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid)],
                              capture_output=True, text=True, check=False)
        return [w for w in done.stdout.split() if self._title(w) not in ('', self.program)]

    def _title(self, window):
        done = subprocess.run(['xdotool', 'getwindowname', window], capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def _window(self):
        windows = self._windows()
        return windows[-1] if windows else None

    def focus(self):
        """Gives the keyboard to the window that opened last; without a window manager nobody else does."""
        windows = self._windows()
        if windows:
            xdo('windowfocus', '--sync', windows[-1])

    def opening(self, act):
        """Does what opens a window, and goes to it.

        One looks at it once it is there: GTK 4.8 ends when it is asked about a window that is just coming or going."""
        before = self._windows()
        act()
        wait(lambda: len(self._windows()) > len(before), 'a window to open')
        self.settle()
        self.focus()

    def closing(self, act):
        """Does what closes a window, and goes to the one under it."""
        before = self._windows()
        act()
        wait(lambda: len(self._windows()) < len(before), 'a window to close')
        self.settle()
        self.focus()

    # Seeing

    def each(self, role=None, name=None, within=None):
        roles = role if isinstance(role, tuple) or role is None else (role,)
        for node in walk(within or self.root):
            if (roles is None or node.get_role() in roles) and (name is None or name in (node.get_name() or '')) \
                    and shown(node):
                yield node

    def find(self, role, name='', within=None, cap=CAP):
        return wait(lambda: next(self.each(role, name, within), None), f'{role} “{name}”', cap)

    def see(self, words, cap=CAP):
        """Waits until these words stand somewhere in the window."""
        return wait(lambda: next((n for n in self.each() if words in (n.get_name() or '')
                                  or (n.get_role() in (R.LABEL, R.TEXT) and words in text(n))), None),
                    f'the words “{words}”', cap)

    def gone(self, words, cap=CAP):
        wait(lambda: not any(words in (n.get_name() or '') for n in self.each()), f'“{words}” to go away', cap)

    def sees(self, words):
        return any(words in (n.get_name() or '') for n in self.each())

    def words(self):
        """Everything that is said in the window, for messages of a failed test."""
        return [n.get_name() for n in self.each() if named(n)]

    def _focus_cb(self, event):
        if event.detail1:
            self._focused = event.source

    def focused(self):
        """What has the keyboard, as the application told when it went there."""
        while GLib.MainContext.default().iteration(False):
            pass
        return self._focused

    def at(self, name, cap=CAP):
        """Waits until the keyboard is in the control of this name."""
        return wait(lambda: self.focused() if name in (self.focused().get_name() or '') else None,
                    f'the keyboard to be at “{name}”', cap)

    # Acting

    def click(self, node):
        """Activates a control or the button in it (GTK 4.18 has a menu's button in another one), with the mouse when
        neither has an action of its own."""
        for each in [node] + [n for n in walk(node) if n.get_role() in BUTTON]:
            if 'Action' in each.get_interfaces() and Atspi.Action.get_n_actions(each) > 0:
                Atspi.Action.do_action(each, 0)
                return
        self.mouse(node)

    def mouse(self, node, button=1):
        """For what is large: GTK 4.18 tells places up to 20 pixels off."""
        box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        xdo('mousemove', '--window', self.window, box.x + box.width // 2, box.y + box.height // 2, 'click', button)

    def press(self, *keys):
        for key in keys:
            xdo('key', key)

    def keys(self, words):
        """Types into whatever has the keyboard."""
        xdo('type', '--delay', 8, words)

    def type(self, node, words):
        """Goes to the field, replaces what stands there and types."""
        self.mouse(node)
        wait(lambda: has(node, S.FOCUSED) or any(has(c, S.FOCUSED) for c in walk(node)),
             f'the keyboard to be in “{node.get_name()}”')
        self.press('ctrl+a')
        self.keys(words)

    def menu(self, item):
        """Chooses from the window's menu, by the letter behind the underline: GTK 4.18 tells no names of its items."""
        self.press('F10')
        self.find(R.MENU_ITEM)
        self.press(item[item.index('_') + 1].lower())

    def picture(self, path):
        """The whole screen as it is once nothing moves any more."""
        self.settle()
        subprocess.run(['import', '-window', 'root', path], check=True)

    def settle(self, cap=3.0):
        """Waits until two looks at the screen are the same."""
        end = time.monotonic() + cap
        before = None
        while time.monotonic() < end:
            now = subprocess.run(['import', '-window', 'root', 'pnm:-'], capture_output=True, check=False).stdout
            if now and now == before:
                return
            before = now
            time.sleep(0.1)

    # Judging

    def flawed(self, is_flawed):
        """Descriptions of what is flawed; when a thing goes while one looks at it, all are looked at again."""
        return wait(lambda: [[describe(n) for n in self.each() if is_flawed(n)]], 'the window to hold still')[0]

    def unnamed(self):
        """Controls that a screen reader could not announce."""
        nameless = self.flawed(lambda n: n.get_role() in CONTROLS and not named(n))
        # The button that closes a toast is libadwaita's own, and nameless in 1.2; the toast goes by itself.
        return [n for n in nameless if 'AdwToastWidget' not in n]

    def unreachable(self):
        """Controls in use that the keyboard cannot reach."""
        return self.flawed(lambda n: n.get_role() in CONTROLS and has(n, S.SENSITIVE) and not has(n, S.FOCUSABLE)
                           and not any(has(c, S.FOCUSABLE) for c in children(n)))

    def moved(self, node, cap=CAP):
        """Waits until the keyboard is elsewhere."""
        return wait(lambda: self.focused() if self.focused() != node else None, 'the keyboard to move on', cap)

    def tab_round(self, limit=80):
        """Names of the controls that Tab goes through, until it comes round."""
        seen, names = [], []
        for _ in range(limit):
            node = self.focused()
            if node in seen:
                break
            seen.append(node)
            names.append(f'{node.get_role_name()} “{node.get_name()}”')
            self.press('Tab')
            self.moved(node)
        return names

    # Ending

    def quit(self):
        """As Ctrl+Q does; nothing may be lost by it."""
        self.focus()
        self.press('ctrl+q')
        return self.process.wait(10)

    def kill(self):
        """As a power cut does."""
        self.process.kill()
        self.process.wait()

    def end(self):
        """Whatever state the test is in."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()


def describe(node):
    """Role, name and the way to it, to find it in the .ui files."""
    way = []
    at = node
    while at is not None and at.get_role() != R.APPLICATION:
        way.append(f'{at.get_role_name()} “{at.get_name() or ""}”')
        at = at.get_parent()
    return ' < '.join(way[:4])
