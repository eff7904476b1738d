"""Records what CPython 3.11 makes of the programs in this folder, for the tests of the compiler.

Run it here, with python3.11, after changing a *.txt file; it writes the *.expected files.
"""
import dis
import symtable
import sys
import types
import warnings

warnings.simplefilter("ignore")


def programs(name):
    with open(name + ".txt", encoding="utf-8") as file:
        return [text.rstrip("\n") + "\n" for text in file.read().split("---\n")]


def write(name, blocks):
    with open(name + ".expected", "w", encoding="utf-8") as file:
        file.write("---\n".join(blocks))


def error(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        start = e.offset - 1
        end = (e.end_lineno, e.end_offset - 1) if e.end_offset is not None else (e.lineno, start)
        return f"{e.lineno}:{start}-{end[0]}:{end[1]} {e.msg}\n"
    return "fine\n"


BINDINGS = {
    1: "LOCAL", 2: "GLOBAL_EXPLICIT", 3: "GLOBAL_IMPLICIT", 4: "FREE", 5: "CELL",
}


def scopes(table, depth=0):
    names = {s.get_name(): s._Symbol__scope for s in table.get_symbols()}
    line = "  " * depth + table.get_type().upper() + " " + table.get_name()
    for name in sorted(names):
        line += f" {name}={BINDINGS[names[name]]}"
    text = line + "\n"
    for child in table.get_children():
        text += scopes(child, depth + 1)
    return text


ALIASES = {
    "CALL_FUNCTION_EX": "CALL", "LOAD_METHOD": "LOAD_ATTR", "UNPACK_EX": "UNPACK_SEQUENCE",
}
RAISING = set("""
    CALL LOAD_ATTR STORE_ATTR DELETE_ATTR BINARY_SUBSCR STORE_SUBSCR DELETE_SUBSCR COMPARE_OP
    CONTAINS_OP BINARY_OP UNARY_NEGATIVE UNARY_INVERT GET_ITER FOR_ITER GET_AITER GET_ANEXT
    LOAD_GLOBAL LOAD_NAME LOAD_FAST LOAD_DEREF RAISE_VARARGS IMPORT_NAME IMPORT_FROM BEFORE_WITH
    BEFORE_ASYNC_WITH WITH_EXCEPT_START GET_AWAITABLE SEND YIELD_VALUE FORMAT_VALUE MAKE_FUNCTION
    CHECK_EXC_MATCH UNPACK_SEQUENCE MATCH_CLASS MATCH_KEYS MATCH_SEQUENCE GET_YIELD_FROM_ITER
    DICT_MERGE END_ASYNC_FOR
""".split())


def positions(code):
    lines = set()
    for instruction in dis.get_instructions(code):
        name = ALIASES.get(instruction.opname, instruction.opname)
        p = instruction.positions
        if name in RAISING:
            lines.add((p.lineno, p.col_offset, p.end_lineno, p.end_col_offset, name))
    text = code.co_qualname + "\n"
    text += "".join("  %d:%d-%d:%d %s\n" % line for line in sorted(lines))
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            text += positions(constant)
    return text


def line_events(source):
    events = []

    def trace(frame, event, argument):
        if frame.f_code.co_filename != "<test>":
            return None
        if event == "line":
            events.append(f"{frame.f_code.co_name}:{frame.f_lineno}")
        return trace

    code = compile(source, "<test>", "exec")
    sys.settrace(trace)
    try:
        exec(code, {"__name__": "__main__"})
    finally:
        sys.settrace(None)
    return " ".join(events) + "\n"


write("errors", [error(source) for source in programs("errors")])
write("scopes", [scopes(symtable.symtable(source, "<test>", "exec"))
                 for source in programs("scopes")])
write("positions", [positions(compile(source, "<test>", "exec"))
                    for source in programs("positions")])
write("lines", [line_events(source) for source in programs("lines")])
