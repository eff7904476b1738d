"""Text to bytes and back, and the methods of bytes."""
text = "héllo €"
data = text.encode()
print(data, len(text), len(data), data.decode() == text, text.encode("latin-1", "replace"), text.encode("utf-16-le")[:4])
print(text.encode("ascii", "ignore"), text.encode("ascii", "replace"), text.encode("ascii", "backslashreplace"),
      text.encode("ascii", "xmlcharrefreplace"))
print(b"\xff\xfea".decode("utf-8", "replace"), b"\xff".decode("latin-1"), b"abc".decode("ascii"), str(b"x", "utf-8"))
b = b"spam and eggs"
print(b[0], b[:4], b[-1:], list(b[:3]), b.upper(), b.split(), b.find(b"and"), b.replace(b"and", b"&"), b"a" in b, 97 in b)
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(range(3)), b"" == bytes(), b"a" + b"b", b"ab" * 2, b"a" < b"b")
print(b.hex(), bytes.fromhex("41 42"), b.startswith(b"spam"), b", ".join([b"x", b"y"]), repr(b"'\"\n\x00\xff"), b.count(b"g"))
a = bytearray(b"abc")
a[0] = 65
a.append(100)
a.extend(b"ef")
del a[1]
print(a, len(a), a.decode(), bytes(a), a == b"Acdef", a.pop())
for action in (lambda: b"a" + "b", lambda: "a" + b"b", lambda: b[0:1] == "s", lambda: b.index(b"q"), lambda: a.append(256)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(error)
