import argparse, sys, io, contextlib
def t(f):
    e=io.StringIO()
    with contextlib.redirect_stderr(e):
        try: print(repr(f()))
        except SystemExit as x: print('exit',x.code)
        except Exception as x: print(type(x).__name__,x)
    if e.getvalue(): print('ERR',e.getvalue())
P=argparse.ArgumentParser
p=P(prog='PROG',description='Process some integers.',epilog='the end')
p.add_argument('integers',metavar='N',type=int,nargs='+',help='an integer for the accumulator')
p.add_argument('--sum',dest='accumulate',action='store_const',const=sum,default=max,help='sum the integers (default: find the max)')
p.add_argument('-v','--verbose',action='count',default=0,help='verbosity')
p.add_argument('--name','-n',default='x',help='the name (default: %(default)s) of %(prog)s')
p.add_argument('--level',choices=['low','high'],help='lvl')
p.print_help(); p.print_usage()
a=p.parse_args(['1','2','3','--sum','-vv']); print(a.accumulate(a.integers),a.verbose,a.name)
for args in [[],['a'],['1','--level','mid'],['1','--bogus'],['1','--name'],['--help'],['1','--na=5'],['1','-nfoo'],['1','-vn','foo'],['-v1','2'],['1','--verb'],['--','-1'],['-5']]: t(lambda:p.parse_args(args) and vars(p.parse_args(args)).keys() and {k:v for k,v in vars(p.parse_args(args)).items() if k!='accumulate'})
q=P(prog='git',description='d'); q.add_argument('--version',action='version',version='%(prog)s 2.0'); sp=q.add_subparsers(dest='cmd',help='sub help',title='commands',required=True)
c=sp.add_parser('commit',help='commit help',aliases=['ci']); c.add_argument('-m','--message',required=True); c.set_defaults(func=lambda a:'committing '+a.message)
d=sp.add_parser('diff',help='diff help'); d.add_argument('path',nargs='?',default='.'); d.add_argument('--stat',action='store_true')
q.print_help(); c.print_help()
for args in [['commit','-m','hi'],['diff'],['diff','a','--stat'],['ci','-m','x'],['commit'],[],['nope'],['--version'],['diff','-h'],['diff','x','y']]:
    def run():
        a=q.parse_args(args); return (a.cmd, a.func(a) if hasattr(a,'func') else (a.path,a.stat))
    t(run)
m=P(prog='M'); g=m.add_mutually_exclusive_group(required=True); g.add_argument('--foo',action='store_true'); g.add_argument('--bar',action='store_false'); m.add_argument('x',nargs='*'); m.print_usage()
for args in [['--foo'],['--bar','1'],['--foo','--bar'],[]]: t(lambda:m.parse_args(args))
k=P(prog='K',formatter_class=argparse.ArgumentDefaultsHelpFormatter); k.add_argument('--a',type=int,default=42,help='A!'); k.add_argument('--b',nargs=2,metavar=('X','Y'),help='two'); k.add_argument('--c',nargs='?',const='C',default='D'); k.add_argument('--d',nargs='*'); k.add_argument('--flag',action=argparse.BooleanOptionalAction,default=True,help='flag'); k.add_argument('--app',action='append'); k.add_argument('--ext',action='extend',nargs='+',type=int); k.add_argument('--ac',action='append_const',const=9,dest='acs'); k.add_argument('pos',nargs='*',default=['q']); k.print_help()
for args in [['--a','x'],['--a=7','--b','1','2'],['--c'],['--c','z'],['--d'],['--d','1','2'],['--no-flag'],['--app','1','--app','2'],['--ext','1','2','--ext','3'],['--ac','--ac'],['p','q','r'],['--b','1'],['--a','1.5']]: t(lambda:k.parse_args(args))
print(k.parse_known_args(['--a','1','--unknown','u','--zz=1'])); print(P(prog='z').parse_args([]),argparse.Namespace(a=1,b='x'),argparse.Namespace(a=1)==argparse.Namespace(a=1),'a' in argparse.Namespace(a=1),vars(argparse.Namespace(q=2)))
r=P(prog='R',formatter_class=argparse.RawDescriptionHelpFormatter,description='line 1\n   line 2',usage='%(prog)s [options]',add_help=False,argument_default=argparse.SUPPRESS); r.add_argument('--hidden',help=argparse.SUPPRESS); r.add_argument('--x',help='long help '*12); r.add_argument('--a-very-long-option-name-here',metavar='VALUE',help='h'); r.print_help(); t(lambda:r.parse_args([])); t(lambda:r.parse_args(['--hidden','1']))
def pos(s):
    v=int(s)
    if v<=0: raise argparse.ArgumentTypeError(f'{v} is not positive')
    return v
s=P(prog='S'); s.add_argument('n',type=pos); s.add_argument('-f','--float',type=float,default='3.5'); s.add_argument('rest',nargs=argparse.REMAINDER)
for args in [['5'],['-5'],['0'],['x'],['5','-f','2'],['5','--','-x','y'],['5','a','-f','1']]: t(lambda:s.parse_args(args))
for f in [lambda:s.add_argument('-f'),lambda:s.add_argument('x',required=True),lambda:s.add_argument('--y',action='bogus'),lambda:s.add_argument('--y',type='int'),lambda:s.add_argument('--z',nargs=0),lambda:s.add_argument('--w',nargs=2,metavar=('a',)),lambda:s.add_argument('--u','noprefix'),lambda:s.parse_args('a b'),lambda:s.error('custom'),lambda:s.exit(3,'bye\n'),lambda:repr(s.add_argument('--rep',help='h')),lambda:P(prog='q',conflict_handler='x'),lambda:s.get_default('float'),lambda:P(prog='e',exit_on_error=False).parse_args(['--x'])]: t(f)
w=P(prog='WIDE')
for i in range(12): w.add_argument(f'--option-number-{i}',metavar='V')
w.add_argument('positional_one'); w.add_argument('positional_two'); w.print_usage()
par=P(add_help=False); par.add_argument('--parent',type=int); ch=P(prog='child',parents=[par]); gr=ch.add_argument_group('group','group desc'); gr.add_argument('--ing'); ch.print_help(); print(ch.parse_args(['--parent','2','--ing','x']))
ns=argparse.Namespace(z=1); print(ch.parse_args([],namespace=ns) is ns,ns); x=P(prog='X',prefix_chars='+-'); x.add_argument('+f'); x.add_argument('-i','--int',type=int); print(x.parse_args(['+f','1','-i','2'])); t(lambda:x.parse_args(['--in','x'])); ab=P(prog='AB',allow_abbrev=False); ab.add_argument('--foobar'); t(lambda:ab.parse_args(['--foo','1'])); am=P(prog='AM'); am.add_argument('--foo1'); am.add_argument('--foo2'); t(lambda:am.parse_args(['--foo','1'])); im=P(prog='IM'); im.add_argument('--foo'); im.add_argument('cmd'); im.add_argument('rest',nargs='*',type=int); print(im.parse_intermixed_args('doit 1 --foo bar 2 3'.split())); print(sorted(argparse.__all__))
