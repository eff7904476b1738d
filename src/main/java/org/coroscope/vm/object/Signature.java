package org.coroscope.vm.object;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.op.TypeNames;

/**
 * The parameters of a function written in Java, given as they would stand in a {@code def}: {@code
 * "self, /, key=None, *rest, reverse=False, **options"}. A default is None, True, False, an
 * integer, a float or a quoted string; {@code =?} means optional without a default (the code sees
 * null). A last {@code ()} says that CPython reads the arguments by a format string: its complaints
 * then have brackets behind the function's name.
 *
 * <p>Error texts are those of CPython 3.11's argument clinic functions, or of Python's own
 * functions where CPython has written them in Python ({@link PythonSignatureErrors}).
 */
public final class Signature {
  private final String[] names;
  private final PyObject[] defaults;
  private final boolean[] optional;
  private final int positionalOnly;
  private final int positional;
  private final int varArgs;
  private final int varKeywords;
  private final boolean byFormat;
  private final String text;

  private Signature(
      String text,
      String[] names,
      PyObject[] defaults,
      boolean[] optional,
      int positionalOnly,
      int positional,
      int varArgs,
      int varKeywords,
      boolean byFormat) {
    this.text = text;
    this.names = names;
    this.defaults = defaults;
    this.optional = optional;
    this.positionalOnly = positionalOnly;
    this.positional = positional;
    this.varArgs = varArgs;
    this.varKeywords = varKeywords;
    this.byFormat = byFormat;
  }

