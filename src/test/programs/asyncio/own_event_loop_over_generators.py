"""An event loop of thirty lines over generators, with its own sleep and its own clock."""
import heapq
from collections import deque


class Loop:
    def __init__(self):
        self.ready, self.sleeping, self.now, self.count = deque(), [], 0, 0

    def spawn(self, generator):
        self.ready.append(generator)

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, generator = heapq.heappop(self.sleeping)
                self.ready.append(generator)
            generator = self.ready.popleft()
            try:
                delay = next(generator)
            except StopIteration as stop:
                print(f"{self.now}: finished with {stop.value}")
                continue
            if delay:
                self.count += 1
                heapq.heappush(self.sleeping, (self.now + delay, self.count, generator))
            else:
                self.ready.append(generator)


def worker(loop, name, *delays):
    for delay in delays:
        print(f"{loop.now}: {name} waits {delay}")
        yield delay
    return name


loop = Loop()
loop.spawn(worker(loop, "a", 1, 3))
loop.spawn(worker(loop, "b", 2, 0, 2))
loop.spawn(worker(loop, "c"))
loop.run()
