package org.coroscope.vm;

import java.util.IdentityHashMap;
import java.util.Map;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/**
 * Writes exceptions as CPython 3.11 writes them to standard error: places with carets (PEP 657),
 * causes and contexts, notes (PEP 678), suggestions, and groups as trees (PEP 654). Places in
 * Coroscope's own library are left out.
 */
public final class TracebackPrinter {
  private static final int SHOWN_REPEATS = 3;
  private static final int WIDEST_GROUP = 15;
  private static final int DEEPEST_GROUP = 10;
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private final Vm vm;
  private final CaretLine carets;
  private final boolean suggests;

  /** As the interpreter prints an exception that nobody has caught. */
  public TracebackPrinter(Vm vm, SourceLines sources) {
    this(vm, sources, true);
  }

  /**
   * A printer with or without suggestions; the module {@code traceback} makes none in CPython 3.11.
   */
  public TracebackPrinter(Vm vm, SourceLines sources, boolean suggests) {
    this.vm = vm;
    this.carets = new CaretLine(sources, suggests);
    this.suggests = suggests;
  }

  /** What is printed of an exception that nobody has caught. */
  public static String text(Vm vm, PyBaseException exception) {
    return new TracebackPrinter(vm, vm::sourceLine).format(exception);
  }

  /** One place: file, line and function, and the source with its marks below. */
  public String formatPlace(PyTraceback place) {
    StringBuilder out = new StringBuilder();
    appendPlace(out, place);
    return out.toString();
  }

  /** The whole text, causes first; every line ends with a line break. */
  public String format(PyBaseException exception) {
    Writer writer = new Writer();
    writer.chain(exception);
    return writer.out.toString();
  }

  /** The places only, outermost first, as {@code traceback.format_tb} joins them. */
  public String formatPlaces(PyTraceback traceback) {
    StringBuilder out = new StringBuilder();
    int repeats = 0;
    PyTraceback previous = null;
    for (PyTraceback place = traceback; place != null; place = place.next) {
      if (!place.code.isShownInTracebacks()) {
        continue;
      }
      if (previous != null && isSame(previous, place)) {
        repeats++;
      } else {
        appendRepeats(out, repeats);
        repeats = 1;
      }
      previous = place;
      if (repeats <= SHOWN_REPEATS) {
        appendPlace(out, place);
      }
    }
    appendRepeats(out, repeats);
    return out.toString();
  }

  private static boolean isSame(PyTraceback a, PyTraceback b) {
    return a.code.code().file().equals(b.code.code().file())
        && a.line() == b.line()
        && a.code.code().name().equals(b.code.code().name());
  }

  private static void appendRepeats(StringBuilder out, int repeats) {
    int more = repeats - SHOWN_REPEATS;
    if (more > 0) {
      out.append("  [Previous line repeated ").append(more);
      out.append(more == 1 ? " more time]\n" : " more times]\n");
    }
  }

  private void appendPlace(StringBuilder out, PyTraceback place) {
    out.append("  File \"").append(place.code.code().file()).append("\", line ");
    out.append(place.line()).append(", in ").append(place.code.code().name()).append('\n');
    SourceSpan span =
        place.pc == PyTraceback.AT_DEFINITION
            ? new SourceSpan(place.line(), 0, place.line(), 0)
            : place.code.code().spans()[place.pc];
    carets.append(out, place.code.code().file(), span);
  }

  /** A group with all that is in it, without what led to it; for the module traceback. */
  public String formatGroup(PyBaseException group) {
    Writer writer = new Writer();
    writer.seen.put(group, true);
    writer.group(group);
    return writer.out.toString();
  }

  /** The last lines: type, message, suggestion and notes. */
  public String formatOnly(PyBaseException exception) {
    return syntaxPlace(exception) + summary(exception) + notes(exception);
  }

  private String syntaxPlace(PyBaseException exception) {
    StringBuilder out = new StringBuilder();
    if (exception.type().isSubtypeOf(Types.SYNTAX_ERROR)) {
      appendSyntaxPlace(out, exception);
    }
    return out.toString();
  }

  private String summary(PyBaseException exception) {
    StringBuilder out = new StringBuilder(qualifiedName(exception.type()));
    String message = message(exception);
    if (!message.isEmpty()) {
      out.append(": ").append(message);
    }
    if (suggests) {
      out.append(Suggestions.forException(vm, exception));
    }
    return out.append('\n').toString();
  }

  private String notes(PyBaseException exception) {
    StringBuilder out = new StringBuilder();
    PyObject notes = attribute(exception, "__notes__");
    if (notes instanceof PyList list) {
      for (PyObject note : list.toArray()) {
        out.append(note instanceof PyStr ? note : Conversion.repr(vm, note)).append('\n');
      }
    }
    return out.toString();
  }

  private String message(PyBaseException exception) {
    if (exception.type().isSubtypeOf(Types.SYNTAX_ERROR)
        && attribute(exception, "msg") instanceof PyStr text) {
      return text.value;
    }
    try {
      return Conversion.str(vm, exception).value;
    } catch (PyRaise raise) {
      return "<exception str() failed>";
    }
  }

