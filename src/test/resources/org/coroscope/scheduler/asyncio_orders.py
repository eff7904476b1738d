"""What asyncio does, one behaviour a function: the expectation of SchedulerOrderTest.

Record with:  python3.11 asyncio_orders.py > asyncio_orders.out

Each function has a test of the same name that does the same with the scheduler.
"""

import asyncio
import time

# Timers at exactly the same time: asyncio leaves their order open (and takes what its heap gives).
# Ours is the order in which they were set, so that is what is recorded.
NUMBERS = iter(range(1_000_000))
make = asyncio.TimerHandle.__init__


def numbered(self, *args):
    make(self, *args)
    ORDER[id(self)] = next(NUMBERS)
    KEPT.append(self)


ORDER, KEPT = {}, []
asyncio.TimerHandle.__init__ = numbered
asyncio.TimerHandle.__lt__ = lambda a, b: (a._when, ORDER[id(a)]) < (b._when, ORDER[id(b)])

BEHAVIOURS = []


def behaviour(function):
    BEHAVIOURS.append(function)
    return function


class Yield:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


def out(*words):
    print(*words)


def handler(loop, context):
    error = context.get("exception")
    out("handler:", context["message"].split(" in callback")[0], repr(error))


def attempt(action):
    try:
        out("gave", action())
    except BaseException as e:
        out("raised", repr(e))


@behaviour
def callSoonSleepAndDoneCallbacksInterleave(loop):
    async def worker(name):
        for i in range(3):
            out(name, i)
            await asyncio.sleep(0)
        return name

    async def main():
        a = asyncio.create_task(worker("a"))
        loop.call_soon(out, "soon 1")
        b = asyncio.create_task(worker("b"))
        a.add_done_callback(lambda t: out("done", t.result()))
        b.add_done_callback(lambda t: loop.call_soon(out, "soon after b"))
        loop.call_soon(lambda: (out("soon 2"), loop.call_soon(out, "soon 3")))
        out("main waits")
        out("main got", await a)
        out("main got", await b)

    loop.run_until_complete(main())


@behaviour
def cancelBeforeStart(loop):
    async def never():
        out("never printed")

    async def main():
        t = asyncio.create_task(never())
        out(t.cancel("early"), t.cancelled(), t.done())
        try:
            await t
        except asyncio.CancelledError as e:
            out(repr(e))
        out(t.cancelled(), t.done(), t.cancel())

    loop.run_until_complete(main())


@behaviour
def cancelTwiceKeepsTheFirstMessageThatArrived(loop):
    async def sleeper(f):
        try:
            await f
        except asyncio.CancelledError as e:
            out("sleeper", repr(e))
            raise

    async def main():
        f = loop.create_future()
        t = asyncio.create_task(sleeper(f))
        await asyncio.sleep(0)
        out(t.cancel("one"), t.cancel("two"), t.cancelling(), f.cancelled())
        try:
            await t
        except asyncio.CancelledError as e:
            out("main", repr(e))

    loop.run_until_complete(main())


@behaviour
def cancelInFinally(loop):
    async def worker(f, g):
        try:
            await f
        finally:
            out("cleaning")
            try:
                await g
            except asyncio.CancelledError as e:
                out("clean-up cancelled", repr(e))
            out("cleaned")

    async def main():
        f, g = loop.create_future(), loop.create_future()
        t = asyncio.create_task(worker(f, g))
        await asyncio.sleep(0)
        t.cancel("first")
        await asyncio.sleep(0)
        out("second", t.cancel("second"), t.done())
        try:
            await t
        except asyncio.CancelledError as e:
            out("main", repr(e))
        out(f.cancelled(), g.cancelled(), t.cancelling())

    loop.run_until_complete(main())


@behaviour
def cancelSwallowed(loop):
    async def stubborn(f):
        try:
            await f
        except asyncio.CancelledError:
            out("no")
        await asyncio.sleep(0)
        return "finished"

    async def main():
        t = asyncio.create_task(stubborn(loop.create_future()))
        await asyncio.sleep(0)
        t.cancel()
        out(await t, t.cancelled(), t.cancelling(), t.uncancel(), t.uncancel())

    loop.run_until_complete(main())


