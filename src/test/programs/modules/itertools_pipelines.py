from itertools import accumulate, chain, combinations, count, cycle, groupby, islice, pairwise, product, takewhile, zip_longest
print(list(islice(count(10, 5), 4)), list(islice(cycle("ab"), 5)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)))
print([(k, len(list(g))) for k, g in groupby("aaabbc")])
print([b - a for a, b in pairwise([1, 4, 9, 16])], list(takewhile(lambda n: n < 30, (n * n for n in count()))))
print(["".join(p) for p in product("ab", "xy")], list(combinations("abc", 2)))
print(list(zip_longest("abc", [1], fillvalue=0)), list(chain.from_iterable([[1], [2, 3]])))
people = [("Ann", 30), ("Bob", 25), ("Cy", 30)]
for age, group in groupby(sorted(people, key=lambda p: p[1]), key=lambda p: p[1]):
    print(age, [name for name, _ in group])
