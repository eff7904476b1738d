"""A program that cannot be compiled prints nothing but the error."""
print("never printed")

def broken(x)
    return x
