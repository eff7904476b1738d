"""nonlocal and global bind names of outer scopes."""
total = 0


def counter():
    count = 0

    def increment(step=1):
        nonlocal count
        global total
        count += step
        total += step
        return count

    return increment


first, second = counter(), counter()
print(first(), first(5), second(), total)


def three_levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "set by inner"

        inner()
        return x

    return middle(), x


print(three_levels())


def makes_global():
    global made
    made = "made in a function"


makes_global()
print(made)


def unbound():
    print(total)
    total = 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)


def free_unbound():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print(error)
    later = 1
    return inner()


print(free_unbound())
