#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts test cases from meson's testlog.json files and closes with one plain line.

    summary.py NAME=BUILD_DIR...      NAME is printed before the suites of that build

Prints one line a suite, then `N passed, N failed[, N skipped]`.  Ends with 1 when a case failed or none ran.

Counted from testlog.json because meson's junit file leaves out a test that crashed: it shows only the cases
before the crash, all passed.  A program counts by its TAP cases, any other as one case; a program that ended
badly without a failed case (a crash, a time-out, cases that never ran) counts as one failure, and so does a run
that ended badly without a failed test (its status is in testlog-status).
"""
import glob
import json
import re
import sys
from collections import defaultdict

BAD = {'FAIL', 'ERROR', 'TIMEOUT', 'INTERRUPT', 'UNEXPECTEDPASS'}
CASE = re.compile(r'(not )?ok\b(?:\s+\d+)?(?:\s+-)?\s*([^#]*)(?:#\s*(skip|todo)\b)?', re.I)


def tap_cases(text):
    """(passed, failed, skipped) of one TAP stream; of nested streams the innermost cases count."""
    passed = failed = skipped = 0
    inner_indent = 0
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        match = CASE.match(line.lstrip())
        if not match:
            continue
        if indent < inner_indent:       # the closing line of a nested stream, whose cases are counted already
            inner_indent = indent
            continue
        inner_indent = indent
        directive = (match[3] or '').lower()
        if directive == 'todo' or (directive == 'skip' and not match[1]):
            skipped += 1
        elif match[1]:
            failed += 1
        else:
            passed += 1
    return passed, failed, skipped


def count(test, protocol):
    """(passed, failed, skipped) of one line of testlog.json."""
    passed = failed = skipped = 0
    if protocol == 'tap':
        passed, failed, skipped = tap_cases(test.get('stdout', ''))
    result = test['result']
    if not passed + failed + skipped:
        passed, skipped = int(result in ('OK', 'EXPECTEDFAIL')), int(result == 'SKIP')
    if result in BAD and not failed:
        failed = 1
    return passed, failed, skipped


def tests_of(build):
    """The name in the log, `project:suite+suite / test` -> (first suite, test, protocol)."""
    tests = {}
    with open(f'{build}/meson-info/intro-tests.json', encoding='utf-8') as file:
        for test in json.load(file):
            project = test['suite'][0].partition(':')[0]
            suites = [s.partition(':')[2] for s in test['suite']]
            name = f'{project}:{"+".join(suites)} / {test["name"]}' if any(suites) else f'{project} / {test["name"]}'
            tests[name] = suites[0] or '-', test['name'], test['protocol']
    return tests


def lines_of(build):
    for path in sorted(glob.glob(f'{build}/meson-logs/testlog*.json')):
        with open(path, encoding='utf-8', errors='replace') as file:
            yield from map(json.loads, file)


def status_of(build):
    with open(f'{build}/meson-logs/testlog-status', encoding='utf-8') as file:
        return int(file.read())


def main():
    total = [0, 0, 0]
    failures, skips = [], []
    for argument in sys.argv[1:]:
        label, build = argument.split('=', 1)
        tests = tests_of(build)
        failures_before = len(failures)
        rows = defaultdict(lambda: [0, 0, 0, 0.0])
        for line in lines_of(build):
            suite, name, protocol = tests.get(line['name'], ('-', line['name'], 'tap'))
            counts = count(line, protocol)
            for i, n in enumerate(counts):
                rows[suite][i] += n
                total[i] += n
            rows[suite][3] += line.get('duration', 0)
            if counts[1]:
                failures.append(f'{label} {suite} / {name}: {line["result"]}')
            if counts[2]:
                skips.append(f'{label} {suite} / {name}: {counts[2]}')
        for suite, row in sorted(rows.items()):
            print(f'{label:10} {suite:10} {row[0]:6} passed {row[1]:4} failed {row[2]:4} skipped {row[3]:7.1f} s')
        if status_of(build) and len(failures) == failures_before:
            failures.append(f'{label}: the run ended with status {status_of(build)}')
            total[1] += 1
    for line in skips:
        print('skipped  ' + line)
    for line in failures:
        print('FAILED   ' + line)
    passed, failed, skipped = total
    print(f'{passed} passed, {failed} failed' + (f', {skipped} skipped' if skipped else ''))
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main())
