"""Queues between threads."""
import threading as _threading
from collections import deque as _deque
from heapq import heappop as _heappop
from heapq import heappush as _heappush
from time import monotonic as _time

__all__ = ["Empty", "Full", "PriorityQueue", "LifoQueue", "SimpleQueue", "Queue"]


class Empty(Exception):
    "Exception raised by Queue.get(block=0)/get_nowait()."


class Full(Exception):
    "Exception raised by Queue.put(block=0)/put_nowait()."


Empty.__module__ = "_queue"


class Queue:
    """First in, first out; with room for maxsize items, or without bounds."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = _threading.Lock()
        condition = _threading.Condition
        self.not_empty = condition(self.mutex)._because("QUEUE", "an item of a queue")
        self.not_full = condition(self.mutex)._because("QUEUE", "room in a queue")
        self.all_tasks_done = condition(self.mutex)._because("QUEUE", "a queue to be worked off")
        self.unfinished_tasks = 0

    def task_done(self):
        with self.all_tasks_done:
            left = self.unfinished_tasks - 1
            if left <= 0:
                if left < 0:
                    raise ValueError("task_done() called too many times")
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = left

    def join(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            if self.maxsize > 0:
                self._wait(
                    self.not_full, lambda: self._qsize() < self.maxsize, block, timeout, Full
                )
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.not_empty:
            self._wait(self.not_empty, self._qsize, block, timeout, Empty)
            item = self._get()
            self.not_full.notify()
            return item

    @staticmethod
    def _wait(condition, possible, block, timeout, error):
        if not block:
            if not possible():
                raise error
        elif timeout is None:
            while not possible():
                condition.wait()
        elif timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            end = _time() + timeout
            while not possible():
                left = end - _time()
                if left <= 0.0:
                    raise error
                condition.wait(left)

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    # What the other kinds of queue do in their own way.

    def _init(self, maxsize):
        self.queue = _deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    __class_getitem__ = classmethod(type(list[int]))


class PriorityQueue(Queue):
    """The smallest item comes first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        _heappush(self.queue, item)

    def _get(self):
        return _heappop(self.queue)


class LifoQueue(Queue):
    """The latest item comes first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """First in, first out, without bounds and without counting what is done."""

    def __init__(self):
        self._queue = _deque()
        self._count = _threading.Semaphore(0)
        self._count._cond._because("QUEUE", "an item of a queue")

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)
        self._count.release()

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._count.acquire(block, timeout):
            raise Empty
        return self._queue.popleft()

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return len(self._queue) == 0

    def qsize(self):
        return len(self._queue)

    __class_getitem__ = classmethod(type(list[int]))


SimpleQueue.__module__ = "_queue"
