from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
from datetime import *
la=ZoneInfo('America/Los_Angeles')
d=datetime(2020,10,31,12,tzinfo=la); print(d, d.tzname(), d+timedelta(days=1), (d+timedelta(days=1)).tzname(), d.dst())
print(repr(la), str(la), la.key, ZoneInfo('America/Los_Angeles') is la)
for z in ('UTC','Europe/London','Europe/Paris','Asia/Tokyo','Asia/Kolkata','Australia/Sydney','America/New_York','America/Sao_Paulo','Asia/Dubai','Africa/Cairo','Asia/Shanghai','Europe/Moscow','Pacific/Auckland','Asia/Kathmandu','Europe/Berlin','America/Chicago','Asia/Singapore','Africa/Johannesburg','Europe/Istanbul','America/Toronto','America/St_Johns','Asia/Hong_Kong', 'Africa/Nairobi','America/Denver','America/Phoenix','Asia/Seoul'):
    for m in (1,7):
        t=datetime(2024,m,1,12,tzinfo=timezone.utc).astimezone(ZoneInfo(z)); print(z,t.isoformat(),t.tzname(),t.dst(),t.strftime('%Z %z'))
ny=ZoneInfo('America/New_York')
for f in (0,1):
    a=datetime(2021,11,7,1,30,fold=f,tzinfo=ny); print(a, a.tzname(), a.astimezone(timezone.utc), a.timestamp())
    a=datetime(2021,3,14,2,30,fold=f,tzinfo=ny); print(a, a.tzname(), a.astimezone(timezone.utc), a.dst())
u=datetime(2021,11,7,6,30,tzinfo=timezone.utc).astimezone(ny); print(repr(u))
try: ZoneInfo('Mars/Base')
except ZoneInfoNotFoundError as e: print(repr(e), e)
print('Europe/Paris' in available_timezones(), ZoneInfo('UTC').utcoffset(None), la.utcoffset(None))
print(datetime(2024,1,1,tzinfo=la)==datetime(2024,1,1,8,tzinfo=timezone.utc), datetime(2024,3,10,tzinfo=la)-datetime(2024,3,11,tzinfo=la))
print(time(12,tzinfo=la).utcoffset())
import pickle; print(pickle.loads(pickle.dumps(la)) is la)
print(datetime(1970,1,1,tzinfo=ZoneInfo('Europe/London')), datetime(1900,1,1,tzinfo=ZoneInfo('Europe/London')))
