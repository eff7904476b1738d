import unittest, asyncio, io
class A(unittest.IsolatedAsyncioTestCase):
    def setUp(self): print('setUp')
    async def asyncSetUp(self): print('asyncSetUp'); self.q=asyncio.Queue()
    async def test_one(self):
        await self.q.put(1); await asyncio.sleep(1)
        self.assertEqual(await self.q.get(),1)
    async def test_two(self):
        self.addAsyncCleanup(self.clean)
        self.assertEqual(asyncio.get_running_loop().time(),5)
    async def clean(self): print('clean')
    async def asyncTearDown(self): print('asyncTearDown')
    def tearDown(self): print('tearDown')
    def test_sync(self): print('sync')
class S(unittest.TestCase):
    def runTest(self): print('runTest')
    def test_z(self): print('z')
def suite():
    s=unittest.TestSuite(); s.addTest(S('test_z')); s.addTest(S()); s.addTests([A('test_one')]); return s
st=io.StringIO()
res=unittest.TextTestRunner(stream=st,verbosity=2).run(suite()); print(st.getvalue(),res)
print(unittest.defaultTestLoader.loadTestsFromTestCase(A), unittest.TestLoader().getTestCaseNames(S), suite().countTestCases(), S('test_z').id(), str(S()), repr(S()))
r=unittest.TestResult(); S('test_z').run(r); print(r)
f=unittest.FunctionTestCase(lambda: print('func'),description='d'); f.run(); print(f.shortDescription())
def bad():
    class X(unittest.TestCase): pass
    X('nope')
for g in [bad,lambda:unittest.TestSuite().addTest(5),lambda:S('test_z').assertRaises(5),lambda:S('test_z').assertEqual(1,2),lambda:S('test_z').assertAlmostEqual(1,2,places=1,delta=1)]:
    try: g()
    except Exception as e: print(type(e).__name__,e)
tc=S('test_z')
for fn,a in [('assertIs',([],[])),('assertIsNot',(1,1)),('assertNotIn',(1,[1])),('assertNotEqual',(1,1)),('assertGreater',(1,2)),('assertGreaterEqual',(1,2)),('assertLessEqual',(3,2)),('assertIsNotNone',(None,)),('assertNotIsInstance',(1,int)),('assertNotRegex',('abc','b')),('assertNotAlmostEqual',(1,1)),('assertSequenceEqual',([1],(2,))),('assertDictEqual',({},[])),('assertMultiLineEqual',('a',1)),('assertSetEqual',({1},[1])),('assertAlmostEqual',(1,2)),('assertAlmostEqual',(1,2,None,None,.5)),('assertListEqual',([1],(1,))),('assertCountEqual',([[1]],[[2]])),('fail',('m',)),('assertTupleEqual',((1,2),(1,3)))]:
    try: getattr(tc,fn)(*a); print(fn,'ok')
    except AssertionError as e: print(fn,str(e).replace('\n','|'))
unittest.main(argv=['prog','-v','S','A.test_two'])
