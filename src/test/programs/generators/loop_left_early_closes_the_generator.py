def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", n)
for v in gen(5):
    if v == 2: break
print("after break")
def f():
    for v in gen(6):
        if v == 1: return v
print(f())
g = gen(7)
for v in g:
    if v == 1: break
print("kept", next(g))
for a in gen(2):
    for b in gen(3):
        if b == 1: break
    else: print("no")
print("end")
