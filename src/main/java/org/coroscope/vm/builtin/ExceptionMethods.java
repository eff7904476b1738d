package org.coroscope.vm.builtin;

import java.util.Map;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** What all exceptions can do, and what some carry besides their arguments. */
final class ExceptionMethods {
  private static final PyStr NOTES = PyStr.intern("__notes__");

  /** Which kind of OSError an error number stands for (PEP 3151). */
  private static final Map<Long, PyType> BY_ERRNO =
      Map.ofEntries(
          Map.entry(1L, Types.PERMISSION_ERROR),
          Map.entry(2L, Types.FILE_NOT_FOUND_ERROR),
          Map.entry(3L, Types.PROCESS_LOOKUP_ERROR),
          Map.entry(4L, Types.INTERRUPTED_ERROR),
          Map.entry(10L, Types.CHILD_PROCESS_ERROR),
          Map.entry(11L, Types.BLOCKING_IO_ERROR),
          Map.entry(13L, Types.PERMISSION_ERROR),
          Map.entry(17L, Types.FILE_EXISTS_ERROR),
          Map.entry(20L, Types.NOT_A_DIRECTORY_ERROR),
          Map.entry(21L, Types.IS_A_DIRECTORY_ERROR),
          Map.entry(32L, Types.BROKEN_PIPE_ERROR),
          Map.entry(103L, Types.CONNECTION_ABORTED_ERROR),
          Map.entry(104L, Types.CONNECTION_RESET_ERROR),
          Map.entry(110L, Types.TIMEOUT_ERROR),
          Map.entry(111L, Types.CONNECTION_REFUSED_ERROR));

  private ExceptionMethods() {}

  static void install() {
    base();
    carrying(Types.STOP_ITERATION, "value");
    carrying(Types.SYSTEM_EXIT, "code");
    TypeBuilder.of(Types.KEY_ERROR)
        .special(
            Special.STR,
            (vm, self) -> {
              PyObject[] args = ((PyBaseException) self).args.items;
              return args.length == 1 ? Conversion.repr(vm, args[0]) : text(vm, self);
            });
    named(Types.NAME_ERROR, "name");
    named(Types.ATTRIBUTE_ERROR, "name", "obj");
    named(Types.IMPORT_ERROR, "name", "path");
    TypeBuilder.of(Types.IMPORT_ERROR).getter("msg", (vm, self) -> firstArgument(self));
    osError();
    syntaxError();
    ExceptionGroupMethods.install();
  }

  private static void base() {
    TypeBuilder.of(Types.BASE_EXCEPTION)
        .rawConstructor(
            (vm, arguments, names) -> {
              PyObject[] args = new PyObject[arguments.length - 1 - names.length];
              System.arraycopy(arguments, 1, args, 0, args.length);
              return new PyBaseException((PyType) arguments[0], args);
            })
        .rawMethod(
            "__init__",
            (vm, arguments, names) -> {
              if (names.length > 0) {
                throw Raise.typeError(
                    "%s() takes no keyword arguments", arguments[0].type().name());
              }
              PyObject[] args = new PyObject[arguments.length - 1];
              System.arraycopy(arguments, 1, args, 0, args.length);
              ((PyBaseException) arguments[0]).args = new PyTuple(args);
              return PyNone.NONE;
            })
        .special(Special.STR, ExceptionMethods::text)
        .special(
            Special.REPR,
            (vm, self) -> {
              PyTuple args = ((PyBaseException) self).args;
              String inside =
                  args.items.length == 1
                      ? "(" + Conversion.repr(vm, args.items[0]).value + ")"
                      : Conversion.repr(vm, args).value;
              return PyStr.of(self.type().name() + inside);
            })
        .property(
            "args",
            (vm, self) -> ((PyBaseException) self).args,
            (vm, self, value) -> {
              ((PyBaseException) self).args = Conversion.tuple(vm, value);
              return PyNone.NONE;
            })
        .method(
            "with_traceback",
            (vm, self, traceback) -> {
              setTraceback(self, traceback);
              return self;
            })
        .method(
            "add_note",
            (vm, self, note) -> {
              if (!(note instanceof PyStr)) {
                throw Raise.typeError("note must be a str, not '%s'", note.type().name());
              }
              PyObject notes = self.attributesForWriting().get(NOTES);
              if (!(notes instanceof PyList)) {
                notes = new PyList();
                self.attributesForWriting().put(NOTES, notes);
              }
              ((PyList) notes).append(note);
              return PyNone.NONE;
            })
        .property(
            "__traceback__",
            (vm, self) -> orNone(((PyBaseException) self).traceback),
            (vm, self, value) -> {
              setTraceback(self, value);
              return PyNone.NONE;
            })
        .property(
            "__cause__",
            (vm, self) -> orNone(((PyBaseException) self).cause),
            (vm, self, value) -> {
              ((PyBaseException) self).cause = exceptionOrNull(value, "cause");
              ((PyBaseException) self).suppressContext = true;
              return PyNone.NONE;
            })
        .property(
            "__context__",
            (vm, self) -> orNone(((PyBaseException) self).context),
            (vm, self, value) -> {
              ((PyBaseException) self).context = exceptionOrNull(value, "context");
              return PyNone.NONE;
            })
        .property(
            "__suppress_context__",
            (vm, self) -> PyBool.of(((PyBaseException) self).suppressContext),
            (vm, self, value) -> {
              ((PyBaseException) self).suppressContext = Conversion.isTrue(vm, value);
              return PyNone.NONE;
            });
  }

