"""input at the end of the standard input."""
try:
    name = input("name? ")
    print("got", name)
except EOFError as error:
    print()
    print("no input:", error)
