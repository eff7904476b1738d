"""Two threads read, wait and write: one change is lost."""
import threading
import time
balance = 100
def withdraw(amount):
    global balance
    current = balance
    time.sleep(0.1)
    balance = current - amount
    print('withdrew', amount, balance)
ts = [threading.Thread(target=withdraw, args=(n,)) for n in (30, 50)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('balance', balance)
