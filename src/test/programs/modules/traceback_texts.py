"""What the functions of traceback give."""
import traceback,sys
try: [].appendd
except AttributeError as e:
    print(traceback.format_exc())
    print(traceback.format_exception_only(e))
    e.add_note('n1\nn2'); e.add_note('n3')
    print(traceback.format_exception_only(e))
try: compile('1 +','f','exec')
except SyntaxError as e:
    print(traceback.format_exception_only(e)); print(traceback.format_exc())
def f(n):
    if n: f(n-1)
    else: 1/0
try: f(10)
except ZeroDivisionError as e:
    print(traceback.format_tb(e.__traceback__)); print(traceback.extract_tb(e.__traceback__)[-1], traceback.extract_tb(e.__traceback__,2))
    print(traceback.format_exception(e,limit=2)); print(traceback.format_exception(e,limit=-1))
print(traceback.format_exc()); traceback.print_exc(file=sys.stdout)
try:
    try: raise ValueError(1)
    except ValueError as e: raise KeyError(2) from e
except KeyError as e: print(traceback.format_exception(e)); traceback.print_exception(e,chain=False,file=sys.stdout); traceback.print_exception(None,file=sys.stdout)
try: raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
except ExceptionGroup as e: print(''.join(traceback.format_exception(e))); print(traceback.format_exception_only(e))
def g(): traceback.print_stack(file=sys.stdout); print(traceback.extract_stack()); print(traceback.format_stack(limit=1))
g()
try: traceback.format_exception(5)
except Exception as x: print(repr(x))
try: traceback.format_exception(ValueError,ValueError(1))
except Exception as x: print(repr(x))
te=traceback.TracebackException.from_exception(ValueError('x')); print(list(te.format()), str(te), te.exc_type)
print(traceback.format_list([('a.py',1,'f','x=1'),('a.py',1,'f','x=1')]))
class E(Exception):
    def __str__(self): raise ValueError
print(traceback.format_exception_only(E()), traceback.format_exception_only(None), traceback.format_exception_only(ValueError,None))
