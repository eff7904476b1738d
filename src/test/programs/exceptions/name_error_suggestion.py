"""An unknown name ends the program, with a suggestion."""
counter = 1


def show():
    total = counter * 2
    return totl


print(counter)
show()
