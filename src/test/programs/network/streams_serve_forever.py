"""serve_forever: once at a time, until it is cancelled."""
import asyncio
async def serve(r, w):
    w.close()
async def main():
    s = await asyncio.start_server(serve, "127.0.0.1", 8005)
    async with s:
        t = asyncio.create_task(s.serve_forever())
        await asyncio.sleep(0.5)
        print(s.is_serving(), t.done())
        try:
            await s.serve_forever()
        except RuntimeError as e:
            print(str(e)[:10], str(e)[-40:])
        t.cancel()
        try:
            await t
        except asyncio.CancelledError:
            print("cancelled", s.is_serving())
    try:
        await s.serve_forever()
    except RuntimeError as e:
        print(str(e)[-12:])
    print(s.sockets)
asyncio.run(main())
