"""unittest.mock where mocks know what they stand for: calls by signature, special methods, files."""
from unittest.mock import (
    ANY, AsyncMock, MagicMock, Mock, call, create_autospec, mock_open, patch, sentinel,
)
import asyncio


def attempt(ask):
    try:
        return ask()
    except (TypeError, AttributeError, AssertionError, RuntimeError) as error:
        cause = f" (because of {error.__cause__!r})" if error.__cause__ else ""
        return f"{type(error).__name__}: {error}{cause}"


def area(width, height=2, *, unit="cm"):
    pass


print("-- how arguments are given does not matter")
mock = Mock(spec=area)
mock(1, 2, unit="m")
mock.assert_called_with(1, height=2, unit="m")
mock.assert_called_once_with(width=1, height=2, unit="m")
mock.assert_any_call(unit="m", width=1, height=2)
mock.assert_has_calls([call(1, height=2, unit="m")])
print(attempt(lambda: mock.assert_called_with(1, 2, 3, 4)))
print(attempt(lambda: mock.assert_has_calls([call(depth=1)])))
print(attempt(lambda: mock.assert_any_call(2)))


class Account:
    def __init__(self, owner):
        self.owner = owner

    def pay(self, amount, currency="EUR"):
        pass

    async def load(self, key):
        pass

    def __len__(self):
        return 1


print("-- a class by its specification")
Fake = create_autospec(Account)
account = Fake("me")
account.pay(5, currency="USD")
account.pay.assert_called_once_with(5, "USD")
print(attempt(account.pay), attempt(Fake), attempt(lambda: account.withdraw))
limited = MagicMock(spec=Account)
print(len(limited), isinstance(limited, Account), type(attempt(lambda: limited[1])).__name__)
for ask in (lambda: iter(limited), lambda: 3 in limited, lambda: limited["x"]):
    print("TypeError" in attempt(ask), end=" ")
print(hasattr(limited, "__iter__"), hasattr(limited, "__len__"))

print("-- calls of special methods")
manager = MagicMock()
with manager.open("file") as inside:
    inside.write("x")
int(manager)
manager["key"] = manager[1].name is None
print(manager.mock_calls)
print(manager.mock_calls[:4] == [
    call.open("file"), call.open().__enter__(), call.open().__enter__().write("x"),
    call.open().__exit__(None, None, None),
])
print(call.__int__() in manager.mock_calls, manager.method_calls)
print(call.count(3), call.index(1), call(1).count(2), call.a.b(1).c(2).call_list())
plain = Mock()
plain.__int__ = Mock(return_value=3)
print(int(plain), plain.mock_calls, plain.method_calls)
plain.__class__ = dict
print(isinstance(plain, dict))

print("-- files")
with patch("builtins.open", mock_open(read_data="one\ntwo\n")) as opened:
    with open("name") as file:
        print(repr(next(file)), list(file))
print(opened.mock_calls)

print("-- patching dicts, and mistakes")
settings = {"a": 1}
patcher = patch.dict(settings, b=2)
patcher.start()
print(settings)
patch.stopall()
print(settings, patcher.stop())
print(attempt(lambda: patch("builtins.open", autospect=True)))
print(Mock(side_effect=sentinel.nothing).side_effect)


@patch.dict(settings, {"c": 3}, clear=True)
async def look():
    return dict(settings)


async def main():
    print(await look(), settings)
    fake = create_autospec(Account)("me")
    await fake.load("k")
    fake.load.assert_awaited_once_with("k")
    waiting = AsyncMock(return_value=3)
    print(await waiting(1), waiting.await_args, waiting.mock_calls == [call(1)], waiting.call_args == call(ANY))


asyncio.run(main())
