"""Every way through try, except, else and finally."""


def way(number):
    print("way", number)
    try:
        if number == 1:
            raise ValueError("one")
        if number == 2:
            raise KeyError("two")
        if number == 3:
            return "returned from try"
        print("  try ends")
    except ValueError as error:
        print("  except", error)
    else:
        print("  else")
        if number == 4:
            raise IndexError("from else")
    finally:
        print("  finally")
    return "end"


for number in range(5):
    try:
        print(" ", way(number))
    except (KeyError, IndexError) as error:
        print("  outside:", repr(error))


def several(action):
    try:
        action()
    except (TypeError, ValueError) as error:
        return f"type or value: {error}"
    except ArithmeticError:
        return "arithmetic"
    except Exception as error:
        return f"other: {error!r}"
    except:
        return "bare"


print(several(lambda: int("x")))
print(several(lambda: 1 + "a"))
print(several(lambda: 1 / 0))
print(several(lambda: [][0]))
print(several(lambda: (_ for _ in ()).throw(KeyboardInterrupt)))
try:
    raise ValueError("x")
except ValueError as gone:
    pass
try:
    gone
except NameError as error:
    print(error)
