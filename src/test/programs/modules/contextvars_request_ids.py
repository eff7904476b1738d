import asyncio
from contextvars import ContextVar, copy_context
request_id = ContextVar("request_id", default="-")
def log(text): print(f"[{request_id.get()}] {text}")
async def handle(number):
    token = request_id.set(f"req{number}")
    log("start"); await asyncio.sleep(3 - number); log("end")
    request_id.reset(token); log("reset")
async def main():
    await asyncio.gather(*(handle(n) for n in (1, 2)))
    log("main")
asyncio.run(main())
context = copy_context()
context.run(request_id.set, "inside"); print(context[request_id], request_id.get())
