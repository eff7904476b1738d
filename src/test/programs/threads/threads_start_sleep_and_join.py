"""Threads that sleep, and the order in which they go on."""
import threading, time
def w(n):
    print('start', n, threading.current_thread().name)
    time.sleep(n)
    print('end', n, time.monotonic())
ts = [threading.Thread(target=w, args=(n,)) for n in (3, 1, 2)]
for t in ts:
    t.start()
print('started', threading.active_count(), [t.name for t in threading.enumerate()])
for t in ts:
    t.join()
    print('joined', t.name, t.is_alive())
print(time.monotonic())
