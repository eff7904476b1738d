"""Producer and consumer that hand control to each other with send."""


def consumer():
    answer = ""
    while True:
        item = yield answer
        if not item:
            return
        print(f"[CONSUMER] Consuming {item}...")
        answer = "200 OK"


def produce(target, count):
    next(target)
    for number in range(1, count + 1):
        print(f"[PRODUCER] Producing {number}...")
        print(f"[PRODUCER] Consumer returned {target.send(number)}")
    target.close()


produce(consumer(), 3)
c = consumer()
next(c)
try:
    c.send(0)
except StopIteration as stop:
    print("consumer ended", stop.value)
