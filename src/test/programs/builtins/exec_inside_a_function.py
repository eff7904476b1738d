"""exec in a function cannot change its variables, but locals() keeps what it adds."""


def run():
    a = 1
    exec("a = 2; b = 3")
    print(a, locals())
    print(eval("a + b"))
    names = locals()
    names["c"] = 4
    names["a"] = 99
    print(names is locals(), names["a"], eval("c"))
    d = 5
    print(sorted(locals()))
    del d
    print(sorted(names), sorted(locals()))
    space = {}
    exec("def double(x):\n    return 2 * x\nresult = double(21)", space)
    print(space["result"])
    try:
        b
    except NameError as error:
        print(error)


run()
