"""Contexts by hand: run, copy, tokens, reset, mapping methods."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="nothing")
other = contextvars.ContextVar("other")
print(var.get(), other.get("fallback"), var.name)
try:
    other.get()
except LookupError as error:
    print(type(error).__name__)
token = var.set(1)
print(token.old_value is contextvars.Token.MISSING, token.var is var)
second = var.set(2)
print(second.old_value, var.get())
var.reset(second)
print(var.get())
try:
    var.reset(second)
except RuntimeError as error:
    print("used once")
var.reset(token)
print(var.get())

context = contextvars.copy_context()


def change(value):
    var.set(value)
    other.set(value * 2)
    return var.get()


print(context.run(change, 10), var.get(), other.get(None))
print(context[var], context[other], var in context, len(context), sorted(v.name for v in context))
print(context.get(var), sorted((k.name, v) for k, v in context.items()))
copy = context.copy()
print(copy.run(change, 20), context[var], copy[var])
try:
    context.run(context.run, print)
except RuntimeError as error:
    print("entered twice")
try:
    token = copy.run(var.set, 1)
    var.reset(token)
except ValueError as error:
    print("another context")


async def child(name):
    var.set(name)
    await asyncio.sleep(1)
    return var.get()


async def main():
    var.set("main")
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("soon", var.get()))
    loop.call_soon(lambda: print("in context", var.get()), context=context)
    task = asyncio.create_task(child("own"), context=context)
    print(await asyncio.gather(child("a"), child("b"), task), var.get(), context[var])


asyncio.run(main())
print(var.get())
