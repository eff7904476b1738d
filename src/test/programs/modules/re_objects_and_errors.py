import re
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
p = re.compile(r'(?P<y>\d{4})-(?P<m>\d\d)', re.I | re.M)
print(p, p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex), repr(re.compile('a')), re.compile(b'x', re.S), re.compile('a', 0), re.compile('(?i)a'), re.compile('a', re.A))
m = p.search('on 2023-11-14')
print(m, m.group(), m.group(1, 'm'), m[0], m['y'], m[2], m.groups(), m.groupdict(), m.start('m'), m.end(), m.span(1), m.lastindex, m.lastgroup, m.string, m.re is p, m.pos, m.endpos, m.regs)
print(m.expand(r'\2/\1 \g<y> \g<0> \n|'))
t(lambda: m.group(3)); t(lambda: m.group('z')); t(lambda: m.group(-1)); t(lambda: m[1.5]); t(lambda: m.start(5)); t(lambda: m.expand(r'\3')); t(lambda: m.expand(r'\g<zz>')); t(lambda: m.expand(r'\q'))
t(lambda: re.sub('a', r'\1', 'a')); t(lambda: re.sub('(a)', r'\g<1', 'a')); t(lambda: re.sub('(a)', r'\g', 'a')); t(lambda: re.sub('(a)', r'\g<>', 'a')); t(lambda: re.sub('(a)', r'\g<1a>', 'a')); t(lambda: re.sub('(a)', '\\', 'a')); t(lambda: re.sub('(a)', r'\8', 'a')); t(lambda: re.sub('(a)', r'\400', 'a'))
print(re.sub('(a)(b)?', r'[\1|\2]', 'abaa'), re.sub('a', r'\\', 'a'), re.sub('a', r'\x', 'b') if False else '', re.sub('(a)', r'\101\0\1', 'a') == 'A\x00a', re.sub('x*', '-', 'abxd'), re.sub('a', lambda m: m.group().upper() * 2, 'banana', count=2), re.subn('a', 'o', 'banana'))
print(re.sub('a', lambda m: None, 'banana')); t(lambda: re.sub('a', lambda m: 5, 'banana')); t(lambda: re.sub('a', 5, 'banana')); t(lambda: re.sub('a', 'b', 5)); t(lambda: re.sub('a', b'b', 'a'))
t(lambda: re.search('a', b'a')); t(lambda: re.search(b'a', 'a')); t(lambda: re.search('a', 5)); t(lambda: re.compile(5)); t(lambda: re.compile(p, re.I)); print(re.compile(p) is p, re.compile('abc') is re.compile('abc'), re.compile('a') == re.compile('a'), hash(re.compile('a')) == hash(re.compile('a')))
print(re.findall(b'\\w+', b'ab cd'), re.sub(b'a', b'x', b'banana'), re.split(b',', b'a,b'), re.match(b'(a)', b'ab'), re.fullmatch(b'..', bytearray(b'ab')))
print(re.I, re.IGNORECASE, re.I | re.M, repr(re.I | re.M | re.S), re.I.value, re.I.name, int(re.X), re.I & re.M, ~re.I, re.NOFLAG, re.I == 2, re.I in [2], re.RegexFlag(10), re.A | 1024)
print(re.escape('a.b*c[d] é\n-#~&'), re.escape(b'a.b'), re.escape('1+1=2'))
try: re.compile('a(b')
except re.error as e: print(e, e.msg, e.pattern, e.pos, e.lineno, e.colno, e.args, type(e), repr(e))
try: re.compile('a\n(b')
except re.error as e: print(e, e.lineno, e.colno)
t(lambda: re.compile('a', re.L)); t(lambda: re.compile('a', re.A | re.U)); t(lambda: re.compile(b'a', re.U))
print(p.match('2023-11', 0), p.match('x2023-11', 1), p.match('x2023-11'), p.search('2023-11', 1), p.fullmatch('2023-11-'), p.fullmatch('2023-11-', 0, 7), p.findall('2023-11 2024-12', 3), [m.span() for m in p.finditer('2023-11 2024-12', 0, 10)])
print(re.compile('^a').match('ba', 1), re.compile('a$').search('ab', 0, 1), re.compile(r'\bb').search('ab', 1))
it = re.finditer('a', 'banana'); print(type(it).__name__, next(it), list(it))
print(re.split('(,)|(;)', 'a,b;c'), re.split(r'\W+', 'Words, words, words.'), re.split(r'\b', 'hi there'), re.split('', 'abc'), re.split('x', 'abc'), re.split('(a)', ''), re.split(',', 'a,b,c', 1))
print(bool(re.match('a', 'a')), re.match('a', 'b'), re.match('(a)|b', 'b').groups('x'), re.match('(a)|b', 'b')[1], re.match('(?P<q>a)|b', 'b').groupdict('d'))
big = 'a' * 30000 + 'b'
print(len(re.match('(a|b)*', big).group()), re.match('(?:a|c)*?b', big).end(), len(re.findall('a', big)), re.search('(a+)+$', 'a' * 20 + 'b') if False else None, len(re.sub('a', 'bb', big)))
text = 'He was carefully disguised but captured quickly by police.'
for m in re.finditer(r"\w+ly\b", text): print('%02d-%02d: %s' % (m.start(), m.end(), m.group(0)))
def dashrepl(mo): return ' ' if mo.group(0) == '-' else '-'
print(re.sub('-{1,2}', dashrepl, 'pro----gram-files'))
tok = [('NUM', r'\d+(\.\d*)?'), ('ID', r'[A-Za-z]+'), ('OP', r'[+\-*/=]'), ('NL', r'\n'), ('SKIP', r'[ \t]+'), ('MIS', r'.')]
rx = '|'.join('(?P<%s>%s)' % pair for pair in tok)
for mo in re.finditer(rx, 'x = 3.5 * (y+2)\nz'): print(mo.lastgroup, repr(mo.group()), mo.start(), end='; ')
print()
class S(str): pass
print(type(re.sub('a', 'b', S('a'))), type(re.sub('x', 'b', S('a'))), type(re.match('a', S('a')).group()))
match re.match(r'(\d+)', '12'):
    case re.Match() as mm: print('matched', mm[1])
print(re.match(r'(?P<n>\d+)', '12')['n'], isinstance(p, re.Pattern), re.Match, re.Pattern, re.error, re.error.__module__)
print(re.findall(r'(?i)ß|ẞ', 'ßẞSS'), re.findall('(?i)k', 'kK\u212a'), re.findall('(?i)s', 'sSſ'), re.findall('(?i)µ', 'µμΜ'), re.findall('(?i)ς', 'ςσΣ'), re.findall('(?i)[k]', 'kK\u212a'), re.findall('(?i)İ|i', 'iIİı'))
