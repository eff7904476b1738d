import configparser, io
c=configparser.ConfigParser()
c.read_string("""
[DEFAULT]
ServerAliveInterval = 45
base=/home
[forge.example]
User = hg
path: %(base)s/x
; comment
# other
multi = a
   b
   c
empty=
[b]
Port=50022
flag = yes
f=1.5
""")
print(c.sections(), c['b']['port'], c['forge.example']['path'], c.getint('b','Port'), c['b'].getboolean('flag'), c['b'].getfloat('f'), repr(c['forge.example']['multi']), repr(c['forge.example']['empty']))
print(list(c['b']), list(c), len(c), 'b' in c, c.has_option('b','port'), c['b'].get('nope','fb'), c.get('b','zz',fallback='q'), c.getint('b','zz',fallback=3))
print(c['b'], c.items('b'), c.defaults(), dict(c['b']), c['b'].name)
for f in (lambda:c.get('x','y'), lambda:c.get('b','y'), lambda:c['zz'], lambda:c['b']['zz'], lambda:c.add_section('b'), lambda:c.add_section('DEFAULT'), lambda:c.getint('b','flag'), lambda:c.getboolean('b','port'), lambda:c.set('b','x',1), lambda:c.set('b','x','50%'), lambda: c.set('q','x','1')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.args)
c['new']={'A':'1','b':'x'}; c.set('new','c','3'); c['new']['d']='4'
s=io.StringIO(); c.write(s); print(s.getvalue())
s=io.StringIO(); c.write(s, space_around_delimiters=False); print(s.getvalue())
c.remove_option('new','a'); c.remove_section('b'); print(c.sections(), c.options('new'))
for t in ('a=1','[s]\nnokey\n','[s]\na=1\na=2','[s]\n[s]\n','[s]\na=%(b)s','[s]\na=%(a)s','[s]\na=%x', '[s]\n=x'):
    p=configparser.ConfigParser()
    try: p.read_string(t); print(p.get('s','a'))
    except Exception as e: print(type(e).__name__, e)
p=configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True)
p.read_string("[a]\nx=1\ny=${x}2 ${b:z} $$\nnv\n[b]\nz=9\n"); print(p['a']['y'], p['a']['nv'])
r=configparser.RawConfigParser(); r.optionxform=str; r.read_dict({'S':{'Key':'%(x)s', 'n':5}}); print(r.items('S'))
print(c.read(['missing.ini']))
open('a.ini','w').write('[q]\nw=1\n'); print(c.read(['missing.ini','a.ini']), c['q']['w'])
p=configparser.ConfigParser(defaults={'home':'/h'}, converters={'list':lambda v:[x.strip() for x in v.split(',')]}); p.read_string('[l]\nv=a, b'); print(p.getlist('l','v'), p['l'].getlist('v'), p['l']['home'])
p=configparser.ConfigParser(inline_comment_prefixes=('#',), delimiters=('=',)); p.read_string('[s]\na = 1 # c\nb:c = 2\n'); print(dict(p['s']))
import os
os.remove("a.ini")
