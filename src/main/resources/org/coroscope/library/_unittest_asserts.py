"""The checks that test cases offer. Part of unittest."""

import collections
import difflib
import pprint
import warnings

from _unittest_contexts import AssertLogsContext, AssertRaisesContext, AssertWarnsContext
from _unittest_texts import count_differences, regex_of, safe_repr, short_reprs

_DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


def _lines(value):
    return pprint.pformat(value).splitlines()


def _comparison(accepts, words):
    def check(self, a, b, msg=None):
        if not accepts(a, b):
            self.fail(self._formatMessage(msg, "%s %s %s" % (safe_repr(a), words, safe_repr(b))))

    return check


class Assertions:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2**16

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        return "%s : %s" % (standardMsg, msg)

    def fail(self, msg=None):
        """Ends the test as failed."""
        raise self.failureException(msg)

    def _fail_with(self, msg, standard):
        self.fail(self._formatMessage(msg, standard))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + _DIFF_OMITTED % len(diff)

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            checker = self._type_equality_funcs.get(type(first))
            if checker is not None:
                return getattr(self, checker) if isinstance(checker, str) else checker
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail_with(msg, "%s != %s" % short_reprs(first, second))

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail_with(msg, "%s is not false" % safe_repr(expr))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail_with(msg, "%s is not true" % safe_repr(expr))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail_with(msg, "%s == %s" % (safe_repr(first), safe_repr(second)))

    def _near(self, first, second, places, delta):
        """The difference, and how it is called; None if the values are alike."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference, difference <= delta, "%s delta" % safe_repr(delta)
        places = 7 if places is None else places
        return difference, round(difference, places) == 0, "%r places" % places

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference, near, limit = self._near(first, second, places, delta)
        if not near:
            self._fail_with(
                msg,
                "%s != %s within %s (%s difference)"
                % (safe_repr(first), safe_repr(second), limit, safe_repr(difference)),
            )

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        difference, near, limit = self._near(first, second, places, delta)
        if first == second and delta is None or near:
            text = "%s == %s within %s" % (safe_repr(first), safe_repr(second), limit)
            if delta is not None:
                text += " (%s difference)" % safe_repr(difference)
            self._fail_with(msg, text)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(
                        "%s sequence is not a %s: %s" % (which, name, safe_repr(seq))
                    )
        differing = None
        lengths = []
        for which, seq in (("First", seq1), ("Second", seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                differing = differing or "%s %s has no length.    Non-sequence?" % (which, name)
        if differing is None:
            if seq1 == seq2:
                return
            len1, len2 = lengths
            differing = "%ss differ: %s != %s\n" % (name.capitalize(), *short_reprs(seq1, seq2))
            for i in range(min(len1, len2)):
                if seq1[i] != seq2[i]:
                    differing += "\nFirst differing element %d:\n%s\n%s\n" % (
                        i, *short_reprs(seq1[i], seq2[i]),
                    )
                    break
            else:
                if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                    return
            if len1 != len2:
                which, longer, at = ("First", seq1, len2) if len1 > len2 else ("Second", seq2, len1)
                differing += "\n%s %s contains %d additional elements.\n" % (
                    which, name, abs(len1 - len2),
                )
                differing += "First extra element %d:\n%s\n" % (at, safe_repr(longer[at]))
        diff = "\n" + "\n".join(difflib.ndiff(_lines(seq1), _lines(seq2)))
        self.fail(self._formatMessage(msg, self._truncateMessage(differing, diff)))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, first, second, msg=None):
        differences = []
        for one, other, which in ((first, second, "first"), (second, first, "second")):
            try:
                differences.append(one.difference(other))
            except TypeError as e:
                self.fail("invalid type when attempting set difference: %s" % e)
            except AttributeError as e:
                self.fail("%s argument does not support set difference: %s" % (which, e))
        lines = []
        for items, text in zip(
            differences,
            (
                "Items in the first set but not the second:",
                "Items in the second set but not the first:",
            ),
        ):
            if items:
                lines += [text, *map(repr, items)]
        if lines:
            self._fail_with(msg, "\n".join(lines))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail_with(
                msg, "%s not found in %s" % (safe_repr(member), safe_repr(container))
            )

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail_with(
                msg, "%s unexpectedly found in %s" % (safe_repr(member), safe_repr(container))
            )

    assertIs = _comparison(lambda a, b: a is b, "is not")
    assertLess = _comparison(lambda a, b: a < b, "not less than")
    assertLessEqual = _comparison(lambda a, b: a <= b, "not less than or equal to")
    assertGreater = _comparison(lambda a, b: a > b, "not greater than")
    assertGreaterEqual = _comparison(lambda a, b: a >= b, "not greater than or equal to")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail_with(msg, "unexpectedly identical: %s" % safe_repr(expr1))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            diff = "\n" + "\n".join(difflib.ndiff(_lines(d1), _lines(d2)))
            text = "%s != %s" % short_reprs(d1, d2)
            self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            one, other = collections.Counter(first), collections.Counter(second)
            if one == other:
                return
            differences = [
                (one[value], other[value], value)
                for value in [*one, *(v for v in other if v not in one)]
                if one[value] != other[value]
            ]
        except TypeError:
            differences = count_differences(first, second)
        if differences:
            diff = "\n".join("First has %d, Second has %d:  %r" % found for found in differences)
            text = self._truncateMessage("Element counts were not equal:\n", diff)
            self.fail(self._formatMessage(msg, text))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first != second:
            if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
                self._baseAssertEqual(first, second, msg)
            lines, others = first.splitlines(keepends=True), second.splitlines(keepends=True)
            if len(lines) == 1 and first.strip("\r\n") == first:
                lines, others = [first + "\n"], [second + "\n"]
            diff = "\n" + "".join(difflib.ndiff(lines, others))
            text = "%s != %s" % short_reprs(first, second)
            self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail_with(msg, "%s is not None" % (safe_repr(obj),))

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail_with(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail_with(msg, "%s is not an instance of %r" % (safe_repr(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail_with(msg, "%s is an instance of %r" % (safe_repr(obj), cls))

    def assertRegex(self, text, expected_regex, msg=None):
        expected_regex = regex_of(expected_regex)
        if not expected_regex.search(text):
            self._fail_with(
                msg, "Regex didn't match: %r not found in %r" % (expected_regex.pattern, text)
            )

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        unexpected_regex = regex_of(unexpected_regex)
        found = unexpected_regex.search(text)
        if found:
            self._fail_with(
                msg,
                "Regex matched: %r matches %r in %r"
                % (found.group(), unexpected_regex.pattern, text),
            )

    def assertRaises(self, expected_exception, *args, **kwargs):
        return AssertRaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        context = AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        return AssertLogsContext(self, logger, level, no_logs=True)


def _old_name(new_name):
    def method(self, *args, **kwargs):
        warnings.warn("Please use {0} instead.".format(new_name), DeprecationWarning, 2)
        return getattr(self, new_name)(*args, **kwargs)

    return method


for _old, _new in {
    "failUnlessEqual": "assertEqual", "assertEquals": "assertEqual", "assert_": "assertTrue",
    "failIfEqual": "assertNotEqual", "assertNotEquals": "assertNotEqual",
    "failUnlessAlmostEqual": "assertAlmostEqual", "assertAlmostEquals": "assertAlmostEqual",
    "failIfAlmostEqual": "assertNotAlmostEqual", "assertNotAlmostEquals": "assertNotAlmostEqual",
    "failUnless": "assertTrue", "failUnlessRaises": "assertRaises", "failIf": "assertFalse",
    "assertRaisesRegexp": "assertRaisesRegex", "assertRegexpMatches": "assertRegex",
    "assertNotRegexpMatches": "assertNotRegex",
}.items():
    setattr(Assertions, _old, _old_name(_new))
