HUGE = 2**100
for make in (list, bytearray):
    for items in ([], [1]):
        for index in (HUGE, 5, -1, "x", 1.5):
            try: print(make(items).pop(index))
            except (IndexError, OverflowError, TypeError) as error: print(type(error).__name__, error)
