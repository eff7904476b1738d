#!/usr/bin/env python3
"""Records which lines CPython 3.11 says it reaches, for the programs in lines/.

    python3 src/test/programs/record_lines.py

What sys.settrace tells of the program's own code, without the line of the docstring, stands beside each
program as `name.lines`: a function and a line number for each line event.
"""

import ast
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def docstring_line(tree):
    """The line on which the docstring begins: what CPython does there is no step of a program."""
    return tree.body[0].lineno if ast.get_docstring(tree) is not None else None


def watch(path):
    """Runs a program and prints its line events; what it prints itself is thrown away."""
    source = path.read_text(encoding="utf-8")
    code = compile(source, path.name, "exec")
    skipped = docstring_line(ast.parse(source))
    events = []

    def tracer(frame, event, _):
        if frame.f_code.co_filename != path.name:
            return None
        if event == "line" and frame.f_lineno != skipped:
            events.append(f"{frame.f_code.co_name} {frame.f_lineno}\n")
        return tracer

    own = sys.stdout
    with open(os.devnull, "w") as nowhere:
        sys.stdout = nowhere
        sys.settrace(tracer)
        exec(code, {"__name__": "__main__"})
        sys.settrace(None)
        sys.stdout = own
    own.write("".join(events))


def main():
    if len(sys.argv) == 2:
        watch(pathlib.Path(sys.argv[1]))
        return
    environment = {**os.environ, "PYTHONPATH": str(HERE / "virtual_clock"), "PYTHONHASHSEED": "0"}
    for path in sorted((HERE / "lines").glob("*.py")):
        command = [sys.executable, __file__, str(path)]
        lines = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        path.with_suffix(".lines").write_text(lines.stdout, encoding="utf-8")
        print(f"{path.name}: {lines.stdout.count(chr(10))} lines reached")


if __name__ == "__main__":
    main()
