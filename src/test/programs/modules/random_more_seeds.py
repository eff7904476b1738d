"""Seeds of several kinds, many values each."""
import random

for seed in (1, 7, 123456789, -5, 1.5, "hello", b"bytes", True):
    r = random.Random(seed)
    print(repr(seed), [r.randrange(1000) for _ in range(5)], round(r.random(), 6), r.choice(["red", "green", "blue"]))
r = random.Random(99)
deck = [rank + suit for suit in "SHDC" for rank in "23456789TJQKA"]
r.shuffle(deck)
print(" ".join(deck[:13]))
print(r.sample(deck, 5), r.sample(range(1000), 20), r.sample(["a", "b", "c"], k=2, counts=[1, 2, 3]))
print([r.getrandbits(k) for k in (1, 8, 32, 33, 64, 100)], r.randbytes(4))
counts = {side: 0 for side in range(1, 7)}
for _ in range(600):
    counts[r.randint(1, 6)] += 1
print(counts)
print([round(r.gauss(10, 2), 4) for _ in range(3)], [round(r.uniform(-1, 1), 4) for _ in range(3)])
