from statistics import mode, multimode, StatisticsError
text = "the cat and the dog and the bird".split()
print(mode(text), multimode(text))
print(multimode("aabbccd"), multimode([]))
print(mode([True, False, True]), mode([1.0, 1, 2]))
try:
    mode([])
except StatisticsError as e:
    print(type(e).__name__, e)
