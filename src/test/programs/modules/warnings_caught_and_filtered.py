import warnings
def old(): warnings.warn("use new()", DeprecationWarning, stacklevel=2); return 1
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old(); old(); warnings.warn("other")
    print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as e:
        print("raised", e)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="use.*"); print(old())
print(issubclass(DeprecationWarning, Warning), warnings.formatwarning("m", UserWarning, "f.py", 1, "x = 1"))
