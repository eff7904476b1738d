from collections import deque
history = deque(maxlen=3)
for page in ["a", "b", "c", "d"]:
    history.append(page)
    print(list(history))
queue = deque([1, 2, 3, 4])
queue.rotate(1); print(queue)
queue.extendleft("xy"); print(queue, queue.pop(), queue.popleft())
