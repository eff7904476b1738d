from enum import Enum, Flag, IntEnum
Animal = Enum("Animal", "CAT DOG BIRD")
print(list(Animal), Animal.CAT.value, Animal["DOG"])
Size = IntEnum("Size", {"S": 1, "M": 5, "L": 10})
print([s.name for s in Size], Size.S < Size.L, sum(Size))
Opt = Flag("Opt", ["A", "B", "C"])
print(Opt.A | Opt.C, (Opt.A | Opt.C).value)
print(Animal.__members__.keys(), len(Animal), Animal.BIRD in Animal)
for name, member in Animal.__members__.items():
    print(name, member)
