"""A loop over generators

An event loop can be thought of as this:

    task list = [task 1, task 2, task 3, ...]

    while true:
        ready, done = look through the task list
        for each task in ready:  run it
        for each task in done:   remove it from the task list
        if the task list is empty:  stop

Here it is as a program that really runs. A task is a **generator**. It runs
until it has to wait, and then yields for how many seconds. When nobody is
ready, the loop itself waits, until the first of the tasks is.

All that makes up asyncio's loop is in there: tasks that give way by
themselves, a list of those that wait, and a loop that runs who is ready.

## Watch for

- There is no event loop and no task in the other panes: this loop is an
  ordinary function, and its tasks are ordinary generators.
- `next(task)` is the moment at which control goes to a task, and `yield` the
  one at which it comes back.
- The program sleeps only in one place, and only when nobody is ready.
- Everything together takes as long as the slowest task.
"""
import time

start = time.perf_counter()


def clock():
    return f"{time.perf_counter() - start:.0f} s"


def cook(what, seconds):
    print(f"{clock()}: {what} goes on")
    #: [suspended] The task gives way, and says for how long.
    #: [resumed] The loop has come back to this task.
    yield seconds
    print(f"{clock()}: {what} is ready")


def run(tasks):
    #: For each task: when it will be ready. At first that is now.
    waiting = {task: time.perf_counter() for task in tasks}
    while waiting:
        now = time.perf_counter()
        #: Look through the task list for those that are ready.
        ready = [task for task in waiting if waiting[task] <= now]
        if not ready:
            #: Nobody is ready: wait for the first who will be.
            time.sleep(min(waiting.values()) - now)
        for task in ready:
            try:
                #: Run the task, up to its next yield.
                waiting[task] = now + next(task)
            except StopIteration:
                #: The task is done. It leaves the task list.
                del waiting[task]


print("soup and rice are made together")
#? The soup takes two seconds, the rice one. When is everything done?
#? - after 1 second
#? + after 2 seconds
#? - after 3 seconds
#? = end-time
#? ! Both wait at the same time, so the longer one decides.
run([cook("soup", 2), cook("rice", 1)])
print(f"Wall time: {time.perf_counter() - start:.1f} s")
