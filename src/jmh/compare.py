#!/usr/bin/env python3
"""Compares Coroscope with CPython 3.11 on the programs in src/jmh/programs.

    ./mvnw -q compile && python3 src/jmh/compare.py [--runs N] [--java JAVA] [PROGRAM ...]

For each program it prints the best time of the warm runs, all in one process, of CPython and of the
plain machine, and their ratio: 1.50 means that Coroscope takes one and a half times as long. The best
is what a run takes that nothing else on the machine has disturbed; the ratio of the medians, behind
it, says how far to trust it. Coroscope is warm when HotSpot has compiled what runs often, which on
a busy machine takes some twenty runs. For the batch of requests it also records the full trace, and compares with a recorder of lines and
locals built on sys.settrace. What both print must be the same. Exit status 1 when a limit is missed.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
WARM_RUNS = HERE / "java" / "org" / "coroscope" / "benchmark" / "WarmRuns.java"
BATCH = "request_batch"
PLAIN_LIMIT = 2.0
TRACE_LIMIT = 1.0
SETTRACE_FACTOR = 10.0


def last_json(command):
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def cpython(program, runs, mode):
    return last_json([sys.executable, HERE / "cpython_runs.py", program, str(runs), mode])


def coroscope(java, program, runs, mode):
    path = os.pathsep.join([str(PROJECT / "target" / "classes"), *libraries()])
    return last_json([java, "-Xmx1500m", "-cp", path, WARM_RUNS, program, str(runs), mode])


def libraries():
    """The one library that a trace's written form needs, where Maven has put it."""
    repository = pathlib.Path.home() / ".m2" / "repository" / "com" / "fasterxml" / "jackson" / "core"
    return sorted(map(str, repository.glob("*/*/*.jar")))


def warm(result, skip):
    """The runs after the first ones, in seconds."""
    return result["seconds"][skip:]


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=40, help="runs of Coroscope, half of them to warm up")
    parser.add_argument("--java", default="java")
    parser.add_argument("programs", nargs="*", help="names, such as fib; all if not given")
    arguments = parser.parse_args()
    names = arguments.programs or sorted(p.stem for p in (HERE / "programs").glob("*.py"))
    missed = []

    def row(label, ours, theirs, limit):
        ratio = min(ours) / min(theirs)
        medians = statistics.median(ours) / statistics.median(theirs)
        verdict = "" if ratio <= limit else f"   over {limit:.2f}"
        if verdict:
            missed.append(label)
        best = f"{min(theirs) * 1000:12.1f}{min(ours) * 1000:14.1f}{ratio:9.2f}"
        print(f"{label:32}{best}{medians:12.2f}{verdict}", flush=True)

    print(f"{'best of warm runs, ms':32}{'CPython':>12}{'Coroscope':>14}{'ratio':>9}{'of medians':>12}")
    for name in names:
        program = HERE / "programs" / f"{name}.py"
        theirs = cpython(program, 10, "plain")
        skip = arguments.runs // 2
        ours = coroscope(arguments.java, program, arguments.runs, "plain")
        if ours["output"] != theirs["output"]:
            raise SystemExit(f"{name} prints {ours['output']!r}, CPython {theirs['output']!r}")
        row(name, warm(ours, skip), warm(theirs, 1), PLAIN_LIMIT)
        if name == BATCH:
            traced = coroscope(arguments.java, program, arguments.runs, "trace")
            slow = cpython(program, 3, "settrace")
            row(f"{name}, full trace", warm(traced, skip), warm(theirs, 1), TRACE_LIMIT)
            row(f"{name}, against settrace", warm(traced, skip), warm(slow, 1), 1 / SETTRACE_FACTOR)
            print(f"  settrace kept {slow['events']:,} events; the trace has {traced['events']:,}, "
                  f"{traced['bytes'] / max(1, traced['events']):.0f} bytes each; stateAt of a random step "
                  f"{traced['stateAtMillis']:.3f} ms, worst {traced['stateAtWorstMillis']:.3f} ms")
    if missed:
        print("missed:", ", ".join(missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