  /** So many positional-only parameters without names. */
  public static Signature positional(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append('a').append(i).append(", ");
    }
    return parse(text + (count == 0 ? "" : "/"));
  }

  /**
   * Reads a declaration.
   *
   * @throws IllegalArgumentException if it is malformed: a mistake in Coroscope, not in the guest
   */
  public static Signature parse(String text) {
    List<String> names = new ArrayList<>();
    List<PyObject> defaults = new ArrayList<>();
    List<Boolean> optional = new ArrayList<>();
    int positionalOnly = 0;
    int positional = -1;
    int varArgs = -1;
    int varKeywords = -1;
    boolean byFormat = false;
    for (String part : text.isBlank() ? new String[0] : text.split(",")) {
      String item = part.strip();
      if (item.isEmpty()) {
        continue;
      }
      if (item.equals("()")) {
        byFormat = true;
      } else if (item.equals("/")) {
        positionalOnly = names.size();
      } else if (item.equals("*")) {
        positional = names.size();
      } else if (item.startsWith("**")) {
        varKeywords = names.size();
        add(names, defaults, optional, item.substring(2), null, true);
      } else if (item.startsWith("*")) {
        positional = names.size();
        varArgs = names.size();
        add(names, defaults, optional, item.substring(1), null, true);
      } else {
        int equals = item.indexOf('=');
        if (equals < 0) {
          add(names, defaults, optional, item, null, false);
        } else {
          String name = item.substring(0, equals).strip();
          String value = item.substring(equals + 1).strip();
          add(names, defaults, optional, name, value.equals("?") ? null : literal(value), true);
        }
      }
    }
    if (positional < 0) {
      positional = varKeywords >= 0 ? varKeywords : names.size();
    }
    boolean[] flags = new boolean[optional.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = optional.get(i);
    }
    return new Signature(
        text,
        names.toArray(new String[0]),
        defaults.toArray(new PyObject[0]),
        flags,
        positionalOnly,
        positional,
        varArgs,
        varKeywords,
        byFormat);
  }

  /** The declaration. */
  @Override
  public String toString() {
    return text;
  }

  /** Binds arguments; the last values belong to the names. */
  PyObject[] bind(Vm vm, PyNative function, PyObject[] arguments, PyStr[] keywords) {
    PyObject[] bound = new PyObject[names.length];
    int given = arguments.length - keywords.length;
    int direct = Math.min(given, positional);
    System.arraycopy(arguments, 0, bound, 0, direct);
    if (varArgs >= 0) {
      PyObject[] rest = new PyObject[Math.max(0, given - positional)];
      System.arraycopy(arguments, direct, rest, 0, rest.length);
      bound[varArgs] = new PyTuple(rest);
    } else if (given > positional) {
      throw PythonSignatureErrors.areWanted(function)
          ? PythonSignatureErrors.tooMany(function, required(0, positional), positional, given)
          : tooMany(function, given, keywords.length);
    }
    PyDict extra = varKeywords >= 0 ? new PyDict() : null;
    for (int i = 0; i < keywords.length; i++) {
      int index = indexOf(keywords[i].value);
      PyObject value = arguments[given + i];
      if (index >= 0) {
        if (bound[index] != null) {
          if (PythonSignatureErrors.areWanted(function)) {
            throw PythonSignatureErrors.twice(function, keywords[i].value);
          }
          throw Raise.typeError(
              "argument for %s() given by name ('%s') and position (%d)",
              plainName(function), keywords[i].value, index + 1 - receivers(function));
        }
        bound[index] = value;
      } else if (extra != null) {
        extra.put(keywords[i], value);
      } else if (PythonSignatureErrors.areWanted(function)) {
        throw PythonSignatureErrors.unexpected(function, keywords[i].value);
      } else if (!takesKeywords()) {
        throw Raise.typeError("%s() takes no keyword arguments", shownName(function));
      } else {
        throw Raise.typeError(
            "'%s' is an invalid keyword argument for %s()", keywords[i].value, plainName(function));
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (bound[i] == null) {
        if (!optional[i]) {
          throw PythonSignatureErrors.areWanted(function)
              ? PythonSignatureErrors.missing(function, missingNames(bound), i >= positional)
              : missing(function, i, given);
        }
        bound[i] = defaults[i];
      }
    }
    if (extra != null) {
      bound[varKeywords] = extra;
    }
    return bound;
  }

  private int required(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += optional[i] ? 0 : 1;
    }
    return count;
  }

  private List<String> missingNames(PyObject[] bound) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (bound[i] == null && !optional[i]) {
        missing.add(names[i]);
      }
    }
    return missing;
  }

  private boolean takesKeywords() {
    for (int i = positionalOnly; i < names.length; i++) {
      if (i != varArgs) {
        return true;
      }
    }
    return false;
  }

  private PyRaise tooMany(PyNative function, int given, int keywords) {
    int receivers = receivers(function);
    int least = 0;
    for (int i = receivers; i < positional; i++) {
      least += optional[i] ? 0 : 1;
    }
    int most = positional - receivers;
    given -= receivers;
    if (most == 0) {
      return Raise.typeError("%s() takes no arguments (%d given)", shownName(function), given);
    }
    if (most == 1 && least == 1 && positionalOnly == names.length && !isConstructor(function)) {
      return Raise.typeError(
          "%s() takes exactly one argument (%d given)", shownName(function), given);
    }
    if (positionalOnly < names.length) {
      int all = names.length - receivers;
      if (given + keywords > all) {
        return Raise.typeError(
            "%s() takes at most %d argument%s (%d given)",
            plainName(function), all, all == 1 ? "" : "s", given + keywords);
      }
      return Raise.typeError(
          "%s() takes %s %d positional argument%s (%d given)",
          plainName(function),
          least == most ? "exactly" : "at most",
          most,
          most == 1 ? "" : "s",
          given);
    }
    return byFormat
        ? byFormat(function, least == most ? "exactly" : "at most", most, given)
        : Raise.typeError(
            "%s expected %s%d argument%s, got %d",
            plainName(function),
            least == most ? "" : "at most ",
            most,
            most == 1 ? "" : "s",
            given);
  }

  private PyRaise missing(PyNative function, int index, int given) {
    int receivers = receivers(function);
    if (index < positionalOnly) {
      int least = 0;
      int most = positional - receivers;
      for (int i = receivers; i < positionalOnly; i++) {
        least += optional[i] ? 0 : 1;
      }
      if (most == 1 && least == 1 && !isConstructor(function)) {
        return Raise.typeError(
            "%s() takes exactly one argument (%d given)", shownName(function), given - receivers);
      }
      if (positionalOnly < names.length && !isConstructor(function)) {
        return Raise.typeError(
            "%s() takes %s %d positional argument%s (%d given)",
            plainName(function),
            least == most ? "exactly" : "at least",
            least,
            least == 1 ? "" : "s",
            given - receivers);
      }
      if (byFormat) {
        return byFormat(function, least == most ? "exactly" : "at least", least, given - receivers);
      }
      return Raise.typeError(
          "%s expected %s%d argument%s, got %d",
          plainName(function),
          least == most ? "" : "at least ",
          least,
          least == 1 ? "" : "s",
          given - receivers);
    }
    return Raise.typeError(
        "%s() missing required argument '%s' (pos %d)",
        plainName(function), names[index], index + 1 - receivers);
  }

  private static PyRaise byFormat(PyNative function, String bound, int count, int given) {
    return Raise.typeError(
        "%s() takes %s %d argument%s (%d given)",
        plainName(function), bound, count, count == 1 ? "" : "s", given);
  }

  /** How many parameters a caller does not write: the receiver, or the class. */
  private int receivers(PyNative function) {
    boolean bound =
        function.kind != PyNative.Kind.STATIC || names.length > 0 && names[0].equals("cls");
    return function.owner != null && bound ? 1 : 0;
  }

  private static String plainName(PyNative function) {
    return isConstructor(function) ? TypeNames.simple(function.owner) : function.name;
  }

  private static boolean isConstructor(PyNative function) {
    return function.owner != null
        && (function.name.equals("__new__") || function.name.equals("__init__"));
  }

  private static String shownName(PyNative function) {
    return function.owner != null && function.kind == PyNative.Kind.METHOD
        ? TypeNames.simple(function.owner) + "." + function.name
        : function.module != null && !function.module.equals("builtins")
            ? function.module + "." + function.name
            : plainName(function);
  }

  private int indexOf(String keyword) {
    for (int i = positionalOnly; i < names.length; i++) {
      if (i != varArgs && i != varKeywords && names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  private static void add(
      List<String> names,
      List<PyObject> defaults,
      List<Boolean> optional,
      String name,
      PyObject value,
      boolean isOptional) {
    names.add(name.strip());
    defaults.add(value);
    optional.add(isOptional);
  }

  private static PyObject literal(String value) {
    return switch (value) {
      case "None" -> PyNone.NONE;
      case "True" -> PyBool.TRUE;
      case "False" -> PyBool.FALSE;
      default -> {
        if (value.startsWith("'") || value.startsWith("\"")) {
          yield PyStr.of(value.substring(1, value.length() - 1));
        }
        yield value.contains(".") || value.contains("e-")
            ? new PyFloat(Double.parseDouble(value))
            : PyInt.of(Long.parseLong(value));
      }
    };
  }
}
