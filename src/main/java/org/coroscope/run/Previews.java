package org.coroscope.run;

import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;

/**
 * Short texts for values, as they are shown to the learner. No guest code runs for them: a guest
 * {@code __repr__} could change the very state that is looked at, and would be recorded itself.
 */
final class Previews {
  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_ITEMS = 6;
  private static final int MOST_LEVELS = 3;

  private Previews() {}

  /** At most some 60 characters that show a value; null for null. */
  static String of(Object value) {
    if (!(value instanceof PyObject object)) {
      return value == null ? null : value.toString();
    }
    if (object == PyNone.NONE) {
      return "None";
    }
    if (object instanceof PyInt number && number.isSmall() && !(number instanceof PyBool)) {
      return Long.toString(number.value);
    }
    StringBuilder text = new StringBuilder();
    append(text, object, 0);
    return cut(text.toString());
  }

  /** {@code ValueError: message}. */
  static String exception(PyBaseException exception) {
    String name = exception.type().name();
    if (exception.args.items.length == 0) {
      return name;
    }
    StringBuilder text = new StringBuilder(name).append(": ");
    if (exception.args.items.length == 1 && exception.args.items[0] instanceof PyStr message) {
      text.append(message.value);
    } else if (exception.args.items.length == 1) {
      append(text, exception.args.items[0], 1);
    } else {
      append(text, exception.args, 1);
    }
    return cut(text.toString());
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int end = MOST_CHARACTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static void append(StringBuilder out, PyObject value, int level) {
    if (out.length() > MOST_CHARACTERS) {
      return;
    }
    if (value instanceof PyBool) {
      out.append(value == PyBool.TRUE ? "True" : "False");
    } else if (value instanceof PyInt number) {
      out.append(
          number.isSmall() ? number.toString() : "an int of " + number.big().bitLength() + " bits");
    } else if (value instanceof PyFloat number) {
      out.append(FloatText.of(number));
    } else if (value instanceof PyStr text) {
      quote(out, text.value);
    } else if (value instanceof PyBytes bytes) {
      out.append("bytes of length ").append(bytes.value.length);
    } else if (value instanceof PyList list) {
      sequence(out, "[", list.items, list.size, "]", level);
    } else if (value instanceof PyTuple tuple) {
      int size = tuple.items.length;
      sequence(out, "(", tuple.items, size, size == 1 ? ",)" : ")", level);
    } else if (value instanceof PySet set) {
      PyObject[] items = set.toArray();
      sequence(out, "{", items, items.length, "}", level);
    } else if (value instanceof PyDict dict) {
      dict(out, dict, level);
    } else {
      out.append(plain(value));
    }
  }

  private static String plain(PyObject value) {
    if (value == PyNone.NONE) {
      return "None";
    } else if (value instanceof PyFunction function) {
      return "<function " + function.qualifiedName.value + ">";
    } else if (value instanceof PyBoundMethod method) {
      return "<method " + plain(method.function) + ">";
    } else if (value instanceof PyNative function) {
      return "<built-in function " + function.name + ">";
    } else if (value instanceof PyType type) {
      return "<class '" + type.name() + "'>";
    } else if (value instanceof PyModule module) {
      return "<module '" + module.name() + "'>";
    } else if (value instanceof PyGenerator generator) {
      return "<" + generator.type().name() + " " + generator.qualifiedName.value + ">";
    } else if (value instanceof PyBaseException exception) {
      return exception(exception);
    }
    return "<" + value.type().name() + ">";
  }

  private static void quote(StringBuilder out, String text) {
    char mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    out.append(mark);
    int end = Math.min(text.length(), MOST_CHARACTERS);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c == mark) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    out.append(mark);
  }

  private static void sequence(
      StringBuilder out, String open, PyObject[] items, int size, String close, int level) {
    out.append(open);
    if (level >= MOST_LEVELS && size > 0) {
      out.append('…');
    } else {
      for (int i = 0; i < size; i++) {
        if (i > 0) {
          out.append(", ");
        }
        if (i == MOST_ITEMS) {
          out.append("… ").append(size).append(" in all");
          break;
        }
        append(out, items[i], level + 1);
      }
    }
    out.append(close);
  }

  private static void dict(StringBuilder out, PyDict dict, int level) {
    out.append('{');
    int shown = 0;
    for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
      if (shown > 0) {
        out.append(", ");
      }
      if (shown++ == MOST_ITEMS || level >= MOST_LEVELS) {
        out.append("… ").append(dict.size()).append(" in all");
        break;
      }
      append(out, dict.keyAt(i), level + 1);
      out.append(": ");
      append(out, dict.valueAt(i), level + 1);
    }
    out.append('}');
  }
}
