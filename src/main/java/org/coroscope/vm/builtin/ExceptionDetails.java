package org.coroscope.vm.builtin;

import java.util.List;
import java.util.stream.Stream;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
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
import org.coroscope.vm.op.Iteration;

/** Attributes and texts of the exceptions that have more than arguments. */
final class ExceptionDetails {
  private static final String[] PLACE = {
    "filename", "lineno", "offset", "text", "end_lineno", "end_offset"
  };

  private ExceptionDetails() {}

  static void install() {
    TypeBuilder.of(Types.STOP_ITERATION)
        .property(
            "value",
            (vm, self) -> first((PyBaseException) self, "value"),
            (vm, self, value) -> {
              ((PyBaseException) self).with("value", value);
              return PyNone.NONE;
            });
    TypeBuilder.of(Types.SYSTEM_EXIT)
        .property(
            "code",
            (vm, self) -> exitCode((PyBaseException) self),
            (vm, self, value) -> {
              ((PyBaseException) self).with("code", value);
              return PyNone.NONE;
            });
    TypeBuilder.of(Types.KEY_ERROR)
        .special(
            Special.STR,
            (vm, self) -> {
              PyObject[] args = ((PyBaseException) self).args.items;
              return args.length == 1
                  ? Conversion.repr(vm, args[0])
                  : ExceptionMethods.str(vm, self);
            });
    named(Types.NAME_ERROR, "name");
    named(Types.ATTRIBUTE_ERROR, "name", "obj");
    named(Types.IMPORT_ERROR, "name", "path");
    ExceptionMethods.detail(TypeBuilder.of(Types.IMPORT_ERROR), "msg")
        .property(
            "msg",
            (vm, self) -> {
              PyBaseException error = (PyBaseException) self;
              PyObject own = error.detail("msg");
              return own != null || error.args.items.length != 1
                  ? FunctionMethods.orNone(own)
                  : error.args.items[0];
            },
            (vm, self, value) -> {
              ((PyBaseException) self).with("msg", value);
              return PyNone.NONE;
            })
        .special(
            Special.STR,
            (vm, self) -> {
              PyObject message = ((PyBaseException) self).detail("msg");
              return message instanceof PyStr ? message : ExceptionMethods.str(vm, self);
            });
    installSyntaxError();
  }

  /** The names of the details that go into a copy, as they are not among the arguments. */
  static List<String> keptOf(PyBaseException exception) {
    return exception.type().isSubtypeOf(Types.IMPORT_ERROR)
        ? Stream.of("name", "path").filter(name -> exception.detail(name) != null).toList()
        : List.of();
  }

  private static PyObject first(PyBaseException exception, String detail) {
    PyObject own = exception.detail(detail);
    if (own != null) {
      return own;
    }
    return exception.args.items.length == 0 ? PyNone.NONE : exception.args.items[0];
  }

  private static PyObject exitCode(PyBaseException exit) {
    return exit.detail("code") == null && exit.args.items.length > 1
        ? exit.args
        : first(exit, "code");
  }

  /** Lets a type take keyword arguments that become attributes. */
  private static void named(PyType type, String... keywords) {
    TypeBuilder builder = TypeBuilder.of(type);
    for (String keyword : keywords) {
      ExceptionMethods.detail(builder, keyword);
    }
    builder.rawMethod(
        "__init__",
        (vm, arguments, names) -> {
          PyBaseException self = (PyBaseException) arguments[0];
          int given = arguments.length - names.length;
          self.args = new PyTuple(java.util.Arrays.copyOfRange(arguments, 1, given));
          for (String keyword : keywords) {
            if (self.detail(keyword) != null) {
              self.with(keyword, null);
            }
          }
          for (int i = 0; i < names.length; i++) {
            if (!java.util.List.of(keywords).contains(names[i].value)) {
              throw Raise.typeError(
                  "'%s' is an invalid keyword argument for %s()", names[i].value, type.name());
            }
            self.with(names[i].value, arguments[given + i]);
          }
          return PyNone.NONE;
        });
  }

  private static void installSyntaxError() {
    TypeBuilder type = TypeBuilder.of(Types.SYNTAX_ERROR);
    ExceptionMethods.detail(type, "msg");
    ExceptionMethods.detail(type, "print_file_and_line");
    for (String name : PLACE) {
      ExceptionMethods.detail(type, name);
    }
    type.special(
            Special.INIT,
            "self, *args",
            (vm, a) -> {
              PyBaseException self = (PyBaseException) a[0];
              self.args = (PyTuple) a[1];
              PyObject[] args = self.args.items;
              if (args.length > 0) {
                self.with("msg", args[0]);
              }
              if (args.length == 2) {
                PyObject[] place = Iteration.toArray(vm, args[1]);
                if (place.length != 4 && place.length != 6) {
                  throw Raise.typeError(
                      place.length < 4
                          ? "function missing required argument '"
                              + PLACE[place.length]
                              + "' (pos "
                              + (place.length + 1)
                              + ")"
                          : "end_offset must be provided when end_lineno is provided");
                }
                for (int i = 0; i < place.length; i++) {
                  self.with(PLACE[i], place[i]);
                }
              }
              return PyNone.NONE;
            })
        .special(Special.STR, (vm, self) -> PyStr.of(syntaxMessage(vm, (PyBaseException) self)));
  }

  private static String syntaxMessage(Vm vm, PyBaseException error) {
    PyObject message = FunctionMethods.orNone(error.detail("msg"));
    String text = Conversion.str(vm, message).value;
    String file = error.detail("filename") instanceof PyStr name ? baseName(name.value) : null;
    PyObject line = error.detail("lineno");
    if (line instanceof PyInt number) {
      return file == null
          ? text + " (line " + number + ")"
          : text + " (" + file + ", line " + number + ")";
    }
    return file == null ? text : text + " (" + file + ")";
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
