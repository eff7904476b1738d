"""Topics, subscribers, and a queue for each."""
import asyncio

class Bus:
    def __init__(self): self.subs = {}
    def subscribe(self, topic):
        q = asyncio.Queue()
        self.subs.setdefault(topic, []).append(q)
        return q
    async def publish(self, topic, msg):
        for q in self.subs.get(topic, []):
            await q.put(msg)

async def listener(name, q):
    while (m := await q.get()) is not None:
        print(name, m)
    print(name, 'bye')

async def main():
    bus = Bus()
    ts = [asyncio.create_task(listener(n, bus.subscribe(t))) for n, t in (('A', 'x'), ('B', 'x'), ('C', 'y'))]
    for i in range(3):
        await bus.publish('x', i)
        await bus.publish('y', i * 10)
        await asyncio.sleep(0)
    for t in 'xy':
        await bus.publish(t, None)
    await asyncio.gather(*ts)

asyncio.run(main())
