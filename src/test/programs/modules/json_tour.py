"""JSON both ways, with all options, errors and odd inputs."""
import json, random
from enum import IntEnum, Enum
from collections import OrderedDict, namedtuple
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for s in ['', ' ', '{', '[', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '[1,', '[1,]', '[1 2]', '{"a" 1}', "{'a':1}", '{a:1}', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\', 'nul', 'tru', '-', '01', '1.', '.5', '1e', '-Infinity', 'NaN', 'Infinity', '1 2', '[1] x', '\n\n  {"a": x}', '"\\ud83d\\ude00"', '"\\ud83d"', '1.5e3', '-0', '-0.0', '1E5', '123456789012345678901234567890', '[]', '{}', '[[],{}]', '"\\u00e9\\n\\t\\/"', 'é', '"é😀" x', '{"a":1 "b":2}', '{"a":[1,2,{"b":null}],"c":true}', '"\t"', '\ufeff1', '[1,,2]', '{,}', ']', '1]', '-a', '--1','+1','0x1','True','None',"'a'", '{"a":1}{"b":2}', '"\\u 123"', '"\\u+123"', '{"a":1,"a":2}', '12345678901234567', '-123456789012345678', '1e400', '-1e-400']:
    t(lambda: json.loads(s))
t(lambda: json.loads(5)); t(lambda: json.loads(b'{"a": 1}')); t(lambda: json.loads(bytearray(b'[1]')))
class C: pass
class L(IntEnum): A=3
class E2(Enum): X=1
class S(str): pass
class DD(dict): pass
NT=namedtuple('NT','x y')
for v in [None, True, 1, 1.0, 1e100, 1e-7, float('nan'), float('inf'), 'é😀"\\\n\x00\x7f/', [], {}, [[]], (1,2), {'a':[1,{'b':2}]}, {1:2, 1.5:3, None:4, True:5}, L.A, S('x'), NT(1,2), DD(a=1), OrderedDict(b=1,a=2), 10**30, [1,[2,[3]]], '\u2028']:
    t(lambda: json.dumps(v)); t(lambda: json.dumps(v, indent=2)); t(lambda: json.dumps(v, ensure_ascii=False, separators=(',',':')))
t(lambda: json.dumps(C())); t(lambda: json.dumps({1,2})); t(lambda: json.dumps({(1,2):3})); t(lambda: json.dumps({(1,2):3,'a':1}, skipkeys=True)); t(lambda: json.dumps(E2.X)); t(lambda: json.dumps(b'x')); t(lambda: json.dumps({'b':1,'a':2}, sort_keys=True)); t(lambda: json.dumps({'b':1,2:2}, sort_keys=True)); t(lambda: json.dumps(float('nan'), allow_nan=False)); t(lambda: json.dumps([float('nan')], allow_nan=False, indent=1)); t(lambda: json.dumps(C(), default=lambda o: 'C!')); t(lambda: json.dumps(C(), default=lambda o: o)); t(lambda: json.dumps([1,2], indent='--')); t(lambda: json.dumps([1,2], indent=0)); t(lambda: json.dumps(3j)); t(lambda: json.dumps(1, foo=2))
l=[]; l.append(l); t(lambda: json.dumps(l)); d={}; d['d']=d; t(lambda: json.dumps(d))
class En(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real,o.imag]
        return super().default(o)
t(lambda: json.dumps({'a':2+1j}, cls=En)); t(lambda: En().encode(2j)); t(lambda: json.dumps({1}, cls=En)); t(lambda: ''.join(json.JSONEncoder().iterencode([1,{'a':2}])))
t(lambda: json.loads('{"a":{"b":1}}', object_hook=lambda d: ('h',d))); t(lambda: json.loads('{"a":{"b":1}}', object_pairs_hook=list)); t(lambda: json.loads('[1.5,2]', parse_float=str, parse_int=lambda s: s+'i')); t(lambda: json.loads('[NaN]', parse_constant=lambda s: s)); t(lambda: json.JSONDecoder().raw_decode('{"a":1} rest')); t(lambda: json.JSONDecoder().decode(' [1] ')); t(lambda: json.loads('"a\nb"', strict=False))
try: json.loads('{"a":\n x}')
except json.JSONDecodeError as e: print(e.msg, e.doc, e.pos, e.lineno, e.colno, e.args, isinstance(e, ValueError), json.decoder.JSONDecodeError is json.JSONDecodeError)
random.seed(5)
base='{"a":[1,2.5,"x\\n",null,true],"b":{"c":-1e5}}'
for i in range(300):
    s=list(base)
    for _ in range(random.randint(1,3)):
        k=random.randrange(len(s))
        if random.random()<.5: del s[k]
        else: s[k]=random.choice('{}[]",:\\x1e.-n t')
    t(lambda: json.loads(''.join(s)))
json.loads('[1')
