"""What goes on when the main thread has come to its end."""
import threading
import time
def work(n):
    time.sleep(n)
    print('worker', n, time.monotonic())
threading.Thread(target=work, args=(2,)).start()
threading.Thread(target=work, args=(1,), daemon=True).start()
threading.Thread(target=work, args=(5,), daemon=True).start()
print('main ends')
