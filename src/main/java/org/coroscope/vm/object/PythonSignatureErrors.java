package org.coroscope.vm.object;

import java.util.List;
import java.util.Map;
import org.coroscope.vm.Raise;

/**
 * What Python's own functions say of arguments that do not fit: for the parts of the library that
 * are written in Java here and in Python in CPython, which are those of asyncio.
 */
final class PythonSignatureErrors {
  private static final PyStr MODULE = PyStr.intern("__module__");

  /** Where CPython has the methods of a class in one above it, whose name the text then has. */
  private static final Map<String, String> DEFINING_CLASS =
      Map.of("_UnixSelectorEventLoop", "BaseEventLoop");

  private PythonSignatureErrors() {}

  /** Whether a function is one of CPython's that are written in Python. */
  static boolean areWanted(PyNative function) {
    if (function.owner == null) {
      return "asyncio".equals(function.module);
    }
    return function.owner.lookup(MODULE) instanceof PyStr module
        && module.value.startsWith("asyncio.");
  }

  static PyRaise unexpected(PyNative function, String keyword) {
    return Raise.typeError(
        "%s() got an unexpected keyword argument '%s'", nameOf(function), keyword);
  }

  static PyRaise twice(PyNative function, String keyword) {
    return Raise.typeError("%s() got multiple values for argument '%s'", nameOf(function), keyword);
  }

  /** Too few; positional ones are complained about before those that are only by name. */
  static PyRaise missing(PyNative function, List<String> names, boolean onlyByName) {
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
        nameOf(function),
        names.size(),
        onlyByName ? "keyword-only" : "positional",
        names.size() == 1 ? "" : "s",
        list);
  }

  /** Too many; the receiver counts. */
  static PyRaise tooMany(PyNative function, int least, int most, int given) {
    String takes = least < most ? "from " + least + " to " + most : String.valueOf(most);
    return Raise.typeError(
        "%s() takes %s positional argument%s but %d %s given",
        nameOf(function),
        takes,
        least < most || most != 1 ? "s" : "",
        given,
        given == 1 ? "was" : "were");
  }

  private static String nameOf(PyNative function) {
    if (function.owner == null) {
      return function.name;
    }
    String owner = function.owner.name();
    return DEFINING_CLASS.getOrDefault(owner, owner) + "." + function.name;
  }
}
