"""Heaps in lists. The heap operations themselves come from Java."""

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop",
]


def merge(*iterables, key=None, reverse=False):
    """Merge sorted iterables into one sorted iterator, reading no more than it must."""
    replace, pop, make = heapreplace, heappop, heapify
    direction = 1
    if reverse:
        replace, pop, make = _heapreplace_max, _heappop_max, _heapify_max
        direction = -1
    # An entry: what to compare, which iterable (earlier ones first), the value, its iterator.
    heap = []
    for order, iterable in enumerate(map(iter, iterables)):
        for value in iterable:
            rank = value if key is None else key(value)
            heap.append([rank, order * direction, value, iterable])
            break
    make(heap)
    while len(heap) > 1:
        top = heap[0]
        yield top[2]
        for value in top[3]:
            top[0] = value if key is None else key(value)
            top[2] = value
            replace(heap, top)
            break
        else:
            pop(heap)
    if heap:
        yield heap[0][2]
        yield from heap[0][3]


def nsmallest(n, iterable, key=None):
    """The n smallest items, the smallest first."""
    if n < 1:
        return []
    return sorted(iterable, key=key)[:n]


def nlargest(n, iterable, key=None):
    """The n largest items, the largest first."""
    if n < 1:
        return []
    return sorted(iterable, key=key, reverse=True)[:n]
