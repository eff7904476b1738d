"""heapq, bisect, queue: order, limits, errors."""
import heapq, bisect, queue
import itertools

def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)
seed = 12345

def rnd():
    global seed
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed % 100
h = []
for i in range(40):
    heapq.heappush(h, rnd())
    if i % 7 == 3:
        print(heapq.heappop(h), h)
    if i % 11 == 5:
        print(heapq.heapreplace(h, rnd()), h)
    if i % 5 == 0:
        print(heapq.heappushpop(h, rnd()), h)
l = [rnd() for _ in range(30)]
heapq.heapify(l)
print(l)
print([heapq.heappop(l) for _ in range(len(l))])
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge([7, 4], [9, 1], reverse=True)), list(heapq.merge(['a', 'ccc'], ['bb', 'dddd'], key=len)), list(heapq.merge()), list(heapq.merge([1])))
print(heapq.nlargest(3, [5, 1, 9, 7]), heapq.nsmallest(2, 'hello'), heapq.nlargest(2, ['a', 'ccc', 'bb'], key=len), heapq.nsmallest(0, [1]), heapq.nlargest(1, []), heapq.nsmallest(10, [3, 1]))
for f in (lambda: heapq.heappop([]), lambda: heapq.heappush((1,), 1), lambda: heapq.heappop((1,)), lambda: heapq.heapify((1,)), lambda: heapq.heapreplace([], 1), lambda: heapq.heappushpop([], 1), lambda: heapq.heappush([1]), lambda: heapq.heappush([1], 'a'), lambda: heapq.heapreplace((), 1)):
    t(f)
x = [(1, 'b'), (1, 'a')]
heapq.heapify(x)
print(x)
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3, 0, 2), bisect.bisect_left(a, 9), bisect.bisect([], 1))
bisect.insort(a, 4)
bisect.insort_left(a, 3.0)
print(a)
w = ['a', 'ccc']
bisect.insort(w, 'bb', key=len)
print(w, bisect.bisect_left(w, 2, key=len))
for f in (lambda: bisect.bisect([1], 1, -1), lambda: bisect.bisect(1, 1), lambda: bisect.insort((1, 2), 1), lambda: bisect.bisect([1]), lambda: bisect.bisect([1, 2], 'a'), lambda: bisect.bisect([1], 1, 0, 5)):
    t(f)
q = queue.Queue(2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.qsize(), q.get(), q.get_nowait(), q.empty())
t(q.get_nowait)
t(q.get, timeout=-1)
q.task_done()
q.task_done()
t(q.task_done)
q.join()
q.put(1)
q.put(2)
t(q.put_nowait, 3)
p = queue.PriorityQueue()
[p.put(x) for x in (3, 1, 2)]
print([p.get() for _ in range(3)])
s = queue.LifoQueue()
[s.put(x) for x in (3, 1, 2)]
print([s.get() for _ in range(3)])
z = queue.SimpleQueue()
z.put(1)
print(z.get(), z.empty(), z.qsize())
t(z.get, False)
print(queue.Empty, queue.Full, queue.SimpleQueue)
