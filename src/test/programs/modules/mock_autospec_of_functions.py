from unittest.mock import Mock, patch, create_autospec, MagicMock, call
from functools import singledispatch
from typing import Union
class Foo:
    def foo(self): return 'real'
    def add(self, a, b=2): return a+b
with patch.object(Foo,'foo',autospec=True) as mock_foo:
    mock_foo.return_value='fake'
    f=Foo()
    print(f.foo(), mock_foo.called, mock_foo.call_count)
    mock_foo.assert_called_once_with(f)
    try: f.foo(1)
    except TypeError as e: print(e)
print(Foo().foo())
def api(a, b, *, c=3): "doc"
m=create_autospec(api, return_value=9)
print(m(1, b=2), m.__name__, m.__doc__, m.call_args, m.mock_calls)
m.assert_called_with(1, 2); m.assert_called_once_with(a=1, b=2); m.assert_any_call(1,2)
try: m(1)
except TypeError as e: print(e)
try: m.assert_called_with(5,6)
except AssertionError as e: print(e)
m.side_effect=[1,2]; print(m(1,2), m(1,2), m.call_count)
m.side_effect=ValueError('x')
try: m(1,2)
except ValueError as e: print('raised', e)
m.reset_mock(); print(m.called, m.call_count, m.call_args_list); m.assert_not_called()
mm=Mock(spec=api); mm(1,2); mm.assert_called_with(a=1,b=2)
n=Mock(name='n')
try: n.assert_called_with(1)
except AssertionError as e: print(e)
n(1)
try: n.assert_called_with(2)
except AssertionError as e: print(e)
try: n.assert_any_call(3)
except AssertionError as e: print(e)
with patch.object(Foo,'add',autospec=True, side_effect=lambda self,a,b=2: a*b) as p:
    print(Foo().add(3), p.call_count)
S=create_autospec(Foo); s=S(); s.add.return_value=7; print(s.add(1), isinstance(s,Foo))
try: s.add()
except TypeError as e: print(e)
with patch('__main__.api', autospec=True) as a2:
    a2.return_value=1; print(api(1,2))
@singledispatch
def show(x): return 'base'
@show.register
def _(x: Union[list, set]): return 'coll'
@show.register
def _(x: int | str): return 'scalar'
print(show([]), show(set()), show(1), show('a'), show(1.5))