  private static PyObject text(Vm vm, PyObject self) {
    PyTuple args = ((PyBaseException) self).args;
    return switch (args.items.length) {
      case 0 -> PyStr.EMPTY;
      case 1 -> Conversion.str(vm, args.items[0]);
      default -> Conversion.repr(vm, args);
    };
  }

  private static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static PyBaseException exceptionOrNull(PyObject value, String what) {
    if (value == null || value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyBaseException exception) {
      return exception;
    }
    throw Raise.typeError("exception %s must be None or derive from BaseException", what);
  }

  private static void setTraceback(PyObject self, PyObject value) {
    if (value == PyNone.NONE) {
      ((PyBaseException) self).traceback = null;
    } else if (value instanceof PyTraceback traceback) {
      ((PyBaseException) self).traceback = traceback;
    } else {
      throw Raise.typeError("__traceback__ must be a traceback or None");
    }
  }

  private static PyObject firstArgument(PyObject self) {
    PyObject[] args = ((PyBaseException) self).args.items;
    return args.length == 0 ? PyNone.NONE : args[0];
  }

  /** An attribute that is the first argument unless it was set. */
  private static void carrying(PyType type, String name) {
    PyStr key = PyStr.intern(name);
    TypeBuilder.of(type)
        .property(
            name,
            (vm, self) -> {
              PyObject set = self.attributes() == null ? null : self.attributes().get(key);
              if (set != null) {
                return set;
              }
              PyObject[] args = ((PyBaseException) self).args.items;
              return args.length > 1 && type == Types.SYSTEM_EXIT
                  ? ((PyBaseException) self).args
                  : firstArgument(self);
            },
            (vm, self, value) -> {
              self.attributesForWriting().put(key, value == null ? PyNone.NONE : value);
              return PyNone.NONE;
            });
  }

  /** Attributes given as keywords when it is made; None otherwise. */
  private static void named(PyType type, String... attributes) {
    TypeBuilder builder = TypeBuilder.of(type);
    for (String attribute : attributes) {
      builder.attribute(attribute, PyNone.NONE);
    }
    builder.rawMethod(
        "__init__",
        (vm, arguments, names) -> {
          PyObject[] args = new PyObject[arguments.length - 1 - names.length];
          System.arraycopy(arguments, 1, args, 0, args.length);
          ((PyBaseException) arguments[0]).args = new PyTuple(args);
          for (int i = 0; i < names.length; i++) {
            boolean known = false;
            for (String attribute : attributes) {
              known |= attribute.equals(names[i].value);
            }
            if (!known) {
              throw Raise.typeError(
                  "'%s' is an invalid keyword argument for %s()", names[i].value, type.name());
            }
            arguments[0]
                .attributesForWriting()
                .put(names[i], arguments[arguments.length - names.length + i]);
          }
          return PyNone.NONE;
        });
  }

