"""Contexts are equal when their variables are; asyncio has its log; mocks run in threads."""

import asyncio
import asyncio.log
import contextvars
from unittest import mock

level = contextvars.ContextVar("level")
first, second = contextvars.copy_context(), contextvars.copy_context()
print(first == second, first == 1)
first.run(level.set, 1)
print(first == second, list(first.values()), level in first, first.get(level), second.get(level, "none"))
second.run(level.set, 1)
print(first == second)
for wrong in (lambda: contextvars.Context(1), lambda: first["level"], lambda: level.reset("token")):
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", error)
try:
    hash(first)
except TypeError as error:
    print("unhashable")
print(asyncio.log.logger)


async def main():
    work = mock.Mock(return_value=5)
    print(asyncio.iscoroutinefunction(work), asyncio.iscoroutinefunction(mock.AsyncMock()))
    print(await asyncio.to_thread(work, 1))
    work.assert_called_once_with(1)


asyncio.run(main())
