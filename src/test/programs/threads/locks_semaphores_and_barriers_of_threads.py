"""Lock, RLock, Semaphore and Barrier, and their misuse."""
import threading
import time
lock = threading.Lock()
def hold(n):
    with lock:
        print('hold', n, time.monotonic())
        time.sleep(1)
ts = [threading.Thread(target=hold, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
print(lock.locked(), lock.acquire(False), lock.acquire(timeout=0.5), time.monotonic())
for t in ts:
    t.join()
for f in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
r = threading.RLock()
print(r.acquire(), r.acquire())
r.release()
def other():
    print('other', r.acquire(blocking=False))
    try:
        r.release()
    except RuntimeError as e:
        print(e)
t = threading.Thread(target=other)
t.start()
t.join()
r.release()
s = threading.Semaphore(2)
def sem(n):
    with s:
        print('in', n, time.monotonic())
        time.sleep(1)
ts = [threading.Thread(target=sem, args=(n,)) for n in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
b = threading.BoundedSemaphore(1)
b.acquire()
print(b.acquire(blocking=False), b.acquire(timeout=1), time.monotonic())
b.release()
try:
    b.release()
except ValueError as e:
    print(e)
for bad in (lambda: threading.Semaphore(-1), lambda: s.release(0), lambda: s.acquire(False, 1)):
    try:
        bad()
    except ValueError as e:
        print(e)
bar = threading.Barrier(3, action=lambda: print('all there', time.monotonic()))
def at(n):
    time.sleep(n)
    print(n, bar.wait())
ts = [threading.Thread(target=at, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
try:
    bar.wait(timeout=1)
except threading.BrokenBarrierError as e:
    print('broken', bar.broken, repr(e))
bar.reset()
print(bar.parties, bar.n_waiting, bar.broken)
