# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in Wayhome's screens, in a person's words."""
import os

import driver


class Person:
    """Sits before one desk and runs the application there."""

    def __init__(self, build, screen):
        self.app = None
        self.build = os.path.abspath(build)
        self.screen = screen.split('x')
        self.flaws = []                 # controls without a name, or out of the keyboard's reach

    def start(self, *arguments):
        env = dict(os.environ, GSETTINGS_SCHEMA_DIR=os.path.join(self.build, 'data'))
        program = os.path.join(self.build, 'src/app/wayhome')
        self.app = driver.App([program, *arguments], env=env, size=self.screen)

    def quit(self):
        code = self.app.quit()
        self.app = None
        return code

    def leave(self):
        if self.app is not None:
            self.app.end()

    # Looking

    def words(self):
        if self.app is None:
            return []
        code = self.app.process.poll()
        return self.app.words() if code is None else [f'(the application ended with {code})']

    def see(self, words, cap=driver.CAP):
        self.app.see(words, cap)

    def sees(self, words):
        return self.app.sees(words)

    def gone(self, words):
        self.app.gone(words)

    def picture(self, path):
        """Keeps the screen as a picture, and looks at every control on it."""
        self.app.picture(path)
        name = os.path.basename(path)
        for kind, found in (('without a name', self.app.unnamed()), ('not by keyboard', self.app.unreachable())):
            self.flaws += [f'{name}: {kind}: {what}' for what in found]

    def snapshot(self, path):
        """Keeps the screen as it is at this moment: something went wrong."""
        if self.app is not None:
            self.app.picture(path)

    def all_flaws(self):
        return self.flaws

    # Signing in

    def sees_sign_in(self, address, user):
        """The sign-in page says where one signs in to, and the user name stands there already."""
        self.app.see(address)
        return driver.text(self.app.find(driver.FIELD, 'User name')) == user

    def sign_in(self, password):
        self.app.type(self.app.find(driver.FIELD, 'Password'), password)
        self.app.press('Return')

    def choose_password(self, password):
        self.app.type(self.app.find(driver.FIELD, 'New password'), password)
        self.app.press('Return')
        self.app.keys(password)
        self.app.see('The same in both fields: met')

    def confirm(self):
        self.app.press('Return')

    # Going about

    def go_to(self, screen):
        """By its shortcut, as the switcher's order is."""
        self.app.press(f'alt+{("home", "calendar", "clients").index(screen) + 1}')

    def find_person(self, words):
        """Ctrl+K from anywhere, and type."""
        self.app.press('ctrl+k')
        self.app.keys(words)

    def open_tab(self, name):
        self.app.click(self.app.find(driver.BUTTON + (driver.R.PAGE_TAB, driver.R.RADIO_BUTTON), name))

    # Calendar

    def add_appointment(self, title, client, picture=None):
        """Today, with a client who is found by part of the name."""
        self.app.click(self.app.find(driver.BUTTON, 'Add appointment'))
        self.app.see('New appointment')
        self.app.focus()
        self.app.keys(title)
        self.app.click(self.app.find(driver.BUTTON, 'Client: Choose…'))
        self.app.find(driver.FIELD, 'Find a client')
        self.app.keys(client)
        self.app.see(client)
        self.app.press('Return')
        self.app.find(driver.BUTTON, 'Client: ' + client)
        if picture:
            self.picture(picture)
        self.app.click(self.app.find(driver.BUTTON, 'Save'))
        self.app.gone('New appointment')
        self.app.focus()

    def dump(self, limit=400):
        """All that the accessibility bus says, one node a line."""
        lines = []
        for node in driver.walk(self.app.root):
            depth, at = 0, node
            while at is not None and at.get_role() != driver.R.APPLICATION:
                depth, at = depth + 1, at.get_parent()
            lines.append('  ' * depth + f'{node.get_role_name()} “{node.get_name()}”')
        return '\n'.join(lines[:limit])

    # Intake: by keyboard alone, but for the choice of the person

    def new_intake(self):
        self.app.click(self.app.find(driver.BUTTON, 'New intake'))
        self.app.at('First name')

    def answer(self, question, keys):
        """Goes on by Tab to the question, types the answer or its code, and confirms with Enter."""
        self.go_on_to(question)
        self.app.keys(keys)
        self.confirm_answer(question)

    def confirm_answer(self, question):
        """Enter; the keyboard may move within the question before it leaves it."""
        self.app.press('Return')
        driver.wait(lambda: question not in names_of(self.app.focused()), f'the keyboard to leave “{question}”')

    def pick(self, question, words):
        """Types part of the answer's words, takes the first that fits and confirms."""
        self.go_on_to(question)
        self.app.keys(words)
        self.app.press('Return')
        self.app.at(question + ': ')
        self.confirm_answer(question)

    def tick(self, name):
        self.go_on_to(name)
        self.app.press('space')

    def answer_all(self, answers):
        for question, keys in answers:
            self.answer(question, keys)

    def go_on_to(self, name, limit=40):
        for _ in range(limit):
            node = self.app.focused()
            if name in names_of(node):
                return
            self.app.press('Tab')
            self.app.moved(node)
        raise driver.Missing(f'Tab does not come to “{name}”')

    def add_member(self):
        self.app.press('alt+a')
        self.app.at('First name')

    def choose_member(self, name):
        """The chip with this name at the head of the section."""
        node = self.app.focused()
        self.app.click(self.app.find(driver.BUTTON, name))
        try:
            self.app.moved(node, 2)
        except driver.Missing:         # the person was chosen already, and the keyboard at the first question
            pass

    def next_section(self, words):
        """Alt+C, and the next section's words."""
        self.app.press('alt+c')
        self.app.see(words)

    def give_source(self, source, amount):
        """One source of income: tick it, and its amount a month."""
        self.tick(source)
        self.go_on_to(source)
        self.app.keys(amount)
        self.confirm_answer(source)

    def answer_rest(self, question):
        """Ctrl+0 from within a block: no to whatever has no answer in it."""
        self.go_on_to(question)
        self.app.press('ctrl+0')
        self.app.see('answered with No')

    def open_private(self, question):
        """Alt+O opens what only the person themselves may see; the keyboard stands at its first question."""
        self.app.press('alt+o')
        driver.wait(lambda: question in names_of(self.app.focused()), f'the keyboard to come to “{question}”')

    def save_intake(self):
        self.app.press('ctrl+s')

    # What was saved and sent

    def ledger(self, words, path=None):
        """Opens the ledger, waits for its headline and closes it."""
        self.app.click(self.app.find(driver.BUTTON, 'All changes saved here'))
        self.app.see(words, 30)
        if path:
            self.picture(path)
        self.app.press('Escape')

    def tab_round(self):
        return self.app.tab_round()


def names_of(node):
    """The control's name and those of what it stands in: an answer's button is called “Yes”."""
    names = []
    try:
        for _ in range(4):
            if node is None:
                break
            names.append(node.get_name() or '')
            node = node.get_parent()
    except driver.GLib.Error:          # gone meanwhile
        pass
    return ' < '.join(names)
