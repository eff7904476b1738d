import json
books = [{"title": "A", "pages": 100, "tags": ["x", "y"], "price": 9.5, "ok": True, "none": None}]
text = json.dumps(books, indent=2, sort_keys=True)
print(text); print(json.loads(text) == books, json.dumps("ü"), json.dumps({"k": (1, 2)}, separators=(",", ":")))
for bad in ('{"a": }', "[1, 2", '{"a": 1,}', "tru", '"open'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(bad, "->", e)
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
print(json.dumps(Point(1, 2), default=vars), json.loads('{"x": 3, "y": 4}', object_hook=lambda d: Point(**d)).y)
