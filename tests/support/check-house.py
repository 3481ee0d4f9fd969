#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the house's rules and prints one TAP case a rule.

    check-house.py SOURCE_ROOT

Which room may include what is read from the table in src/README.md, which is the one place to change it.
"""
import os
import re
import sys

FUNCTION_LINES = 80
FILE_LINES = 1000
COLUMNS = 120
BANNED = {'utils', 'util', 'common', 'helper', 'helpers', 'misc', 'manager', 'core'}
MARKS = re.compile(r'\b(' + '|'.join(('TO' 'DO', 'FIX' 'ME', 'X' 'XX')) + r')\b')
MACHINE = re.compile(r'(?<![\w.$}/-])/(?:work|home|root|mnt|Users|tmp/\w+)/|\b(?:deb|security|snapshot|ftp)[\w.]*\.debian' r'\.org\b')
TRANSLATED_C = re.compile(r'(?<![\w])(?:_|N_|C_|NC_|Q_|ngettext|g_dngettext|g_dpgettext2?) ?\(\s*(?:NULL|")')
TRANSLATED_UI = re.compile(r'translatable="(?:yes|true)"')

C_HEADERS = set('''assert ctype dirent dlfcn errno fcntl fenv float grp inttypes iso646 langinfo limits locale malloc math net/if
    netdb netinet/in netinet/tcp arpa/inet poll pthread pwd sched setjmp signal stdalign stdarg stdatomic stdbool stddef
    stdint stdio stdlib stdnoreturn string strings sys/file sys/mman sys/param sys/prctl sys/random sys/resource
    sys/socket sys/stat sys/statvfs sys/syscall sys/time sys/types sys/uio sys/un sys/utsname sys/wait syslog termios
    time uchar unistd wchar wctype'''.split())
LIBRARIES = [        # header pattern, the library's name in the table; None: every room has it
    (r'glib\.h|glib-object\.h|glib-unix\.h|glib/.*|gobject/.*', None),
    (r'gio/.*', 'GIO'),
    (r'json-glib/.*', 'json-glib'),
    (r'sqlite3.*', 'SQLCipher'),
    (r'sodium.*', 'libsodium'),
    (r'archive.*', 'libarchive'),
    (r'libical.*|ical.*', 'libical'),
    (r'xlsxwriter.*', 'libxlsxwriter'),
    (r'libsecret.*', 'libsecret'),
    (r'libsoup.*', 'libsoup'),
    (r'libpq.*|postgres.*', 'libpq'),
    (r'adwaita.*', 'libadwaita'),
    (r'cairo.*', 'cairo'),
    (r'pango.*', 'pango'),
    (r'(gtk|gdk|gsk|graphene|gdk-pixbuf|harfbuzz|hb).*', 'GTK'),
]


class Tree:
    """The files of the source tree, build folders and the repository's own folder apart."""

    def __init__(self, root):
        self.root = root
        self.paths = []
        for folder, folders, files in os.walk(root):
            folders[:] = sorted(d for d in folders if not d.startswith('_') and d != '.git')
            self.paths += [os.path.relpath(os.path.join(folder, f), root) for f in sorted(files)
                           if not f.endswith('.pyc')]
        self.cache = {}

    def text(self, path):
        """The file's text, or '' of a binary file."""
        if path not in self.cache:
            with open(os.path.join(self.root, path), 'rb') as file:
                data = file.read()
            try:
                self.cache[path] = data.decode('utf-8')
            except UnicodeDecodeError:
                self.cache[path] = ''
        return self.cache[path]

    def under(self, folder, *endings):
        return [p for p in self.paths if p.startswith(folder + '/') and p.endswith(endings or ('',))]

    def c_files(self, *folders):
        return [p for f in folders for p in self.under(f, '.c', '.h') if '/generated/' not in p]


def blanked(code):
    """C code with comments and the insides of strings made blank; lines and columns stay."""
    def blank(match):
        text = match[0]
        if text[0] in '"\'':
            return text[0] + ' ' * (len(text) - 2) + text[-1]
        return re.sub(r'[^\n]', ' ', text)
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', blank, code, flags=re.S)


