import timeit
calls = []
timeit.timeit(lambda: calls.append(1), number=25); print(len(calls))
print(len(timeit.repeat("x + 1", setup="x = 1", repeat=4, number=3)))
timer = timeit.Timer("calls.append(2)", globals=globals()); timer.timeit(5); print(calls.count(2), callable(timeit.default_timer))
