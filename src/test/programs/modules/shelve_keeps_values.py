import os
import shelve
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "notes")
    with shelve.open(path) as shelf:
        shelf["numbers"] = [1, 2, 3]
        shelf["who"] = {"name": "Ada", "born": 1815}
        shelf["numbers"].append(4)
        print(sorted(shelf), len(shelf), "who" in shelf, shelf["numbers"])
    with shelve.open(path, writeback=True) as shelf:
        shelf["numbers"].append(4)
        del shelf["who"]
    shelf = shelve.open(path, flag="r")
    print(dict(shelf), shelf.get("who", "nobody"))
    try:
        shelf["missing"]
    except KeyError as error:
        print("KeyError", error)
    shelf.close()
    try:
        shelf["numbers"]
    except ValueError as error:
        print("ValueError", error)
