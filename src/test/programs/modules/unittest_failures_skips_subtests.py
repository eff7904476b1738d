import unittest, sys, warnings, logging
class TestFail(unittest.TestCase):
    """class doc"""
    @classmethod
    def setUpClass(cls): print('setUpClass')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self): self.addCleanup(print,'cleanup',self._testMethodName)
    def tearDown(self): print('tearDown')
    def test_a_list(self):
        """First line of doc

        more."""
        self.assertEqual([1,2,3,4],[1,2,4])
    def test_b_str(self): self.assertEqual('hello\nworld','hello\nthere')
    def test_c_dict(self): self.assertEqual({'a':1,'b':2},{'a':1,'b':3})
    def test_d_set(self): self.assertEqual({1,2},{2,3})
    def test_e_error(self): 1/0
    @unittest.skip('not now')
    def test_f_skip(self): pass
    @unittest.expectedFailure
    def test_g_expected(self): self.fail('x')
    @unittest.expectedFailure
    def test_h_unexpected(self): pass
    def test_i_sub(self):
        for i in range(4):
            with self.subTest(i=i): self.assertEqual(i%2,0)
        with self.subTest('message',k='v'): self.assertIn(3,[1,2])
    def test_j_skipnow(self): self.skipTest('dynamic')
    def test_k_msg(self): self.assertEqual(1,2,'custom message')
    def test_l_true(self): self.assertTrue([])
    def test_m_almost(self): self.assertAlmostEqual(1.0,1.1)
    def test_n_raises(self):
        with self.assertRaises(ValueError): pass
    def test_o_regex(self):
        with self.assertRaisesRegex(ValueError,'abc'): raise ValueError('xyz')
    def test_p_count(self): self.assertCountEqual([1,1,2],[2,2,1])
    def test_q_none(self): self.assertIsNone(5)
    def test_r_inst(self): self.assertIsInstance('a',int)
    def test_s_less(self): self.assertLess(5,3)
    def test_t_rx(self): self.assertRegex('hello','^w')
    def test_u_wrongexc(self):
        with self.assertRaises(ValueError): int([])
    def test_v_logs(self):
        with self.assertLogs('x',level='INFO') as cm: logging.getLogger('x').info('hey')
        self.assertEqual(cm.output,['INFO:x:hey'])
    def test_w_nologs(self):
        with self.assertLogs(): pass
    def test_x_warns(self):
        with self.assertWarns(DeprecationWarning) as w: warnings.warn('old',DeprecationWarning)
        self.assertEqual(str(w.warning),'old')
    def test_y_exc(self):
        with self.assertRaises(KeyError) as cm: {}['k']
        self.assertEqual(cm.exception.args,('k',))
    def test_z_long(self): self.assertEqual('x'*200,'x'*199+'y')
    def test_zz_longlist(self): self.assertEqual(list(range(100)),list(range(99)))
    def test_zy_tuple(self): self.assertEqual((1,),(1,2))
    def test_zx(self): self.assertEqual(1,'1')
class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('no setup')
    def test_x(self): pass
@unittest.skipIf(True,'whole class')
class Skipped(unittest.TestCase):
    def test_1(self): pass
class SetUpErr(unittest.TestCase):
    def setUp(self): raise KeyError('s')
    def test_1(self): pass
class Chained(unittest.TestCase):
    def helper(self): raise ValueError('inner')
    def test_1(self):
        try: self.helper()
        except ValueError as e: raise RuntimeError('outer') from e
for v in (1,2,0):
    r=unittest.main(exit=False,verbosity=v,argv=['x']).result
    print(r, r.wasSuccessful(), len(r.failures), r.testsRun)
