"""Conway's game of life on a small board."""
from collections import Counter


def step(alive):
    counts = Counter((x + dx, y + dy) for x, y in alive for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0))
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in alive}


def show(alive, width=6, height=5):
    return "\n".join("".join("#" if (x, y) in alive else "." for x in range(width)) for y in range(height))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(4):
    print(f"generation {generation}: {len(glider)} cells")
    print(show(glider))
    glider = step(glider)
