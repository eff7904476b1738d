"""time: sleep and the clocks."""
import time

start = time.perf_counter()
time.sleep(1.5)
print(time.perf_counter() - start, time.monotonic(), time.perf_counter_ns(), time.time(), time.time_ns())
for _ in range(3):
    time.sleep(0.1)
print(time.monotonic(), f"{time.perf_counter() - start:.3f}", round(time.time() - 1700000000, 3))
print(time.strftime("%Y-%m-%d %H:%M:%S"), time.strftime("%H:%M", time.gmtime(0)), time.gmtime(86400).tm_mday)
print(time.process_time(), time.ctime(0), time.localtime()[:6])
for bad in (-1, "1", None):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def timed(function):
    def wrapper(*args):
        begin = time.perf_counter()
        result = function(*args)
        print(f"{function.__name__} took {time.perf_counter() - begin:.2f} s")
        return result

    return wrapper


@timed
def slow(n):
    time.sleep(n)
    return n


print(slow(2), slow(0.25))
