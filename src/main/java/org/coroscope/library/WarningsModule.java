package org.coroscope.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coroscope.library.regex.RegexFlags;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code warnings}. */
final class WarningsModule {
  private static final List<String> ACTIONS =
      List.of("error", "ignore", "always", "default", "module", "once");

  /** Stands behind the pattern of a module's name. */
  private static final String WHOLE = "\\Z";

  private static final PyType MESSAGE =
      TypeBuilder.named("WarningMessage", Types.OBJECT)
          .module("warnings")
          .instancesHaveDict()
          .special(Special.STR, (vm, self) -> messageText(vm, self))
          .build();

  private static final PyType CATCH =
      TypeBuilder.named("catch_warnings", Types.OBJECT)
          .module("warnings")
          .constructor(
              "cls, *, record=False, module=None, action=None, category=?, lineno=0, append=False",
              (vm, a) -> new CatchWarnings(Conversion.isTrue(vm, a[1]), a[3], a[4]))
          .special(Special.INIT, "self, **kwargs", (vm, a) -> PyNone.NONE)
          .special(Special.ENTER, (vm, self) -> ((CatchWarnings) self).enter(vm))
          .special(
              Special.EXIT,
              "self, *exc_info",
              (vm, a) -> {
                ((CatchWarnings) a[0]).exit(vm);
                return PyNone.NONE;
              })
          .build();

