import time
from contextlib import contextmanager
@contextmanager
def timer(label):
    start = time.perf_counter()
    try:
        yield
    finally:
        print(f"{label}: {time.perf_counter() - start:.2f} s")
@contextmanager
def tag(name):
    print(f"<{name}>", end="")
    yield name.upper()
    print(f"</{name}>")
with timer("sleep"):
    time.sleep(1.5)
with tag("p") as shout, tag("b"):
    print(shout, end="")
@timer("decorated")
def work():
    time.sleep(0.25)
    return "done"
print(work())
