"""Dates, times, durations and time zones: arithmetic, texts, reading, errors."""
from datetime import *
import datetime as d, time as tm
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
a=date(2024,2,29); print(a, repr(a), a.weekday(), a.isoweekday(), a.isocalendar(), a.toordinal(), a.timetuple(), a.ctime(), a.isoformat(), a.strftime('%d.%m.%Y %A %j %U %W %a %b %B %y %%'), f'{a:%Y/%m}', f'{a}')
print(a+timedelta(1), a-timedelta(60), a-date(2023,2,28), a.replace(year=2020), date.min, date.max, date.fromordinal(738945), date.fromisoformat('2024-12-31'), date.fromisocalendar(2024,9,4), a<date(2024,3,1), a==date(2024,2,29), {a:1}[date(2024,2,29)], date(1,1,1).isocalendar(), date(2021,1,3).isocalendar(), date(2020,12,31).isocalendar())
for y in (1,4,100,400,1900,1999,2000,2001,2023,9999):
    for m,dd in ((1,1),(2,28),(3,1),(12,31)):
        x=date(y,m,dd); assert date.fromordinal(x.toordinal())==x, x
for n in range(730000,740000,7): assert date.fromordinal(n).toordinal()==n
b=datetime(2024,2,29,13,5,9,123456); print(b, repr(b), b.isoformat(), b.isoformat(' ','minutes'), b.isoformat(timespec='milliseconds'), b.date(), b.time(), b.timestamp(), b.ctime(), b.strftime('%H:%M:%S.%f %p %I %z|%Z|'), datetime(2024,1,1), repr(datetime(2024,1,1)), repr(datetime(2024,1,1,0,0,5)))
z=timezone(timedelta(hours=5,minutes=30)); c=datetime(2024,2,29,13,tzinfo=z); print(c, repr(c), c.utcoffset(), c.tzname(), c.astimezone(timezone.utc), c.timestamp(), c.astimezone(timezone(timedelta(hours=-3),'X')).tzname(), c.strftime('%z %Z'), c.utctimetuple(), c.isoformat())
print(timezone.utc, repr(timezone.utc), repr(z), z, timezone(timedelta(0)) is timezone.utc, UTC, timezone(timedelta(seconds=-5)))
print(b+timedelta(days=1,hours=11), b-datetime(2024,1,1), b-timedelta(microseconds=123457), datetime.combine(a,time(1,2)), datetime.fromtimestamp(1700000000.5), datetime.fromtimestamp(0,timezone.utc), datetime.utcfromtimestamp(86399), datetime.fromisoformat('2024-02-29T10:20:30.5+02:00'), datetime.fromisoformat('2024-02-29'), datetime.fromisoformat('20240229T102030Z'), datetime.fromisoformat('2024-W09-4 10:20'), b.replace(hour=0,microsecond=0), datetime.max, datetime.min)
for s,f in [('2024-02-29','%Y-%m-%d'),('29 Feb 2024 3:04 PM','%d %b %Y %I:%M %p'),('Thursday, February 29, 2024','%A, %B %d, %Y'),('12/31/99','%m/%d/%y'),('1:2:3.5','%H:%M:%S.%f'),('2024-060','%Y-%j'),('+0530','%z'),('2024-02-29 10:20:30+02:00','%Y-%m-%d %H:%M:%S%z'),('2024 09 4','%G %V %u'),('2024 9 1','%Y %W %w'),('100%','%j%%'),('20240229','%Y%m%d'),('111','%d%m%H'),('x','%Y'),('2024x','%Y'),('2024','%Q'),('2024','%'),('2023-02-29','%Y-%m-%d'),('13','%m'),('Z','%z'),('  5',' %d'),('a  b','a b'),('ab','a b'),('2024-1-1','%Y-%m-%d'),('UTC','%Z'),('Jan','%b'),('january 5','%B %d')]:
    t(lambda: datetime.strptime(s,f))
