"""A matrix with operators."""


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("rows differ in length")

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        return Matrix([sum(a * b for a, b in zip(row, column)) for column in other.T.rows] for row in self.rows)

    def __mul__(self, k):
        return Matrix([x * k for x in row] for row in self.rows)

    __rmul__ = __mul__

    def __pow__(self, n):
        return Matrix.identity(len(self.rows)) if n == 0 else self @ self ** (n - 1)

    def __getitem__(self, index):
        row, column = index
        return self.rows[row][column]

    def __setitem__(self, index, value):
        row, column = index
        self.rows[row][column] = value

    def __str__(self):
        width = max(len(str(x)) for row in self.rows for x in row)
        return "\n".join("[" + " ".join(f"{x:>{width}}" for x in row) + "]" for row in self.rows)


a = Matrix([[1, 2], [3, 4]])
print(a, a.shape, a.T, a + a == 2 * a, a @ a, a**3, a[1, 0], sep="\n")
a[0, 0] = -10
print(a)
for bad in (lambda: a @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [1, 2]])):
    try:
        bad()
    except ValueError as error:
        print(error)