@behaviour
def awaitFinishedFutureDoesNotSuspend(loop):
    async def main():
        f = loop.create_future()
        f.set_result(7)
        loop.call_soon(out, "soon")
        out("got", await f)
        out("got", await f)
        await asyncio.sleep(0)
        out("end")

    loop.run_until_complete(main())


@behaviour
def severalWaitersWakeInOrder(loop):
    async def waiter(name, f):
        out(name, "waits")
        out(name, await f)

    async def main():
        f = loop.create_future()
        tasks = [asyncio.create_task(waiter(n, f)) for n in "abc"]
        await asyncio.sleep(0)
        f.add_done_callback(lambda f: out("callback", f.result()))
        f.set_result("x")
        out("set")
        for t in tasks:
            await t
        out("end")

    loop.run_until_complete(main())


@behaviour
def cancelOneOfSeveralWaitersCancelsTheFuture(loop):
    async def waiter(name, f):
        try:
            out(name, await f)
        except asyncio.CancelledError as e:
            out(name, repr(e))
            raise

    async def main():
        f = loop.create_future()
        a = asyncio.create_task(waiter("a", f))
        b = asyncio.create_task(waiter("b", f))
        await asyncio.sleep(0)
        b.cancel("stop b")
        out(f.cancelled())
        await asyncio.sleep(0)
        out(a.cancelled(), b.cancelled())

    loop.run_until_complete(main())


@behaviour
def timersAtTheSameInstant(loop):
    async def main():
        now = loop.time()
        when = now + 0.02
        loop.call_at(when, out, "first")
        loop.call_at(when, lambda: (out("second"), loop.call_soon(out, "soon")))
        loop.call_at(when, out, "third")
        loop.call_at(now + 0.01, out, "earlier")
        loop.call_at(now - 1, out, "past")
        loop.call_later(0, out, "zero")
        loop.call_soon(out, "ready")
        out("main sleeps")
        await asyncio.sleep(0.05)
        out("main wakes")

    loop.run_until_complete(main())


@behaviour
def cancelledTimersDoNotRun(loop):
    async def main():
        a = loop.call_later(0.01, out, "a")
        b = loop.call_later(0.02, lambda: (out("b"), c.cancel()))
        c = loop.call_later(0.03, out, "c")
        d = loop.call_soon(out, "d")
        e = loop.call_soon(lambda: (out("e"), g.cancel()))
        g = loop.call_soon(out, "g")
        a.cancel()
        d.cancel()
        await asyncio.sleep(0.05)
        out(a.cancelled(), b.cancelled(), c.cancelled(), d.cancelled(), g.cancelled())
        b.cancel()
        out(b.cancelled())

    loop.run_until_complete(main())


@behaviour
def blockingDelaysTimers(loop):
    async def main():
        loop.call_later(0.01, out, "timer 10")
        loop.call_later(0.03, out, "timer 30")
        loop.call_soon(lambda: (time.sleep(0.02), out("blocked")))
        loop.call_soon(out, "behind the blocker")
        await asyncio.sleep(0.06)
        out("end")

    loop.run_until_complete(main())


@behaviour
def stopRunsTheRestOfTheTurn(loop):
    loop.call_soon(out, "1")
    loop.call_soon(lambda: (out("stop"), loop.stop(), loop.call_soon(out, "next run")))
    loop.call_soon(out, "2")
    loop.run_forever()
    out("stopped", loop.is_running())
    loop.call_soon(loop.stop)
    loop.run_forever()
    out("stopped again")


@behaviour
def stopBeforeRunRunsOneTurn(loop):
    loop.stop()
    loop.call_soon(lambda: (out("once"), loop.call_soon(out, "never")))
    loop.run_forever()
    out("stopped")


@behaviour
def stoppedBeforeTheFutureIsDone(loop):
    f = loop.create_future()
    loop.call_soon(loop.stop)
    attempt(lambda: loop.run_until_complete(f))
    f.set_result(3)
    attempt(lambda: loop.run_until_complete(f))


