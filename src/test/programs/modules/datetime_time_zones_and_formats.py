from datetime import datetime, time, timedelta, timezone
berlin = timezone(timedelta(hours=1), "CET")
t = datetime(2024, 12, 31, 23, 59, 59, 123000, berlin)
print(t, t.utcoffset(), t.tzname(), t.timestamp())
print(t.isoformat(timespec="seconds"), f"{t:%d/%m/%y %I:%M %p %Z}", t.astimezone(timezone.utc).time())
print(datetime.fromisoformat("2024-05-17T10:00:00+02:00") == datetime(2024, 5, 17, 8, tzinfo=timezone.utc))
try:
    t < datetime(2024, 1, 1)
except TypeError as e:
    print(e)
print(time(9, 30) < time(10), time.fromisoformat("07:15"), datetime.combine(t.date(), time.min))
