import time
start = time.monotonic(); time.sleep(2.5); print(time.monotonic() - start)
moment = time.gmtime(86400 * 365); print(moment.tm_year, moment.tm_mon, moment.tm_yday, moment[:6], time.strftime("%d.%m.%Y %H:%M", moment))
print(time.strptime("17 May 2024", "%d %b %Y")[:3], time.asctime(moment), time.perf_counter_ns() == 2_500_000_000)