@behaviour
def nestedRunIsRefused(loop):
    other = asyncio.new_event_loop()

    async def main():
        attempt(loop.run_forever)
        attempt(other.run_forever)
        out(loop.is_running(), other.is_running())

    loop.run_until_complete(main())
    other.close()


@behaviour
def closeWhileRunningIsRefused(loop):
    loop.call_soon(lambda: attempt(loop.close))
    loop.call_soon(loop.stop)
    loop.run_forever()
    out(loop.is_closed(), loop.close(), loop.is_closed(), loop.close())
    attempt(lambda: loop.call_soon(out))
    attempt(loop.run_forever)


@behaviour
def wrongYieldsAreErrors(loop):
    async def tryYield(name, value):
        try:
            await Yield(value)
        except RuntimeError as e:
            out(name, str(e).split(" <")[0].split(": ")[0])

    other = asyncio.new_event_loop()

    async def main():
        await tryYield("number", 5)
        await tryYield("future", loop.create_future())
        await tryYield("foreign", other.create_future())
        await tryYield("generator", (i for i in ()))
        t = asyncio.create_task(asyncio.sleep(0))
        try:
            await asyncio.current_task()
        except RuntimeError as e:
            out("self", str(e).split(": <")[0])
        out(await t)

    loop.run_until_complete(main())
    other.close()


@behaviour
def cancelledErrorIsTheSameOnce(loop):
    raised = []

    async def worker(f):
        try:
            await f
        except asyncio.CancelledError as e:
            raised.append(e)
            raise

    async def main():
        t = asyncio.create_task(worker(loop.create_future()))
        await asyncio.sleep(0)
        t.cancel("msg")
        for _ in range(2):
            try:
                await t
            except asyncio.CancelledError as e:
                out(repr(e), e is raised[0])

    loop.run_until_complete(main())


@behaviour
def errorsOfCallbacksGoToTheHandler(loop):
    def boom():
        raise ValueError("boom")

    loop.set_exception_handler(handler)
    loop.call_soon(boom)
    loop.call_soon(out, "goes on")
    f = loop.create_future()
    f.add_done_callback(lambda f: boom())
    f.set_result(1)
    loop.call_soon(loop.stop)
    loop.run_forever()
    out("end")


@behaviour
def doneCallbacksOfFutures(loop):
    def one(f):
        out("one", f.result())

    def two(f):
        out("two", f.result())

    f = loop.create_future()
    f.add_done_callback(one)
    f.add_done_callback(two)
    f.add_done_callback(one)
    out(f.remove_done_callback(one), f.remove_done_callback(one))
    f.add_done_callback(one)
    f.set_result("r")
    f.add_done_callback(two)
    out("set", f.remove_done_callback(two))
    loop.call_soon(loop.stop)
    loop.run_forever()


@behaviour
def invalidStates(loop):
    f = loop.create_future()
    attempt(f.result)
    attempt(f.exception)
    f.set_result(1)
    attempt(lambda: f.set_result(2))
    attempt(lambda: f.set_exception(ValueError("v")))
    out(f.cancel(), f.result(), f.exception())
    g = loop.create_future()
    out(g.cancel("m"), g.cancel("n"), g.cancelled(), g.done())
    attempt(g.result)
    attempt(g.exception)
    attempt(lambda: g.set_result(1))
    h = loop.create_future()
    h.set_exception(ValueError("v"))
    attempt(h.result)
    attempt(h.exception)

    async def main():
        t = asyncio.current_task()
        attempt(lambda: t.set_result(1))
        attempt(lambda: t.set_exception(ValueError()))

    loop.run_until_complete(main())


@behaviour
def fatalErrorsLeaveTheLoopAtOnce(loop):
    async def quits():
        out("quits")
        raise SystemExit(3)

    async def other():
        out("other 1")
        await asyncio.sleep(0)
        out("other 2")

    t = loop.create_task(quits())
    u = loop.create_task(other())
    attempt(lambda: loop.run_until_complete(t))
    out(t.done(), loop.is_running(), u.done())
    attempt(lambda: loop.run_until_complete(u))
    attempt(t.exception)


