"""A pool that is still at work when the main thread ends."""
import time
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(2)
def work(n):
    time.sleep(n)
    print('work', n)
    return n
fs = [pool.submit(work, n) for n in (1, 2, 3)]
print('main ends')
