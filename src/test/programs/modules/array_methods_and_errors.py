import array
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__module__,type(e).__name__,e)
print([x for x in dir(array.array) if x[0]!='_' and x not in('fromfile','tofile')], array.typecodes, array.array.__mro__, array.ArrayType is array.array)
A=array.array
a=A('i',[1,2,3])
for f in [lambda:a,lambda:A('d',[1,2.5]),lambda:A('u','héllo'),lambda:A('b'),lambda:A('x'),lambda:A('i',['a']),lambda:A('i',[1.5]),lambda:A('b',[200]),lambda:A('B',[-1]),lambda:A('B',[256]),lambda:A('i',[2**31]),lambda:A('I',[-1]),lambda:A('I',[2**32]),lambda:A('q',[2**63]),lambda:A('Q',[-1]),lambda:A('h',[40000]),lambda:A('H',[70000]),lambda:A('f',['a']),lambda:A('u',['ab']),lambda:A('u',[1]),lambda:A('i','abc'),lambda:A('i',b'\1\0\0\0'),lambda:A('i',b'abc'),lambda:a.append('x'),lambda:a.pop(9),lambda:A('i').pop(),lambda:a.index(9),lambda:a.remove(9),lambda:a[9],lambda:a['a'],lambda:a.__setitem__(0,'a'),lambda:a.__setitem__(9,1),lambda:a+[1],lambda:a+A('b',[1]),lambda:a.extend(A('b',[1])),lambda:a.extend([4,5]),lambda:a,lambda:a*2,lambda:2*a,lambda:a[1:],lambda:a[::-1],lambda:a.tolist(),lambda:a.tobytes(),lambda:a.frombytes(b'abc'),lambda:a.frombytes(b'\1\0\0\0'),lambda:a.count(1),lambda:a.reverse(),lambda:a,lambda:a.byteswap(),lambda:a,lambda:a.itemsize,lambda:a.typecode,lambda:a.buffer_info()[1],lambda:a.fromlist([1,2]),lambda:a.fromlist([1,'b']),lambda:a,lambda:a==A('i',[1]),lambda:A('i',[1,2])==A('d',[1,2]),lambda:A('i',[1,2])<A('i',[1,3]),lambda:A('i',[1])==[1],lambda:hash(a),lambda:a.insert(1,99),lambda:a,lambda:a.__setitem__(slice(0,2),A('i',[7,8,9])),lambda:a,lambda:a.__setitem__(slice(0,2),[1]),lambda:a.__setitem__(slice(0,2),A('b',[1])),lambda:a.__delitem__(0),lambda:a.__delitem__(slice(0,3)),lambda:a,lambda:A('u','abc').tounicode(),lambda:A('i').tounicode(),lambda:A('u','ab').fromunicode('c'),lambda:A(),lambda:A(1),lambda:A('ii'),lambda:A('i',5),lambda:sum(A('i',[1,2])),lambda:2 in A('i',[1,2]),lambda:list(reversed(A('i',[1,2]))),lambda:bytes(A('h',[1,2])),lambda:len(a),lambda:A('d',[1.0])[0],lambda:A('f',[0.1])[0],lambda:A('f',[0.1]),lambda:A('i',a),lambda:A('d',A('i',[1,2])),lambda:a.index(1,0,1),lambda:a.foo,lambda:A('i',range(3)),lambda:a.extend(5), lambda: a.__class_getitem__(int), lambda: a.__add__(3), lambda: a*'x', lambda: A('i',[True])+A('i',[2]), lambda: A('q',[1,2,3]).__iadd__(A('q',[4])), lambda: a.__iadd__(A("b",[1])), lambda: max(A('b',[3,9,1])), lambda: sorted(A('b',[3,9,1])), lambda: A('u'), lambda: str(A('I',[1])), lambda: A('b', bytearray(b'ab')), lambda: A('i', A('u','a')), lambda: A('u',A('i',[1])), lambda:[*A('l',[5])]]:
    t(f)
import copy, collections.abc, sys
b=copy.copy(a); b.append(1); print(a,b,copy.deepcopy(a)==a,isinstance(a,collections.abc.MutableSequence), bool(A('i')))
c=A('i',range(10)); c[::2]=A('i',[0]*5); print(c); del c[::3]; print(c); c+=A('i',[9]); c*=2; print(c, len(c))
for i,x in enumerate(c): 
    if i<3: print(i,x)
first,*rest=A('B',b'abc'); print(first,rest)
match A('i',[1,2]):
    case [x,y]: print('seq',x,y)
class My(array.array): pass
m=My('i',[1,2]); print(m, type(m[:1]), type(m))
for bad in ('c','', 'ab', None):
    try: A(bad)
    except (TypeError,ValueError) as e: print(e)
try: c[::2]=A('i',[1])
except ValueError as e: print(e)
print(A('i',[3,1,2])>A('i',[3,0]), A('i')<A('i',[1]), [x*2 for x in A('d',[1.5,2])], ''.join(A('u','xyz')))
