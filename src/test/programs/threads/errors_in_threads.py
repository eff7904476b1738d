"""Errors that threads end with, and a thread's own class."""
import sys
import threading
def fail(n):
    raise ValueError(n)
t = threading.Thread(target=fail, args=(1,))
t.start()
t.join()
print('after', t.is_alive())
def leave():
    sys.exit(3)
t = threading.Thread(target=leave)
t.start()
t.join()
def hook(args):
    print('hook', args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook = hook
t = threading.Thread(target=fail, args=(2,), name='named')
t.start()
t.join()
for bad in (lambda: t.start(), lambda: threading.Thread(target=fail).join(), lambda: threading.current_thread().join()):
    try:
        bad()
    except RuntimeError as e:
        print(e)
class T(threading.Thread):
    def __init__(self, n):
        super().__init__(daemon=True)
        self.n = n
    def run(self):
        self.result = self.n * 2
        print('run', self.name, self.daemon)
t = T(21)
t.start()
t.join()
print(t.result)
