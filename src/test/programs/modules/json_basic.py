"""json: dumps, loads, indentation, errors."""
import json

data = {"name": "Ada", "langs": ["en", "fr"], "age": 36, "pi": 3.14, "ok": True, "none": None, "nested": {"a": [1, {"b": []}]}, "é": "☃\n\""}
text = json.dumps(data)
print(text)
print(json.loads(text) == data, json.dumps(data, ensure_ascii=False)[-20:], json.dumps([1, 2], separators=(",", ":")), json.dumps({"b": 1, "a": 2}, sort_keys=True))
print(json.dumps({"x": [1, 2], "e": [], "o": {}}, indent=2))
print(json.dumps((1, 2)), json.dumps({1: "int key", None: 0, True: 1}), json.dumps("text"), json.dumps(1e20), json.dumps(float("inf")), json.dumps(None))
print(json.loads('{"a": [1, 2.5, -3e2, true, null, "\\u00e9\\n"]}'), json.loads(" 5 "), json.loads('"x"'), json.loads("[]"))
for bad in ("{", "[1,]", "{'a': 1}", "", "nul", '{"a" 1}', "[1 2]", "1 2"):
    try:
        json.loads(bad)
    except json.JSONDecodeError as error:
        print(repr(bad), "->", error)
for bad in ({1, 2}, object, 1j):
    try:
        json.dumps(bad)
    except TypeError as error:
        print(error)
print(json.dumps({"when": {3}}, default=sorted), json.loads('{"a": 1}', object_hook=lambda d: list(d.items())))