  private static void osError() {
    TypeBuilder builder = TypeBuilder.of(Types.OS_ERROR);
    for (String attribute : new String[] {"errno", "strerror", "filename", "filename2"}) {
      builder.attribute(attribute, PyNone.NONE);
    }
    builder
        .rawConstructor(
            (vm, arguments, names) -> {
              PyType type = (PyType) arguments[0];
              if (type == Types.OS_ERROR
                  && arguments.length >= 3
                  && arguments[1] instanceof PyInt errno
                  && BY_ERRNO.containsKey(errno.value)) {
                type = BY_ERRNO.get(errno.value);
              }
              PyBaseException exception = new PyBaseException(type);
              initializeOsError(exception, arguments);
              return exception;
            })
        .rawMethod(
            "__init__",
            (vm, arguments, names) -> {
              initializeOsError((PyBaseException) arguments[0], arguments);
              return PyNone.NONE;
            })
        .special(
            Special.STR,
            (vm, self) -> {
              PyObject errno = self.attributes() == null ? null : get(self, "errno");
              if (errno == null) {
                return text(vm, self);
              }
              String result =
                  "[Errno "
                      + Conversion.str(vm, errno).value
                      + "] "
                      + Conversion.str(vm, get(self, "strerror")).value;
              PyObject file = get(self, "filename");
              return PyStr.of(
                  file == null ? result : result + ": " + Conversion.repr(vm, file).value);
            });
  }

  private static PyObject get(PyObject self, String name) {
    return self.attributes().get(PyStr.intern(name));
  }

  private static void initializeOsError(PyBaseException exception, PyObject[] arguments) {
    int count = arguments.length - 1;
    PyObject[] args = new PyObject[count >= 3 && count <= 5 ? 2 : count];
    System.arraycopy(arguments, 1, args, 0, args.length);
    exception.args = new PyTuple(args);
    if (count >= 2 && count <= 5) {
      exception.with("errno", arguments[1]).with("strerror", arguments[2]);
      if (count >= 3 && arguments[3] != PyNone.NONE) {
        exception.with("filename", arguments[3]);
      }
    }
  }

  private static void syntaxError() {
    TypeBuilder builder = TypeBuilder.of(Types.SYNTAX_ERROR);
    String[] details = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};
    for (String attribute : details) {
      builder.attribute(attribute, PyNone.NONE);
    }
    builder
        .attribute("msg", PyNone.NONE)
        .attribute("print_file_and_line", PyNone.NONE)
        .rawMethod(
            "__init__",
            (vm, arguments, names) -> {
              PyBaseException exception = (PyBaseException) arguments[0];
              PyObject[] args = new PyObject[arguments.length - 1];
              System.arraycopy(arguments, 1, args, 0, args.length);
              exception.args = new PyTuple(args);
              if (args.length > 0) {
                exception.with("msg", args[0]);
              }
              if (args.length == 2) {
                PyObject[] values = Conversion.tuple(vm, args[1]).items;
                for (int i = 0; i < Math.min(values.length, details.length); i++) {
                  exception.with(details[i], values[i]);
                }
              }
              return PyNone.NONE;
            })
        .special(
            Special.STR,
            (vm, self) -> {
              PyObject message = self.attributes() == null ? null : get(self, "msg");
              if (message == null) {
                return PyStr.of("None");
              }
              PyObject line = get(self, "lineno");
              PyObject file = get(self, "filename");
              String text = Conversion.str(vm, message).value;
              if (line == null || line == PyNone.NONE) {
                return PyStr.of(text);
              }
              String where =
                  file instanceof PyStr name
                      ? name.value.substring(name.value.lastIndexOf('/') + 1) + ", "
                      : "";
              return PyStr.of(text + " (" + where + "line " + line + ")");
            });
  }
}
