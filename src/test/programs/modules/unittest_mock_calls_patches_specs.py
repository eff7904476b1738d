from unittest.mock import *
from unittest import mock
import unittest, asyncio, os, json
def t(f):
    try: print(repr(f()).split(" id='")[0])
    except Exception as e: print(type(e).__name__,e)
class Prod:
    x=5
    def method(self,a,b=2): return 'real'
    def other(self): return self.method(1)
    async def am(self): return 'areal'
p=Prod(); p.method=MagicMock(return_value=3); print(p.method(3,4,5,key='value'),p.other()); 
t(lambda:p.method.assert_called_with(3,4)); t(lambda:p.method.assert_called_with(1)); print(p.method.call_args_list,p.method.mock_calls,p.method.call_count,p.method.called,p.method.call_args,p.method.call_args.args,p.method.call_args.kwargs)
m=Mock(side_effect=KeyError('foo')); t(lambda:m()); m=Mock(); m.side_effect=[5,4,ValueError('v')]; t(m); t(m); t(m); t(m); m.side_effect=lambda x:x*2; t(lambda:m(4)); m.side_effect=lambda:DEFAULT; m.return_value='rv'; t(m)
m=Mock(name='nm'); t(lambda:m); t(lambda:m.foo); t(lambda:m.foo.bar()); t(lambda:m()); t(lambda:Mock()); t(lambda:Mock().a.b.c); t(lambda:MagicMock()); t(lambda:Mock(spec=Prod)); t(lambda:Mock(spec=Prod).zz); t(lambda:Mock(spec=Prod).method(1)); t(lambda:isinstance(Mock(spec=Prod),Prod)); t(lambda:Mock(spec=['a']).b); t(lambda:setattr(Mock(spec_set=Prod),'zz',1)); t(lambda:Mock(return_value=3,x=7,**{'m.return_value':9}).m())
m=Mock(); m.one(1).two.three('x',k=2); m.attr.call(); print(m.mock_calls,m.method_calls,m.mock_calls==call.one(1).two.three('x',k=2).call_list()+[call.attr.call()]); m.assert_has_calls([call.one(1),call.one().two.three('x',k=2)]) ; t(lambda:m.assert_has_calls([call.nope()])); m.reset_mock(); print(m.mock_calls,m.called)
for f in [lambda:m.f.assert_called(),lambda:m.f.assert_called_once(),lambda:m.f.assert_not_called(),lambda:m.f.assert_called_once_with(1),lambda:m.f.assert_any_call(1),lambda:m.f(1),lambda:m.f(2),lambda:m.f.assert_called_once(),lambda:m.f.assert_called_once_with(1),lambda:m.f.assert_any_call(1),lambda:m.f.assert_any_call(3),lambda:m.f.assert_not_called(),lambda:m.f.assert_has_calls([call(1),call(2)]),lambda:m.f.assert_has_calls([call(2),call(1)]),lambda:m.f.assert_has_calls([call(2),call(1)],any_order=True),lambda:m.f.assert_has_calls([call(9)],any_order=True),lambda:m.assert_foo(),lambda:call(1,a=2),lambda:call.a.b(3),lambda:call,lambda:call.x,lambda:call(1)==call(1),lambda:call(1)==(1,),lambda:call(1)==((1,),),lambda:call(ANY)==call(5),lambda:ANY,lambda:sentinel.foo,lambda:sentinel.foo is sentinel.foo,lambda:DEFAULT]: t(f)
mm=MagicMock(); mm.__str__.return_value='fooble'; print(str(mm),len(mm),bool(mm),list(mm),int(mm),float(mm),mm==mm,mm==5,3 in mm,hash(mm)==hash(mm)); mm.__len__.return_value=7; mm.__getitem__.return_value='item'; mm.__iter__.return_value=[1,2]; mm.__contains__.return_value=True; print(len(mm),mm['k'],list(mm),9 in mm,mm.__getitem__.call_args)
mm['a']=5; print(mm.__setitem__.call_args_list); t(lambda:mm+1); t(lambda:mm<1); t(lambda:Mock()+1); t(lambda:len(Mock()));
with mm as ctx: pass
print(mm.__enter__.called,mm.__exit__.call_args)
m=Mock(); m.__str__=Mock(return_value='wheee'); print(str(m)); m.__len__=lambda self:3; print(len(m))
with patch('os.getcwd',return_value='/fake') as g: print(os.getcwd(),g.called)
print(os.getcwd()!='/fake')
with patch.object(Prod,'method',return_value=42) as mo: print(Prod().method('z')); mo.assert_called_once_with('z')
print(Prod().method(1))
@patch('__main__.Prod')
@patch.object(os.path,'exists')
def deco(ex,pr): ex.return_value=True; pr.return_value.method.return_value='mocked'; return os.path.exists('/zz'),Prod().method(),pr is Prod
print(deco())
d={'a':1}
with patch.dict(d,{'b':2}): print(d)
with patch.dict(d,{'c':3},clear=True): print(d)
print(d)
with patch.dict('os.environ',{'NEWKEY':'v'}): print(os.environ['NEWKEY'])
print('NEWKEY' in os.environ)
with patch.multiple(Prod,x=9,method=DEFAULT) as vals: print(Prod.x,list(vals))
print(Prod.x)
with patch('__main__.newname',5,create=True): print(newname)
t(lambda:patch('__main__.nonexist').__enter__()); t(lambda:patch('noattr')); t(lambda:patch.object('str','x')); t(lambda:patch.object(Prod,'nope').start())
with patch('builtins.print') as pp: print('hidden')
pp.assert_called_once_with('hidden')
with patch('builtins.input',side_effect=['a','b']): print(input(),input('q'))
with patch('time.sleep') as s:
    import time; time.sleep(100)
    s.assert_called_once_with(100)
