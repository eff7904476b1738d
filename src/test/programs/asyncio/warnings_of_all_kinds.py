"""The warnings module: filters, categories, stack levels, catching."""
import warnings


def old():
    warnings.warn("old() goes away", DeprecationWarning, stacklevel=2)


old()
old()
for _ in range(3):
    old()
warnings.warn("plain")
warnings.warn(UserWarning("an instance"))
warnings.warn("to come", PendingDeprecationWarning)
warnings.warn("at run time", RuntimeWarning)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    old()
    warnings.warn("inside", UserWarning)
print([(str(w.message), w.category.__name__, w.lineno) for w in caught])

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("not shown")

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("an error now", FutureWarning)
    except FutureWarning as error:
        print(repr(error))

warnings.filterwarnings("ignore", message="noise.*")
warnings.warn("noise 1")
warnings.warn("signal")
try:
    warnings.warn("x", int)
except TypeError as error:
    print(error)
