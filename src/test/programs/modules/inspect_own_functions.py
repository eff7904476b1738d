import inspect
def area(width: float, height: float = 1.0, *, unit: str = "cm") -> str:
    """Area of a rectangle."""
    return f"{width * height} {unit}²"
signature = inspect.signature(area)
print(signature, inspect.getdoc(area))
for name, parameter in signature.parameters.items():
    print(name, parameter.kind.description, parameter.default, parameter.annotation)
bound = signature.bind(2, unit="m"); bound.apply_defaults()
print(bound.arguments, area(*bound.args, **bound.kwargs))
print(inspect.getsource(area).splitlines()[0], inspect.isfunction(area), inspect.isclass(int))
class A:
    def m(self): pass
print([n for n, _ in inspect.getmembers(A, inspect.isfunction)], inspect.ismethod(A().m))
