"""A generator behind a with statement stays alive while another thread has its turn."""
import contextlib
import queue
import threading
import time


@contextlib.contextmanager
def section(name):
    print("enter", name)
    try:
        yield name
    except BaseException as error:
        print("left by", repr(error))
        raise
    finally:
        print("leave", name)


def worker(started, results):
    with section("worker"):
        started.set()
        time.sleep(1)
        results.put("done")


def produce(numbers):
    for n in range(3):
        numbers.put(n)
    numbers.put(None)


def doubled(numbers):
    try:
        while (n := numbers.get()) is not None:
            yield 2 * n
    finally:
        print("no more numbers")


with section("main"):
    started, results = threading.Event(), queue.Queue()
    thread = threading.Thread(target=worker, args=(started, results))
    thread.start()
    started.wait(3)
    time.sleep(0.5)
    print(results.get(timeout=5))
    thread.join()

small = queue.Queue(1)
threading.Thread(target=produce, args=(small,)).start()
for value in doubled(small):
    print(value)
