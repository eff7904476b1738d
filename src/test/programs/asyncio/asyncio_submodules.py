"""asyncio's submodules can be named and imported."""
import asyncio
import asyncio.queues
from asyncio import exceptions, Queue, create_task, gather as g
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.locks import Semaphore
from asyncio.tasks import Task, sleep

print(asyncio.queues.Queue is Queue, exceptions.CancelledError is asyncio.CancelledError)
print(CancelledError.__mro__[1].__name__, CancelledError.__module__, InvalidStateError.__mro__[1])
print(asyncio.TimeoutError is TimeoutError, Task is asyncio.Task, Task.__module__)
print(Semaphore, asyncio.Queue, asyncio.Event, asyncio.QueueEmpty)
print(asyncio.FIRST_COMPLETED, asyncio.ALL_COMPLETED)


async def main():
    task = create_task(sleep(1, "slept"))
    print(await g(task, sleep(0.5, 2)))
    print(asyncio.iscoroutinefunction(main), asyncio.isfuture(task), asyncio.iscoroutine(task))
    first = sleep(1)
    print(type(first).__name__, first.__name__, first.__qualname__, asyncio.iscoroutine(first))
    first.close()
    try:
        await first
    except RuntimeError as error:
        print(error)


asyncio.run(main())
