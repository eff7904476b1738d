"""hashlib: digests of any length, and BLAKE2 with its keys, salts and sizes."""
import hashlib

TEXTS = (b"", b"abc", b"x" * 127, b"y" * 128, b"z" * 129, bytes(range(256)) * 3)
for text in TEXTS:
    print(len(text), hashlib.shake_128(text).hexdigest(16), hashlib.shake_256(text).hexdigest(8))
    print(hashlib.blake2b(text).hexdigest())
    print(hashlib.blake2s(text).hexdigest(), hashlib.blake2b(text, digest_size=8).hexdigest())
    print(hashlib.sha3_256(text).hexdigest(), hashlib.sha3_512(text).hexdigest()[:20])

print(hashlib.shake_128(b"long").hexdigest(400)[-40:], hashlib.shake_256(b"long").digest(3))
keyed = hashlib.blake2b(b"message", digest_size=20, key=b"secret", salt=b"salt", person=b"me")
print(keyed.hexdigest(), keyed.name, keyed.block_size, keyed.digest_size)
other = keyed.copy()
other.update(b" and more")
print(other.hexdigest(), keyed.hexdigest() == other.hexdigest())
print(hashlib.blake2s(b"m" * 70, key=b"k" * 32, salt=b"8 bytes!", person=b"p").hexdigest())
print(hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.blake2b.PERSON_SIZE)
shake = hashlib.new("shake_128", b"a")
print(shake.name, shake.digest_size, shake.block_size, hashlib.new("blake2s", b"a").hexdigest()[:8])
for action in (
    lambda: hashlib.blake2b(digest_size=0),
    lambda: hashlib.blake2s(digest_size=33),
    lambda: hashlib.blake2b(key=b"x" * 65),
    lambda: hashlib.blake2s(salt=b"x" * 9),
    lambda: hashlib.blake2b(person=b"x" * 17),
    lambda: hashlib.blake2b("text"),
    lambda: hashlib.shake_256("text"),
    lambda: hashlib.new("no such"),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
