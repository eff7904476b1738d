"""A little complex arithmetic."""
z, w = 3 + 4j, complex(1, -2)
print(z, w, z + w, z - w, z * w, z / w, -z, z**2, abs(z), z.real, z.imag, z.conjugate())
print(1j * 1j, 2j, 0j, 1 + 0j, -1j, complex(-0.0, -1), complex("1+2j"), complex(5), z == 3 + 4j, z != w)
print(bool(0j), repr(1.5 - 2.5j), (1 + 2j) * 2, 2.0 + 1j, {1: "one"}[1 + 0j], f"{z:.1f}")
for action in (lambda: z < w, lambda: z // w, lambda: int(z), lambda: z / 0):
    try:
        action()
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
