"""Tests: classes of test cases, found and run."""

from _unittest_case import (
    FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext,
    expectedFailure, skip, skipIf, skipUnless,
)
from _unittest_result import TestResult, TextTestResult
from _unittest_run import (
    BaseTestSuite, TestLoader, TestProgram, TestSuite, TextTestRunner, defaultTestLoader,
)

__all__ = [
    "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner",
    "TestLoader", "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf",
    "skipUnless", "expectedFailure", "TextTestResult", "installHandler", "registerResult",
    "removeResult", "removeHandler", "addModuleCleanup", "getTestCaseNames", "makeSuite",
    "findTestCases", "doModuleCleanups", "enterModuleContext",
]

__path__ = []
main = TestProgram

for _kind, _home in (
    (FunctionTestCase, "case"), (SkipTest, "case"), (TestCase, "case"), (TestResult, "result"),
    (TextTestResult, "runner"), (TestLoader, "loader"), (TestProgram, "main"),
    (TestSuite, "suite"), (TextTestRunner, "runner"), (skip, "case"), (skipIf, "case"),
    (skipUnless, "case"), (expectedFailure, "case"),
):
    _kind.__module__ = "unittest." + _home


def __getattr__(name):
    if name == "IsolatedAsyncioTestCase":
        # It needs asyncio, which other tests do without.
        global IsolatedAsyncioTestCase
        from _unittest_async import IsolatedAsyncioTestCase

        IsolatedAsyncioTestCase.__module__ = "unittest.async_case"
        return IsolatedAsyncioTestCase
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def installHandler():
    """No signals come here, so there is nothing to install."""


def registerResult(result):
    pass


def removeResult(result):
    return False


def removeHandler(method=None):
    return method


def makeSuite(testCaseClass, prefix="test", sortUsing=None, suiteClass=TestSuite):
    loader = TestLoader()
    loader.testMethodPrefix, loader.suiteClass = prefix, suiteClass
    if sortUsing:
        loader.sortTestMethodsUsing = sortUsing
    return loader.loadTestsFromTestCase(testCaseClass)


def getTestCaseNames(testCaseClass, prefix, sortUsing=None, testNamePatterns=None):
    loader = TestLoader()
    loader.testMethodPrefix, loader.testNamePatterns = prefix, testNamePatterns
    return loader.getTestCaseNames(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=None, suiteClass=TestSuite):
    loader = TestLoader()
    loader.testMethodPrefix, loader.suiteClass = prefix, suiteClass
    return loader.loadTestsFromModule(module)
