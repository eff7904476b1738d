# Classes below the built-in ones, unions with parameters, and what a view of keys has not in common with a set.
def tree(cls, depth=0):
    print('  ' * depth + cls.__name__)
    for sub in cls.__subclasses__():
        if sub.__module__ == 'builtins':
            tree(sub, depth + 1)
tree(BaseException)
print(int.__subclasses__()[:1], bool.__subclasses__(), [c.__name__ for c in dict.__subclasses__() if c.__module__ == 'builtins'])
class A(int): pass
class B(A): pass
class C(A): pass
print(A.__subclasses__(), int.__subclasses__()[-1], A in int.__subclasses__())
print(isinstance(1, int | list[int]), isinstance('a', str | None))
try: isinstance([1], int | list[int])
except TypeError as e: print(e)
print(issubclass(int, int | list[int]))
try: issubclass(list, int | list[int])
except TypeError as e: print(e)
d = {'eggs': 1, 'spam': 2, 'bacon': 3}
keys = d.keys()
print(keys ^ {'sausage', 'spam'}, sorted(keys ^ {'a'}), keys & {'spam', 'x', 'bacon'}, keys | ['q', 'r'], keys - {'eggs'}, {'spam', 'zz'} ^ keys)
from http import HTTPMethod
print(HTTPMethod.GET, HTTPMethod.GET == 'GET', repr(HTTPMethod.POST), list(HTTPMethod))
