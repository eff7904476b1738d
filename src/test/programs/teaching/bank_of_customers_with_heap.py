"""A simulation of a queue at two counters, driven by events in a heap."""
import heapq
import random

random.seed(2024)


def simulate(customers, counters):
    events, waiting, free, served = [], [], counters, []
    for number in range(customers):
        heapq.heappush(events, (random.randint(0, 30), number, "arrives"))
    while events:
        now, number, what = heapq.heappop(events)
        print(f"{now:3} customer {number} {what}")
        if what == "arrives":
            waiting.append((now, number))
        else:
            free += 1
            served.append(number)
        while free and waiting:
            arrived, next_one = waiting.pop(0)
            free -= 1
            heapq.heappush(events, (now + random.randint(3, 9), next_one, f"leaves after waiting {now - arrived}"))
    return served


print(simulate(8, 2))
