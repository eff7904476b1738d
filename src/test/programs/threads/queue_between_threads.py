"""A bounded queue between two threads, and its errors."""
import queue, threading, time
q = queue.Queue(maxsize=2)
def producer():
    for i in range(6):
        q.put(i)
        print('put', i, time.monotonic())
    q.put(None)
def consumer():
    while (x := q.get()) is not None:
        time.sleep(1)
        print('done', x, time.monotonic())
        q.task_done()
    q.task_done()
a = threading.Thread(target=consumer)
b = threading.Thread(target=producer)
a.start()
b.start()
q.join()
print('joined', time.monotonic())
try:
    q.get(timeout=2)
except queue.Empty as e:
    print(repr(e), time.monotonic())
try:
    q.get_nowait()
except queue.Empty as e:
    print(repr(e))
q.put(1); q.put(2)
try:
    q.put(3, timeout=0.5)
except queue.Full as e:
    print(repr(e), time.monotonic())
for bad in (lambda: q.get(timeout=-1), lambda: [q.task_done() for _ in range(9)]):
    try:
        bad()
    except ValueError as e:
        print(e)
