# What is larger than any memory raises an error that a program can catch.
for x in (b'ab', bytearray(b'ab'), 'ab', [1,2], (1,2), ''):
    for k in (1<<44, 1<<61, 1<<62, 1<<63, 1<<65, -1<<65):
        for f in (lambda: len(x * k), lambda: len(k * x)):
            try: print(f())
            except BaseException as e: print(type(e).__name__, e)
        try:
            y = x
            y *= k
            print(len(y))
        except BaseException as e: print(type(e).__name__, e)
for f in (
    lambda: 'a'.center(1<<62),
    lambda: 'a'.zfill(1<<62),
    lambda: b'a'.ljust(1<<62),
    lambda: 'a'.ljust(1<<65),
    lambda: bytes(1<<62),
    lambda: bytearray(1<<62),
    lambda: bytes(1<<65),
    lambda: list(range(1<<62)),
    lambda: [0]*(1<<60),
    lambda: 'a'.expandtabs(1<<62),
    lambda: '\t'.expandtabs(1<<62),
    lambda: 1 >> (1<<65),
    lambda: len(range(1<<63)),
):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
