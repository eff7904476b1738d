"""What runs in which order when an exception climbs."""
from contextlib import contextmanager

log = []


@contextmanager
def step(name):
    log.append(f"+{name}")
    try:
        yield
    finally:
        log.append(f"-{name}")


def deep():
    with step("deep"):
        try:
            raise ValueError("x")
        except KeyError:
            log.append("not this")
        finally:
            log.append("deep finally")


def shallow():
    with step("shallow"), step("second"):
        try:
            deep()
        except ValueError as error:
            log.append(f"caught {error}")
            raise RuntimeError("new") from error
        else:
            log.append("no else")
        finally:
            log.append("shallow finally")


try:
    shallow()
except RuntimeError as error:
    log.append(f"{error} from {error.__cause__}")
print(*log, sep="\n")