def rooms(tree):
    """Room -> (rooms it may include, libraries it may use), in the order of the table."""
    table = {}
    for line in tree.text('src/README.md').splitlines():
        match = re.match(r'\| `(\w+)/` \|.*\|([^|]*)\|([^|]*)\|$', line)
        if match:
            table[match[1]] = (set(match[2].split()) - {'-'}, {n.strip() for n in match[3].split(',')})
    return table


def includes(tree, path):
    """(line number, '<' or '"', header) of every include."""
    for number, line in enumerate(tree.text(path).splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if match:
            yield number, match[1], match[2]


def check_table(tree):
    """every room stands in the table of src/README.md, and rooms include only rooms above them"""
    table = rooms(tree)
    if not table:
        yield 'src/README.md: no table of rooms found'
    for folder in sorted({p.split('/')[1] for p in tree.under('src') if p.count('/') > 1} - set(table)):
        yield f'src/{folder}: not in the table'
    seen = set()
    for room, (may, _) in table.items():
        for other in sorted(may - seen):
            yield f'src/README.md: {room} may include {other}, which does not stand above it'
        seen.add(room)


def check_room_includes(tree):
    """rooms include only what the table allows, and name the folder"""
    table = rooms(tree)
    for path in tree.c_files('src') + tree.under('src', 'generated.h'):
        room = path.split('/')[1]
        may = table.get(room, (set(), set()))[0] | {room}
        for number, kind, header in includes(tree, path):
            if kind != '"':
                continue
            if '/' not in header:
                yield f'{path}:{number}: "{header}" does not name its folder'
            elif header.split('/')[0] not in may:
                yield f'{path}:{number}: {room} may not include "{header}"'


def check_libraries(tree):
    """headers of outside libraries are included only where the table allows"""
    table = rooms(tree)
    for path in tree.under('src', '.c', '.h'):
        room = path.split('/')[1]
        may = table.get(room, (set(), set()))[1]
        for number, kind, header in includes(tree, path):
            if kind != '<' or header.removesuffix('.h') in C_HEADERS:
                continue
            library = next((name for pattern, name in LIBRARIES if re.fullmatch(pattern, header)), 'unknown')
            if library == 'unknown':
                yield f'{path}:{number}: <{header}> belongs to no library that the table knows'
            elif library and library not in may:
                yield f'{path}:{number}: {room} may not use {library} (<{header}>)'


def check_dependencies(tree):
    """a room's meson.build takes only rooms that the table allows"""
    for room, (may, _) in rooms(tree).items():
        text = tree.text(f'src/{room}/meson.build') if f'src/{room}/meson.build' in tree.paths else ''
        for other in sorted(set(re.findall(r'\bwh_(\w+)_dep\b', text)) - may - {room}):
            yield f'src/{room}/meson.build: {room} may not depend on {other}'


def check_own_header(tree):
    """a .c file includes its own header first"""
    for path in tree.c_files('src'):
        own = path.removesuffix('.c') + '.h'
        if path.endswith('.c') and own in tree.paths:
            first = next((header for _, _, header in includes(tree, path)), None)
            if first != own.removeprefix('src/'):
                yield f'{path}: the first include is {first}'


def functions(code):
    """(line, name, lines) of every function in GNOME style: its name and its closing brace in the first column."""
    name, start, inside = None, 0, False
    for number, line in enumerate(code.splitlines(), 1):
        match = re.match(r'(?:[\w*]+[\s*]+)*(\w+) ?\(', line)
        if inside:
            if line.startswith('}'):
                yield start, name, number - start + 1
                name, inside = None, False
        elif match:
            name, start = match[1], number
            inside = bool(re.search(r'\)\s*\{\s*$', line))
        elif name and line.startswith('{'):
            inside = True
        if not inside and (not line.strip() or line.rstrip().endswith(';')):
            name = None


def check_function_size(tree):
    """no function is longer than 80 lines (class_init apart)"""
    for path in tree.c_files('src', 'tests'):
        for line, name, size in functions(blanked(tree.text(path))):
            if size > FUNCTION_LINES and not name.endswith('_class_init'):
                yield f'{path}:{line}: {name} has {size} lines'


def check_file_size(tree):
    """no file is longer than 1000 lines (generated ones apart)"""
    for path in tree.c_files('src', 'tests') + tree.under('ui', '.ui') + [p for p in tree.paths if p.endswith('.py')]:
        size = tree.text(path).count('\n')
        if size > FILE_LINES:
            yield f'{path}: {size} lines'


def check_columns(tree):
    """no line of C is wider than 120 columns"""
    for path in tree.c_files('src', 'tests'):
        for number, line in enumerate(tree.text(path).splitlines(), 1):
            if len(line) > COLUMNS:
                yield f'{path}:{number}: {len(line)} columns'


def check_names(tree):
    """no file or folder is named as a place for anything (utils, common, helper, misc, manager, core)"""
    for path in tree.under('src') + tree.under('ui') + tree.under('tests'):
        for part in path.split('/'):
            banned = BANNED & set(re.split(r'[-_.]', part))
            if banned:
                yield f'{path}: {", ".join(sorted(banned))}'


def translated(tree, path):
    """Whether the file holds text for people."""
    if path.endswith(('.desktop.in', '.metainfo.xml.in', '.gschema.xml')):
        return True
    if path.endswith(('.c', '.h')):
        code = re.sub(r'/\*.*?\*/', '', tree.text(path), flags=re.S)
        return bool(TRANSLATED_C.search(code))
    return path.endswith('.ui') and bool(TRANSLATED_UI.search(tree.text(path)))


def check_potfiles(tree):
    """po/POTFILES.in lists every file with text for people, A-Z"""
    listed = [l for l in tree.text('po/POTFILES.in').splitlines() if l and not l.startswith('#')]
    for path in sorted(set(listed) - set(tree.paths)):
        yield f'po/POTFILES.in: {path} does not exist'
    for path in tree.under('src') + tree.under('ui') + tree.under('data'):
        if translated(tree, path) and path not in listed:
            yield f'po/POTFILES.in: {path} is missing'
    for first, second in zip(listed, listed[1:]):
        if first >= second:
            yield f'po/POTFILES.in: {second} stands after {first}'


def check_marks(tree):
    """nothing is marked as left for later"""
    for path in tree.paths:
        if path.startswith('data/spec/') or path == 'LICENSE':
            continue
        for number, line in enumerate(tree.text(path).splitlines(), 1):
            if MARKS.search(line):
                yield f'{path}:{number}: {line.strip()[:80]}'


def check_machine(tree):
    """no file names a path of one machine or the host of a package mirror"""
    for path in tree.paths:
        for number, line in enumerate(tree.text(path).splitlines(), 1):
            if path != 'LICENSE' and MACHINE.search(line):
                yield f'{path}:{number}: {line.strip()[:80]}'


def check_licence(tree):
    """every source file says its licence in the first lines"""
    endings = ('.c', '.h', '.py', '.sh', '.ui', 'meson.build')
    for path in [p for p in tree.paths if p.endswith(endings)] + ['run', 'test', '.ci/run']:
        if path in tree.paths and 'SPDX-License-Identifier: GPL-3.0-or-later' not in tree.text(path)[:200]:
            yield path


CHECKS = [check_table, check_room_includes, check_libraries, check_dependencies, check_own_header,
          check_function_size, check_file_size, check_columns, check_names, check_potfiles, check_marks,
          check_machine, check_licence]


def main():
    tree = Tree(sys.argv[1])
    print(f'1..{len(CHECKS)}')
    failed = 0
    for number, check in enumerate(CHECKS, 1):
        problems = list(check(tree))
        failed += bool(problems)
        print(f'{"not ok" if problems else "ok"} {number} - {check.__doc__.splitlines()[0]}')
        for problem in problems:
            print('# ' + problem)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
