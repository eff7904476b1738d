import time, unittest
from unittest.mock import Mock, call, patch
class Service:
    def __init__(self, client): self.client = client
    def total(self, ids): return sum(self.client.price(i) for i in ids)
client = Mock()
client.price.side_effect = lambda i: i * 10
print(Service(client).total([1, 2]), client.price.call_args_list, client.price.call_count)
client.price.assert_has_calls([call(1), call(2)])
try:
    client.price.assert_called_once()
except AssertionError as e:
    print(str(e).splitlines()[0])
with patch("time.time", return_value=12.5) as fake:
    print(time.time(), fake.called)
