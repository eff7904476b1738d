"""add_note adds lines after the message."""
error = ValueError("bad value")
error.add_note("while reading line 3")
error.add_note("of the file data.txt\nwhich is old")
print(error.__notes__)
try:
    error.add_note(5)
except TypeError as wrong:
    print(wrong)
try:
    try:
        raise error
    except ValueError as e:
        e.add_note("passed here")
        raise
except ValueError as e:
    print(len(e.__notes__), e)
raise error
