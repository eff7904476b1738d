"""break, continue and return leave through every finally on their way."""


def loop():
    for i in range(4):
        try:
            try:
                if i == 0:
                    continue
                if i == 2:
                    break
                print("body", i)
            finally:
                print("  inner finally", i)
        finally:
            print("  outer finally", i)
    else:
        print("no else after break")
    print("after loop")


def returning(items):
    for item in items:
        try:
            if item == 2:
                return f"returned {item}"
        finally:
            print("finally", item)
            if item == 3:
                break
    return "ended"


loop()
print(returning([1, 2, 3]))
print(returning([1, 3, 2]))


def swallow():
    while True:
        try:
            raise ValueError("lost")
        finally:
            break
    return "the error was lost by break"


print(swallow())