pt=patch.object(Prod,'x',new=77); pt.start(); print(Prod.x); pt.stop(); print(Prod.x)
with patch.object(Prod,'x',new_callable=PropertyMock) as pm: pm.return_value=11; print(Prod().x); pm.assert_called_once_with()
a=create_autospec(Prod); i=a(); i.method(1); i.method.assert_called_once_with(1); t(lambda:i.method()); t(lambda:i.nope)
def func(a,b): pass
af=create_autospec(func,return_value=5); print(af(1,2)); t(lambda:af(1))
with patch('builtins.open',mock_open(read_data='line1\nline2\n')) as mo:
    with open('foo') as fh: print(repr(fh.read()))
    with open('foo') as fh: print(list(fh))
mo.assert_called_with('foo')
async def main():
    am=AsyncMock(return_value=5); print(await am(1),am.await_count,am.await_args); am.assert_awaited_once_with(1); am.side_effect=ValueError('async'); 
    try: await am()
    except ValueError as e: print(e)
    am2=AsyncMock(side_effect=[1,2]); print(await am2(),await am2()); print(asyncio.iscoroutinefunction(am)); m=MagicMock(); m.__aenter__.return_value='ctx'
    async with m as c: print(c)
    m.__aiter__.return_value=[1,2]; print([x async for x in m]); mp=Mock(spec=Prod); print(type(mp.am).__name__); print(await mp.am() is not None)
    with patch.object(Prod,'am',return_value='patched'): print(await Prod().am())
    try: AsyncMock().assert_awaited()
    except AssertionError as e: print(e)
asyncio.run(main())
w=Mock(wraps=json); print(w.dumps([1]),w.dumps.call_args); s=Mock(); s.a=1; seal(s); t(lambda:s.b); print(s.a)
parent=Mock(); parent.attach_mock(Mock(name='orig'),'child') if 0 else None; c1=Mock(); parent.c1=c1; c1(5); print(parent.mock_calls)
class T(unittest.TestCase):
    @patch('os.getpid',return_value=123)
    def test_pid(self,m): self.assertEqual(os.getpid(),123); m.assert_called_once()
    def setUp(self): p=patch.object(Prod,'x',55); p.start(); self.addCleanup(p.stop)
    def test_x(self): self.assertEqual(Prod.x,55)
    def test_fail(self): m=Mock(); m(1); m.assert_called_with(2)
unittest.main(argv=['x'],exit=False)
