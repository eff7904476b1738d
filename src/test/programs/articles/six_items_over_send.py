"""Producer and consumer without a loop: six items, each answered by 200 OK."""
import time


def consumer():
    r = ""
    while True:
        res = yield r
        if not res:
            return
        print("[CONSUMER] Consuming %s...." % res)
        time.sleep(1)
        r = "200 OK"


def produce(c):
    next(c)
    for n in range(1, 7):
        print("[PRODUCER] Producing %s ...." % n)
        r = c.send(n)
        print("[CONSUMER] Consumer return: %s ...." % r)
    c.close()


start = time.time()
produce(consumer())
print(time.time() - start)
