"""Coroutines that switch by a decorated generator."""
import types
from collections import deque

@types.coroutine
def switch():
    r = yield 'switch'
    print('resumed with', r)
    return r

async def work(n):
    total = 0
    for i in range(n):
        total += await switch()
    return total

q = deque([(work(2), 'a'), (work(3), 'b')])
i = 0
while q:
    c, name = q.popleft()
    try:
        v = c.send(None if i < 2 else i)
        print(name, 'yielded', v)
        q.append((c, name))
    except StopIteration as e:
        print(name, '->', e.value)
    i += 1
