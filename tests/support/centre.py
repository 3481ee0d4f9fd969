#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real wayhome-server with a folder of its own: community "okaloosa" with Production and Training."""
import re
import subprocess

PRODUCTION, TRAINING = 'okaloosa', 'okaloosa_train'


class Centre:
    """Not running at first; start() and stop() as often as one likes, always at the same address."""

    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = folder
        self.listen = '127.0.0.1:0'
        self.address = None
        self.process = None

    def _realm(self, realm):
        return ['--realm', f'{realm}=sqlite:{self.folder}/{realm}.db']

    def run(self, realm, *words):
        """One command to its end; what it printed."""
        done = subprocess.run([self.binary, *words, *self._realm(realm), '--key-file', f'{self.folder}/keys'],
                              capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f'{" ".join(words)}: {done.stderr}')
        return done.stdout

    def add_user(self, realm, name, role='worker', display=None, agency=None):
        """The one-time password."""
        words = ['user', 'add', '--name', name, '--role', role, '--display', display or name]
        if agency:
            words += ['--agency', agency]
        return self.run(realm, *words).strip()

    def start(self, *more):
        self.process = subprocess.Popen(
            [self.binary, '--listen', self.listen, *self._realm(PRODUCTION), *self._realm(TRAINING), '--key-file',
             f'{self.folder}/keys', '--community', 'Okaloosa and Walton', '--zone', 'America/Chicago', *more],
            stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        match = re.search(r'https?://([^/\s]+)/\S*', line)
        if match is None:
            raise AssertionError('the server said: ' + line)
        self.address, self.listen = match[0], match[1]

    def stop(self):
        if self.process is not None:
            self.process.terminate()
            self.process.wait()
            self.process = None
