"""The rules of the module warnings as a program may look at them."""
import operator
import warnings

print(len(warnings.filters) > 3, warnings.filters[0][0])
warnings.simplefilter("error", UserWarning)
print(warnings.filters[0])
try: warnings.warn("x")
except UserWarning as e: print("raised", e)
with warnings.catch_warnings():
    n = len(warnings.filters); warnings.simplefilter("ignore"); print(len(warnings.filters) - n, warnings.filters[0][:1])
    warnings.warn("silent")
print(len(warnings.filters) - n, warnings.filters[0])
warnings.resetwarnings(); print(warnings.filters)
warnings.filterwarnings("ignore", message="abc.*", category=DeprecationWarning, module="m", lineno=3); f = warnings.filters[0]; print(f[0], f[1].pattern, f[2], f[3].pattern, f[4])


class Three(int):
    pass


print(operator.index(True), operator.index(Three(3)), type(operator.index(Three(3))))
