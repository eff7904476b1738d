"""Runs the examples in docstrings and compares what they print."""

import __future__
import inspect
import linecache
import re
import sys
import traceback
from collections import namedtuple
from io import StringIO

import _coroscope
from _doctest_examples import (
    BLANKLINE_MARKER, COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, ELLIPSIS_MARKER,
    FAIL_FAST, IGNORE_EXCEPTION_DETAIL, NORMALIZE_WHITESPACE, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE,
    REPORT_UDIFF, REPORTING_FLAGS, SKIP, DocTest, DocTestParser, Example, OutputChecker, indented,
    register_optionflag)

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS",
    "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
    "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser",
    "DocTestFinder", "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "testmod", "testfile",
    "run_docstring_examples", "DocTestSuite", "script_from_examples"]

TestResults = namedtuple("TestResults", "failed attempted")
master = None


class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DocTestFinder:
    """The DocTests of an object and of what it holds."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose = verbose
        self._parser = parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            module = obj if inspect.ismodule(obj) else sys.modules.get(getattr(obj, "__module__", None))
        file = getattr(module, "__file__", None)
        lines = linecache.getlines(file) if file else []
        if globs is None:
            globs = {} if module is None else dict(module.__dict__)
        else:
            globs = dict(globs)
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, file, lines, globs, set())
        return sorted(tests)

    def _find(self, tests, obj, name, module, file, lines, globs, seen):
        if self._verbose:
            print(f"Finding tests in {name}")
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._test_of(obj, name, module, file, lines, globs)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        for inner_name, inner in self._inner(obj, module):
            self._find(tests, inner, f"{name}.{inner_name}", module, file, lines, globs, seen)

    def _inner(self, obj, module):
        if inspect.ismodule(obj):
            for name, value in obj.__dict__.items():
                if self._has_tests(value) and self._is_from(module, value):
                    yield name, value
            for name, value in getattr(obj, "__test__", {}).items():
                if not isinstance(name, str):
                    raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(name)!r}")
                yield f"__test__.{name}", value
        elif inspect.isclass(obj):
            for name, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (self._has_tests(value) or isinstance(value, property)) and self._is_from(module, value):
                    yield name, value

    @staticmethod
    def _has_tests(value):
        try:
            value = inspect.unwrap(value)
        except ValueError:
            pass
        return inspect.isroutine(value) or inspect.isclass(value)

    @staticmethod
    def _is_from(module, value):
        if module is None or isinstance(value, property):
            return True
        if inspect.isfunction(value):
            return module.__dict__ is value.__globals__
        return getattr(value, "__module__", None) == module.__name__

    def _test_of(self, obj, name, module, file, lines, globs):
        text = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        text = "" if text is None else str(text)
        line = self._line_of(obj, lines)
        if self._exclude_empty and not text:
            return None
        if module is None:
            file = None
        return self._parser.get_doctest(text, globs, name, file or getattr(module, "__name__", None), line)

    @staticmethod
    def _line_of(obj, lines):
        """The line of a docstring's beginning, from 0; None if it cannot be found."""
        line = None
        if inspect.ismodule(obj) and obj.__doc__ is not None:
            return 0
        if inspect.isclass(obj) and obj.__doc__ is not None and lines:
            header = re.compile(rf"^\s*class\s*{re.escape(getattr(obj, '__name__', '-'))}\b")
            line = next((number for number, text in enumerate(lines) if header.match(text)), None)
        if inspect.ismethod(obj):
            obj = obj.__func__
        if inspect.isfunction(obj) and getattr(obj, "__doc__", None):
            line = inspect.unwrap(obj).__code__.co_firstlineno - 1
        if line is None or lines is None:
            return line
        quote = re.compile(r"(^|.*:)\s*\w*(\"|')")
        return next((number for number in range(line, len(lines)) if quote.match(lines[number])), None)


