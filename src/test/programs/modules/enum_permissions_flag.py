from enum import Flag, auto
class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE
user = Permission.READ | Permission.WRITE
print(user, repr(user), user.value, bool(user & Permission.EXECUTE))
print(Permission.READ in user, Permission.ALL in user, ~user, user ^ Permission.READ)
user |= Permission.EXECUTE
print(user is Permission.ALL, [p.name for p in user], len(user))
user &= ~Permission.WRITE
print(user, Permission(0), Permission(5) == user)
