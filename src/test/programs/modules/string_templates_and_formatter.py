import string
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), repr(string.printable))
print(string.capwords('hello  big-world x'), string.capwords('a-b c', '-'))
for t, kw in [('$', {}), ('$1', {}), ('${a', {}), ('a\nb $ c', {}), ('$a-b ${a}$$', dict(a=1)), ('$a', {}), ('${é}', {}), ('$A_b1', dict(A_b1=2))]:
    try: print(repr(t), string.Template(t).substitute(kw))
    except Exception as e: print(repr(t), type(e).__name__, e)
    print(string.Template(t).safe_substitute(kw), string.Template(t).is_valid(), string.Template(t).get_identifiers())
print(string.Template('$who likes $what').substitute({'who': 'tim'}, what='kung pao'), string.Template('$x').safe_substitute())
class T(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
print(T('%with_x %% %notx').safe_substitute(with_x=5), T.delimiter)
f = string.Formatter()
print(list(f.parse('a{b!r:>{w}}c{{x}}{}{0.a[1]}')))
for a in ['{', '}', '{a', '{a!}', '{a!rx}', '{a[}', '{:{}}', '{0}{}', '{}{0}', '{a.b[c]}', '{{}}', '{!r}', '{:>5}', '{0[0]}', '{0.}', '{z}', '{5}', 'x{a:{b}}']:
    try: print(a, list(f.parse(a)))
    except Exception as e: print(a, type(e).__name__, e)
    try: print(a, f.format(a, 'q', 2, a=3, b='>4'))
    except Exception as e: print(a, type(e).__name__, e)
class MyF(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str): return kwargs.get(key, '<' + key + '>')
        return super().get_value(key, args, kwargs)
    def format_field(self, value, spec): return super().format_field(value, spec).upper()
print(MyF().format('{a} {missing} {0!r}', 'x', a='b'), f.vformat('{0}{x}', ('a',), {'x': 1}))
