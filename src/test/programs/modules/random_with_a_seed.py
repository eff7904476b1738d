"""random with a seed gives the very numbers of CPython."""
import random

random.seed(42)
print(random.random(), random.random())
print(random.randint(1, 6), random.randint(1, 100), random.randrange(10), random.randrange(0, 100, 5))
print(random.choice("abcdef"), random.choice([1, 2, 3]), random.uniform(1, 10))
items = list(range(10))
random.shuffle(items)
print(items)
print(random.sample(range(100), 5), random.sample(items, 3), random.choices("abc", k=5))
print(random.choices(["x", "y"], weights=[9, 1], k=6), random.gauss(0, 1), random.getrandbits(16))
print(random.triangular(0, 1), random.expovariate(2), random.betavariate(1, 2), random.normalvariate(5, 2))
random.seed(0)
print([random.randint(0, 9) for _ in range(10)])
random.seed("text")
print(random.random())
random.seed(2**70)
print(random.random(), random.randint(0, 2**80))
own = random.Random(7)
print(own.random(), own.choice("xyz"), random.Random(7).random())
state = own.getstate()
first = own.random()
own.setstate(state)
print(own.random() == first)
for action in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0)):
    try:
        action()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
