import heapq
tasks = []
for priority, name in [(3, "clean"), (1, "eat"), (2, "code"), (1, "drink")]:
    heapq.heappush(tasks, (priority, name))
print(tasks[0], [heapq.heappop(tasks) for _ in range(len(tasks))])
def dijkstra(graph, start):
    distance, queue = {start: 0}, [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if d > distance[node]:
            continue
        for neighbour, weight in graph[node].items():
            if d + weight < distance.get(neighbour, 1e9):
                distance[neighbour] = d + weight
                heapq.heappush(queue, (d + weight, neighbour))
    return distance
print(dijkstra({"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}, "a"))
print(heapq.nlargest(2, "hello"), heapq.nsmallest(2, [5, 1, 4], key=lambda n: -n), list(heapq.merge([1, 5], [2, 4], [3])))