class DocTestRunner:
    """Runs DocTests, tells of failures and keeps count."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = 0
        self._name2ft = {}

    def report_start(self, out, test, example):
        if self._verbose:
            expecting = "Expecting:\n" + indented(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + indented(example.source) + expecting)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._header(test, example) + "Exception raised:\n" + indented("".join(traceback.format_exception(*exc_info))))

    def _header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            line = test.lineno + example.lineno + 1 if test.lineno is not None and example.lineno is not None else "?"
            lines.append(f'File "{test.filename}", line {line}, in {test.name}')
        else:
            lines.append(f"Line {example.lineno + 1}, in {test.name}")
        return "\n".join([*lines, "Failed example:", indented(example.source)])

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        self.test = test
        written = sys.stdout
        if out is None:
            out = written.write
        self._printed = sys.stdout = StringIO()
        hook, sys.displayhook = sys.displayhook, sys.__displayhook__
        try:
            return self._run_all(test, out)
        finally:
            sys.stdout = written
            sys.displayhook = hook
            if clear_globs:
                test.globs.clear()

    def _run_all(self, test, out):
        failures = tries = 0
        given = self.optionflags
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = given
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            if not self._run_one(test, number, example, out, quiet):
                failures += 1
                if self.optionflags & FAIL_FAST:
                    break
        self.optionflags = given
        failed, tried = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = failed + failures, tried + tries
        self.failures += failures
        self.tries += tries
        return TestResults(failures, tries)

    def _run_one(self, test, number, example, out, quiet):
        file = f"<doctest {test.name}[{number}]>"
        error = None
        _coroscope.keep_source(file, example.source)
        try:
            exec(compile(example.source, file, "single"), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            error = sys.exc_info()
        got = self._printed.getvalue()
        if got and not got.endswith("\n"):
            got += "\n"
        self._printed.seek(0)
        self._printed.truncate()
        if error is not None and example.exc_msg is None:
            if not quiet:
                self.report_unexpected_exception(out, test, example, error)
            return False
        check = self._checker.check_output
        if error is None:
            good = check(example.want, got, self.optionflags)
        else:
            message = traceback.format_exception_only(*error[:2])[-1]
            got += "".join(traceback.format_exception(*error))
            good = check(example.exc_msg, message, self.optionflags) or (
                bool(self.optionflags & IGNORE_EXCEPTION_DETAIL)
                and check(_bare(example.exc_msg), _bare(message), self.optionflags))
        if not quiet:
            (self.report_success if good else self.report_failure)(out, test, example, got)
        return good

    def summarize(self, verbose=None):
        if verbose is None:
            verbose = self._verbose
        counts = sorted(self._name2ft.items())
        empty = [name for name, (failed, tried) in counts if tried == 0]
        passed = [(name, tried) for name, (failed, tried) in counts if tried and not failed]
        failed = [(name, failed, tried) for name, (failed, tried) in counts if failed]
        failures = sum(count for _, count, _ in failed)
        tries = sum(tried for _, (_, tried) in counts)
        if verbose:
            if empty:
                print(len(empty), "items had no tests:")
                for name in empty:
                    print("   ", name)
            if passed:
                print(len(passed), "items passed all tests:")
                for name, count in passed:
                    print(f" {count:3d} tests in {name}")
        if failed:
            print(self.DIVIDER)
            print(len(failed), "items had failures:")
            for name, count, tried in failed:
                print(f" {count:3d} of {tried:3d} in {name}")
        if verbose:
            print(tries, "tests in", len(counts), "items.")
            print(tries - failures, "passed and", failures, "failed.")
        if failures:
            print("***Test Failed***", failures, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, tries)


class _RaisingRunner(DocTestRunner):
    """Raises at the first failure instead of telling of it."""

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)


DebugRunner = _RaisingRunner


def _bare(message):
    """The name of an exception's class, without its module and its message."""
    return message.split("\n")[0].partition(":")[0].strip().rpartition(".")[2]


def _run(tests, verbose, optionflags, report, raise_on_error):
    runner = (_RaisingRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Runs the examples of a module, by default of the program itself."""
    if m is None:
        m = sys.modules.get("__main__")
    if not inspect.ismodule(m):
        raise TypeError(f"testmod: module required; {m!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run(tests, verbose, optionflags, report, raise_on_error)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
             optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding="utf-8"):
    """Runs the examples in a text file."""
    with open(filename, encoding=encoding) as file:
        text = file.read()
    globs = dict(globs or {}, **(extraglobs or {}))
    globs.setdefault("__name__", "__main__")
    test = parser.get_doctest(text, globs, name or filename.rpartition("/")[2], filename, 0)
    return _run([test], verbose, optionflags, report, raise_on_error)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The examples of a module as a suite for unittest."""
    from _doctest_unittest import suite_of
    if module is None:
        module = sys.modules["__main__"]
    elif isinstance(module, str):
        module = sys.modules[module]
    tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    return suite_of([test for test in tests if test.examples], **options)


def script_from_examples(s):
    """The examples of a text as a program, with the rest as comments."""
    lines = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            lines.append(part.source[:-1])
            if part.want:
                lines.append("# Expected:")
                lines += [f"## {line}" for line in part.want.split("\n")[:-1]]
        else:
            lines += [f"# {line}" if line else "#" for line in part.split("\n")[:-1]]
    while lines and lines[-1] == "#":
        lines.pop()
    while lines and lines[0] == "#":
        lines.pop(0)
    return "\n".join(lines) + "\n"
