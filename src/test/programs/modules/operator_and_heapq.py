"""operator functions; heaps; bisect."""
import bisect
import heapq
import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul("a", 3), op.truediv(1, 4), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(3), op.not_(1))
print(op.eq(1, 1.0), op.lt(1, 2), op.contains([1], 1), op.getitem("abc", 1), op.concat([1], [2]), op.is_(None, None), op.and_(6, 3), op.xor(6, 3), op.index(5))
people = [("Ann", 30), ("Bob", 25)]
print(sorted(people, key=op.itemgetter(1)), op.itemgetter(0, -1)("xyz"), op.attrgetter("real", "imag")(3 + 4j), op.methodcaller("upper")("a"), op.methodcaller("split", ",")("a,b"))
row = {"n": 1}
op.setitem(row, "m", 2)
op.delitem(row, "n")
print(row, op.iadd([1], [2]), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"))
heap = [5, 3, 8, 1]
heapq.heapify(heap)
print(heap)
heapq.heappush(heap, 2)
print(heap, [heapq.heappop(heap) for _ in range(3)], heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 9), heap)
print(heapq.nlargest(2, [4, 9, 1]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), list(heapq.merge([1, 4], [2, 3], [0])))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
queue = []
for priority, name in ((2, "b"), (1, "z"), (1, "a")):
    heapq.heappush(queue, (priority, name))
print([heapq.heappop(queue)[1] for _ in range(3)])
scores = [10, 20, 20, 30]
print(bisect.bisect(scores, 20), bisect.bisect_left(scores, 20), bisect.bisect_right(scores, 5))
bisect.insort(scores, 25)
print(scores, ["FDCBA"[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 60, 77, 90, 100)])
