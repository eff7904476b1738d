import random
rng = random.Random(42)
position, path = 0, []
for _ in range(15):
    position += rng.choice((-1, 1))
    path.append(position)
print(path)
inside = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(5000))
print(4 * inside / 5000)
print([round(rng.gauss(0, 1), 4) for _ in range(4)], round(rng.expovariate(2), 5), round(rng.betavariate(2, 5), 5))
