"""Timestamps that no calendar has, keyword arguments, and attributes that dates do not take."""
from datetime import date, datetime, time, timedelta, timezone
import time as clock


def attempt(ask):
    try:
        return ask()
    except (ValueError, OverflowError, OSError, TypeError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


for stamp in (1e200, -1e200, 1e15, -1e15, 1e18, float("nan"), float("inf"), 253402300800, -62135596801):
    print(stamp)
    print("  ", attempt(lambda: date.fromtimestamp(stamp)))
    print("  ", attempt(lambda: datetime.fromtimestamp(stamp)))
    print("  ", attempt(lambda: datetime.utcfromtimestamp(stamp)))
    print("  ", attempt(lambda: datetime.fromtimestamp(stamp, timezone.utc)))
for stamp in (1e200, 1e18, float("nan")):
    print(attempt(lambda: clock.gmtime(stamp)), attempt(lambda: clock.ctime(stamp)))

print(datetime.combine(date=date(2000, 1, 1), time=time(1, 2)))
print(datetime.combine(date(2000, 1, 1), time(1, 2), tzinfo=timezone.utc))
print(attempt(lambda: datetime.combine(1, time())))


def mark(value):
    value.mark = 1
    return value


class Marked(date):
    pass


for value in (date(2000, 1, 1), datetime(2000, 1, 1), time(1), timedelta(1), timezone.utc):
    print(attempt(lambda: mark(value)))
print(mark(Marked(2000, 1, 1)).mark)
print(date(2000, 1, 1) == datetime(2000, 1, 1), attempt(lambda: date(2000, 1, 1) < datetime(2000, 1, 1)))