  private WarningsModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    PyModule module = functions();
    module.set("filters", shown(vm, Warnings.of(vm).filters()));
    return module;
  }

  private static PyModule functions() {
    return ModuleBuilder.named("warnings")
        .function("warn", "message, category=None, stacklevel=1, source=None", WarningsModule::warn)
        .function(
            "warn_explicit",
            "message, category, filename, lineno, module=None, registry=None,"
                + " module_globals=None, source=None",
            WarningsModule::warnExplicit)
        .function(
            "simplefilter",
            "action, category=?, lineno=0, append=False",
            (v, a) -> {
              addFilter(
                  v,
                  new Warnings.Filter(
                      action(v, a[0]), null, category(a[1]), null, Conversion.toLong(v, a[2])),
                  Conversion.isTrue(v, a[3]));
              return PyNone.NONE;
            })
        .function(
            "filterwarnings",
            "action, message='', category=?, module='', lineno=0, append=False",
            WarningsModule::filterWarnings)
        .function(
            "resetwarnings",
            v -> {
              Warnings.of(v).setFilters(List.of());
              return PyNone.NONE;
            })
        .function(
            "formatwarning",
            "message, category, filename, lineno, line=None",
            (v, a) -> PyStr.of(Warnings.format(v, shown(v, a, a[4]))))
        .function(
            "showwarning",
            "message, category, filename, lineno, file=None, line=None",
            (v, a) -> {
              String text = Warnings.format(v, shown(v, a, a[5]));
              if (a[4] == PyNone.NONE) {
                v.writeError(text);
              } else {
                v.callMethod(a[4], "write", PyStr.of(text));
              }
              return PyNone.NONE;
            })
        .type(CATCH)
        .type(MESSAGE)
        .build();
  }

  /** The rules as a program may look at them. */
  static PyList shown(Vm vm, List<Warnings.Filter> filters) {
    PyList all = new PyList();
    for (Warnings.Filter filter : filters) {
      all.append(
          new PyTuple(
              PyStr.of(filter.action()),
              pattern(vm, filter.message(), "", RegexFlags.IGNORECASE),
              filter.category(),
              pattern(vm, filter.module(), WHOLE, 0),
              PyInt.of(filter.line())));
    }
    return all;
  }

  private static PyObject pattern(Vm vm, Pattern pattern, String ending, int flags) {
    if (pattern == null) {
      return PyNone.NONE;
    }
    String text = pattern.pattern();
    PyStr shown = PyStr.of(text.substring(0, text.length() - ending.length()));
    // CPython's own rules have no patterns, as those were made before there is a module for them.
    return shown.value.equals("__main__") ? shown : ReModule.compile(vm, shown, PyInt.of(flags));
  }

  private static Warnings.Shown shown(Vm vm, PyObject[] a, PyObject source) {
    PyType category = category(a[1]);
    String file = Conversion.str(vm, a[2]).value;
    int line = Conversion.toInt(vm, a[3]);
    String text = source instanceof PyStr given ? given.value : vm.sourceLine(file, line);
    return new Warnings.Shown(instance(vm, a[0], category), category, file, line, text, null);
  }

  private static PyBaseException instance(Vm vm, PyObject message, PyType category) {
    return message instanceof PyBaseException given
        ? given
        : (PyBaseException) vm.call(category, message);
  }

  private static PyType category(PyObject category) {
    if (category == null || category == PyNone.NONE) {
      return category == null ? Types.WARNING : Types.USER_WARNING;
    }
    if (category instanceof PyType type && type.isSubtypeOf(Types.WARNING)) {
      return type;
    }
    throw Raise.typeError("category must be a Warning subclass, not '%s'", category.type().name());
  }

  private static PyObject warn(Vm vm, PyObject[] a) {
    PyType category = a[0] instanceof PyBaseException given ? given.type() : category(a[1]);
    int level = Math.max(1, Conversion.toInt(vm, a[2]));
    Warnings.of(vm).warn(instance(vm, a[0], category), category, level, null);
    return PyNone.NONE;
  }

  private static PyObject warnExplicit(Vm vm, PyObject[] a) {
    PyType category = a[0] instanceof PyBaseException given ? given.type() : category(a[1]);
    String file = Conversion.str(vm, a[2]).value;
    String module = a[4] == PyNone.NONE ? file : Conversion.str(vm, a[4]).value;
    Warnings.of(vm)
        .warnAt(
            instance(vm, a[0], category), category, file, Conversion.toInt(vm, a[3]), module, null);
    return PyNone.NONE;
  }

  private static String action(Vm vm, PyObject action) {
    String text = Conversion.str(vm, action).value;
    if (!ACTIONS.contains(text)) {
      throw Raise.of(
          Types.ASSERTION_ERROR, PyStr.of("invalid action: " + Conversion.repr(vm, action).value));
    }
    return text;
  }

  private static PyObject filterWarnings(Vm vm, PyObject[] a) {
    String message = Conversion.str(vm, a[1]).value;
    String module = Conversion.str(vm, a[3]).value;
    Warnings.Filter filter =
        new Warnings.Filter(
            action(vm, a[0]),
            message.isEmpty() ? null : Pattern.compile(message, Pattern.CASE_INSENSITIVE),
            category(a[2]),
            module.isEmpty() ? null : Pattern.compile(module + WHOLE),
            Conversion.toLong(vm, a[4]));
    addFilter(vm, filter, Conversion.isTrue(vm, a[5]));
    return PyNone.NONE;
  }

  private static void addFilter(Vm vm, Warnings.Filter filter, boolean append) {
    Warnings warnings = Warnings.of(vm);
    List<Warnings.Filter> changed = new ArrayList<>(warnings.filters());
    changed.remove(filter);
    changed.add(append ? changed.size() : 0, filter);
    warnings.setFilters(changed);
  }

  private static PyObject messageText(Vm vm, PyObject self) {
    StringBuilder text = new StringBuilder("{");
    for (String name : new String[] {"message", "category", "filename", "lineno", "line"}) {
      PyObject value = self.attributes().get(PyStr.intern(name));
      text.append(text.length() == 1 ? "" : ", ").append(name).append(" : ");
      text.append(
          name.equals("category")
              ? "'" + ((PyType) value).name() + "'"
              : Conversion.repr(vm, value).value);
    }
    return PyStr.of(text.append('}').toString());
  }

  /** {@code catch_warnings}: puts the filters back, and may collect the warnings meanwhile. */
  private static final class CatchWarnings extends PyObject {
    private final boolean record;
    private final PyObject action;
    private final PyObject category;
    private List<Warnings.Filter> before;
    private Warnings.Receiver receiverBefore;

    CatchWarnings(boolean record, PyObject action, PyObject category) {
      this.record = record;
      this.action = action;
      this.category = category;
    }

    PyObject enter(Vm vm) {
      Warnings warnings = Warnings.of(vm);
      if (before != null) {
        throw Raise.runtimeError("Cannot enter %s twice", Conversion.repr(vm, this).value);
      }
      before = warnings.filters();
      receiverBefore = warnings.receiver;
      warnings.setFilters(before);
      if (action != PyNone.NONE) {
        addFilter(
            vm, new Warnings.Filter(action(vm, action), null, category(category), null, 0), false);
      }
      if (!record) {
        return PyNone.NONE;
      }
      PyList collected = new PyList();
      warnings.receiver = warning -> collected.append(message(warning));
      return collected;
    }

    private static PyObject message(Warnings.Shown warning) {
      PyInstance message = new PyInstance(MESSAGE);
      message.attributesForWriting().put(PyStr.intern("message"), warning.message());
      message.attributes().put(PyStr.intern("category"), warning.category());
      message.attributes().put(PyStr.intern("filename"), PyStr.of(warning.file()));
      message.attributes().put(PyStr.intern("lineno"), PyInt.of(warning.line()));
      message.attributes().put(PyStr.intern("line"), PyNone.NONE);
      message.attributes().put(PyStr.intern("file"), PyNone.NONE);
      message.attributes().put(PyStr.intern("source"), PyNone.NONE);
      return message;
    }

    void exit(Vm vm) {
      if (before == null) {
        throw Raise.runtimeError(
            "Cannot exit %s without entering first", Conversion.repr(vm, this).value);
      }
      Warnings warnings = Warnings.of(vm);
      warnings.setFilters(before);
      warnings.receiver = receiverBefore;
    }

    @Override
    public PyType type() {
      return CATCH;
    }
  }
}
