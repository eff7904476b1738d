"""requests: the program waits for each answer."""
#! host: shop.example delay=1
#! page: http://shop.example/gone status=404
#! page: http://shop.example/never fail=timeout
#! page: http://shop.example/cut fail=reset size=1000
#! page: http://shop.example/old location=/new
#! page: http://shop.example/j body="{\"a\": [1, 2]}"
#! host: closed.example fail=refused
import requests, time
from requests.exceptions import RequestException
t = time.perf_counter
r = requests.get("http://shop.example/", params={"q": "a b"})
print(t(), r, r.status_code, r.ok, r.url, r.encoding, len(r.text), r.headers["content-type"], r.elapsed, r.reason)
r = requests.get("http://shop.example/gone")
print(t(), r, bool(r), r.text)
try:
    r.raise_for_status()
except requests.HTTPError as e:
    print(e, e.response.status_code)
for url, kw in [("http://shop.example/never", dict(timeout=2)), ("http://shop.example/cut", {}), ("http://closed.example/", {}), ("http://no.invalid/x", {}), ("shop.example", {}), ("ftp://x/", {}), ("http://", {})]:
    try:
        requests.get(url, **kw)
    except RequestException as e:
        import re
        print(t(), type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e)))
r = requests.get("http://shop.example/old")
print(r.url, r.history, r.history[0].headers["location"])
print(requests.get("http://shop.example/j").json())
try:
    requests.get("http://shop.example/").json()
except requests.exceptions.JSONDecodeError as e:
    print(e)
with requests.Session() as s:
    s.headers["X-A"] = "1"
    r = s.post("https://httpbin.org/post", json={"k": 1})
    print(r.json()["json"], r.json()["headers"]["X-A"], r.json()["headers"]["User-Agent"])
    r = s.post("https://httpbin.org/post", data={"k": "v w"})
    print(r.json()["form"], r.request.body, r.request.headers["Content-Type"])
    r = s.get("https://httpbin.org/bytes/1000", stream=True)
    print([len(c) for c in r.iter_content(400)])
print(requests.codes.ok, requests.codes.not_found, requests.codes["teapot"])
