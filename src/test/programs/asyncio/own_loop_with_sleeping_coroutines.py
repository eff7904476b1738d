"""A loop of forty lines that lets coroutines sleep."""
from collections import deque
import heapq
import itertools

class Sleep:
    def __init__(self, t): self.t = t
    def __await__(self): return (yield self)

class Loop:
    def __init__(self):
        self.ready = deque(); self.sleeping = []; self.now = 0; self.seq = itertools.count()
    def create(self, coro, name):
        self.ready.append((coro, name))
    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                t, _, coro, name = heapq.heappop(self.sleeping)
                self.now = t
                self.ready.append((coro, name))
            coro, name = self.ready.popleft()
            try:
                op = coro.send(None)
            except StopIteration as s:
                print(f'[{self.now}] {name} returned {s.value!r}')
            except Exception as e:
                print(f'[{self.now}] {name} raised {e!r}')
            else:
                heapq.heappush(self.sleeping, (self.now + op.t, next(self.seq), coro, name))

async def countdown(n, d):
    while n:
        print('T-minus', n)
        await Sleep(d)
        n -= 1
    return 'liftoff'

async def fail():
    await Sleep(3)
    raise ValueError('bad')

loop = Loop()
loop.create(countdown(3, 2), 'down')
loop.create(countdown(2, 3), 'other')
loop.create(fail(), 'fail')
loop.run()
