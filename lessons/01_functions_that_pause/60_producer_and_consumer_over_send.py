"""Producer and consumer over send

Two functions take turns without any loop or thread. The consumer is a **generator**: it stops at
`yield`, and what the producer hands over with `send` becomes the value of that `yield`. The value to
the right of `yield` goes the other way, back to the producer.

So one `send` does two things: it delivers an item, and it brings back an answer.

## Watch for

- The consumer does not run when `consumer()` is called. It starts with `next`.
- At each `send` the producer stands still, and the consumer goes on exactly where it had stopped.
- The local `answer` of the consumer is still there after each pause.
- The generator's state: created, suspended, running, suspended, ..., closed.
- All this switching takes no time: it is nothing more than a kind of call.
"""
import time


def consumer():
    answer = ""
    while True:
        #: [suspended] The consumer pauses here. Its frame and the value of answer are kept; what
        #: stands to the right of yield has just gone to whoever resumed it.
        #: [resumed] It goes on here: the value sent in is the value of the yield expression.
        item = yield answer
        if not item:
            return
        print(f"[CONSUMER] Consuming {item}....")
        answer = "200 OK"


def produce(target):
    #: 1. next starts the generator: it runs up to its first yield.
    next(target)
    number = 0
    while number < 6:
        number += 1
        #: 2. Something has been produced.
        print(f"[PRODUCER] Producing {number} ....")
        #? [reached 1] Which function prints the next line?
        #? + consumer
        #? - produce
        #? = next-output: [CONSUMER] Consuming 1....
        #? ! send resumes the generator at once, and returns only when it yields again.
        #: 3. send switches to the consumer, which gets the number through its yield,
        #: and yields its answer; 4. the answer is the value of send here.
        answer = target.send(number)
        print(f"[CONSUMER] Consumer return: {answer} ....")
    #: 5. The producer has had enough and closes the consumer: the generator ends at its yield.
    target.close()


#: Calling a generator function runs nothing of it. It gives a generator, in the state created.
worker = consumer()
start = time.perf_counter()
produce(worker)
print(f"Wall time: {time.perf_counter() - start:.2f} s")
