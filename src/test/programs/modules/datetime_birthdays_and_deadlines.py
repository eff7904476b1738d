from datetime import date, datetime, timedelta, timezone
today = date(2024, 2, 28)
birthday = date(1990, 3, 1)
next_birthday = birthday.replace(year=today.year)
print((next_birthday - today).days, "days to go", next_birthday.strftime("%A, %d %B %Y"))
for n in range(3):
    day = today + timedelta(days=n)
    print(day.isoformat(), day.weekday(), day.isocalendar()[1])
deadline = datetime(2024, 3, 1, 17, 30, tzinfo=timezone.utc)
print(deadline.astimezone(timezone(timedelta(hours=9), "JST")), deadline - timedelta(hours=36))
print(datetime.strptime("01.03.2024 08:05", "%d.%m.%Y %H:%M"), timedelta(minutes=135), str(timedelta(days=-1, hours=3)))
