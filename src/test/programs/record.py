#!/usr/bin/env python3
"""Records what CPython 3.11 prints for the programs in this folder, on a virtual clock.

    python3 src/test/programs/record.py [PATH ...]          record again
    python3 src/test/programs/record.py --check [PATH ...]  only compare, change nothing

A PATH is a program or a folder; without one, all programs here and all lessons are taken. What a
program prints stands beside it, as `name.expected`; README.md describes that file and what is
normalised in it. Exit status: 0 when all is well, 1 when something differs or could not be recorded.
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
CLOCK = HERE / "virtual_clock"
LESSONS = PROJECT / "lessons"
REAL_SECONDS = 120
WAITS_FOR_EVER = 70
BY_HAND = "# recorded: by hand"

LIBRARY = re.escape(sysconfig.get_path("stdlib")) + "/"
FRAME = re.compile(r'^(?P<margin>[ |]*)  File "(?P<file>[^"]*)", line \d+')
HIDDEN_FILE = re.compile(rf"{LIBRARY}|{re.escape(str(CLOCK))}/|<frozen ")
ADDRESS = re.compile(r"\bat 0x[0-9a-fA-F]+")


DECLARED_NETWORK = re.compile(r"^#! *(host|page|client):", re.MULTILINE)
THIRD_PARTY = re.compile(r"ModuleNotFoundError: No module named '(aiohttp|requests|greenlet|gevent)\b")


class Problem(Exception):
    """A program that cannot be recorded, with the reason for a person."""


def programs(paths):
    """Every program below the given paths, sorted."""
    found = set()
    for path in map(pathlib.Path, paths):
        if path.is_dir():
            found.update(p.resolve() for p in path.rglob("*.py"))
        elif path.suffix == ".py" and path.exists():
            found.add(path.resolve())
        else:
            raise SystemExit(f"record.py: no such program or folder: {path}")
    own = {HERE / "record.py", HERE / "record_lines.py"}
    return sorted(p for p in found if p not in own and CLOCK not in p.parents)


def without_library_frames(text):
    """Drops the frames of the standard library from printed tracebacks, with their source lines."""
    kept, dropping, margin = [], False, ""
    for line in text.split("\n"):
        frame = FRAME.match(line)
        if frame:
            margin = frame["margin"]
            dropping = bool(HIDDEN_FILE.match(frame["file"]))
        elif dropping and not line.startswith(margin + "    "):
            # "[Previous line repeated ...]" stands at the depth of a frame and goes with it.
            dropping = line.startswith(margin + "  [Previous line repeated")
        if not dropping:
            kept.append(line)
    return "\n".join(kept)


def normalised(text, folder):
    """Takes out what differs from machine to machine: paths, addresses, library frames."""
    text = without_library_frames(text)
    text = text.replace(folder + "/", "")
    text = re.sub(LIBRARY, "", text)
    return ADDRESS.sub("at 0x…", text)


def section(name, text):
    if any(line.startswith("--- ") for line in text.split("\n")):
        raise Problem(f"{name} has a line that starts with '--- ', which marks a section")
    if text.endswith("\n"):
        return f"--- {name}\n{text}"
    return f"--- {name} (no newline at end)\n{text}\n"


def ended(program, environment):
    """Waits for a program, run in the folder in which it is."""
    try:
        return subprocess.run(
            [sys.executable, program.name],
            cwd=program.parent,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=REAL_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise Problem(f"still running after {REAL_SECONDS} s of real time") from None


def run(program):
    """Runs one program; the text of its `.expected` file, or None if it needs what is not here."""
    if DECLARED_NETWORK.search(program.read_text(encoding="utf-8")):
        return None
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": str(CLOCK),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "TZ": "UTC",
    }
    # In a folder of its own: what a program writes is not left among the programs.
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(program, folder)
        done = ended(pathlib.Path(copy), environment)
    if done.returncode == WAITS_FOR_EVER:
        raise Problem(done.stderr.strip().splitlines()[-1])
    if done.returncode < 0:
        raise Problem(f"the interpreter was ended by signal {-done.returncode}")
    if done.returncode and THIRD_PARTY.match(done.stderr.strip().rpartition("\n")[2]):
        return None
    text = section("stdout", normalised(done.stdout, folder)) if done.stdout else "--- stdout\n"
    if done.stderr:
        text += section("stderr", normalised(done.stderr, folder))
    if done.returncode:
        text += f"--- exit {done.returncode}\n"
    return text


def treat(program, check):
    """Returns (what happened, details) for one program."""
    expected = program.with_suffix(".expected")
    old = expected.read_text(encoding="utf-8") if expected.exists() else None
    if old is not None and old.startswith(BY_HAND):
        return "by hand", ""
    try:
        new = run(program)
    except Problem as problem:
        return "failed", f"  {problem}\n"
    if new is None:
        return "cannot run here", ""
    if new == old:
        return "same", ""
    if not check:
        expected.write_text(new, encoding="utf-8")
        return ("new" if old is None else "changed"), ""
    if old is None:
        return "not recorded", ""
    lines = difflib.unified_diff(
        old.splitlines(True), new.splitlines(True), "recorded", "printed now", n=1
    )
    return "differs", "".join("  " + line for line in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare only, change nothing")
    parser.add_argument("paths", nargs="*", help="programs or folders")
    arguments = parser.parse_args()
    if sys.version_info[:2] != (3, 11):
        raise SystemExit("record.py: needs CPython 3.11, the version that is the judge here")
    everything = [HERE] + ([LESSONS] if LESSONS.exists() else [])
    chosen = programs(arguments.paths or everything)
    counts = {}
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        results = pool.map(lambda program: treat(program, arguments.check), chosen)
        for program, (what, details) in zip(chosen, results):
            counts[what] = counts.get(what, 0) + 1
            if what not in ("same", "by hand", "cannot run here"):
                print(f"{what}: {os.path.relpath(program)}")
                print(details, end="", flush=True)
    print(", ".join(f"{count} {what}" for what, count in sorted(counts.items())) or "no programs")
    return 1 if counts.keys() & {"failed", "differs", "not recorded"} else 0


if __name__ == "__main__":
    sys.exit(main())
