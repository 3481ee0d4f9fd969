#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens around the work at a desk: menu, lock, another person, Production, and everything that can be wrong.

    test-desk.py WAYHOME WAYHOME_SERVER      (at a desk: tests/support/session.sh)
"""
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', 'support')]
import driver  # noqa: E402
from centre import Centre, PRODUCTION, TRAINING  # noqa: E402
from crawl import Crawl  # noqa: E402
from driver import BUTTON, FIELD, R  # noqa: E402

WAYHOME, SERVER = sys.argv[1:3]
PICTURES = os.environ.get('WAYHOME_PICTURES', tempfile.gettempdir())
PASSWORD, NEXT_PASSWORD = 'four green lamps 7', 'five blue kettles 8'
SIZE = tuple(int(n) for n in os.environ.get('WAYHOME_SCREEN', '1280x800').split('x'))


class Portal(http.server.BaseHTTPRequestHandler):
    """A network that wants to be signed in to."""

    def do_GET(self):
        self.send_response(302)
        self.send_header('Location', 'http://127.0.0.1:1/sign-in')
        self.end_headers()

    def log_message(self, *_):
        pass


class Story:
    """What happens, step by step; each step is a case of the test."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        self.centre = Centre(SERVER, self.folder)
        self.grace = self.centre.add_user(TRAINING, 'grace', role='system-admin', display='Grace Hopper')
        self.ada = self.centre.add_user(PRODUCTION, 'ada', role='system-admin', display='Ada Lovelace')
        self.centre.start()
        self.app = None

    def start(self, *more, env=None):
        self.app = driver.App([WAYHOME, *more], size=SIZE, env=env)

    def picture(self, name):
        os.makedirs(PICTURES, exist_ok=True)
        self.app.picture(os.path.join(PICTURES, f'desk-{name}.png'))

    def check_controls(self):
        """Every control has a name, and the keyboard reaches it."""
        assert not self.app.unnamed(), self.app.unnamed()
        assert not self.app.unreachable(), self.app.unreachable()
        stops = Crawl(self.app).nameless_stops()
        assert not stops, stops

    def sign_in(self, once):
        self.app.see('you will sign in online')
        self.app.type(self.app.find(FIELD, 'Password'), once)
        self.app.press('Return')
        self.app.see('Choose a New Password')
        self.app.keys(PASSWORD)
        self.app.press('Return')
        self.app.keys(PASSWORD)
        self.app.see('The same in both fields: met')
        self.app.press('Return')
        self.app.gone('Choose a New Password', 20)

    def menu(self, item):
        """Opens a window from the menu."""
        self.app.opening(lambda: self.app.menu(item))

    # Steps

    def portal(self):
        """a network's own page is not taken for the centre"""
        server = http.server.HTTPServer(('127.0.0.1', 0), Portal)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.start('--address', f'http://127.0.0.1:{server.server_port}/okaloosa')
        self.app.see('Something else than your community’s centre answered.')
        self.picture('01-portal')
        server.shutdown()
        server.server_close()
        self.app.end()

    def certificate(self):
        """a certificate that proves nothing stops the sign-in before the password is sent"""
        key, cert = self.folder + '/key.pem', self.folder + '/cert.pem'
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert,
                        '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
                       check=True, capture_output=True)
        strange = Centre(SERVER, tempfile.mkdtemp(dir=self.folder))
        strange.start('--tls-cert', cert, '--tls-key', key)
        self.start('--address', strange.address)
        self.app.see('cannot prove that it is your community’s centre')
        self.picture('02-certificate')
        strange.stop()
        self.app.end()

    def caps_lock(self):
        """Caps Lock is pointed out while a password is typed"""
        self.start('--address', self.centre.address, '--realm', 'training', '--user', 'grace')
        self.app.see('you will sign in online')
        self.app.mouse(self.app.find(FIELD, 'Password'))
        self.app.press('Caps_Lock')
        self.app.see('Caps Lock is on')
        self.picture('03-caps-lock')
        self.app.press('Caps_Lock')
        self.app.gone('Caps Lock is on')

    def windows(self):
        """preferences, shortcuts and about open from the menu"""
        self.sign_in(self.grace)
        self.app.see('nobody here is real', 20)
        for item, words, name in (('P_references', 'Minutes until it locks', '04-preferences'),
                                  ('_Keyboard Shortcuts', 'Quit; nothing is lost', '05-shortcuts'),
                                  ('_About Wayhome', 'The Wayhome project', '06-about')):
            self.menu(item)
            self.app.see(words)
            if item == 'P_references':      # the other two are GTK's and libadwaita's own windows
                self.check_controls()
            self.picture(name)
            self.app.closing(lambda: self.app.press('Escape'))

    def change_password(self):
        """the password is changed, at the centre and on this desk"""
        self.menu('Change _Password…')
        self.app.type(self.app.find(FIELD, 'Password until now'), 'not the password 1')
        self.app.type(self.app.find(FIELD, 'New password'), NEXT_PASSWORD)
        self.app.type(self.app.find(FIELD, 'New password again'), NEXT_PASSWORD)
        self.app.press('Return')
        self.app.see('The password until now is not right.')
        self.check_controls()
        self.picture('07-change-password')
        self.app.type(self.app.find(FIELD, 'Password until now'), PASSWORD)
        self.app.closing(lambda: self.app.press('Return'))
        self.app.see('Your password was changed.', 20)

    def screen_saver(self):
        """when the computer's screen is locked, so is the window"""
        subprocess.run(['dbus-send', '--session', '--type=signal', '/org/gnome/ScreenSaver',
                        'org.gnome.ScreenSaver.ActiveChanged', 'boolean:true'], check=True)
        self.app.see('Everything is kept as you left it.')
        self.app.type(self.app.find(FIELD, 'Password'), NEXT_PASSWORD)
        self.app.press('Return')
        self.app.see('nobody here is real')

    def other_person(self):
        """somebody else signs in at the lock, to Production, which looks otherwise"""
        self.app.focus()
        self.app.press('ctrl+l')
        self.app.click(self.app.find(BUTTON, 'Sign In as Someone Else'))
        self.app.see('you will sign in online')
        self.app.click(self.app.find(BUTTON, 'Production'))
        self.app.type(self.app.find(FIELD, 'User name'), 'ada')
        self.sign_in(self.ada)
        self.app.see('Ada Lovelace', 20)
        assert not self.app.sees('nobody here is real')
        self.picture('08-production')
        assert self.app.quit() == 0

    def no_keyring(self):
        """without a keyring one signs in for this session only, and it is said"""
        env = dict(os.environ, DBUS_SESSION_BUS_ADDRESS='unix:path=/nowhere')
        with subprocess.Popen(['dbus-daemon', '--session', '--nofork', '--print-address'], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True) as bus:
            env['DBUS_SESSION_BUS_ADDRESS'] = bus.stdout.readline().strip()
            env['AT_SPI_BUS_ADDRESS'] = subprocess.run(
                ['dbus-send', '--session', '--print-reply=literal', '--dest=org.a11y.Bus', '/org/a11y/bus',
                 'org.a11y.Bus.GetAddress'], capture_output=True, text=True, check=True).stdout.strip()
            self.start('--realm', 'production', '--user', 'ada', env=env)
            self.app.see('you will sign in online')
            self.app.type(self.app.find(FIELD, 'Password'), PASSWORD)
            self.app.press('Return')
            self.app.see('This computer has no keyring', 30)
            self.picture('09-no-keyring')
            assert self.app.quit() == 0
            bus.terminate()

    def locked_out(self):
        """after five wrong passwords the page says until when signing in is locked"""
        self.start('--realm', 'production', '--user', 'ada')
        self.app.see('you will sign in online')
        for _ in range(6):
            self.app.type(self.app.find(FIELD, 'Password'), 'not the password 1')
            self.app.press('Return')
            self.app.gone('Cancel', 20)
        self.app.see('signing in is locked until')
        self.picture('10-locked-out')

    def end(self):
        if self.app is not None:
            self.app.end()
        self.centre.stop()
        shutil.rmtree(self.folder)


def main():
    story = Story()
    steps = [story.portal, story.certificate, story.caps_lock, story.windows, story.change_password,
             story.screen_saver, story.other_person, story.no_keyring, story.locked_out]
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
