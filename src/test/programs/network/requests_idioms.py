"""requests as many use it: in threads, streaming, with files, names and cookies."""
import requests, concurrent.futures, time, threading
def get(u):
    r = requests.get(u)
    return r.status_code
start = time.perf_counter()
with concurrent.futures.ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(get, ["https://httpbin.org/delay/1"]*6)))
print(round(time.perf_counter()-start, 1))
r = requests.get("https://api.github.com/users/x")
print(r.json(), r.headers["Content-Type"])
with open("x.bin", "wb") as f:
    with requests.get("https://example.com/x.bin", stream=True) as r:
        for c in r.iter_content(chunk_size=8192):
            f.write(c)
import os; print(os.path.getsize("x.bin") == int(r.headers["Content-Length"]))
for line in requests.get("https://example.com/x.txt", stream=True).iter_lines():
    print(line[:20]); break
r = requests.post("https://httpbin.org/post", files={"f": ("a.txt", b"data")}); print(r.status_code, "multipart" in r.request.headers["Content-Type"])
print(requests.get("https://httpbin.org/headers", auth=("u", "p")).json()["headers"].get("Authorization"))
s = requests.Session(); s.params={"k": 1}; print(s.get("https://httpbin.org/get").url); s.cookies.set("a","b"); print(s.get("https://httpbin.org/headers").json()["headers"]["Cookie"])
