import uuid
print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://a/b"))
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, u.hex, u.int, u.version, u.variant, u.fields[0], u == uuid.UUID(u.hex), repr(u))
random_one = uuid.uuid4(); print(random_one.version, len(str(random_one)), random_one != uuid.uuid4())
try:
    uuid.UUID("nope")
except ValueError as e:
    print(e)
