"""Which name is meant: local, enclosing, global, builtin."""
x = "global x"


def reads():
    return x


def assigns():
    x = "local x"
    return x


def nested():
    x = "enclosing x"

    def inner():
        return x

    return inner


def shadows_builtin():
    len = lambda thing: "my len"
    return len([1, 2])


def parameter(x):
    x += " changed"
    return x


def conditional(flag):
    if flag:
        maybe = 1
    return maybe


print(reads(), assigns(), nested()(), shadows_builtin(), len([1, 2]), parameter("p"), x)
try:
    conditional(False)
except UnboundLocalError as error:
    print(error)
list = "shadowed"
try:
    list("abc")
except TypeError as error:
    print(error)
del list
print(list("abc"))
for x in range(2):
    y = x
print(x, y)
if True:
    block = "if has no scope"
print(block)


def loops():
    for i in range(3):
        z = i
    return i, z


print(loops())
