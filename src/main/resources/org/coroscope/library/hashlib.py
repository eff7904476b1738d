"""Digests of bytes."""

import _digests

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "blake2b", "blake2s", "shake_128", "shake_256",
}
algorithms_available = set(algorithms_guaranteed)

_SIZES = {
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64),
    "sha384": (48, 128), "sha512": (64, 128), "sha512_224": (28, 128), "sha512_256": (32, 128),
    "sha3_224": (28, 144), "sha3_256": (32, 136), "sha3_384": (48, 104), "sha3_512": (64, 72),
}

__all__ = [
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224",
    "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed",
    "algorithms_available", "file_digest", "pbkdf2_hmac",
]


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    if not isinstance(data, (bytes, bytearray)):
        try:
            data = memoryview(data)
        except TypeError:
            raise TypeError("object supporting the buffer API required") from None
    return bytes(data)


class HASH:
    """A digest to which bytes can be added."""

    def __init__(self, name, data):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name]
        self._data = bytearray(data)

    def update(self, obj, /):
        self._data += _bytes(obj)

    def digest(self):
        return _digests.digest(self.name, bytes(self._data))

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return HASH(self.name, self._data)

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {id(self):#x}>"


HASH.__module__ = "_hashlib"


def _maker(name):
    def make(string=b"", *, usedforsecurity=True):
        return HASH(name, _bytes(string))

    make.__name__ = make.__qualname__ = "openssl_" + name
    return make


md5, sha1, sha224, sha256 = map(_maker, ("md5", "sha1", "sha224", "sha256"))
sha384, sha512 = map(_maker, ("sha384", "sha512"))
sha3_224, sha3_256, sha3_384, sha3_512 = map(
    _maker, ("sha3_224", "sha3_256", "sha3_384", "sha3_512")
)


def _not_yet(name):
    def make(*args, **kwargs):
        raise NotImplementedError(f"Coroscope does not have hashlib.{name} yet")

    return make


blake2b, blake2s, shake_128, shake_256 = map(
    _not_yet, ("blake2b", "blake2s", "shake_128", "shake_256")
)


def new(name, data=b"", *, usedforsecurity=True):
    """A digest by the name of its kind."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    known = name.lower().replace("-", "")
    known = name.lower().replace("-", "_") if known not in _SIZES else known
    if known in _SIZES:
        return HASH(known, _bytes(data))
    if known in algorithms_guaranteed:
        return globals()[known](data)
    raise ValueError("unsupported hash type " + name)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    made = new(digest) if isinstance(digest, str) else digest()
    while part := fileobj.read(_bufsize):
        made.update(part)
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password, by PKCS #5."""
    import hmac

    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    size = new(hash_name).digest_size
    dklen = size if dklen is None else dklen
    key = b""
    block = 1
    while len(key) < dklen:
        part = hmac.digest(password, salt + block.to_bytes(4, "big"), hash_name)
        total = int.from_bytes(part, "big")
        for _ in range(iterations - 1):
            part = hmac.digest(password, part, hash_name)
            total ^= int.from_bytes(part, "big")
        key += total.to_bytes(size, "big")
        block += 1
    return key[:dklen]
