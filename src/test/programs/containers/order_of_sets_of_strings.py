"""Sets of strings, bytes and tuples have the order they have in CPython with PYTHONHASHSEED=0."""

print({"apple", "banana", "cherry", "date", "elderberry"})
print(set("hello world"), frozenset("mississippi"))
print({"a", 1, (1, "a"), b"b", 2.5}, {"é", "日本", "😀", "a" * 100})
print(hash(""), hash("a"), hash(b"abc") == hash("abc"), hash("日本"), hash("😀"), hash(("x", 1)))
words = "the quick brown fox jumps over the lazy dog the end".split()
print(set(words), len(set(words)), set(words) & {"fox", "dog", "cat"})
print({w: len(w) for w in set(words)}, list(set("abc") | set("cde")), set("abc") ^ set("bcd"))
grown = set()
for i in range(30):
    grown.add(f"item{i}")
print(grown)
grown -= {f"item{i}" for i in range(0, 30, 2)}
print(grown, grown.pop(), grown.pop())
