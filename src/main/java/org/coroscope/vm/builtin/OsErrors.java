package org.coroscope.vm.builtin;

import java.util.Arrays;
import java.util.Map;
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

/** {@code OSError}: error number, text and file, and the class that a number stands for. */
final class OsErrors {
  /** Linux's numbers. */
  private static final Map<Long, PyType> CLASSES =
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
          Map.entry(108L, Types.BROKEN_PIPE_ERROR),
          Map.entry(110L, Types.TIMEOUT_ERROR),
          Map.entry(111L, Types.CONNECTION_REFUSED_ERROR),
          Map.entry(114L, Types.BLOCKING_IO_ERROR),
          Map.entry(115L, Types.BLOCKING_IO_ERROR));

  private OsErrors() {}

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.OS_ERROR);
    type.rawConstructor(OsErrors::create)
        .rawMethod("__init__", OsErrors::init)
        .special(Special.STR, OsErrors::str);
    argument(type, "errno", 0);
    argument(type, "strerror", 1);
    ExceptionMethods.detail(type, "filename");
    ExceptionMethods.detail(type, "filename2");
    TypeBuilder.of(Types.BLOCKING_IO_ERROR)
        .property(
            "characters_written",
            (vm, self) -> {
              PyObject own = ((PyBaseException) self).detail("characters_written");
              if (own == null) {
                throw Raise.attributeError(self, "characters_written", "characters_written");
              }
              return own;
            },
            (vm, self, value) -> {
              ((PyBaseException) self).with("characters_written", value);
              return PyNone.NONE;
            });
  }

  /** An attribute that is taken from the arguments until it is set. */
  private static void argument(TypeBuilder type, String name, int index) {
    type.property(
        name,
        (vm, self) -> part((PyBaseException) self, name, index),
        (vm, self, value) -> {
          ((PyBaseException) self).with(name, value == null ? PyNone.NONE : value);
          return PyNone.NONE;
        });
  }

  private static PyObject part(PyBaseException error, String name, int index) {
    PyObject own = error.detail(name);
    if (own != null) {
      return own;
    }
    PyObject[] args = error.args.items;
    return args.length == 2 || args.length == 3 ? args[index] : PyNone.NONE;
  }

  /** A class with an {@code __init__} of its own decides itself what it passes on. */
  private static boolean initializesItself(PyType type) {
    return type.special(Special.INIT) != Types.OS_ERROR.special(Special.INIT)
        && type.special(Special.NEW) == Types.OS_ERROR.special(Special.NEW);
  }

  private static PyObject create(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyType type = (PyType) arguments[0];
    if (initializesItself(type)) {
      return new PyBaseException(type);
    }
    if (names.length > 0) {
      throw Raise.typeError("%s() takes no keyword arguments", type.name());
    }
    if (type == Types.OS_ERROR
        && arguments.length >= 3
        && arguments.length <= 6
        && arguments[1] instanceof PyInt number
        && number.isSmall()) {
      type = CLASSES.getOrDefault(number.value, type);
    }
    PyBaseException error = new PyBaseException(type);
    fill(error, FunctionMethods.rest(arguments));
    return error;
  }

  private static PyObject init(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyBaseException error = (PyBaseException) arguments[0];
    if (initializesItself(error.type())) {
      if (names.length > 0) {
        throw Raise.typeError("%s() takes no keyword arguments", error.type().name());
      }
      fill(error, FunctionMethods.rest(arguments));
    }
    return PyNone.NONE;
  }

  private static void fill(PyBaseException error, PyObject[] args) {
    error.args = new PyTuple(args);
    if (args.length < 2 || args.length > 5) {
      return;
    }
    error.with("errno", args[0]).with("strerror", args[1]);
    if (args.length >= 3 && args[2] != PyNone.NONE) {
      if (error.type() == Types.BLOCKING_IO_ERROR && args[2] instanceof PyInt) {
        error.with("characters_written", args[2]);
        return;
      }
      error.with("filename", args[2]);
      if (args.length == 5 && args[4] != PyNone.NONE) {
        error.with("filename2", args[4]);
      }
      error.args = new PyTuple(Arrays.copyOf(args, 2));
    }
  }

  /** The arguments that make an exception again: with the files of an OSError. */
  static PyTuple withFiles(PyBaseException error) {
    PyObject file = error.detail("filename");
    PyObject second = error.detail("filename2");
    PyObject[] args = error.args.items;
    if (!error.type().isSubtypeOf(Types.OS_ERROR) || args.length != 2 || file == null) {
      return error.args;
    }
    return second == null
        ? new PyTuple(args[0], args[1], file)
        : new PyTuple(args[0], args[1], file, PyNone.NONE, second);
  }

  private static PyObject str(Vm vm, PyObject self) {
    PyBaseException error = (PyBaseException) self;
    PyObject number = part(error, "errno", 0);
    PyObject text = part(error, "strerror", 1);
    PyObject file = error.detail("filename");
    PyObject second = error.detail("filename2");
    boolean numbered = number != PyNone.NONE && text != PyNone.NONE;
    if (file == null && !numbered) {
      return ExceptionMethods.str(vm, self);
    }
    StringBuilder result = new StringBuilder("[Errno ");
    result.append(Conversion.str(vm, number).value).append("] ");
    result.append(Conversion.str(vm, text).value);
    if (file != null) {
      result.append(": ").append(Conversion.repr(vm, file).value);
    }
    if (file != null && second != null) {
      result.append(" -> ").append(Conversion.repr(vm, second).value);
    }
    return PyStr.of(result.toString());
  }
}
