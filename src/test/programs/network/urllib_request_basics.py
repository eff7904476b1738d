"""urllib.request: the program waits for each answer."""
import urllib.request, urllib.error, time
with urllib.request.urlopen("http://www.python.org/") as r:
    print(r.status, r.reason, len(r.read()), r.headers["Content-Type"], r.geturl(), r.headers.get_content_charset())
req = urllib.request.Request("https://httpbin.org/post", data=b"a=1", headers={"X-Y": "z"})
print(urllib.request.urlopen(req).read().decode())
for u in ("http://httpbin.org/status/404", "http://a.invalid/", "http://localhost:1/"):
    try:
        urllib.request.urlopen(u)
    except urllib.error.HTTPError as e:
        print(e, e.code, e.reason)
    except urllib.error.URLError as e:
        print(e, repr(e.reason))
try:
    urllib.request.urlopen("x")
except ValueError as e:
    print(e)
print(urllib.request.urlretrieve("http://example.com/pic.png", "pic.png")[0])
print(open("pic.png", "rb").read(8), time.perf_counter())
