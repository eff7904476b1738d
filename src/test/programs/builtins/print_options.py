"""print: sep, end, file, flush, and what it makes of its arguments."""
import io
import sys

print()
print("a", 1, None, [2], sep="-", end="!\n")
print("no newline", end="")
print(" after", end="\n\n")
print(*range(5), sep=", ")
print("x", "y", sep="")
print("x", "y", sep=None, end=None)
print(["a\n"], "a\tb", 'quote "', sep="|")
text = io.StringIO()
print("into a file", 5, file=text, flush=True)
print(repr(text.getvalue()))
print("to stderr", file=sys.stderr)
sys.stdout.write("written directly\n")
print(sys.stdout.write("count\n"))
print("%s" % print("inner"))
for n in range(3):
    print(n, end=" " if n < 2 else "\n")
try:
    print("a", sep=1)
except TypeError as error:
    print(error)


class Writer:
    def write(self, text):
        sys.stdout.write(f"<{text!r}>")


print("custom", "writer", file=Writer())
print()
print("end without newline", end="")
