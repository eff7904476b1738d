"""Bubble, insertion, merge, quick and heap sort agree."""
import heapq


def bubble(items):
    items = items[:]
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def insertion(items):
    items = list(items)
    for i in range(1, len(items)):
        key, j = items[i], i - 1
        while j >= 0 and items[j] > key:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = key
    return items


def merge(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right, result = merge(items[:middle]), merge(items[middle:]), []
    while left and right:
        result.append((left if left[0] <= right[0] else right).pop(0))
    return result + left + right


def quick(items):
    if not items:
        return []
    pivot, *rest = items
    return [*quick([x for x in rest if x < pivot]), pivot, *quick([x for x in rest if x >= pivot])]


def heap(items):
    queue = list(items)
    heapq.heapify(queue)
    return [heapq.heappop(queue) for _ in range(len(queue))]


data = [29, 10, 14, 37, 13, 10, -5, 0]
for sort in (bubble, insertion, merge, quick, heap):
    print(f"{sort.__name__:>10}: {sort(data)} {sort(data) == sorted(data)}")
print(data)
