package org.coroscope.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** A program's warnings: which are shown, and how (the rules of the module {@code warnings}). */
public final class Warnings {

  /**
   * One rule; the first that fits decides.
   *
   * @param message what the text begins with; null for any
   * @param module the whole name of the module; null for any
   * @param line 0 for any
   */
  record Filter(String action, Pattern message, PyType category, Pattern module, long line) {
    boolean fits(String text, PyType type, String moduleName, int at) {
      return (message == null || message.matcher(text).lookingAt())
          && type.isSubtypeOf(category)
          && (module == null || module.matcher(moduleName).lookingAt())
          && (line == 0 || line == at);
    }
  }

  /**
   * A warning that is to be shown.
   *
   * @param message an instance of the category
   * @param source the text of the line, or null
   * @param remark a line that explains, or null
   */
  record Shown(
      PyBaseException message,
      PyType category,
      String file,
      int line,
      String source,
      String remark) {}

  /** Takes the place of printing, for {@code catch_warnings(record=True)}. */
  interface Receiver {
    void receive(Shown warning);
  }

  private record Seen(String text, PyType category, String file, int line) {}

  private static final PyStr SHOW = PyStr.intern("showwarning");
  private static final Pattern MAIN = Pattern.compile("__main__\\Z");

  private final Vm vm;
  private boolean shown;
  private final Set<Seen> seen = new HashSet<>();
  private List<Filter> filters = defaultFilters();

  /** Null for printing. */
  Receiver receiver;

  private Warnings(Vm vm) {
    this.vm = vm;
  }

  /** The warnings of a program. */
  public static Warnings of(Vm vm) {
    return vm.service(Warnings.class, () -> new Warnings(vm));
  }

  List<Filter> filters() {
    return filters;
  }

  /** Puts other rules in force; {@code warnings.filters} shows them. */
  void setFilters(List<Filter> changed) {
    filters = changed;
    seen.clear();
    PyModule module = vm.modules.get("warnings");
    if (module != null) {
      module.set("filters", WarningsModule.shown(vm, changed));
    }
  }

  private static List<Filter> defaultFilters() {
    List<Filter> all = new ArrayList<>();
    all.add(new Filter("default", null, Types.DEPRECATION_WARNING, MAIN, 0));
    all.add(new Filter("ignore", null, Types.DEPRECATION_WARNING, null, 0));
    all.add(new Filter("ignore", null, Types.PENDING_DEPRECATION_WARNING, null, 0));
    all.add(new Filter("ignore", null, Types.IMPORT_WARNING, null, 0));
    all.add(new Filter("ignore", null, Types.RESOURCE_WARNING, null, 0));
    return all;
  }

  /**
   * Warns of something in the program's own code.
   *
   * @param stackLevel 1 for the innermost frame of the program, 2 for its caller, …; frames of the
   *     library do not count, unless it is the library that warns
   */
  public static void warn(Vm vm, PyType category, String message, int stackLevel) {
    of(vm).warn(message(vm, category, message), category, stackLevel, null);
  }

  /** As {@link #warn(Vm, PyType, String, int)}, with a line that explains. */
  public static void warn(Vm vm, PyType category, String message, int stackLevel, String remark) {
    of(vm).warn(message(vm, category, message), category, stackLevel, remark);
  }

  /**
   * Warns of a place outside of the program.
   *
   * @param source the line's text, or null
   * @param remark a line that explains, or null
   */
  public static void warnInLibrary(
      Vm vm, PyType category, String message, String file, int line, String source, String remark) {
    PyBaseException instance = message(vm, category, message);
    Warnings warnings = of(vm);
    if (warnings.isWanted(instance, category, file, line, "sys")) {
      warnings.show(new Shown(instance, category, file, line, source, remark));
    }
  }

  /** Warns of a text that the program has compiled; such warnings are never held back as known. */
  static void warnOfSource(Vm vm, PyType category, String message, String file, int line) {
    PyBaseException instance = message(vm, category, message);
    Warnings warnings = of(vm);
    String module = file.endsWith(".py") ? file.substring(0, file.length() - 3) : file;
    warnings.seen.removeIf(known -> known.file().equals(file) && known.line() == line);
    warnings.warnAt(instance, category, file, line, module, null);
  }

  private static PyBaseException message(Vm vm, PyType category, String text) {
    return new PyBaseException(category, PyStr.of(text));
  }

  /** Warns with an instance of the category. */
  void warn(PyBaseException message, PyType category, int stackLevel, String remark) {
    Frame frame = vm.currentFrame();
    // What is written in Python counts its own frames, as it would in CPython.
    boolean byLibrary = frame != null && frame.code.isLibrary();
    for (int level = 1; level < stackLevel && frame != null; level++) {
      frame = byLibrary ? frame.back : visible(visible(frame).back);
    }
    frame = visible(frame);
    if (frame == null) {
      warnAt(message, category, "sys", 1, "sys", remark);
      return;
    }
    PyObject name = frame.globals.get(PyStr.intern("__name__"));
    String module = name instanceof PyStr text ? text.value : "<string>";
    warnAt(message, category, frame.code.file(), frame.line(), module, remark);
  }

  private static Frame visible(Frame frame) {
    Frame at = frame;
    while (at != null && at.code.isLibrary()) {
      at = at.back;
    }
    return at;
  }

  /** Warns of a place. */
  void warnAt(
      PyBaseException message,
      PyType category,
      String file,
      int line,
      String module,
      String remark) {
    if (isWanted(message, category, file, line, module)) {
      show(new Shown(message, category, file, line, vm.sourceLine(file, line), remark));
    }
  }

  private boolean isWanted(
      PyBaseException message, PyType category, String file, int line, String module) {
    String text = Conversion.str(vm, message).value;
    String action = "default";
    for (Filter filter : filters) {
      if (filter.fits(text, category, module, line)) {
        action = filter.action();
        break;
      }
    }
    return switch (action) {
      case "ignore" -> false;
      case "error" -> throw message.raise();
      case "always" -> true;
      case "module" -> seen.add(new Seen(text, category, file, 0));
      case "once" -> seen.add(new Seen(text, category, "", 0));
      default -> seen.add(new Seen(text, category, file, line));
    };
  }

  /** Whether a warning was shown: the first makes CPython load much, and with it collect. */
  public boolean hasShown() {
    return shown;
  }

  private void show(Shown warning) {
    shown = true;
    if (receiver != null) {
      receiver.receive(warning);
      return;
    }
    PyModule module = vm.modules.get("warnings");
    PyObject shower = module == null ? null : module.namespace.get(SHOW);
    if (shower == null || shower instanceof PyNative) {
      vm.writeError(format(vm, warning));
    } else {
      // The program has put a function of its own there.
      vm.call(
          shower,
          new PyObject[] {
            warning.message(),
            warning.category(),
            PyStr.of(warning.file()),
            PyInt.of(warning.line())
          });
    }
  }

  /** The text of a warning as it is printed. */
  static String format(Vm vm, Shown warning) {
    StringBuilder text = new StringBuilder(warning.file()).append(':').append(warning.line());
    String category = warning.category().name();
    text.append(": ").append(category).append(": ");
    text.append(Conversion.str(vm, warning.message()).value).append('\n');
    String source = warning.source();
    if (source != null && !source.isBlank()) {
      text.append("  ").append(source.strip()).append('\n');
    }
    if (warning.remark() != null) {
      text.append(category).append(": ").append(warning.remark()).append('\n');
    }
    return text.toString();
  }
}
