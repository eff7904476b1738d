import textwrap
text = "The quick brown fox jumps over the lazy dog, and then it sleeps for a very long time indeed."
print(textwrap.fill(text, 30)); print(textwrap.wrap(text, 40)); print(textwrap.shorten(text, 35, placeholder="..."))
print(textwrap.indent(textwrap.fill(text, 35), "> "))
print(textwrap.dedent("""
    def f():
        return 1
    """).strip())
print(textwrap.fill(text, 32, initial_indent="* ", subsequent_indent="  "))
