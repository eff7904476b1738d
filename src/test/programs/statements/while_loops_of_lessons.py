"""Loops as first lessons write them: Collatz, digits, guessing, a text triangle."""
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
number, digits = 9876, 0
while number:
    number, digit = divmod(number, 10)
    digits += digit
print(digits)
for row in range(1, 5):
    print(" " * (4 - row) + "*" * (2 * row - 1))
low, high, secret = 1, 100, 73
while True:
    guess = (low + high) // 2
    if guess < secret:
        low = guess + 1
        print(guess, "too small")
    elif guess > secret:
        high = guess - 1
        print(guess, "too big")
    else:
        print(guess, "right")
        break
for i in range(1, 4):
    for j in range(1, 4):
        print(f"{i * j:3}", end="" if j < 3 else "\n")
for i in range(10, 0, -3):
    print(i, end=" ")
print()
for a, b in zip(range(3), "abcd"):
    print(a, b, sep="=", end=";")
else:
    print()
