"""A race across an await

Tasks are switched only where they give way. Between two awaits nothing can
come in, so coroutines need far fewer locks than threads. But *far fewer* is
not *none*.

Here each task reads the balance, **waits** for the bank's consent, and then
stores the new balance. In between, the other task has read the same old
balance. Both take 80 out of 100, and 20 are left: a **race**.

The rule: what was read before an `await` may be out of date after it. Either
look again, or hold an `asyncio.Lock` while looking, waiting and storing.

## Watch for

- Both tasks have `balance` = 100 in their frames while they wait.
- With the lock the second task is suspended before it has read anything.
- The lock makes the second half longer: one after the other.
"""
import asyncio

account = {"balance": 100}


async def withdraw(name, amount):
    balance = account["balance"]
    if balance < amount:
        print(f"{name}: only {balance} left")
        return
    #: [suspended 1] Ann has read 100, and waits for the consent.
    #: [suspended 2] Bob has read 100, too.
    await asyncio.sleep(1)
    #: The balance is what it was before the waiting.
    account["balance"] = balance - amount
    print(f"{name}: took {amount}, {account['balance']} left")


async def withdraw_alone(lock, name, amount):
    #: [suspended] Somebody else is at the account.
    async with lock:
        await withdraw(name, amount)


async def main():
    #? Two people take 80 each, out of 100. What will be left?
    #? + 20
    #? - -60
    #? - 20, and one of them is refused
    #? = prints: Ann: took 80, 20 left
    #? = prints: Bob: took 80, 20 left
    #? ! Bob had read the balance before Ann stored hers.
    await asyncio.gather(withdraw("Ann", 80), withdraw("Bob", 80))
    account["balance"] = 100
    lock = asyncio.Lock()
    #: Looking, waiting and storing are one piece now.
    await asyncio.gather(
        withdraw_alone(lock, "Ann", 80),
        withdraw_alone(lock, "Bob", 80),
    )


asyncio.run(main())
