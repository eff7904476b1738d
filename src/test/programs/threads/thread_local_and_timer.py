"""Attributes of each thread's own, and timers."""
import threading
import time
data = threading.local()
data.x = 'main'
def show(n):
    print(n, hasattr(data, 'x'))
    data.x = n
    time.sleep(1)
    print(n, data.x)
ts = [threading.Thread(target=show, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data.x, data.__dict__)
try:
    data.y
except AttributeError as e:
    print(e)
class Own(threading.local):
    def __init__(self, start):
        self.count = start
own = Own(5)
own.count += 1
def use():
    print(own.count)
t = threading.Thread(target=use)
t.start()
t.join()
print(own.count)
timer = threading.Timer(2, lambda: print('timer', time.monotonic()))
cancelled = threading.Timer(1, print, args=['never'])
timer.start()
cancelled.start()
cancelled.cancel()
print(timer.is_alive(), timer.name[:7])
timer.join()
print(time.monotonic())
