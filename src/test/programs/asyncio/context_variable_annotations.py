"""Context variables with the type of their values in brackets."""
import asyncio
from contextvars import Context, ContextVar, Token

request: ContextVar[str] = ContextVar("request", default="none")
depth = ContextVar[int]("depth")


async def handle(name: str) -> None:
    token: Token[str] = request.set(name)
    level: Token[int] = depth.set(depth.get(0) + 1)
    try:
        await asyncio.sleep(0.1)
        print(request.get(), depth.get())
    finally:
        depth.reset(level)
        request.reset(token)
    print(request.get(), depth.get("unset"), token.old_value, level.old_value is Token.MISSING)


async def main() -> None:
    await asyncio.gather(handle("one"), handle("two"))


asyncio.run(main())
print(ContextVar[str], Token[int], type(ContextVar[str]).__name__)
print(ContextVar[str] == ContextVar[str], ContextVar[str].__origin__, ContextVar[str].__args__)
try:
    Context[int]
except TypeError as error:
    print(type(error).__name__)
