import types
Point = types.new_class("Point", (), {}, lambda ns: ns.update(x=1, describe=lambda self: f"x={self.x}"))
print(Point().describe(), Point.__name__, type(Point))
Dog = type("Dog", (object,), {"sound": "wuff", "speak": lambda self: self.sound * 2})
print(Dog().speak(), isinstance(Dog.speak, types.FunctionType), isinstance(Dog().speak, types.MethodType))
space = types.SimpleNamespace(a=1); space.b = [2]; print(space, space == types.SimpleNamespace(a=1, b=[2]))
view = types.MappingProxyType({"k": 1})
try:
    view["k"] = 2
except TypeError as e:
    print(e)
bound = types.MethodType(lambda self, n: self * n, 4); print(bound(3), types.NoneType, isinstance(print, types.BuiltinFunctionType))
