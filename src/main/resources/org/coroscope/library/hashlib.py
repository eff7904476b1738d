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


class HASHXOF(HASH):
    """A digest as long as one wants it."""

    def __init__(self, name, data):
        self.name = name
        self.digest_size, self.block_size = 0, 200 - int(name[-3:]) // 4
        self._data = bytearray(data)

    def digest(self, length):
        if length < 0:
            raise MemoryError
        return _digests.shake(int(self.name[-3:]), bytes(self._data), length)

    def hexdigest(self, length):
        return self.digest(length).hex()

    def copy(self):
        return HASHXOF(self.name, self._data)

    def __repr__(self):
        return f"<{self.name} _hashlib.HASHXOF object @ {id(self):#x}>"


HASHXOF.__module__ = "_hashlib"


def _shake_maker(name):
    def make(string=b"", *, usedforsecurity=True):
        return HASHXOF(name, _bytes(string))

    make.__name__ = make.__qualname__ = "openssl_" + name
    return make


shake_128, shake_256 = map(_shake_maker, ("shake_128", "shake_256"))


class _Blake2:
    """What both kinds of BLAKE2 share; the parameters are those of RFC 7693."""

    def __init__(
        self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1,
        leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False,
        usedforsecurity=True,
    ):
        most = self.MAX_DIGEST_SIZE
        digest_size = most if digest_size is None else digest_size
        if not 1 <= digest_size <= most:
            raise ValueError(f"digest_size must be between 1 and {most} bytes")
        limits = (
            ("key", key, most), ("salt", salt, self.SALT_SIZE), ("person", person, self.PERSON_SIZE),
        )
        for what, given, longest in limits:
            if len(given) > longest:
                raise ValueError(f"maximum {what} length is {longest} bytes")
        for what, given in (("fanout", fanout), ("depth", depth)):
            if not 0 <= given <= 255:
                raise ValueError(f"{what} must be between 0 and 255")
        if last_node:
            raise NotImplementedError("Coroscope does not have the trees of BLAKE2")
        wide = most == 64
        offset = node_offset.to_bytes(8 if wide else 6, "little")
        self._parameters = (
            bytes((digest_size, len(key), fanout, depth)) + leaf_size.to_bytes(4, "little") + offset
            + bytes((node_depth, inner_size)) + bytes(14 if wide else 0)
            + salt.ljust(self.SALT_SIZE, b"\0") + person.ljust(self.PERSON_SIZE, b"\0")
        )
        self.digest_size = digest_size
        self._key = bytes(key)
        self._data = bytearray(_bytes(data))

    def update(self, obj, /):
        self._data += _bytes(obj)

    def digest(self):
        wide = self.MAX_DIGEST_SIZE == 64
        return _digests.blake2(wide, self._parameters, self._key, bytes(self._data))

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = object.__new__(type(self))
        made.digest_size, made._parameters = self.digest_size, self._parameters
        made._key, made._data = self._key, self._data[:]
        return made

    def __repr__(self):
        return f"<_blake2.{self.name} object at {id(self):#x}>"


class blake2b(_Blake2):
    name, block_size = "blake2b", 128
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16


class blake2s(_Blake2):
    name, block_size = "blake2s", 64
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8


blake2b.__module__ = blake2s.__module__ = "_blake2"


def new(name, data=b"", **options):
    """A digest by the name of its kind."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    known = name.lower().replace("-", "")
    known = name.lower().replace("-", "_") if known not in _SIZES else known
    if known in _SIZES:
        return HASH(known, _bytes(data))
    if known in algorithms_guaranteed:
        return globals()[known](data, **options)
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
