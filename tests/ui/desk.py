#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk: a home folder, screen, bus and unlocked keyring of its own, with a person before it.

An accessibility bus belongs to one process, so the person of each desk is a process; the journey tells them what
to do, one line of JSON each way.

    with desk.Desk(build, screen='1024x768') as worker:
        worker.start('--user', 'worker')      # every method of person.Person
"""
import json
import os
import subprocess
import sys
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
SUPPORT = os.path.join(HERE, '..', 'support')


class Desk:
    """The journey's end of the line."""

    def __init__(self, build, screen='1280x800', dark=False):
        env = dict(os.environ, WAYHOME_SCREEN=screen)
        env['ADW_DEBUG_COLOR_SCHEME'] = 'prefer-dark' if dark else 'default'
        # Answers have a pipe of their own: everything at the desk may write to standard output.
        answers, end = os.pipe()
        # pylint: disable-next=consider-using-with
        self._process = subprocess.Popen(
            [os.path.join(SUPPORT, 'session.sh'), '/usr/bin/python3', os.path.abspath(__file__), str(end), build,
             screen], env=env, stdin=subprocess.PIPE, stdout=2, pass_fds=[end], text=True)
        os.close(end)
        self._answers = os.fdopen(answers)

    def __getattr__(self, name):
        def tell(*arguments):
            return self._tell(name, arguments)
        return tell

    def _tell(self, name, arguments):
        self._process.stdin.write(json.dumps([name, arguments]) + '\n')
        self._process.stdin.flush()
        line = self._answers.readline()
        if not line:
            raise AssertionError(f'the desk went away while “{name}” was done')
        answer = json.loads(line)
        if 'wrong' in answer:
            raise AssertionError(f'{name}: {answer["wrong"]}')
        return answer['value']

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """The person leaves; the application, if it still runs, and all of the desk go away."""
        self._process.stdin.close()
        self._process.wait(30)
        self._answers.close()


def main():
    """The person's end of the line."""
    answers = os.fdopen(int(sys.argv[1]), 'w')
    os.set_inheritable(answers.fileno(), False)
    sys.path[:0] = [HERE, SUPPORT]
    import person                       # pylint: disable=import-outside-toplevel
    body = person.Person(*sys.argv[2:])
    try:
        for line in sys.stdin:
            name, arguments = json.loads(line)
            try:
                answer = {'value': getattr(body, name)(*arguments)}
            except Exception as wrong:  # pylint: disable=broad-exception-caught
                at = traceback.extract_tb(wrong.__traceback__)[1]
                answer = {'wrong': f'{wrong!r} (line {at.lineno}: {at.line})'}
                try:
                    answer['wrong'] += f'\nin the window: {body.words()}'
                except Exception as gone:  # pylint: disable=broad-exception-caught
                    answer['wrong'] += f'\nthe window: {gone!r}'
            answers.write(json.dumps(answer) + '\n')
            answers.flush()
    finally:
        body.leave()


if __name__ == '__main__':
    main()
