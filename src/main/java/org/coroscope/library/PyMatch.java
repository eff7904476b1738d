package org.coroscope.library;

import java.util.Map;
import org.coroscope.library.regex.RegexError;
import org.coroscope.library.regex.Subject;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.TextRules;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Hashing;

/** {@code re.Match}. */
final class PyMatch extends PyObject {
  static final PyType TYPE = buildType();

  private static final int MOST_SHOWN = 50;

  final PyPattern pattern;
  private final PyObject string;
  private final Subject subject;

  /** Start and end of each group, and then the last group; as the engine gives them. */
  private final int[] spans;

  private final int from;
  private final int to;

  PyMatch(PyPattern pattern, PyObject string, Subject subject, int[] spans, int from, int to) {
    this.pattern = pattern;
    this.string = string;
    this.subject = subject;
    this.spans = spans;
    this.from = from;
    this.to = to;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  int start(int group) {
    return spans[2 * group];
  }

  int end(int group) {
    return spans[2 * group + 1];
  }

  /** The text of a group; null if it did not match. */
  String text(int group) {
    return start(group) < 0 || end(group) < 0 ? null : subject.slice(start(group), end(group));
  }

  /** The text of a group as a value. */
  PyObject group(int group, PyObject otherwise) {
    String text = text(group);
    return text == null ? otherwise : ReTexts.wrap(text, pattern.bytes);
  }

  private int number(Vm vm, PyObject key) {
    if (key.type().special(Special.INDEX) != null) {
      PyInt index = Conversion.index(vm, key);
      if (index.isSmall() && index.value >= 0 && index.value <= pattern.regex.groups()) {
        return (int) index.value;
      }
    } else if (key instanceof PyStr name) {
      Integer number = pattern.regex.names().get(name.value);
      if (number != null) {
        return number;
      }
    }
    Hashing.hash(vm, key);
    throw Raise.indexError("no such group");
  }

  private static PyMatch of(PyObject self) {
    return (PyMatch) self;
  }

  private static PyType buildType() {
    TypeBuilder type = TypeBuilder.named("re.Match", Types.OBJECT).sealed();
    type.method("group", "self, *groups", (vm, a) -> of(a[0]).groups(vm, (PyTuple) a[1]));
    type.special(
        Special.GETITEM, (vm, self, key) -> of(self).group(of(self).number(vm, key), PyNone.NONE));
    type.method(
        "groups",
        "self, default=None",
        (vm, a) -> {
          PyObject[] items = new PyObject[of(a[0]).pattern.regex.groups()];
          for (int i = 0; i < items.length; i++) {
            items[i] = of(a[0]).group(i + 1, a[1]);
          }
          return new PyTuple(items);
        });
    type.method(
        "groupdict",
        "self, default=None",
        (vm, a) -> {
          PyDict result = new PyDict();
          for (Map.Entry<String, Integer> each : of(a[0]).pattern.regex.names().entrySet()) {
            result.put(PyStr.of(each.getKey()), of(a[0]).group(each.getValue(), a[1]));
          }
          return result;
        });
    type.method(
        "start",
        "self, group=0, /",
        (vm, a) -> PyInt.of(of(a[0]).start(of(a[0]).number(vm, a[1]))));
    type.method(
        "end", "self, group=0, /", (vm, a) -> PyInt.of(of(a[0]).end(of(a[0]).number(vm, a[1]))));
    type.method("span", "self, group=0, /", (vm, a) -> of(a[0]).span(of(a[0]).number(vm, a[1])));
    type.method("expand", "self, template", (vm, a) -> of(a[0]).expand(a[1]));
    type.method("__copy__", (vm, self) -> self);
    type.method("__deepcopy__", "self, memo=None, /", (vm, a) -> a[0]);
    type.special(Special.REPR, (vm, self) -> of(self).repr(vm));
    type.getter("re", (vm, self) -> of(self).pattern);
    type.getter("string", (vm, self) -> of(self).string);
    type.getter("pos", (vm, self) -> PyInt.of(of(self).from));
    type.getter("endpos", (vm, self) -> PyInt.of(of(self).to));
    type.getter("lastindex", (vm, self) -> of(self).lastIndex());
    type.getter("lastgroup", (vm, self) -> of(self).lastGroup());
    type.getter(
        "regs",
        (vm, self) -> {
          PyObject[] items = new PyObject[of(self).pattern.regex.groups() + 1];
          for (int i = 0; i < items.length; i++) {
            items[i] = of(self).span(i);
          }
          return new PyTuple(items);
        });
    type.classMethod("__class_getitem__", "cls, item, /", (vm, a) -> PyGenericAlias.of(a[0], a[1]));
    return type.build();
  }

  private PyObject groups(Vm vm, PyTuple keys) {
    if (keys.items.length == 0) {
      return group(0, PyNone.NONE);
    }
    if (keys.items.length == 1) {
      return group(number(vm, keys.items[0]), PyNone.NONE);
    }
    PyObject[] items = new PyObject[keys.items.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = group(number(vm, keys.items[i]), PyNone.NONE);
    }
    return new PyTuple(items);
  }

  private PyObject span(int group) {
    return new PyTuple(PyInt.of(start(group)), PyInt.of(end(group)));
  }

  private PyObject expand(PyObject template) {
    String text = ReTexts.textOrNull(template);
    if (text == null) {
      throw Raise.typeError("expected str or bytes template");
    }
    StringBuilder result = new StringBuilder();
    try {
      ReTemplate.parse(text, pattern.regex).appendTo(result, this);
    } catch (RegexError error) {
      throw ReTexts.error(error, template);
    }
    return ReTexts.wrap(result.toString(), pattern.bytes);
  }

  private PyObject lastIndex() {
    int last = spans[spans.length - 1];
    return last < 0 ? PyNone.NONE : PyInt.of(last);
  }

  private PyObject lastGroup() {
    int last = spans[spans.length - 1];
    for (Map.Entry<String, Integer> each : pattern.regex.names().entrySet()) {
      if (each.getValue() == last) {
        return PyStr.of(each.getKey());
      }
    }
    return PyNone.NONE;
  }

  private PyObject repr(Vm vm) {
    String shown = Conversion.repr(vm, group(0, PyNone.NONE)).value;
    return PyStr.of(
        "<re.Match object; span=("
            + start(0)
            + ", "
            + end(0)
            + "), match="
            + TextRules.cut(shown, MOST_SHOWN)
            + ">");
  }
}
