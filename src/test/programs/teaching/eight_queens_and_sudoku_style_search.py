"""Backtracking with generators."""


def queens(n, row=0, columns=()):
    if row == n:
        yield columns
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
            yield from queens(n, row + 1, columns + (column,))


def subsets_with_sum(numbers, target, chosen=()):
    if target == 0:
        yield chosen
    elif numbers and target > 0:
        first, *rest = numbers
        yield from subsets_with_sum(rest, target - first, (*chosen, first))
        yield from subsets_with_sum(rest, target, chosen)


solution = next(queens(8))
for column in solution:
    print(" ".join("Q" if c == column else "." for c in range(8)))
print(sum(1 for _ in queens(6)), list(subsets_with_sum([1, 2, 3, 4, 5], 7)))
