package org.coroscope.library;

import org.coroscope.library.regex.Regex;
import org.coroscope.library.regex.RegexError;
import org.coroscope.library.regex.Subject;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Conversion;

/**
 * All matches in a text, one after the other: what {@code finditer} gives. An empty match may
 * follow another match, but not another empty one at the same place.
 */
final class ReScan extends PyIterator {
  final PyPattern pattern;
  private final PyObject string;
  private final Subject subject;
  private final Regex.Watch watch;
  private final int from;
  private final int to;
  private int at;
  private boolean mustAdvance;

  ReScan(Vm vm, PyPattern pattern, PyObject string, PyObject pos, PyObject endPos) {
    this.pattern = pattern;
    this.string = string;
    this.subject = new Subject(ReTexts.subject(string, pattern.bytes));
    this.watch = ReTexts.watch(vm);
    this.from = PyPattern.place(vm, pos, 0, subject.length());
    this.to = PyPattern.place(vm, endPos, subject.length(), subject.length());
    this.at = from;
  }

  /** The next match, or null. */
  PyMatch nextMatch() {
    return nextMatch(false);
  }

  /**
   * The next match, or null; after that there is none any more.
   *
   * @param here whether it has to begin where the last one has ended
   */
  PyMatch nextMatch(boolean here) {
    if (at > to) {
      return null;
    }
    int[] spans =
        here
            ? pattern.regex.matchNext(subject, at, to, mustAdvance, watch)
            : pattern.regex.search(subject, at, to, mustAdvance, watch);
    if (spans == null) {
      at = Integer.MAX_VALUE;
      return null;
    }
    at = spans[1];
    mustAdvance = spans[0] == spans[1];
    return new PyMatch(pattern, string, subject, spans, from, to);
  }

  @Override
  public PyObject next(Vm vm) {
    return nextMatch();
  }

  @Override
  public PyType type() {
    return IteratorTypes.CALLABLE;
  }

  /** {@code findall}. */
  static PyObject findAll(
      Vm vm, PyPattern pattern, PyObject string, PyObject pos, PyObject endPos) {
    ReScan scan = new ReScan(vm, pattern, string, pos, endPos);
    PyList found = new PyList();
    int groups = pattern.regex.groups();
    PyObject empty = ReTexts.wrap("", pattern.bytes);
    for (PyMatch match = scan.nextMatch(); match != null; match = scan.nextMatch()) {
      if (groups <= 1) {
        found.append(match.group(groups, empty));
      } else {
        PyObject[] items = new PyObject[groups];
        for (int i = 0; i < groups; i++) {
          items[i] = match.group(i + 1, empty);
        }
        found.append(new PyTuple(items));
      }
      vm.checkSize(found.size);
    }
    return found;
  }

  /** {@code split}. */
  static PyObject split(Vm vm, PyPattern pattern, PyObject string, PyObject most) {
    ReScan scan = new ReScan(vm, pattern, string, null, null);
    long limit = Conversion.clampedIndex(vm, most);
    PyList parts = new PyList();
    int last = 0;
    long splits = 0;
    while (limit <= 0 || splits < limit) {
      PyMatch match = limit < 0 ? null : scan.nextMatch();
      if (match == null) {
        break;
      }
      parts.append(ReTexts.wrap(scan.subject.slice(last, match.start(0)), pattern.bytes));
      for (int i = 1; i <= pattern.regex.groups(); i++) {
        parts.append(match.group(i, PyNone.NONE));
      }
      last = match.end(0);
      splits++;
      vm.checkSize(parts.size);
    }
    parts.append(ReTexts.wrap(scan.subject.slice(last, scan.subject.length()), pattern.bytes));
    return parts;
  }

  /** {@code sub} and {@code subn}. */
  static PyObject substitute(
      Vm vm, PyPattern pattern, PyObject by, PyObject string, PyObject count, boolean counted) {
    ReTemplate template = by.type().special(Special.CALL) != null ? null : template(pattern, by);
    ReScan scan = new ReScan(vm, pattern, string, null, null);
    long limit = Conversion.clampedIndex(vm, count);
    StringBuilder result = new StringBuilder();
    int last = 0;
    long done = 0;
    int pieces = 0;
    while (limit <= 0 || done < limit) {
      PyMatch match = limit < 0 ? null : scan.nextMatch();
      if (match == null) {
        break;
      }
      result.append(scan.subject.slice(last, match.start(0)));
      pieces += last < match.start(0) ? 1 : 0;
      if (template == null) {
        appendResult(vm.call(by, match), pattern, result, pieces);
      } else if (by instanceof PyStr == pattern.bytes) {
        appendResult(by, pattern, result, pieces);
      } else {
        template.appendTo(result, match);
      }
      pieces++;
      last = match.end(0);
      done++;
      vm.checkSize(result.length());
    }
    PyObject value = string;
    if (done > 0 || string.getClass() != PyStr.class) {
      result.append(scan.subject.slice(last, scan.subject.length()));
      value = ReTexts.wrap(result.toString(), pattern.bytes);
    }
    return counted ? new PyTuple(value, PyInt.of(done)) : value;
  }

  private static void appendResult(
      PyObject value, PyPattern pattern, StringBuilder result, int pieces) {
    if (value == PyNone.NONE) {
      return;
    }
    String text = ReTexts.textOrNull(value);
    if (text == null || value instanceof PyStr == pattern.bytes) {
      throw pattern.bytes
          ? Raise.typeError(
              "sequence item %d: expected a bytes-like object, %s found",
              pieces, value.type().name())
          : Raise.typeError(
              "sequence item %d: expected str instance, %s found", pieces, value.type().name());
    }
    result.append(text);
  }

  private static ReTemplate template(PyPattern pattern, PyObject by) {
    String text = ReTexts.textOrNull(by);
    if (text == null) {
      throw Raise.typeError(
          "decoding to str: need a bytes-like object, %s found", by.type().name());
    }
    try {
      return ReTemplate.parse(text, pattern.regex);
    } catch (RegexError error) {
      throw ReTexts.error(error, by);
    }
  }
}
