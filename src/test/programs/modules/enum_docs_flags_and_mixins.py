import enum
from enum import *
from enum import verify, EnumCheck, CONTINUOUS, NAMED_FLAGS, UNIQUE, member, nonmember, global_enum, global_str, global_enum_repr, global_flag_repr, show_flag_values
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
class Weekday(Enum):
    MONDAY=1; TUESDAY=2; WEDNESDAY=3; THURSDAY=4; FRIDAY=5; SATURDAY=6; SUNDAY=7
    @classmethod
    def from_date(cls, date): return cls(date.isoweekday())
for f in [lambda:Weekday(3),lambda:Weekday['FRIDAY'],lambda:Weekday(9),lambda:Weekday['X'],lambda:Weekday.X,lambda:Weekday.MONDAY.value,lambda:list(Weekday),lambda:len(Weekday),lambda:Weekday.__members__,lambda:Weekday.MONDAY in Weekday,lambda:'a' in Weekday,lambda:3 in Weekday,lambda:Weekday.MONDAY<Weekday.TUESDAY,lambda:setattr(Weekday,'MONDAY',3),lambda:delattr(Weekday,'MONDAY'),lambda:setattr(Weekday,'NEW',3),lambda:Weekday.MONDAY.name,lambda:setattr(Weekday.MONDAY,'name','x'),lambda:setattr(Weekday.MONDAY,'value','x'),lambda:Weekday(),lambda:Weekday(1,2),lambda:repr(Weekday),lambda:str(Weekday.MONDAY),lambda:f'{Weekday.MONDAY:>20}',lambda:format(Weekday.MONDAY,'x'),lambda:hash(Weekday.MONDAY)==hash('MONDAY'),lambda:dir(Weekday),lambda:dir(Weekday.MONDAY),lambda:Weekday.MONDAY.SUNDAY,lambda:EnumType.__call__,lambda:isinstance(Weekday.MONDAY,Weekday),lambda:Weekday.__class__,lambda:reversed(Weekday),lambda:list(reversed(Weekday)),lambda:bool(Weekday),lambda:Weekday.MONDAY==1,lambda:Weekday.MONDAY is Weekday(1),lambda:Weekday.MONDAY.__class__,lambda:Weekday.__doc__,lambda:Weekday.__name__,lambda:Weekday._member_map_,lambda:Weekday._value2member_map_,lambda:Weekday._member_names_]: t(f)
class Shape(Enum):
    SQUARE=2; DIAMOND=1; CIRCLE=3; ALIAS_FOR_SQUARE=2
print(list(Shape), Shape.ALIAS_FOR_SQUARE, Shape(2), list(Shape.__members__.items()), [n for n,m in Shape.__members__.items() if m.name!=n])
def dup():
    @unique
    class Mistake(Enum): ONE=1;TWO=2;FOUR=2
t(dup)
class Ordinal(Enum):
    def _generate_next_value_(name,start,count,last_values): return name
    NORTH=auto();SOUTH=auto()
print(list(Ordinal))
class A(Enum): X=auto();Y=auto();Z=10;W=auto()
print(list(A))
Animal=Enum('Animal','ANT BEE CAT DOG'); print(Animal,list(Animal),Animal.__module__, Animal.ANT.value); print(list(Enum('B',['a','b'])),list(Enum('C',[('x',5),('y',6)])),list(Enum('D',{'p':'q'})),list(Enum('E','a,b c',start=5)), list(IntEnum('F','a b')), Enum('M','a',module='mod',qualname='Q.M'))
class Planet(Enum):
    MERCURY=(3.303e+23,2.4397e6); EARTH=(5.976e+24,6.37814e6)
    def __init__(self,mass,radius): self.mass=mass; self.radius=radius
    @property
    def surface_gravity(self): return 6.67300E-11*self.mass/(self.radius*self.radius)
print(Planet.EARTH.value,Planet.EARTH.surface_gravity,Planet.EARTH, Planet((3.303e+23,2.4397e6)))
class AutoNumber(Enum):
    def __new__(cls):
        value=len(cls.__members__)+1; obj=object.__new__(cls); obj._value_=value; return obj
