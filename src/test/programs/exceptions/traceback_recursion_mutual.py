"""Two functions that call each other, and a limited depth that ends in an error."""


def ping(n):
    if n == 0:
        raise ValueError("bottom")
    return pong(n - 1)


def pong(n):
    return ping(n)


ping(4)
