import csv, io, shlex, getopt
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__module__,type(e).__name__,e)
def w(rows,**k):
    b=io.StringIO(); wr=csv.writer(b,**k)
    for r in rows: wr.writerow(r)
    return b.getvalue()
def r(s,**k): return list(csv.reader(io.StringIO(s,newline=''),**k))
rows=[['a','b,c','d"e'],[1,2.5,None],['x\ny','','  sp'],[],[''],['é',True,'a\tb']]
for k in [{},{'quoting':csv.QUOTE_ALL},{'quoting':csv.QUOTE_NONNUMERIC},{'delimiter':';'},{'delimiter':'\t'},{'quotechar':"'"},{'lineterminator':'\n'},{'dialect':'excel-tab'},{'dialect':'unix'},{'doublequote':False,'escapechar':'\\'},{'quoting':csv.QUOTE_NONE,'escapechar':'\\','quotechar':None}]:
    t(lambda:w(rows[:4] if k.get('quoting')==3 else rows,**k))
for s,k in [('a,b,c\r\n1,2,3\r\n',{}),('a,"b,c","d""e"\n',{}),('"x\ny",z\n',{}),('a, b\n',{'skipinitialspace':True}),('a;b\n',{'delimiter':';'}),('\n\na\n',{}),('1,"a",2.5\n',{'quoting':csv.QUOTE_NONNUMERIC}),('a\\,b,c\n',{'escapechar':'\\'}),("'a,b',c\n",{'quotechar':"'"}),('a,b',{}),('"unclosed',{}),('"unclosed',{'strict':True}),('"a"b,c\n',{}),('"a"b,c\n',{'strict':True}),('a"b,c\n',{}),(',,\n',{}),('""\n',{}),('"a""b"\n',{'doublequote':False}),('x,"a\\"b"\n',{'escapechar':'\\'}),('"a,b\n',{'quoting':csv.QUOTE_NONE}),('  a , b \n',{}),('1,x\n',{'quoting':csv.QUOTE_NONNUMERIC}),('',{}),('a,b\n\nc\n',{})]: t(lambda:r(s,**k))
d=csv.DictReader(io.StringIO('name,age\nBob,5\nAl,6,extra\nJo\n')); print(d.fieldnames,list(d),d.line_num); print(list(csv.DictReader(['1,2'],fieldnames=['a','b'])),list(csv.DictReader(io.StringIO('a,b\n1,2,3\n'),restkey='rest')), list(csv.DictReader([])))
b=io.StringIO(); dw=csv.DictWriter(b,fieldnames=['a','b'],restval='-'); dw.writeheader(); dw.writerow({'a':1,'b':2}); dw.writerow({'a':3}); dw.writerows([{'b':1}]); print(repr(b.getvalue())); t(lambda:dw.writerow({'z':1})); print(csv.DictWriter(b,['a'],extrasaction='ignore').writerow({'a':1,'z':2}))
for f in [lambda:csv.reader(5),lambda:csv.writer(5),lambda:csv.reader([],delimiter='ab'),lambda:csv.reader([],foo=1),lambda:list(csv.reader([b'a'])),lambda:csv.get_dialect('nope'),lambda:csv.list_dialects(),lambda:csv.writer(io.StringIO()).writerow(5),lambda:csv.writer(io.StringIO(),quoting=csv.QUOTE_NONE).writerow(['a,b']),lambda:csv.DictWriter(b,['a'],extrasaction='x'),lambda:csv.field_size_limit(),lambda:csv.register_dialect('pipes',delimiter='|'),lambda:r('a|b\n',dialect='pipes'),lambda:csv.unregister_dialect('pipes'),lambda:csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter,lambda:csv.Sniffer().has_header('name,age\nbob,5\nal,6\n'),lambda:csv.reader([],quotechar=5),lambda:csv.reader([],quoting=9),lambda:csv.reader([],delimiter=None),lambda:csv.reader(['a,b']).dialect.delimiter,lambda:csv.writer(io.StringIO()).writerow('abc'),lambda:csv.Error.__mro__]: t(f)
class My(csv.Dialect): delimiter='|';quotechar='"';lineterminator='\n';quoting=csv.QUOTE_MINIMAL
print(repr(w([['a','b|c']],dialect=My)),r('a|"b|c"\n',dialect=My))
for s in ['a b c','a "b c" d',"it''s 'x y'",'a\\ b','"a\\"b"','a #c','','"un','a\\','-o "file name.txt" --x=\'y z\'','a"b"c','"" x',"\\'a"]: t(lambda:shlex.split(s)); t(lambda:shlex.split(s,posix=False)); t(lambda:shlex.split(s,comments=True))
print(shlex.quote('a b'),shlex.quote("it's"),shlex.quote('safe-1.txt'),shlex.quote(''),shlex.join(['a b','c']),list(shlex.shlex('a && b; c|d > e',punctuation_chars=True)),list(shlex.shlex("x = 'y z' # c\nfoo(1)")),list(shlex.shlex('a-b.c',posix=True)))
print(getopt.getopt(['-a','-b','val','--long','--opt=5','x','-c'],'ab:c',['long','opt=']),getopt.gnu_getopt(['x','-a','y','--op','7'],'a',['opt=']))
for a in [(['-z'],'a'),(['-b'],'b:'),(['--nope'],'',['a']),(['--a'],'',['aa','ab']),(['--a=1'],'',['a']),(['--b'],'',['b='])]: t(lambda:getopt.getopt(*a))
