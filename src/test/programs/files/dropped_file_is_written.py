import os

open('a.txt','w').write('hello\n')
print(open('a.txt').read())
def w():
    f=open('b.txt','w')
    f.write('x')
w()
print(open('b.txt').read())
f=open('c.txt','w'); f.write('y')
print(repr(open('c.txt').read()))
f=None
print(repr(open('c.txt').read()))
f=open('d.txt','w'); f.write('y')
del f
print(repr(open('d.txt').read()))
class W:
    def __init__(self): self.f=open('e.txt','w')
    def go(self): self.f.write('q')
W().go()
print(repr(open('e.txt').read()))
for line in open('a.txt'): print(line)
for name in "abcde":
    os.remove(name + ".txt")
