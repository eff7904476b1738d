"""A chat room: a queue for each member, joining and leaving while messages fly."""
import asyncio


class Room:
    def __init__(self):
        self.members = {}

    async def join(self, name):
        self.members[name] = asyncio.Queue()
        await self.say("room", f"{name} joined")
        return self.members[name]

    async def leave(self, name):
        queue = self.members.pop(name)
        await queue.put(None)
        await self.say("room", f"{name} left")

    async def say(self, who, text):
        for name, queue in self.members.items():
            if name != who:
                await queue.put((who, text))


async def member(room, name, script):
    inbox = await room.join(name)
    seen = []

    async def listen():
        while (message := await inbox.get()) is not None:
            seen.append(": ".join(message))

    listener = asyncio.create_task(listen())
    for pause, text in script:
        await asyncio.sleep(pause)
        await room.say(name, text)
    await asyncio.sleep(0.5)
    await room.leave(name)
    await listener
    return name, seen


async def main():
    room = Room()
    scripts = {"ann": [(1, "hello"), (1, "anyone?")], "bob": [(1.5, "hi ann"), (3, "still here?")], "cid": [(0.1, "cid was here")]}
    for name, seen in await asyncio.gather(*(member(room, n, s) for n, s in scripts.items())):
        print(name)
        print(*(f"   {line}" for line in seen), sep="\n")


asyncio.run(main())
