"""Assignment expressions."""
import re

numbers = [3, 8, 12, 5]
if (count := len(numbers)) > 3:
    print(count, "numbers")
print([half for n in numbers if (half := n // 2) > 2], half)
print(any((witness := n) > 10 for n in numbers), witness)
source = iter([1, 2, 0, 3])
while value := next(source):
    print("value", value)
print(value)


def f(x=(y := 5)):
    return x, (z := x + 1), z


print(f(), y, f(x := 10), x)
print((a := 1, a + 1), (b := 2) + b, f"{(w := 3)} {w}")
if (found := re.search(r"(\d+)", "abc 42")) and (number := int(found[1])) > 40:
    print(number)
total = 0
print([total := total + n for n in numbers], total)
print({(k := n % 3): k for n in numbers}, k)
