import random
random.seed(1)
rolls = [random.randint(1, 6) for _ in range(10)]
print(rolls, sum(rolls))
deck = [rank + suit for suit in "CDHS" for rank in "23456789TJQKA"]
random.shuffle(deck)
print(deck[:5], random.sample(deck, 3), random.choice(deck))
print(random.choices(["win", "lose"], weights=[1, 3], k=8))
print(round(random.uniform(1, 2), 6), random.randrange(0, 100, 5))
