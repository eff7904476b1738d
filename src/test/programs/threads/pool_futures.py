"""Results, errors, cancellation and callbacks of a pool's futures."""
import time
from concurrent import futures
def work(n):
    time.sleep(n)
    return n
with futures.ThreadPoolExecutor(1) as ex:
    a = ex.submit(work, 1)
    b = ex.submit(work, 1)
    print(a.cancel(), b.cancel(), b.cancelled(), b.done(), a.running())
    print(str(a)[:7], str(a)[-14:], str(b)[-16:])
    try:
        b.result()
    except futures.CancelledError as e:
        print(repr(e))
    try:
        a.result(timeout=0.5)
    except TimeoutError as e:
        print('timeout', repr(e))
    a.add_done_callback(lambda f: print('callback', f.result(), time.monotonic()))
    print(a.result(), a.exception())
    a.add_done_callback(lambda f: print('late', f.result()))
    def bad(f):
        raise KeyError('in callback')
    a.add_done_callback(bad)
    print(str(a)[-30:])
    c = ex.submit(lambda: 1 / 0)
    try:
        c.result()
    except ZeroDivisionError as e:
        print(e, str(c)[-40:])
    try:
        for f in futures.as_completed([ex.submit(work, 1), ex.submit(work, 3)], timeout=2):
            print(f.result())
    except TimeoutError as e:
        print(e, time.monotonic())
    try:
        for x in ex.map(work, [1, 5], timeout=3):
            print(x)
    except TimeoutError:
        print('map timeout', time.monotonic())
for n in (0, -1):
    try:
        futures.ThreadPoolExecutor(n)
    except ValueError as e:
        print(e)
ex = futures.ThreadPoolExecutor(1)
fs = [ex.submit(work, 2) for _ in range(3)]
ex.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in fs])
f = futures.Future()
f.set_result(3)
try:
    f.set_result(4)
except futures.InvalidStateError as e:
    print(str(e)[:8])
print(f.result(), futures.Future.__module__, futures.ThreadPoolExecutor.__module__, futures.CancelledError.__mro__[1].__name__)