x=timedelta(days=1,hours=2,minutes=3,seconds=4,milliseconds=5,microseconds=6); print(x, repr(x), x.total_seconds(), x.days, x.seconds, x.microseconds, -x, abs(-x), x*2, x/2, x//2, x/timedelta(hours=1), x//timedelta(hours=1), x%timedelta(hours=1), divmod(x,timedelta(hours=5)), x*1.5, 3*x, x>timedelta(1), timedelta(), repr(timedelta()), bool(timedelta()), timedelta(weeks=1), timedelta(seconds=-1), timedelta(0.1), timedelta(hours=1.5), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(seconds=90061), timedelta.max, timedelta.min, timedelta.resolution, repr(timedelta(-1,5)), x/3, x/0.7, timedelta(days=-1)==-timedelta(1), hash(timedelta(1))==hash(timedelta(hours=24)), sum([timedelta(1)]*3, timedelta()))
k=time(10,20); print(k, repr(k), time(1,2,3,4), repr(time(1,2,3,4)), repr(time(1,2,3)), k.isoformat(), k.strftime('%H-%M'), k<time(11), time.min, time.max, time(1,tzinfo=z), repr(time(1,tzinfo=UTC)), time.fromisoformat('04:23:01.000384'), time.fromisoformat('T04'), k.replace(minute=1), bool(time(0)))
t(lambda: date(2020,13,1)); t(lambda: date(2020,2,30)); t(lambda: date(0,1,1)); t(lambda: date()); t(lambda: date('x',1,1)); t(lambda: date(2020,1.5,1)); t(lambda: a+1); t(lambda: a<3); t(lambda: b<a); t(lambda: a<b); t(lambda: b==a); t(lambda: a==3); t(lambda: b-c); t(lambda: b<c); t(lambda: b==c); t(lambda: setattr(a,'year',3)); t(lambda: setattr(x,'days',3)); t(lambda: datetime(2020,1,1,25)); t(lambda: datetime(2020,1,1,1,60)); t(lambda: time(24)); t(lambda: datetime(2020,1,1,tzinfo=3)); t(lambda: date.max+timedelta(1)); t(lambda: datetime.max+timedelta(1)); t(lambda: timedelta('x')); t(lambda: timedelta(days=10**10)); t(lambda: timedelta(days=10**9)); t(lambda: datetime.fromisoformat('x')); t(lambda: date.fromisoformat('2020-13-01')); t(lambda: date.fromisoformat('20201')); t(lambda: timezone(5)); t(lambda: timezone(timedelta(2))); t(lambda: x+1); t(lambda: x*x); t(lambda: x/0); t(lambda: x//0); t(lambda: x<1); t(lambda: timedelta(1)/timedelta(0)); t(lambda: datetime.strptime(3,'x')); t(lambda: datetime.combine(1,2)); t(lambda: a.foo); t(lambda: datetime.fromisoformat(3)); t(lambda: timedelta(float('nan'))); t(lambda: b.isoformat(timespec='x')); t(lambda: date.fromordinal(0)); t(lambda: tzinfo().utcoffset(None)); t(lambda: date.fromisocalendar(2021,54,1)); t(lambda: b+a)
print(date, datetime, timedelta, type(a), isinstance(b,date), issubclass(datetime,date), d.MINYEAR, d.MAXYEAR, max(a,date(2025,1,1)), sorted([date(2024,5,1),date(2023,1,1)]))
class MyTz(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=2)
    def dst(self, dt): return timedelta(hours=1)
    def tzname(self, dt): return 'MY'
m=datetime(2024,7,1,12,tzinfo=MyTz()); print(m, m.tzname(), m.dst(), m.astimezone(UTC), datetime(2024,7,1,10,tzinfo=UTC).astimezone(MyTz()), m.timetuple())
class MyD(date):
    def hi(self): return 'hi'
print(repr(MyD(2020,1,1)), MyD(2020,1,1).hi(), repr(MyD(2020,1,1)+timedelta(1)), MyD.fromisoformat('2020-01-02').hi(), tm.strftime('%Y', a.timetuple()))
print(repr(b.time()), b.timetz(), [str(a+timedelta(i)) for i in range(3)], (date(2025,1,1)-date(2024,1,1)).days, datetime(2024,3,10)-datetime(2024,3,9,12))
import time
print(time.strptime('2024-02-29 10:11:12','%Y-%m-%d %H:%M:%S'), time.strptime('Thu Feb 29 10:11:12 2024'))
try: time.strptime('x','%Y')
except ValueError as e: print(e)
