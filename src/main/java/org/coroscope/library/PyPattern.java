package org.coroscope.library;

import java.util.Map;
import org.coroscope.library.regex.Regex;
import org.coroscope.library.regex.Subject;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.TextRules;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyMappingProxy;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code re.Pattern}. */
final class PyPattern extends PyObject {
  private static final int MOST_SHOWN = 200;

  static final PyType TYPE = buildType();

  final PyObject source;
  final Regex regex;

  /** Whether it is for bytes and not for strings. */
  final boolean bytes;

  PyPattern(PyObject source, Regex regex) {
    this.source = source;
    this.regex = regex;
    this.bytes = !(source instanceof PyStr);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  static PyPattern of(PyObject self) {
    return (PyPattern) self;
  }

  /** How to look for a match. */
  enum Mode {
    SEARCH,
    MATCH,
    FULL_MATCH
  }

  /** One match, or None. */
  PyObject find(Vm vm, PyObject string, PyObject pos, PyObject endPos, Mode mode) {
    Subject subject = new Subject(ReTexts.subject(string, bytes));
    int length = subject.length();
    int from = place(vm, pos, 0, length);
    int to = place(vm, endPos, length, length);
    if (from > to) {
      return PyNone.NONE;
    }
    Regex.Watch watch = ReTexts.watch(vm);
    int[] spans =
        mode == Mode.SEARCH
            ? regex.search(subject, from, to, false, watch)
            : regex.match(subject, from, to, mode == Mode.FULL_MATCH, watch);
    return spans == null ? PyNone.NONE : new PyMatch(this, string, subject, spans, from, to);
  }

  static int place(Vm vm, PyObject value, int byDefault, int length) {
    return value == null
        ? byDefault
        : (int) Math.max(0, Math.min(length, Conversion.clampedIndex(vm, value)));
  }

  private static PyType buildType() {
    TypeBuilder type = TypeBuilder.named("re.Pattern", Types.OBJECT).sealed();
    String signature = "self, string, pos=?, endpos=?";
    type.method("search", signature, (vm, a) -> of(a[0]).find(vm, a[1], a[2], a[3], Mode.SEARCH));
    type.method("match", signature, (vm, a) -> of(a[0]).find(vm, a[1], a[2], a[3], Mode.MATCH));
    type.method(
        "fullmatch", signature, (vm, a) -> of(a[0]).find(vm, a[1], a[2], a[3], Mode.FULL_MATCH));
    type.method(
        "scanner", signature, (vm, a) -> new ReScanner(new ReScan(vm, of(a[0]), a[1], a[2], a[3])));
    type.method("findall", signature, (vm, a) -> ReScan.findAll(vm, of(a[0]), a[1], a[2], a[3]));
    type.method("finditer", signature, (vm, a) -> new ReScan(vm, of(a[0]), a[1], a[2], a[3]));
    type.method(
        "split", "self, string, maxsplit=0", (vm, a) -> ReScan.split(vm, of(a[0]), a[1], a[2]));
    type.method(
        "sub",
        "self, repl, string, count=0",
        (vm, a) -> ReScan.substitute(vm, of(a[0]), a[1], a[2], a[3], false));
    type.method(
        "subn",
        "self, repl, string, count=0",
        (vm, a) -> ReScan.substitute(vm, of(a[0]), a[1], a[2], a[3], true));
    type.method("__copy__", (vm, self) -> self);
    type.method("__deepcopy__", "self, memo=None, /", (vm, a) -> a[0]);
    type.special(Special.REPR, (vm, self) -> of(self).repr(vm));
    type.special(
        Special.EQ,
        (vm, self, other) ->
            other instanceof PyPattern that
                ? PyBool.of(of(self).sameAs(that))
                : PyNotImplemented.NOT_IMPLEMENTED);
    type.special(
        Special.HASH,
        (vm, self) ->
            PyInt.of(
                31L * ReTexts.textOrNull(of(self).source).hashCode() + of(self).regex.flags()));
    type.getter("pattern", (vm, self) -> of(self).source);
    type.getter("flags", (vm, self) -> PyInt.of(of(self).regex.flags()));
    type.getter("groups", (vm, self) -> PyInt.of(of(self).regex.groups()));
    type.getter("groupindex", (vm, self) -> of(self).groupIndex());
    type.classMethod("__class_getitem__", "cls, item, /", (vm, a) -> PyGenericAlias.of(a[0], a[1]));
    return type.build();
  }

  private boolean sameAs(PyPattern that) {
    return bytes == that.bytes
        && regex.flags() == that.regex.flags()
        && ReTexts.textOrNull(source).equals(ReTexts.textOrNull(that.source));
  }

  private PyObject groupIndex() {
    PyDict index = new PyDict();
    for (Map.Entry<String, Integer> each : regex.names().entrySet()) {
      index.put(PyStr.of(each.getKey()), PyInt.of(each.getValue()));
    }
    return new PyMappingProxy(index);
  }

  private PyObject repr(Vm vm) {
    String shown = TextRules.cut(Conversion.repr(vm, source).value, MOST_SHOWN);
    return PyStr.of("re.compile(" + shown + ReFlags.suffix(regex.flags(), bytes) + ")");
  }
}
