import base64, hashlib, hmac
message = "Héllo".encode()
for name in ("md5", "sha1", "sha256"):
    print(name, hashlib.new(name, message).hexdigest())
print(base64.b64encode(message), base64.b64decode("SMOpbGxv").decode(), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b16encode(b"ab"))
signature = hmac.new(b"key", message, "sha256").hexdigest()
print(signature, hmac.compare_digest(signature, hmac.new(b"key", message, hashlib.sha256).hexdigest()))
def block(index, previous, data): return hashlib.sha256(f"{index}{previous}{data}".encode()).hexdigest()
chain, previous = [], "0"
for i, data in enumerate(["a", "b"]):
    previous = block(i, previous, data); chain.append(previous[:12])
print(chain)
