# Which values are one object: small integers, equal constants of one program, and what a method left unchanged.
a = 'hello'; b = 'hel' + 'lo'; print(a is b)
a = 'hello world!'; b = 'hello world!'; print(a is b)
x = 'hel'; y = x + 'lo'; print(y is 'hello', y == 'hello')
import sys
print(sys.intern(y) is a[:5] or sys.intern(y) is sys.intern('hello'))
p = 256; q = 256; print(p is q)
p = 257; q = 257; print(p is q)
print(int('257') is int('257'), int('5') is int('5'), -5 is -5, int('-6') is int('-6'))
def f(): return 1000
def g(): return 1000
print(f() is f(), f() is g())
print((1, 2) is (1, 2), 1.5 is 1.5, 'a' * 20 is 'a' * 20, 'a' * 5000 is 'a' * 5000)
l1 = [1, 2]; l2 = l1; l3 = [1, 2]; print(l1 is l2, l1 is l3)
n = 5; m = n; n += 1; print(n is m, m)
t = (1, 2); u = t; t += (3,); print(t is u, u)
s = 'ab'; r = s; s += 'c'; print(s is r, r)
L = [1]; M = L; L += [2]; print(L is M, M)
print(1 + 256 is 257, 2 ** 10 is 1024, 10 // 2 is 5, not 1 is False)
print('a_b' is 'a_b', 'a b' is 'a b', str(12) is '12', ''.join(['a', 'b']) is 'ab', 'ab'.upper() is 'AB')
print(True is (1 == 1), (1 > 0) is True, type(1) is int)
def h(d=[]): d.append(1); return d
print(h() is h(), h())
c = 1000; e = 1000; print(c is e); 
print(c + 1 is e + 1, c * 1 is c, c - 0 is c, -c is -e)

