import secrets, shlex
print(len(secrets.token_hex(8)), len(secrets.token_bytes(4)), secrets.choice(["only"]), 0 <= secrets.randbelow(3) < 3)
print(shlex.split("copy 'my file.txt' \"other name\" --flag=a\\ b"), shlex.quote("it's"), shlex.join(["a b", "c"]))
try:
    shlex.split("open 'quote")
except ValueError as e:
    print(e)
