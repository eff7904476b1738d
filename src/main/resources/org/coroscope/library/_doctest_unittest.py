"""Examples in docstrings as tests of unittest."""

import unittest
from io import StringIO

import doctest


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._test, self._flags, self._checker = test, optionflags, checker
        self._before, self._after = setUp, tearDown
        self._globals = dict(test.globs)

    def setUp(self):
        if self._before is not None:
            self._before(self._test)

    def tearDown(self):
        if self._after is not None:
            self._after(self._test)
        self._test.globs.clear()
        self._test.globs.update(self._globals)

    def runTest(self):
        told = StringIO()
        runner = doctest.DocTestRunner(optionflags=self._flags, checker=self._checker, verbose=False)
        runner.DIVIDER = "-" * 70
        failures, _ = runner.run(self._test, out=told.write, clear_globs=False)
        if failures:
            raise self.failureException(self._text(told.getvalue()))

    def _text(self, told):
        test = self._test
        line = "unknown line number" if test.lineno is None else str(test.lineno)
        short = test.name.rpartition(".")[2]
        return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {short}\n\n{told}')

    def id(self):
        return self._test.name

    def __repr__(self):
        parts = self._test.name.split(".")
        return f"{parts[-1]} ({'.'.join(parts[:-1])})"

    __str__ = __repr__

    def shortDescription(self):
        return "Doctest: " + self._test.name


DocTestCase.__module__ = "doctest"


def suite_of(tests, **options):
    suite = unittest.TestSuite()
    for test in tests:
        suite.addTest(DocTestCase(test, **options))
    return suite
