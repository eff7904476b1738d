import gzip
import importlib.util
import os

print(importlib.util.find_spec("nope_x"), importlib.util.find_spec("json").name)

packed = gzip.compress(b"hello" * 10, mtime=0)
print(gzip.decompress(packed), packed[:4])
with gzip.open("x.gz", "wt") as file:
    file.write("line1\nline2\n")
with gzip.open("x.gz", "rt") as file:
    print(file.readlines())
with gzip.open("x.gz") as file:
    print(file.read())
os.remove("x.gz")

try:
    gzip.decompress(b"xx")
except gzip.BadGzipFile as error:
    print(error)
