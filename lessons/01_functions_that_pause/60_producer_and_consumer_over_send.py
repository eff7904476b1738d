"""Producer and consumer over send

Two functions take turns without any event loop or thread. The consumer is a
**generator**: it pauses at `yield`, and what the producer hands over with
`send` becomes the value of that `yield`. The value to the right of `yield`
goes the other way, back to the producer.

So one `send` does two things: it delivers an item, and it brings back an
answer. The notes count the five points of it:

1. `next` starts the generator.
2. Whenever something has been produced, `send` switches to the consumer.
3. The consumer gets the item through its `yield`, works on it, and hands its
   answer out through the next `yield`.
4. The producer has the answer, and goes on to produce the next item.
5. When it has had enough it closes the consumer, and all is over.

## Watch for

- The consumer does not run when `consumer()` is called. It starts with
  `next`.
- At each `send` the producer waits, and the consumer goes on exactly where
  it had paused.
- The local `answer` of the consumer is still there after each pause.
- The generator's state: created, running, suspended, running, ..., closed.
- All this switching takes no time. It is nothing more than a kind of call.
"""
import time


def consumer():
    answer = ""
    while True:
        #: [suspended] The consumer pauses here. What stands to the right of
        #: yield has gone to whoever resumed it; answer and all else is kept.
        #: [resumed] 3. What was sent in is now the value of yield.
        #: [thrown] GeneratorExit is raised here, and ends the consumer.
        item = yield answer
        if not item:
            return
        print(f"[CONSUMER] Consuming {item}....")
        #: The answer is not handed out yet. The next yield does that.
        answer = "200 OK"


def produce(target):
    #: 1. next starts the generator: it runs up to its first yield.
    next(target)
    number = 0
    while number < 6:
        number += 1
        print(f"[PRODUCER] Producing {number} ....")
        #? [reached 1] Which function prints the next line?
        #? + consumer
        #? - produce
        #? = next-function
        #? = next-output: [CONSUMER] Consuming 1....
        #? ! send resumes the generator at once, and comes back only when
        #? ! that yields again.
        #: 2. Something has been produced: send switches to the consumer.
        answer = target.send(number)
        #: 4. send is back, and has brought the consumer's answer.
        print(f"[CONSUMER] Consumer return: {answer} ....")
    #: 5. The producer has had enough and closes the consumer: the generator
    #: ends at its yield.
    target.close()


#: Calling a generator function runs nothing of it. It gives a generator, in
#: the state created.
worker = consumer()
start = time.perf_counter()
produce(worker)
print(f"Wall time: {time.perf_counter() - start:.1f} s")
