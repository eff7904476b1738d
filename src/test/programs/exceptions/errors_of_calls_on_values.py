"""Calling, indexing and iterating what does not allow it; conversions that fail."""

SOURCES = [
    "len(5)", "iter(5)", "next(5)", "5[0]", "5()", "None.x", "{}['a']", "[][0]", "()[1]", "''[3]", "[]['a']", "{}[[]]",
    "{[]: 1}", "hash([])", "abs('a')", "int('x')", "int('1', 99)", "int([], 2)", "float('q')", "chr(-1)", "chr('a')",
    "ord('ab')", "ord(1)", "range(1,2,0)", "range('a')", "sum(['a'])", "sum('ab','')", "max()", "max([])", "max(1)",
    "min(1,'a')", "sorted([1,'a'])", "[].pop()", "{}.popitem()", "set().pop()", "[1].remove(2)", "[1].index(5)",
    "(1,).index(5)", "'a'.index('b')", "'a'.join([1])", "'a'.join(5)", "1/0", "1//0", "1%0", "1.0/0", "1.0//0", "1.0%0",
    "0**-1", "0.0**-1", "1j/0", "divmod(1,0)", "pow(2,-1,4)", "pow(2,3,0)", "1<<-1", "1>>-1", "10**400*1.0",
    "int(float('inf'))", "int(float('nan'))", "isinstance(1,1)", "issubclass(1,int)", "getattr(1,2)", "type(1,2)",
    "super()", "bytes('a')", "bytes([300])", "bytes(-1)", "zip(1)", "map(1)", "enumerate(1)", "reversed({1})", "iter(1,2)",
    "next(iter([]))", "dict(1)", "dict([1])", "dict([(1,2,3)])", "list(1)", "set([[]])", "complex('x')", "complex('1','2')",
    "slice()", "object(1)", "print(1, foo=2)", "print(sep=1)", "eval(1)", "compile('a','b','c')", "__import__('nope')",
    "vars(1)", "id()", "all(1)", "bin('a')", "hex(1.5)", "'a'.center()", "'a'.zfill('b')", "'abc'.startswith(1)",
    "str.maketrans('a','bc')", "'a'.partition('')", "[1,2,3][1:2:0]", "[1][1.0]", "{1:2}.update(1)", "[].append(1,2)",
    "[].sort(1)", "[].sort(foo=1)", "[].extend(1)", "{1}.add([])", "{1}.remove(5)", "{1}|[2]", "{1}.union(1)", "range(5)[10]",
    "range(5).index(9)", "3 in 5", "1 in 'abc'", "(300).to_bytes(1,'big')", "(-1).to_bytes(1,'big')",
    "float('inf').as_integer_ratio()", "float.fromhex('z')", "round('a')", "divmod('a', 1)", "open(1.5)",
]
for source in SOURCES:
    try:
        print(source, "->", eval(source))
    except Exception as error:
        print(source, "!", type(error).__name__, error)
