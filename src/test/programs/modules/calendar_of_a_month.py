import calendar
print(calendar.month(2024, 2)); print(calendar.isleap(2024), calendar.monthrange(2023, 2), calendar.leapdays(2000, 2025))
fridays = [week[calendar.FRIDAY] for week in calendar.monthcalendar(2024, 9) if week[calendar.FRIDAY]]
print(fridays, calendar.day_name[calendar.weekday(2000, 1, 1)], list(calendar.month_abbr)[1:4])
thirteenths = [m for m in range(1, 13) if calendar.weekday(2024, m, 13) == calendar.FRIDAY]
print(thirteenths, calendar.TextCalendar(calendar.SUNDAY).formatweekheader(3))
