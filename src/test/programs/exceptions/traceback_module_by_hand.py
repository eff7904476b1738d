"""The traceback module: format_exc, print_exc, format_exception_only, walking __traceback__."""
import sys
import traceback


def inner():
    raise ValueError("inside")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    print(traceback.format_exc())
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exception_only(type(error), error))
    step = error.__traceback__
    while step:
        print(step.tb_frame.f_code.co_name, step.tb_lineno)
        step = step.tb_next
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value is error, trace is error.__traceback__)
print(sys.exc_info())
