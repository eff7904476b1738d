"""exit and quit are callable, and say how they are used."""

print(exit)
print(repr(quit), type(exit), exit.name)
for leave in (exit, quit):
    for arguments in ((), (3,), ("bye",), (None,)):
        try:
            leave(*arguments)
        except SystemExit as error:
            print(leave.name, error.code, error.args)
exit(4)
