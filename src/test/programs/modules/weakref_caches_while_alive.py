import weakref
class Image:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"Image({self.name})"
cache = weakref.WeakValueDictionary()
a, b = Image("a"), Image("b")
cache["a"], cache["b"] = a, b
print(sorted(cache), cache["a"], cache.get("x", "none"), len(cache), "b" in cache)
ref = weakref.ref(a); print(ref() is a, ref == weakref.ref(a))
sizes = weakref.WeakKeyDictionary(); sizes[a] = 10; print(sizes[a], a in sizes, list(sizes.items()))
proxy = weakref.proxy(b); print(proxy.name); proxy.name = "changed"; print(b)
