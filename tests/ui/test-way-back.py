#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways back to one's records, and what keeps others from them: a reset password, five wrong ones by a stranger, a
wrong clock, suspend, and an offline lease that has ended.

    test-way-back.py WAYHOME WAYHOME_SERVER      (at a desk: tests/support/session.sh)
"""
import glob
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.request
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
import driver  # noqa: E402
from centre import Centre, TRAINING  # noqa: E402

WAYHOME, SERVER = sys.argv[1:3]
PICTURES = os.environ.get('WAYHOME_PICTURES', tempfile.gettempdir())
FIRST, SECOND = 'four green lamps 7', 'five blue kettles 8'
SIZE = tuple(int(n) for n in os.environ.get('WAYHOME_SCREEN', '1280x800').split('x'))
DAYS = 2 * 24 * 3600 * 1000


class LateCentre(http.server.BaseHTTPRequestHandler):
    """The centre as a desk sees it whose clock is two days behind."""
    centre = None

    def do_GET(self):  # pylint: disable=invalid-name
        with urllib.request.urlopen(f'http://{self.centre.listen}{self.path}') as answer:
            hello = json.load(answer)
        hello['server_time'] += DAYS
        body = json.dumps(hello).encode()
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):  # pylint: disable=arguments-differ
        pass


class Story:
    """What happens, step by step; each step is a case of the test."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        self.centre = Centre(SERVER, self.folder)
        self.once = self.centre.add_user(TRAINING, 'grace', role='system-admin', display='Grace Hopper')
        self.centre.start()
        self.app = None

    def start(self, *more):
        # logind speaks on the system bus: here that is the desk's own.
        env = dict(os.environ, DBUS_SYSTEM_BUS_ADDRESS=os.environ['DBUS_SESSION_BUS_ADDRESS'])
        self.app = driver.App([WAYHOME, *more], env=env, size=SIZE)

    def picture(self, name):
        os.makedirs(PICTURES, exist_ok=True)
        self.app.picture(os.path.join(PICTURES, f'way-back-{name}.png'))

    def give_password(self, words):
        self.app.type(self.app.find(driver.FIELD, 'Password'), words)
        self.app.press('Return')

    def change(self, words):
        self.app.see('Choose a New Password')
        self.app.type(self.app.find(driver.FIELD, 'New password'), words)
        self.app.press('Return')
        self.app.keys(words)
        self.app.see('The same in both fields: met')
        self.app.press('Return')
        self.app.see('nobody here is real', 30)

    @staticmethod
    def stores():
        return sorted(glob.glob(os.path.join(os.environ['XDG_DATA_HOME'], 'wayhome', '**', 'store.db*'),
                                recursive=True))

    @staticmethod
    def memory():
        return glob.glob(os.path.join(os.environ['XDG_STATE_HOME'], 'wayhome', '**', 'community.json'),
                         recursive=True)

    # Steps

    def wrong_clock(self):
        """a clock two days behind is told, and does not keep anybody out"""
        LateCentre.centre = self.centre
        late = http.server.ThreadingHTTPServer(('127.0.0.1', 0), LateCentre)
        threading.Thread(target=late.serve_forever, daemon=True).start()
        community = self.centre.address.rsplit('/', 1)[1]
        self.start()
        self.app.type(self.app.find(driver.FIELD, 'Community address'),
                      f'http://127.0.0.1:{late.server_port}/{community}')
        self.app.press('Return')
        self.app.see('This computer’s clock is wrong.')
        self.app.find(driver.FIELD, 'User name')
        self.picture('01-clock')
        assert self.app.quit() == 0
        late.shutdown()

    def first(self):
        """a first sign-in"""
        self.start('--address', self.centre.address, '--realm', 'training', '--user', 'grace')
        self.app.see('you will sign in online')
        self.give_password(self.once)
        self.change(FIRST)

    def suspend(self):
        """the computer is about to sleep: the window locks"""
        subprocess.run(['dbus-send', '--session', '--type=signal', '/org/freedesktop/login1',
                        'org.freedesktop.login1.Manager.PrepareForSleep', 'boolean:true'], check=True)
        self.app.see('Everything is kept as you left it.')
        self.app.gone('nobody here is real')
        self.give_password(FIRST)
        self.app.see('nobody here is real')
        assert self.app.quit() == 0

    def reset(self):
        """an administrator resets the password: the same records open under the new one"""
        before = self.stores()
        self.centre.stop()
        once = self.centre.run(TRAINING, 'user', 'reset', '--name', 'grace').strip()
        self.centre.start()
        self.start()
        self.app.see('you will sign in online')
        self.give_password(once)
        self.change(SECOND)
        assert not self.app.sees('could not be opened')
        assert self.app.quit() == 0
        assert self.stores() == before, self.stores()

    def stranger(self):
        """five wrong passwords from elsewhere do not keep the owner out"""
        for _ in range(6):
            body = {'realm': TRAINING, 'user': 'grace', 'password': 'wrong password 1', 'device': uuid.uuid4().hex}
            request = urllib.request.Request(f'{self.centre.address}/v1/auth/login', json.dumps(body).encode(),
                                             {'Content-Type': 'application/json'})
            try:
                urllib.request.urlopen(request).close()
            except urllib.error.HTTPError as refusal:
                code = refusal.code
        assert code == 429, code
        self.start()
        self.app.see('you will sign in online')
        self.give_password(SECOND)
        self.app.see('nobody here is real', 30)
        assert self.app.quit() == 0

    def kept_out(self):
        """five wrong ones at this desk: the centre waits, and the right one works offline and says why"""
        self.start()
        self.app.see('you will sign in online')
        for _ in range(5):
            self.give_password('not the password 1')
            self.app.see('is not right')
            driver.wait(lambda: driver.has(self.app.find(driver.FIELD, 'Password'), driver.S.FOCUSED), 'the answer')
        self.give_password(SECOND)
        self.app.see('nobody here is real', 30)
        self.app.see('signing in is locked until')
        self.app.see('You work with the records of this computer meanwhile')
        self.picture('02-kept-out')
        assert self.app.quit() == 0

    def lease(self):
        """the lease has ended: nothing is shown, and a new intake is taken"""
        self.centre.stop()
        for path in self.memory():
            with open(path, encoding='utf-8') as file:
                memory = json.load(file)
            for account in memory['accounts']:
                account['offline_until'] = 1000
            with open(path, 'w', encoding='utf-8') as file:
                json.dump(memory, file)
        self.start()
        self.app.see('You can sign in to take new intakes.')
        self.picture('03-ended')
        self.give_password(SECOND)
        self.app.see('Only New Intakes for Now', 30)
        assert not self.app.sees('Calendar')
        assert not self.app.unnamed(), self.app.unnamed()
        self.picture('04-capture')
        self.app.click(self.app.find(driver.BUTTON, 'New Intake'))
        self.app.gone('Only New Intakes for Now')
        self.app.see('Save the household')
        self.app.see('Nobody can be looked up now')
        self.picture('05-intake')

    def end(self):
        if self.app is not None:
            self.app.end()
        self.centre.stop()
        shutil.rmtree(self.folder)


def main():
    story = Story()
    steps = [story.wrong_clock, story.first, story.suspend, story.reset, story.stranger, story.kept_out, story.lease]
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
