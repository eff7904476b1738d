import copy
class Board:
    def __init__(self, rows): self.rows, self.copies = rows, 0
    def __deepcopy__(self, memo):
        self.copies += 1
        return Board(copy.deepcopy(self.rows, memo))
original = [[1, 2], {"k": [3]}]
shallow, deep = copy.copy(original), copy.deepcopy(original)
original[0].append(9); original[1]["k"].append(8)
print(shallow, deep, shallow[0] is original[0], deep[0] is original[0])
board = Board([[0]]); twin = copy.deepcopy(board); twin.rows[0][0] = 5
print(board.rows, twin.rows, board.copies)
loop = [1]; loop.append(loop); again = copy.deepcopy(loop); print(again[1] is again, again)
