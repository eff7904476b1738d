from collections import defaultdict
cities = [("DE", "Bonn"), ("FR", "Lyon"), ("DE", "Kiel"), ("FR", "Nice"), ("IT", "Bari")]
by_country = defaultdict(list)
for country, city in cities:
    by_country[country].append(city)
print(dict(by_country), by_country["ES"], len(by_country))
graph = defaultdict(set)
for a, b in [(1, 2), (2, 3), (1, 3)]:
    graph[a].add(b); graph[b].add(a)
print({k: sorted(v) for k, v in graph.items()}, graph.default_factory)
