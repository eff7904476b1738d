import random, string
random.seed("secret")
alphabet = string.ascii_letters + string.digits
print("".join(random.choice(alphabet) for _ in range(12)))
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], first)
print(random.getrandbits(16), random.randbytes(4).hex(), random.sample(range(1000), k=5))
numbers = list(range(10))
random.Random(5).shuffle(numbers)
print(numbers)