class Color(AutoNumber): RED=();GREEN=();BLUE=()
print(list(Color), repr(Color.RED))
class OrderedEnum(Enum):
    def __ge__(self,o): return self.value>=o.value if self.__class__ is o.__class__ else NotImplemented
    def __lt__(self,o): return self.value<o.value if self.__class__ is o.__class__ else NotImplemented
class Grade(OrderedEnum): A=5;B=4
print(Grade.A>=Grade.B, Grade.B<Grade.A, sorted(Grade)); t(lambda:Grade.A<3)
class Perm(Flag): R=4;W=2;X=1
for f in [lambda:Perm.R|Perm.W,lambda:Perm.R&Perm.W,lambda:Perm.R^Perm.R,lambda:~Perm.R,lambda:Perm(7),lambda:Perm(8),lambda:Perm(0),lambda:bool(Perm.R&Perm.W),lambda:Perm.R in Perm.R|Perm.W,lambda:list(Perm.R|Perm.X),lambda:len(Perm(7)),lambda:str(Perm.R|Perm.W),lambda:repr(Perm(0)),lambda:Perm.R|1,lambda:(Perm.R|Perm.W).name,lambda:(Perm.R|Perm.W).value,lambda:Perm(0).name,lambda:str(Perm(0)),lambda:Perm['R'],lambda:Perm['R|W'],lambda:f'{Perm.R}',lambda:f'{Perm.R|Perm.W:>12}',lambda:1 in Perm.R,lambda:Perm(-1),lambda:Perm(-2),lambda:hash(Perm(3))==hash(Perm.W|Perm.X),lambda:Perm.R|None, lambda:Perm('a')]: t(f)
class Col(Flag):
    RED=auto();GREEN=auto();BLUE=auto();WHITE=RED|GREEN|BLUE; BLACK=0
print(list(Col),Col.WHITE,Col.BLACK,repr(Col.BLACK),Col.RED|Col.GREEN,~Col.RED,Col.WHITE&~Col.BLUE, Col(7), Col.__members__, len(Col), [c for c in Col.WHITE])
class IF(IntFlag): R=4;W=2;X=1;RWX=7
for f in [lambda:IF.R|IF.W,lambda:IF.R+1,lambda:IF.R|8,lambda:IF(15),lambda:~IF.R,lambda:IF.R==4,lambda:IF.RWX,lambda:str(IF.R),lambda:f'{IF.R|IF.W}',lambda:list(IF(7)),lambda:IF(0),lambda:-IF.R,lambda:IF(-1),lambda:IF(16),lambda:IF.R.bit_length(),lambda:IF(8).name,lambda:str(IF(9)),lambda:repr(IF(9)),lambda:8|IF.R, lambda:IF.R&4, lambda: IF.R^7, lambda: IF.R<<1]: t(f)
class Boundary1(Flag,boundary=CONFORM): A=1;B=4
class Boundary2(Flag,boundary=EJECT): A=1;B=4
class Boundary3(Flag,boundary=KEEP): A=1;B=4
print(repr(Boundary1(7)),repr(Boundary2(7)),repr(Boundary3(7)),repr(~Boundary1.A),repr(~Boundary2.A),repr(~Boundary3.A), repr(Boundary3(-2)), list(Boundary3(7)), repr(Boundary1(2)))
print(FlagBoundary, list(FlagBoundary), STRICT, repr(STRICT), f'{STRICT}')
class S(StrEnum): A=auto();FOO_BAR=auto();C='see'
print(list(S),S.A,str(S.C),f'{S.C!r} {S.C}',S.A=='a',S.FOO_BAR.upper(),S('see'),S.A+'x',len(S.C), {S.A:1}['a'], ','.join(S), isinstance(S.A,str)); t(lambda: S('zzz'))
def badstr():
    class B(StrEnum): A=1
t(badstr)
class I(IntEnum): ONE=1;TWO=2
print(I.ONE+I.TWO,I.ONE<I.TWO,str(I.ONE),f'{I.ONE}',repr(I.ONE),I.ONE==1,['a','b','c'][I.TWO],int(I.TWO),'%d %s'%(I.ONE,I.ONE),sorted(I,reverse=True), I(1), isinstance(I.ONE,int), I.ONE.real, format(I.TWO,'03d'), sum(I), max(I), range(I.TWO), I.ONE|4, I.TWO.bit_length(), I.ONE.numerator)