  private void appendSyntaxPlace(StringBuilder out, PyBaseException exception) {
    PyObject line = attribute(exception, "lineno");
    if (line == null || line == PyNone.NONE) {
      return;
    }
    PyObject file = attribute(exception, "filename");
    out.append("  File \"").append(file instanceof PyStr ? file : "<string>");
    out.append("\", line ").append(line).append('\n');
    if (attribute(exception, "text") instanceof PyStr text) {
      String shown = text.value.stripLeading();
      int stripped = text.value.length() - shown.length();
      out.append("    ").append(shown.stripTrailing()).append('\n');
      if (attribute(exception, "offset") instanceof PyInt offset && offset.value > 0) {
        int start = Math.max(0, (int) offset.value - 1 - stripped);
        int end = start + 1;
        if (attribute(exception, "end_offset") instanceof PyInt last) {
          end = Math.max(end, (int) last.value - 1 - stripped);
        }
        out.append("    ").append(" ".repeat(start)).append("^".repeat(end - start)).append('\n');
      }
    }
  }

  /** The class's name as tracebacks show it: with its module unless that goes without saying. */
  public static String qualifiedName(PyType type) {
    PyObject module = type.lookup(PyStr.intern("__module__"));
    if (module instanceof PyStr name
        && !name.value.equals("builtins")
        && !name.value.equals("__main__")) {
      return name.value + "." + type.qualifiedName();
    }
    return type.qualifiedName();
  }

  private static PyObject attribute(PyBaseException exception, String name) {
    PyObject detail = exception.detail(name);
    if (detail != null || exception.attributes() == null) {
      return detail;
    }
    return exception.attributes().get(PyStr.intern(name));
  }

  /** The text so far, and how deep in the tree of groups it is. */
  private final class Writer {
    private final StringBuilder out = new StringBuilder();
    private final Map<PyBaseException, Boolean> seen = new IdentityHashMap<>();
    private int depth;
    private boolean needsClose;

    void chain(PyBaseException exception) {
      seen.put(exception, true);
      PyBaseException before = null;
      String sentence = "";
      if (exception.cause != null) {
        before = exception.cause;
        sentence = CAUSE;
      } else if (exception.context != null && !exception.suppressContext) {
        before = exception.context;
        sentence = CONTEXT;
      }
      if (before != null && !seen.containsKey(before)) {
        chain(before);
        emit(sentence, '|');
      }
      if (exception.type().isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
        group(exception);
      } else {
        places(exception, "Traceback (most recent call last):\n", '|');
        emitSummary(exception);
      }
    }

    private void places(PyBaseException exception, String title, char margin) {
      String places = formatPlaces(exception.traceback);
      if (exception.traceback != null) {
        emit(title, margin);
        emit(places, '|');
      }
    }

    private void group(PyBaseException exception) {
      boolean outermost = depth == 0;
      if (outermost) {
        depth++;
      }
      if (depth > DEEPEST_GROUP) {
        emit("... (max_group_depth is " + DEEPEST_GROUP + ")\n", '|');
        return;
      }
      places(
          exception, "Exception Group Traceback (most recent call last):\n", outermost ? '+' : '|');
      emitSummary(exception);
      PyObject[] members = exception.members.items;
      boolean cut = members.length > WIDEST_GROUP;
      int shown = cut ? WIDEST_GROUP + 1 : members.length;
      needsClose = false;
      for (int i = 0; i < shown; i++) {
        boolean last = i == shown - 1;
        if (last) {
          needsClose = true;
        }
        boolean truncated = cut && last;
        out.append(indent()).append(i == 0 ? "+-" : "  ").append("+---------------- ");
        out.append(truncated ? "..." : String.valueOf(i + 1)).append(" ----------------\n");
        depth++;
        if (truncated) {
          int rest = members.length - WIDEST_GROUP;
          emit("and " + rest + " more exception" + (rest == 1 ? "" : "s") + "\n", '|');
        } else {
          chain((PyBaseException) members[i]);
        }
        if (last && needsClose) {
          out.append(indent()).append("+------------------------------------\n");
          needsClose = false;
        }
        depth--;
      }
      if (outermost) {
        depth = 0;
      }
    }

    /** The interpreter itself puts no margin before further lines of a message. */
    private void emitSummary(PyBaseException exception) {
      emit(syntaxPlace(exception), '|');
      String summary = summary(exception);
      if (suggests && depth > 0) {
        out.append(indent()).append("| ").append(summary);
      } else {
        emit(summary, '|');
      }
      emit(notes(exception), '|');
    }

    private String indent() {
      return "  ".repeat(depth);
    }

    private void emit(String text, char margin) {
      if (depth == 0) {
        out.append(text);
        return;
      }
      for (String line : text.split("(?<=\n)")) {
        if (!line.isEmpty()) {
          out.append(indent()).append(margin).append(' ').append(line);
        }
      }
    }
  }
}
