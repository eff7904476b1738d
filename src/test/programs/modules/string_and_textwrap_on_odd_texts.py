"""textwrap and string on odd texts."""
import textwrap, string, random
from textwrap import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T="The quick brown fox-like animal -- over the well-known lazy-dog's back; it's (e.g.) 3-4 times a_b-c. Hello, world!  Sentence.\tTab\nnewline supercalifragilisticexpialidocious--really."
for w in (1,5,10,15,20,40,70,200):
    t(lambda: wrap(T,w)); t(lambda: wrap(T,w,break_long_words=False)); t(lambda: wrap(T,w,break_on_hyphens=False)); t(lambda: wrap(T,w,initial_indent='* ',subsequent_indent='  ')); t(lambda: wrap(T,w,max_lines=2)); t(lambda: wrap(T,w,max_lines=1,placeholder='...')); t(lambda: wrap(T,w,drop_whitespace=False)); t(lambda: wrap(T,w,fix_sentence_endings=True, replace_whitespace=False)); t(lambda: shorten(T,w)); t(lambda: shorten(T,w,placeholder='..'))
t(lambda: wrap(T,0)); t(lambda: wrap('')); t(lambda: fill(T,30)); t(lambda: wrap('   lead ing',5)); t(lambda: wrap('a'*30,10)); t(lambda: shorten('Hello  world!',12)); t(lambda: shorten('Hello  world!',11))
t(lambda: dedent('''
    a
      b

    c
   ''')); t(lambda: dedent('  a\n\tb')); t(lambda: dedent('\t\ta\n\t b')); t(lambda: indent('a\n\nb\n','> ')); t(lambda: indent('a\n\nb','> ',lambda l: True)); t(lambda: dedent(''))
random.seed(3)
for i in range(400):
    s=''.join(random.choice('ab-c d--e.\'" f1_,!') for _ in range(random.randint(0,40)))
    w=random.randint(1,14)
    t(lambda: (s, wrap(s,w), wrap(s,w,max_lines=random.randint(1,3),placeholder='.')))
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.printable), string.capwords('hello  wORLD x'), string.capwords('a-b','-'))
S=string.Template
t(lambda: S('$a ${b} $$ $a').substitute(a=1,b='x')); t(lambda: S('$a $c').substitute(a=1)); t(lambda: S('$a $c ${d}').safe_substitute(a=1)); t(lambda: S('$ x').substitute()); t(lambda: S('ab\n $1').substitute()); t(lambda: S('$a').substitute({'a':2})); t(lambda: S('$a').substitute({'a':2},a=3)); t(lambda: S('${a').substitute(a=1)); t(lambda: S('$ x ${').safe_substitute()); t(lambda: S('$a_1$b').get_identifiers()); t(lambda: S('x $').is_valid()); t(lambda: S('$').substitute()); t(lambda: S('$é').substitute(é=1))
class My(S): delimiter='%'
t(lambda: My('%a $b').substitute(a=1))
F=string.Formatter()
t(lambda: F.format('{} {1!r:>5} {x.real:.2f} {y[0]}', 1, 'b', x=2.5, y=[7])); t(lambda: F.format('{0} {a} {{}}', 1, a=2)); t(lambda: F.format('{} {}',1,'z')); t(lambda: F.format('{}')); t(lambda: F.format('{x}')); t(lambda: F.format('{:{w}}', 5, w=4)); t(lambda: list(F.parse('a{b!r:>3}c{}')))
