"""Frames that an exception has passed keep their variables until the exception goes."""


class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def fails():
    part = Part("in the frame")
    raise KeyError("k")


try:
    fails()
except KeyError as error:
    print("handling", repr(error))
print("after except")


def keeps():
    part = Part("kept by a ring")
    try:
        raise ValueError("v")
    except ValueError as error:
        saved = error
    print("leaving")


keeps()
print("still there")


class Bad:
    def __del__(self):
        raise RuntimeError("in __del__")


bad = Bad()
del bad
print("goes on")
import gc

print(gc.collect() >= 0)
print("collected")
