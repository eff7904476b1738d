"""Breadth first, depth first, shortest paths, topological order."""
import heapq
from collections import defaultdict, deque

roads = {"A": {"B": 4, "C": 1}, "B": {"D": 1}, "C": {"B": 2, "D": 5}, "D": {"E": 3}, "E": {}}


def breadth_first(start):
    seen, queue = {start}, deque([start])
    while queue:
        node = queue.popleft()
        yield node
        for other in roads[node]:
            if other not in seen:
                seen.add(other)
                queue.append(other)


def depth_first(node, seen=None):
    seen = set() if seen is None else seen
    if node not in seen:
        seen.add(node)
        yield node
        for other in roads[node]:
            yield from depth_first(other, seen)


def dijkstra(start):
    distance, queue, came_from = {start: 0}, [(0, start)], {}
    while queue:
        d, node = heapq.heappop(queue)
        if d > distance[node]:
            continue
        for other, length in roads[node].items():
            if d + length < distance.get(other, float("inf")):
                distance[other] = d + length
                came_from[other] = node
                heapq.heappush(queue, (d + length, other))
    return distance, came_from


def topological(graph):
    incoming = defaultdict(int)
    for targets in graph.values():
        for target in targets:
            incoming[target] += 1
    ready = deque(n for n in graph if not incoming[n])
    while ready:
        node = ready.popleft()
        yield node
        for target in graph[node]:
            incoming[target] -= 1
            if not incoming[target]:
                ready.append(target)


print(*breadth_first("A"), *depth_first("A"), sep=" ")
distance, came_from = dijkstra("A")
path, node = ["E"], "E"
while node in came_from:
    node = came_from[node]
    path.append(node)
print(distance, " > ".join(reversed(path)))
print(list(topological({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "belt"], "belt": ["jacket"], "shoes": [], "jacket": []})))
