"""A pool of two threads: submit, map, wait, as_completed."""
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED, FIRST_EXCEPTION
import threading
def work(n):
    print('begin', n, threading.current_thread().name)
    time.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n * 10
with ThreadPoolExecutor(max_workers=2, thread_name_prefix='pool') as ex:
    fs = [ex.submit(work, n) for n in (3, 1, 2, 0.5)]
    print([f.running() for f in fs], [f.done() for f in fs])
    for f in as_completed(fs):
        print(fs.index(f), f.exception() or f.result(), time.monotonic())
    print(list(ex.map(lambda a, b: a * b, [1, 2, 3], [4, 5, 6])))
    fs = [ex.submit(work, n) for n in (1, 2, 3)]
    done, not_done = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(not_done), time.monotonic())
    done, not_done = wait(fs, return_when=FIRST_EXCEPTION)
    print(len(done), len(not_done), time.monotonic())
    done, not_done = wait(fs, timeout=0.5)
    print(len(done), len(not_done), time.monotonic())
    print(wait(fs).not_done)
    try:
        list(ex.map(work, [1, 2, 3]))
    except ValueError as e:
        print('map', e)
try:
    ex.submit(work, 1)
except RuntimeError as e:
    print(e)
print(time.monotonic())
