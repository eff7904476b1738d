package org.coroscope.vm;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.CodeFlags;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;

/** Binds the arguments of a call to a guest function's parameters; error texts are CPython's. */
final class ArgumentBinder {
  private ArgumentBinder() {}

  static PyObject[] prepend(PyObject first, PyObject[] rest) {
    PyObject[] all = new PyObject[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  /** A frame for a call; the last arguments belong to the names. */
  static Frame frame(Vm vm, PyFunction function, PyObject[] arguments, PyStr[] names) {
    PyCode code = function.code;
    Frame frame = new Frame(code, function, function.globals, null);
    if (names.length == 0 && code.plainParameters && arguments.length == code.positionalCount) {
      System.arraycopy(arguments, 0, frame.slots, 0, arguments.length);
    } else {
      bind(function, code.code(), frame.slots, arguments, names);
    }
    return frame;
  }

  private static void bind(
      PyFunction function, Code code, PyObject[] slots, PyObject[] arguments, PyStr[] names) {
    int given = arguments.length - names.length;
    int positional = code.positionalCount();
    int total = positional + code.keywordOnlyCount();
    System.arraycopy(arguments, 0, slots, 0, Math.min(given, positional));
    int next = total;
    if (code.has(CodeFlags.VARARGS)) {
      PyObject[] rest = new PyObject[Math.max(0, given - positional)];
      System.arraycopy(arguments, Math.min(given, positional), rest, 0, rest.length);
      slots[next++] = rest.length == 0 ? PyTuple.EMPTY : new PyTuple(rest);
    }
    PyDict extra = null;
    if (code.has(CodeFlags.VARKEYWORDS)) {
      extra = new PyDict();
      slots[next] = extra;
    }
    for (int i = 0; i < names.length; i++) {
      bindKeyword(function, code, slots, names[i], arguments[given + i], extra, total, names);
    }
    if (given > positional && !code.has(CodeFlags.VARARGS)) {
      throw tooMany(function, code, given, slots);
    }
    fillDefaults(function, code, slots, given);
  }

  private static void bindKeyword(
      PyFunction function,
      Code code,
      PyObject[] slots,
      PyStr name,
      PyObject value,
      PyDict extra,
      int total,
      PyStr[] all) {
    List<String> parameters = code.slotNames();
    for (int i = code.positionalOnlyCount(); i < total; i++) {
      if (parameters.get(i).equals(name.value)) {
        if (slots[i] != null) {
          throw Raise.typeError(
              "%s() got multiple values for argument '%s'",
              function.qualifiedName.value, name.value);
        }
        slots[i] = value;
        return;
      }
    }
    if (extra != null) {
      extra.put(name, value);
      return;
    }
    List<String> positionalOnly = new ArrayList<>();
    for (PyStr keyword : all) {
      if (parameters.subList(0, code.positionalOnlyCount()).contains(keyword.value)) {
        positionalOnly.add(keyword.value);
      }
    }
    if (!positionalOnly.isEmpty()) {
      throw Raise.typeError(
          "%s() got some positional-only arguments passed as keyword arguments: '%s'",
          function.qualifiedName.value, String.join(", ", positionalOnly));
    }
    throw Raise.typeError(
        "%s() got an unexpected keyword argument '%s'", function.qualifiedName.value, name.value);
  }

  private static void fillDefaults(PyFunction function, Code code, PyObject[] slots, int given) {
    int positional = code.positionalCount();
    int firstDefault = positional - function.defaults.length;
    List<String> missing = new ArrayList<>();
    for (int i = Math.min(given, positional); i < positional; i++) {
      if (slots[i] == null) {
        if (i >= firstDefault) {
          slots[i] = function.defaults[i - firstDefault];
        } else {
          missing.add(code.slotNames().get(i));
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, "positional", missing);
    }
    for (int i = positional; i < positional + code.keywordOnlyCount(); i++) {
      if (slots[i] == null) {
        String name = code.slotNames().get(i);
        PyObject value =
            function.keywordDefaults == null
                ? null
                : function.keywordDefaults.get(PyStr.intern(name));
        if (value == null) {
          missing.add(name);
        } else {
          slots[i] = value;
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, "keyword-only", missing);
    }
  }

  private static PyRaise missing(PyFunction function, String kind, List<String> names) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        boolean last = i == names.size() - 1;
        list.append(last ? (names.size() == 2 ? " and " : ", and ") : ", ");
      }
      list.append('\'').append(names.get(i)).append('\'');
    }
    return Raise.typeError(
        "%s() missing %d required %s argument%s: %s",
        function.qualifiedName.value, names.size(), kind, names.size() == 1 ? "" : "s", list);
  }

  private static PyRaise tooMany(PyFunction function, Code code, int given, PyObject[] slots) {
    int positional = code.positionalCount();
    int defaults = function.defaults.length;
    String takes =
        defaults > 0
            ? "from " + (positional - defaults) + " to " + positional
            : String.valueOf(positional);
    boolean plural = defaults > 0 || positional != 1;
    int keywordOnlyGiven = 0;
    for (int i = positional; i < positional + code.keywordOnlyCount(); i++) {
      keywordOnlyGiven += slots[i] == null ? 0 : 1;
    }
    String also =
        keywordOnlyGiven == 0
            ? ""
            : String.format(
                " positional argument%s (and %d keyword-only argument%s)",
                given == 1 ? "" : "s", keywordOnlyGiven, keywordOnlyGiven == 1 ? "" : "s");
    return Raise.typeError(
        "%s() takes %s positional argument%s but %d%s %s given",
        function.qualifiedName.value,
        takes,
        plural ? "s" : "",
        given,
        also,
        given == 1 && keywordOnlyGiven == 0 ? "was" : "were");
  }
}
