"""Errors that nobody can catch go to sys.unraisablehook; warnings and tracebacks go to sys.stderr as it is now."""

import sys, io, contextlib, warnings, traceback
buf = io.StringIO()
with contextlib.redirect_stderr(buf):
    warnings.warn("careful")
    print("text", file=sys.stderr)
    try:
        1/0
    except ZeroDivisionError:
        traceback.print_exc()
        sys.excepthook(*sys.exc_info())
        sys.__excepthook__(*sys.exc_info())
print(buf.getvalue())
seen = []
def hook(u):
    seen.append((u.exc_type.__name__, str(u.exc_value), u.err_msg, u.object, u.exc_traceback is not None))
    print("hook:", u.exc_type.__name__, u.exc_value, u.err_msg)
sys.unraisablehook = hook
class Bad:
    def __del__(self):
        raise ValueError("in del")
b = Bad()
del b
print(seen[0][3] is Bad.__del__, len(seen))
def g():
    try:
        yield 1
    finally:
        raise KeyError("in finally")
x = g(); next(x)
del x
print(len(seen))
async def f(): pass
with warnings.catch_warnings():
    warnings.simplefilter("error")
    f()
    c = f()
    del c
sys.unraisablehook = sys.__unraisablehook__
print(type(sys.__unraisablehook__).__name__)
b = Bad()
sys.stderr = sys.stdout
del b
class U:
    def __repr__(self): return "U!"
print("end")
sys.exit("goodbye")
