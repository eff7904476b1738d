"""A pool of workers that take jobs from a queue and report results and errors."""
import asyncio
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    seconds: float = field(compare=False, default=1.0)

    async def run(self):
        await asyncio.sleep(self.seconds)
        if self.priority == 3:
            raise ValueError(f"{self.name} does not work")
        return self.name.upper()


class Pool:
    def __init__(self, size):
        self.queue, self.size, self.results = asyncio.PriorityQueue(), size, {}

    async def worker(self, name):
        while True:
            job = await self.queue.get()
            begin = asyncio.get_running_loop().time()
            try:
                self.results[job.name] = await job.run()
            except Exception as error:
                self.results[job.name] = error
            finally:
                print(f"{name}: {job.name} {begin:g} to {asyncio.get_running_loop().time():g}")
                self.queue.task_done()

    async def run(self, jobs):
        for job in jobs:
            self.queue.put_nowait(job)
        workers = [asyncio.create_task(self.worker(f"w{n}")) for n in range(self.size)]
        await self.queue.join()
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        return self.results


async def main():
    jobs = [Job(p, n, s) for p, n, s in ((2, "sort", 1.5), (1, "load", 2), (3, "fail", 0.5), (5, "mail", 1), (4, "save", 0.25))]
    for name, result in (await Pool(2).run(jobs)).items():
        print(f"{name:5} {result!r}")


asyncio.run(main())
