package org.coroscope.library;

import org.coroscope.library.regex.Regex;
import org.coroscope.library.regex.Subject;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/**
 * {@code Pattern.scanner}: each call of its {@code match} or {@code search} goes on where the last
 * one has ended, until one finds nothing. Tokenizers written by hand use it.
 */
final class ReScanner extends PyObject {
  static final PyType TYPE =
      TypeBuilder.named("SRE_Scanner", Types.OBJECT)
          .module("_sre")
          .method("match", (vm, self) -> ((ReScanner) self).next(true))
          .method("search", (vm, self) -> ((ReScanner) self).next(false))
          .getter("pattern", (vm, self) -> ((ReScanner) self).pattern)
          .sealed()
          .build();

  private final PyPattern pattern;
  private final PyObject string;
  private final Subject subject;
  private final Regex.Watch watch;
  private final int from;
  private final int to;
  private int at;
  private boolean mustAdvance;
  private boolean exhausted;

  ReScanner(Vm vm, PyPattern pattern, PyObject string, PyObject pos, PyObject endPos) {
    this.pattern = pattern;
    this.string = string;
    this.subject = new Subject(ReTexts.subject(string, pattern.bytes));
    this.watch = ReTexts.watch(vm);
    this.from = PyPattern.place(vm, pos, 0, subject.length());
    this.to = PyPattern.place(vm, endPos, subject.length(), subject.length());
    this.at = from;
    this.exhausted = from > to;
  }

  /** The next match, or None; an empty one may not follow another empty one at the same place. */
  private PyObject next(boolean here) {
    if (exhausted) {
      return PyNone.NONE;
    }
    int[] spans =
        here
            ? pattern.regex.matchNext(subject, at, to, mustAdvance, watch)
            : pattern.regex.search(subject, at, to, mustAdvance, watch);
    if (spans == null) {
      exhausted = true;
      return PyNone.NONE;
    }
    at = spans[1];
    mustAdvance = spans[0] == spans[1];
    return new PyMatch(pattern, string, subject, spans, from, to);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
