"""What the library warns of: the line that is shown is the program's."""
import gc
import logging
import shlex
import unittest
import warnings


class Old(unittest.TestCase):
    def test_old_names(self):
        self.assertEquals(1, 1)
        self.assert_(True)
        self.assertRaisesRegexp(ValueError, "x", int, "x")


logging.warn("by the function")
logging.getLogger("name").warn("by the method")
try:
    shlex.split(None)
except Exception as error:
    print(type(error).__name__)


def outdated():
    warnings.warn("outdated", DeprecationWarning, stacklevel=2)


def calls():
    outdated()


calls()
unittest.TextTestRunner(stream=open("result.txt", "w")).run(Old("test_old_names"))
gc.set_threshold(500, 5)
print(gc.get_threshold(), gc.get_debug(), gc.DEBUG_LEAK)