@behaviour
def cancelItselfThenReturn(loop):
    async def worker():
        asyncio.current_task().cancel("me")
        return "unseen"

    async def main():
        t = asyncio.create_task(worker())
        try:
            out(await t)
        except asyncio.CancelledError as e:
            out(repr(e), t.cancelled())

    loop.run_until_complete(main())


@behaviour
def cancelItselfThenAwait(loop):
    async def worker(f):
        asyncio.current_task().cancel("me")
        try:
            await f
        except asyncio.CancelledError as e:
            out("future", repr(e), f.cancelled())
        asyncio.current_task().cancel("again")
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            out("sleep", repr(e))
        return asyncio.current_task().cancelling()

    async def main():
        out(await asyncio.create_task(worker(loop.create_future())))

    loop.run_until_complete(main())


@behaviour
def cancelGoesInwardAlongTheAwaitChain(loop):
    async def inner(f):
        try:
            await f
        except asyncio.CancelledError as e:
            out("inner", repr(e))
            raise

    async def outer(t):
        try:
            await t
        except asyncio.CancelledError as e:
            out("outer", repr(e), t.cancelled())
            raise

    async def main():
        t = asyncio.create_task(inner(loop.create_future()))
        u = asyncio.create_task(outer(t))
        await asyncio.sleep(0)
        u.cancel("chain")
        out(t.cancelling(), u.cancelling(), t.done())
        for _ in range(3):
            await asyncio.sleep(0)
            out(t.done(), u.done())

    loop.run_until_complete(main())


@behaviour
def cancelAfterTheFutureIsDoneWins(loop):
    async def worker(f):
        try:
            out("result", await f)
        except asyncio.CancelledError as e:
            out("cancelled", repr(e))
        return "end"

    async def main():
        f = loop.create_future()
        t = asyncio.create_task(worker(f))
        await asyncio.sleep(0)
        f.set_result(1)
        out(t.cancel("late"), f.cancelled())
        out(await t, t.cancelled())

    loop.run_until_complete(main())


@behaviour
def cancelRefusedByTheInnerTask(loop):
    async def inner():
        while True:
            try:
                await loop.create_future()
            except asyncio.CancelledError:
                out("inner refuses")
                if len(attempts) > 1:
                    return "inner end"

    attempts = []

    async def main():
        t = asyncio.create_task(inner())

        async def outer():
            out("outer", await t)

        u = asyncio.create_task(outer())
        await asyncio.sleep(0)
        for i in range(2):
            attempts.append(i)
            out(u.cancel())
            await asyncio.sleep(0)
        await u
        out(u.cancelled(), u.cancelling(), t.cancelling())

    loop.run_until_complete(main())


@behaviour
def tasksOfTheLoop(loop):
    async def worker():
        out(asyncio.current_task().get_name())
        await asyncio.sleep(0)

    async def main():
        a = asyncio.create_task(worker(), name="a")
        b = asyncio.create_task(worker(), name="b")
        out(len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())
        loop.call_soon(lambda: out(asyncio.current_task()))
        await a
        out(len(asyncio.all_tasks()), b in asyncio.all_tasks(), a in asyncio.all_tasks())
        await b
        out(len(asyncio.all_tasks()))

    loop.run_until_complete(main())
    out(len(asyncio.all_tasks(loop)))


@behaviour
def errorsTravelThroughAwait(loop):
    async def fails():
        await asyncio.sleep(0)
        raise ValueError("bad")

    async def main():
        t = asyncio.create_task(fails())
        for _ in range(2):
            try:
                await t
            except ValueError as e:
                out(repr(e), e is t.exception())
        raise KeyError("out")

    attempt(lambda: loop.run_until_complete(main()))


@behaviour
def enterTaskWhileAnotherRuns(loop):
    async def main():
        from asyncio.tasks import _enter_task, _leave_task

        t = asyncio.current_task()
        for action in (_enter_task, _leave_task):
            try:
                action(loop, u)
            except RuntimeError as e:
                out(str(e).split(" <")[0])

    async def other():
        pass

    u = loop.create_task(other())
    loop.run_until_complete(main())


for function in BEHAVIOURS:
    print("==", function.__name__)
    loop = asyncio.new_event_loop()
    function(loop)
    loop.close()
