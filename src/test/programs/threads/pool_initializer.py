"""A function that each of a pool's threads calls first."""
import threading
from concurrent.futures import ThreadPoolExecutor
def init(tag):
    print('init', tag)
    threading.current_thread().tag = tag
with ThreadPoolExecutor(2, initializer=init, initargs=('T',)) as pool:
    print(list(pool.map(lambda n: (n, threading.current_thread().tag), range(4))))
try:
    ThreadPoolExecutor(initializer=5)
except TypeError as e:
    print(e)
