"""A tokenizer, a recursive parser and an evaluator for arithmetic."""
import operator
import re

TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|(.))")


class ParseError(Exception):
    pass


def tokens(text):
    for number, symbol in TOKEN.findall(text):
        if number:
            yield float(number) if "." in number else int(number)
        elif symbol.strip():
            yield symbol
    yield "end"


class Parser:
    binary = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}

    def __init__(self, text):
        self.stream = tokens(text)
        self.current = next(self.stream)

    def take(self, expected=None):
        token = self.current
        if expected and token != expected:
            raise ParseError(f"expected {expected!r}, found {token!r}")
        self.current = next(self.stream, "end")
        return token

    def expression(self):
        value = self.term()
        while self.current in ("+", "-"):
            value = self.binary[self.take()](value, self.term())
        return value

    def term(self):
        value = self.factor()
        while self.current in ("*", "/"):
            value = self.binary[self.take()](value, self.factor())
        return value

    def factor(self):
        if self.current == "-":
            self.take()
            return -self.factor()
        if self.current == "(":
            self.take("(")
            value = self.expression()
            self.take(")")
            return value
        if isinstance(self.current, (int, float)):
            return self.take()
        raise ParseError(f"unexpected {self.current!r}")

    def parse(self):
        value = self.expression()
        self.take("end")
        return value


for text in ("1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 4)", "2 * (3 + 4", "1 +", "7 8", "3.5*2", "1/0", "--5"):
    try:
        print(f"{text:<15} = {Parser(text).parse()}")
    except (ParseError, ZeroDivisionError) as error:
        print(f"{text:<15} ! {type(error).__name__}: {error}")
