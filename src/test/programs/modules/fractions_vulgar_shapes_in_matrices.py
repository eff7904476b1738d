from fractions import Fraction as F
def solve(matrix, values):
    n = len(values)
    rows = [[F(v) for v in row] + [F(b)] for row, b in zip(matrix, values)]
    for i in range(n):
        pivot = next(r for r in range(i, n) if rows[r][i])
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [v / rows[i][i] for v in rows[i]]
        for r in range(n):
            if r != i:
                rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]
print(solve([[2, 1], [1, 3]], [3, 5]))
print(*solve([[1, 2, 3], [0, 1, 4], [5, 6, 0]], [1, 2, 3]))
