#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the Flatpak manifest: what the sandbox may reach, and where its sources come from.

    check-flatpak.py MANIFEST SQLCIPHER_SCRIPT

The manifest's own build needs the GNOME runtime and a network; this needs neither.
"""
import json
import os
import re
import shutil
import subprocess
import sys

# The whole of it: a new permission is a decision, taken here as well as in the manifest.  The keyring and
# notifications are reached through portals, which need no permission; files only through the file chooser.
FINISH_ARGS = {'--share=network', '--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri'}

# flatpak-builder passes over a property that it does not know, such as a misspelt one.
NEEDED = {'id', 'runtime', 'runtime-version', 'sdk', 'command', 'finish-args', 'modules'}
PROPERTIES = NEEDED | {'cleanup'}
MODULE_PROPERTIES = {'name', 'buildsystem', 'subdir', 'config-opts', 'cleanup', 'post-install', 'sources'}
SOURCE_PROPERTIES = {'type', 'url', 'sha256', 'dest', 'path', 'skip'}


def sources(manifest):
    return [(module, source) for module in manifest['modules'] for source in module['sources']]


def check_permissions(manifest, _script):
    """the sandbox reaches the network and the display, and neither files nor the session bus"""
    given = set(manifest['finish-args'])
    for extra in sorted(given - FINISH_ARGS):
        yield f'{extra} is not among the permissions that were decided on'
    for missing in sorted(FINISH_ARGS - given):
        yield f'{missing} was decided on and is missing'
    if manifest['id'] != 'org.wayhome.Wayhome' or manifest['command'] != 'wayhome':
        yield 'id or command is not the application'


def check_properties(manifest, _script):
    """every property is there and known to flatpak-builder"""
    for missing in sorted(NEEDED - set(manifest)):
        yield f'{missing} is missing'
    parts = [('the manifest', manifest, PROPERTIES)]
    for module in manifest.get('modules', []):
        parts.append((module['name'], module, MODULE_PROPERTIES))
        parts += [(module['name'], source, SOURCE_PROPERTIES) for source in module['sources']]
    for name, part, known in parts:
        for extra in sorted(set(part) - known):
            yield f'{name}: {extra} is no property that this check knows'


def check_desktop_file(manifest, _script):
    """the desktop file starts the manifest's command, under its id"""
    path = f'{os.path.dirname(os.path.abspath(__file__))}/../../data/{manifest["id"]}.desktop.in'
    with open(path, encoding='utf-8') as file:
        lines = file.read().splitlines()
    for line in (f'Exec={manifest["command"]}', f'Icon={manifest["id"]}'):
        if line not in lines:
            yield f'{line} is missing'


def check_sources(manifest, _script):
    """every source from elsewhere is pinned by its checksum"""
    for module, source in sources(manifest):
        if source['type'] == 'dir':
            if module['name'] != 'wayhome':
                yield f'{module["name"]}: a folder'
        elif source['type'] != 'archive' or not source['url'].startswith('https://') \
                or not re.fullmatch(r'[0-9a-f]{64}', source.get('sha256', '')):
            yield f'{module["name"]}: not an archive over https with a checksum'


def check_sqlcipher(manifest, script):
    """SQLCipher is the very source that every other build uses"""
    with open(script, encoding='utf-8') as file:
        pins = dict(re.findall(r'^(VERSION|SHA256)=(\S+)$', file.read(), re.M))
    found = [s for _, s in sources(manifest) if '/sqlcipher/' in s.get('url', '')]
    if len(found) != 1 or found[0]['sha256'] != pins['SHA256'] or f'/v{pins["VERSION"]}.' not in found[0]['url']:
        yield f'not version {pins["VERSION"]} with {pins["SHA256"]}'


def check_builder(manifest, _script):
    """flatpak-builder reads the manifest"""
    shown = subprocess.run(['flatpak-builder', '--show-manifest', sys.argv[1]], capture_output=True, text=True, check=False)
    if shown.returncode or json.loads(shown.stdout)['id'] != manifest['id']:
        yield shown.stderr.strip()


def main():
    path, script = sys.argv[1:]
    with open(path, encoding='utf-8') as file:
        manifest = json.load(file)
    checks = [check_properties, check_permissions, check_desktop_file, check_sources, check_sqlcipher]
    if shutil.which('flatpak-builder'):
        checks.append(check_builder)
    print(f'1..{len(checks)}')
    failed = 0
    for number, check in enumerate(checks, 1):
        problems = list(check(manifest, script))
        failed += bool(problems)
        print(f'{"not ok" if problems else "ok"} {number} - {check.__doc__}')
        for problem in problems:
            print('# ' + problem)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
