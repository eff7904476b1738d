from typing import *
P = ParamSpec("P"); T = TypeVar("T")
class Z(Generic[T,P]): pass
print(Z[int,[str,int]].__args__, Z[int,[]].__args__, Z[int,(str,)].__args__, Z[int,P].__args__)
class Y(Generic[P]): pass
print(Y[[int,str]].__args__, Y[int,str].__args__, Y[...].__args__, Y[int], Y[[int]], Y[[int]]==Y[int])
print(repr(Z[int,[T,List[int]]]))
print(Z[int,[T,str]].__parameters__)
print(Z[int,[T,str]][bytes])
