"""else after a loop runs when the loop was not broken."""


def find(numbers, wanted):
    for index, number in enumerate(numbers):
        if number == wanted:
            print("found at", index)
            break
    else:
        print("not found")


find([4, 5, 6], 5)
find([4, 5, 6], 7)
find([], 1)
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print("n is", n)
else:
    print("while ended")
while True:
    break
else:
    print("never")
for n in range(2, 12):
    for x in range(2, n):
        if n % x == 0:
            print(n, "=", x, "*", n // x)
            break
    else:
        print(n, "is prime")
for i in range(0):
    pass
else:
    print("empty loop, i" if "i" in globals() else "i was never bound")
