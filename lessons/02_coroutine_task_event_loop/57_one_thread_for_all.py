"""One thread for all

Two tasks are under way at the same time. Are they two threads? No: every
line of both is run by the **main thread**. At each moment one of them runs
at most, and the loop gives the thread from one to the other.

That is the great difference. Threads are switched by the operating system,
at any moment, in the middle of a line. Tasks are switched **only where they
give way**, at an `await`. Between two awaits nobody else can come in.

A task costs little: no stack of its own in the operating system, only some
kept frames. A program can have thousands of them.

## Watch for

- The name of the thread is the same in all four lines.
- While both sleep, the thread has nothing to do: it waits in the loop.
- `total` needs no lock here: nothing can happen between reading and storing.
"""
import asyncio
import threading

total = 0


async def hello(name):
    global total
    print(f"hello from {name} in {threading.current_thread().name}")
    #: [suspended] Here, and nowhere else, the thread may go to another task.
    await asyncio.sleep(1)
    #: No other task can run between reading the old total and storing the
    #: new one.
    total = total + 1
    print(f"{name} goes on in {threading.current_thread().name}")


async def main():
    #? Two greetings are run together. How many threads run them?
    #? + one, the main thread
    #? - two, one for each
    #? - three, with one for the loop
    #? = prints: hello from task A in MainThread
    #? = prints: hello from task B in MainThread
    #? = prints: task B goes on in MainThread
    #? = end-time: 1
    #? ! Tasks take turns in the thread in which the loop runs.
    await asyncio.gather(hello("task A"), hello("task B"))
    print(f"total: {total}")


asyncio.run(main())
