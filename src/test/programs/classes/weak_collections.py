"""WeakValueDictionary, WeakKeyDictionary and WeakSet lose what nobody else uses."""

import weakref


class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Item({self.name})"


cache = weakref.WeakValueDictionary()


def get(name):
    item = cache.get(name)
    if item is None:
        item = cache[name] = Item(name)
        print("made", name)
    return item


one = get("one")
two = get("one")
print(one is two, len(cache), dict(cache))
del one
print(len(cache), "one" in cache)
del two
print(len(cache), "one" in cache, list(cache))
get("temporary")
print(list(cache.items()))
notes = weakref.WeakKeyDictionary()
key = Item("key")
notes[key] = "a note"
print(notes[key], len(notes), key in notes)
key = None
print(len(notes), list(notes.items()))
members = weakref.WeakSet()
a, b = Item("a"), Item("b")
members.add(a)
members.add(b)
members.add(a)
print(len(members), a in members, sorted(m.name for m in members))
del a
print(len(members), [m.name for m in members])


class Subject:
    def __init__(self):
        self.observers = weakref.WeakSet()

    def notify(self, what):
        for observer in self.observers:
            observer.update(what)


class Observer:
    def update(self, what):
        print("noticed", what)


subject = Subject()
observer = Observer()
subject.observers.add(observer)
subject.notify("first")
del observer
subject.notify("second")
print("end")
