"""What operators say of operands that do not fit."""

for op in "+ - * / // % ** << >> & | ^ @".split():
    for left, right in (("object()", "1"), ("1", "None"), ("[]", "1.5"), ("{}", "{}"), ("'a'", "2j")):
        try:
            print(left, op, right, eval(f"{left} {op} {right}"))
        except TypeError as error:
            print(str(error))
    try:
        exec(f"x = None\nx {op}= 'a'")
    except TypeError as error:
        print(error)
for op in "< <= > >=".split():
    for left, right in (("1", "'a'"), ("[]", "()"), ("None", "None"), ("1j", "2j"), ("{}", "{}"), ("{1}", "[1]")):
        try:
            print(eval(f"{left} {op} {right}"))
        except TypeError as error:
            print(error)
for op in "- + ~".split():
    for operand in ("'a'", "[]", "None", "1.5"):
        try:
            print(eval(f"{op}{operand}"))
        except TypeError as error:
            print(error)
