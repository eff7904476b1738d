import queue
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind()
    for item in (3, 1, 2):
        q.put(item)
    print(kind.__name__, [q.get() for _ in range(q.qsize())], q.empty())
bounded = queue.Queue(maxsize=1); bounded.put("x")
for action in (lambda: bounded.put_nowait("y"), lambda: queue.SimpleQueue().get_nowait()):
    try:
        action()
    except (queue.Full, queue.Empty) as e:
        print(type(e).__name__)
bounded.get(); bounded.task_done(); bounded.join(); print(bounded.full(), bounded.maxsize)
