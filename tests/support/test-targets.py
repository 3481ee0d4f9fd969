#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the build targets that the tests of a suite need, one a line.

    test-targets.py BUILD_DIR SUITE

`meson test` could build them itself, but only inside the private session with its empty home folder, where
the compiler cache and the cached database library are out of reach.
"""
import json
import os
import sys

build, suite = sys.argv[1:]


def introspect(what):
    with open(f'{build}/meson-info/intro-{what}.json', encoding='utf-8') as file:
        return json.load(file)


files = {target['id']: target['filename'] for target in introspect('targets')}
for name in sorted({os.path.relpath(file, os.path.abspath(build))
                    for test in introspect('tests') if suite in {s.rpartition(':')[2] for s in test['suite']}
                    for target in test['depends'] for file in files.get(target, [])}):
    print(name)
