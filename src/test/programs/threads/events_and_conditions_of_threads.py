"""Event and Condition, with time limits."""
import threading
import time
ev = threading.Event()
def waiter(n):
    print(n, 'waits', ev.is_set())
    print(n, ev.wait(n), time.monotonic())
ts = [threading.Thread(target=waiter, args=(n,)) for n in (1, 3, 5)]
for t in ts:
    t.start()
time.sleep(2)
ev.set()
for t in ts:
    t.join()
ev.clear()
print(ev.is_set(), ev.wait(0), ev.wait(0.5), time.monotonic())
cond = threading.Condition()
items = []
def consumer(n):
    with cond:
        while not items:
            cond.wait()
        print('consumer', n, items.pop(0), time.monotonic())
cs = [threading.Thread(target=consumer, args=(n,)) for n in range(3)]
for c in cs:
    c.start()
for i in range(3):
    time.sleep(1)
    with cond:
        items.append(i)
        cond.notify()
for c in cs:
    c.join()
with cond:
    print(cond.wait(0.5), cond.wait_for(lambda: False, 0.5), cond.wait_for(lambda: 'yes'))
for f in (cond.notify, cond.wait):
    try:
        f()
    except RuntimeError as e:
        print(e)
