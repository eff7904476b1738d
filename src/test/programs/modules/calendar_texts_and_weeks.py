import calendar
from calendar import monthrange, isleap, leapdays, weekday, month_name
print(calendar.month(2024,2)); print(calendar.calendar(2023)); print(calendar.month(2024,9,w=4,l=2)); print(calendar.monthcalendar(2024,2), monthrange(2024,2), isleap(2000), isleap(1900), leapdays(2000,2021), weekday(2024,5,17))
calendar.prmonth(2022,1); calendar.setfirstweekday(calendar.SUNDAY); calendar.prmonth(2022,1); print(calendar.firstweekday(), calendar.weekheader(3), calendar.weekheader(10)); calendar.setfirstweekday(0)
print(list(calendar.month_name),list(calendar.month_abbr),list(calendar.day_name),list(calendar.day_abbr), calendar.month_name[3], calendar.day_name[-1], calendar.day_name[1:3], len(month_name))
c=calendar.Calendar(6); print(list(c.iterweekdays()), list(c.itermonthdays(2024,2)), list(c.itermonthdays2(2024,2))[:5], list(c.itermonthdates(2024,2))[:3], list(c.itermonthdays3(2024,1))[:2], list(c.itermonthdays4(2024,12))[-3:])
print(len(c.yeardatescalendar(2024)), c.yeardayscalendar(2024,4)[0][0][:2], c.monthdatescalendar(2024,2)[0][0], c.monthdays2calendar(2023,2)[0])
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2025,11)); print(calendar.HTMLCalendar().formatmonth(2024,2)); print(len(calendar.HTMLCalendar().formatyear(2024)))
for f in [lambda:monthrange(2024,13),lambda:calendar.month(2024,0)]:
    try: f()
    except Exception as e: print(type(e).__name__,e)
print(calendar.timegm((1970,1,2,0,0,0)), calendar.timegm((2024,2,29,12,30,15,0,0,0)), calendar.MONDAY, calendar.SUNDAY)
