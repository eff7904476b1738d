"""Suites, loading and running. Part of unittest."""

import fnmatch
import functools
import sys
import time

from _unittest_case import FunctionTestCase, SkipTest, TestCase, doModuleCleanups
from _unittest_result import TextTestResult, WritingStream
from _unittest_texts import class_name


class _ErrorHolder:
    """Stands for a test where what went wrong is not a test: setUpClass and the like."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.id()

    def __repr__(self):
        return "<ErrorHolder description=%r>" % (self.description,)

    def countTestCases(self):
        return 0


class BaseTestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (class_name(self.__class__), list(self))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(t.countTestCases() for t in self if t is not None)

    def addTest(self, test):
        if not callable(test):
            raise TypeError("{} is not callable".format(repr(test)))
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests to be run together; classes and modules are set up around theirs."""

    def run(self, result, debug=False):
        top_level = not result._testRunEntered
        result._testRunEntered = True
        for test in self:
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._leave_class(test, result)
                self._enter_module(test, result)
                self._enter_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            test(result)
        if top_level:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def _note(self, result, error, name, parent):
        holder = _ErrorHolder(f"{name} ({parent})")
        if isinstance(error, SkipTest):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, (type(error), error, error.__traceback__))

    def _enter_class(self, test, result):
        cls = test.__class__
        if cls is result._previousTestClass or result._moduleSetUpFailed:
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        cls._classSetupFailed = False
        try:
            cls.setUpClass()
        except Exception as e:
            cls._classSetupFailed = True
            self._note(result, e, "setUpClass", class_name(cls))
            self._clean_class(cls, result, "setUpClass")

    def _clean_class(self, cls, result, name):
        cls.doClassCleanups()
        for kind, error, tb in cls.tearDown_exceptions:
            self._note(result, error, name, class_name(cls))

    def _leave_class(self, test, result):
        previous = result._previousTestClass
        if previous is None or test is not None and test.__class__ is previous:
            return
        if getattr(previous, "_classSetupFailed", False) or result._moduleSetUpFailed:
            return
        if getattr(previous, "__unittest_skip__", False):
            return
        try:
            previous.tearDownClass()
        except Exception as e:
            self._note(result, e, "tearDownClass", class_name(previous))
        self._clean_class(previous, result, "tearDownClass")

    def _enter_module(self, test, result):
        previous = getattr(result._previousTestClass, "__module__", None)
        current = test.__class__.__module__
        if current == previous:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(current), "setUpModule", None)
        if set_up is not None:
            try:
                set_up()
            except Exception as e:
                result._moduleSetUpFailed = True
                self._note(result, e, "setUpModule", current)
            if result._moduleSetUpFailed:
                self._clean_module(result, "setUpModule", current)

    def _leave_module(self, result):
        previous = getattr(result._previousTestClass, "__module__", None)
        if previous is None or result._moduleSetUpFailed:
            return
        try:
            tear_down = getattr(sys.modules.get(previous), "tearDownModule", None)
            if tear_down is not None:
                tear_down()
        except Exception as e:
            self._note(result, e, "tearDownModule", previous)
        self._clean_module(result, "tearDownModule", previous)

    def _clean_module(self, result, name, module):
        try:
            doModuleCleanups()
        except Exception as e:
            self._note(result, e, name, module)


class TestLoader:
    """Finds tests in classes and modules."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda a, b: (a > b) - (a < b))
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (
                isinstance(obj, type) and issubclass(obj, TestCase)
                and obj not in (TestCase, FunctionTestCase)
            ):
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        return tests if load_tests is None else load_tests(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        if module is None:
            module = __import__(parts[0])
            parts = parts[1:]
        parent, obj = None, module
        for part in parts:
            parent, obj = obj, getattr(obj, part)
        if type(obj) is type(sys):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, TestCase):
                return self.suiteClass([test])
            raise TypeError("calling %s returned %s, not a test" % (obj, test))
        raise TypeError("don't know how to make test from: %s" % obj)

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix):
                return False
            if not callable(getattr(testCaseClass, name)):
                return False
            full = "%s.%s.%s" % (testCaseClass.__module__, testCaseClass.__qualname__, name)
            patterns = self.testNamePatterns
            return patterns is None or any(fnmatch.fnmatchcase(full, p) for p in patterns)

        names = list(filter(wanted, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names


defaultTestLoader = TestLoader()


class TextTestRunner:
    """Runs tests and writes what comes of them, to the error stream unless told otherwise."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
                 resultclass=None, warnings=None, *, tb_locals=False):
        self.stream = WritingStream(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        result.buffer = self.buffer
        start = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = time.perf_counter() - start
        result.printErrors()
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)
        run = result.testsRun
        self.stream.writeln("Ran %d test%s in %.3fs" % (run, run != 1 and "s" or "", taken))
        self.stream.writeln()
        counts = [
            ("skipped", result.skipped), ("expected failures", result.expectedFailures),
            ("unexpected successes", result.unexpectedSuccesses),
        ]
        if result.wasSuccessful():
            self.stream.write("OK")
        else:
            self.stream.write("FAILED")
            counts = [("failures", result.failures), ("errors", result.errors)] + counts
        infos = ["%s=%d" % (name, len(found)) for name, found in counts if found]
        self.stream.write(" (%s)\n" % (", ".join(infos),) if infos else "\n")
        self.stream.flush()
        return result


class TestProgram:
    """Runs the tests of a module and ends the program: unittest.main."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None,
                 catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        self.module = __import__(module) if isinstance(module, str) else module
        self.exit, self.verbosity = exit, verbosity
        self.failfast, self.buffer = bool(failfast), bool(buffer)
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.testNames = None
        if isinstance(defaultTest, str):
            self.testNames = [defaultTest]
        elif defaultTest is not None:
            self.testNames = list(defaultTest)
        self._parse(sys.argv if argv is None else argv)
        if self.testNames is None:
            self.test = testLoader.loadTestsFromModule(self.module)
        else:
            self.test = testLoader.loadTestsFromNames(self.testNames, self.module)
        self.runTests()

    def _parse(self, argv):
        names, patterns = [], []
        arguments = iter(argv[1:])
        for argument in arguments:
            if argument in ("-v", "--verbose"):
                self.verbosity = 2
            elif argument in ("-q", "--quiet"):
                self.verbosity = 0
            elif argument in ("-f", "--failfast"):
                self.failfast = True
            elif argument in ("-b", "--buffer"):
                self.buffer = True
            elif argument == "-k":
                pattern = next(arguments)
                patterns.append(pattern if "*" in pattern else "*%s*" % pattern)
            else:
                names.append(argument)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        if names:
            self.testNames = names

    def runTests(self):
        runner = TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer)
        self.result = runner.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())
