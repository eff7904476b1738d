"""A download with callbacks

How does a program wait, if it must not stand still? The old answer is: it
does not wait at all. It says what shall happen **later**, by handing over a
function, and returns. Such a function is a **callback**.

The download takes three steps: ask for a page, wait for the answer, save it.
Each wait cuts it in two, so that it becomes three functions, each of which
knows the next. What one of them knows must be handed on. And if one fails,
the others do not notice. (Many services work in this way: they take an
order, answer with a number, and put the result into a queue some time later,
where one has to look for it.)

The next lesson tells the same story with `await`.

## Watch for

- `loop.call_later` returns at once. It has only set a timer.
- Between two callbacks nothing of the download is on the stack, and nothing
  shows that they belong together.
- No task appears at all. The loop just runs functions.
"""
import asyncio

loop = asyncio.new_event_loop()
start = loop.time()


def clock():
    return f"{loop.time() - start:.1f} s"


def download(url):
    print(f"{clock()}: asking for {url}")
    #: The answer will take a second. Then received shall be called.
    loop.call_later(1, received, url, "<html>")
    #? What happens next?
    #? + download goes on with its last line
    #? - the loop waits for a second
    #? - received runs
    #? = next-output: 0.0 s: download has returned
    #? = timers: 1
    #? ! call_later only sets a timer. The loop cannot do anything before
    #? ! this function has returned to it.
    print(f"{clock()}: download has returned")


def received(url, page):
    #: The loop has called this. What the first function knew had to be
    #: handed on by hand.
    print(f"{clock()}: received {url}, {len(page)} characters")
    loop.call_later(0.5, saved, url)


def saved(url):
    print(f"{clock()}: saved {url}")
    #: Nobody waits for an end, so it has to be brought about.
    loop.stop()


#: The loop shall call download as soon as it runs.
loop.call_soon(download, "url_1")
loop.run_forever()
loop.close()
