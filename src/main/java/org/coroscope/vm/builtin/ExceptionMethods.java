package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
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
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeNames;

/** {@code BaseException} and what every exception inherits from it. */
final class ExceptionMethods {
  static final PyStr NOTES = PyStr.intern("__notes__");

  private ExceptionMethods() {}

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.BASE_EXCEPTION);
    type.rawConstructor(
            (vm, arguments, names) ->
                new PyBaseException(
                    (PyType) arguments[0],
                    java.util.Arrays.copyOfRange(arguments, 1, arguments.length - names.length)))
        .rawMethod("__init__", ExceptionMethods::init)
        .special(Special.REPR, ExceptionMethods::repr)
        .special(Special.STR, ExceptionMethods::str)
        .method("with_traceback", ExceptionMethods::withTraceback)
        .method("add_note", ExceptionMethods::addNote)
        .method("__setstate__", ExceptionMethods::setState)
        .method("__reduce__", ExceptionMethods::reduce)
        .property("__dict__", ClassMaker::dict, ClassMaker::setDict)
        .property("args", (vm, self) -> ((PyBaseException) self).args, ExceptionMethods::setArgs);
    addChaining(type);
    ExceptionDetails.install();
    OsErrors.install();
    ExceptionGroupMethods.install();
  }

  /** Declares an attribute that is kept as a detail; None while it is not set. */
  static TypeBuilder detail(TypeBuilder type, String name) {
    return type.property(
        name,
        (vm, self) -> FunctionMethods.orNone(((PyBaseException) self).detail(name)),
        (vm, self, value) -> {
          ((PyBaseException) self).with(name, value);
          return PyNone.NONE;
        });
  }

  private static void addChaining(TypeBuilder type) {
    type.property(
            "__cause__",
            (vm, self) -> FunctionMethods.orNone(((PyBaseException) self).cause),
            (vm, self, value) -> {
              ((PyBaseException) self).cause = exceptionOrNull(value, "cause", "__cause__");
              ((PyBaseException) self).suppressContext = true;
              return PyNone.NONE;
            })
        .property(
            "__context__",
            (vm, self) -> FunctionMethods.orNone(((PyBaseException) self).context),
            (vm, self, value) -> {
              ((PyBaseException) self).context = exceptionOrNull(value, "context", "__context__");
              return PyNone.NONE;
            })
        .property(
            "__suppress_context__",
            (vm, self) -> PyBool.of(((PyBaseException) self).suppressContext),
            (vm, self, value) -> {
              if (!(value instanceof PyBool)) {
                throw Raise.typeError("attribute value type must be bool");
              }
              ((PyBaseException) self).suppressContext = value == PyBool.TRUE;
              return PyNone.NONE;
            })
        .property(
            "__traceback__",
            (vm, self) -> FunctionMethods.orNone(((PyBaseException) self).traceback),
            (vm, self, value) -> {
              if (value == null) {
                throw Raise.typeError("__traceback__ may not be deleted");
              }
              ((PyBaseException) self).traceback = traceback(value);
              return PyNone.NONE;
            });
  }

  private static PyBaseException exceptionOrNull(PyObject value, String what, String attribute) {
    if (value == null) {
      throw Raise.typeError("%s may not be deleted", attribute);
    }
    if (value == PyNone.NONE) {
      return null;
    }
    if (!(value instanceof PyBaseException exception)) {
      throw Raise.typeError("exception %s must be None or derive from BaseException", what);
    }
    return exception;
  }

  private static PyTraceback traceback(PyObject value) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (!(value instanceof PyTraceback traceback)) {
      throw Raise.typeError("__traceback__ must be a traceback or None");
    }
    return traceback;
  }

  private static PyObject init(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyBaseException self = (PyBaseException) arguments[0];
    if (names.length > 0) {
      throw Raise.typeError("%s() takes no keyword arguments", self.type().name());
    }
    self.args = new PyTuple(FunctionMethods.rest(arguments));
    return PyNone.NONE;
  }

  static PyObject repr(Vm vm, PyObject self) {
    PyBaseException exception = (PyBaseException) self;
    String name = TypeNames.simple(exception.type());
    PyObject[] args = exception.args.items;
    return PyStr.of(
        args.length == 1
            ? name + "(" + Conversion.repr(vm, args[0]).value + ")"
            : name + Conversion.repr(vm, exception.args).value);
  }

  static PyObject str(Vm vm, PyObject self) {
    PyTuple args = ((PyBaseException) self).args;
    return switch (args.items.length) {
      case 0 -> PyStr.EMPTY;
      case 1 -> Conversion.str(vm, args.items[0]);
      default -> Conversion.str(vm, args);
    };
  }

  private static PyObject setArgs(Vm vm, PyObject self, PyObject value) {
    if (value == null) {
      throw Raise.typeError("args may not be deleted");
    }
    ((PyBaseException) self).args = Conversion.tuple(vm, value);
    return PyNone.NONE;
  }

  private static PyObject withTraceback(Vm vm, PyObject self, PyObject value) {
    ((PyBaseException) self).traceback = traceback(value);
    return self;
  }

  private static PyObject addNote(Vm vm, PyObject self, PyObject note) {
    if (!(note instanceof PyStr)) {
      throw Raise.typeError("note must be a str, not '%s'", note.type().name());
    }
    PyObject notes = Attributes.getOrNull(vm, self, NOTES);
    vm.pendingAttributeError = null;
    if (notes == null) {
      notes = new PyList();
      Attributes.set(vm, self, NOTES, notes);
    }
    if (!(notes instanceof PyList list)) {
      throw Raise.typeError("Cannot add note: __notes__ is not a list");
    }
    list.append(note);
    return PyNone.NONE;
  }

  private static PyObject setState(Vm vm, PyObject self, PyObject state) {
    if (state == PyNone.NONE) {
      return PyNone.NONE;
    }
    if (!(state instanceof PyDict dict)) {
      throw Raise.typeError("state is not a dictionary");
    }
    for (PyObject key : Iteration.toArray(vm, dict)) {
      Attributes.set(vm, self, ObjectMethods.attributeName(key), dict.get(vm, key));
    }
    return PyNone.NONE;
  }

  private static PyObject reduce(Vm vm, PyObject self) {
    PyBaseException exception = (PyBaseException) self;
    PyTuple args = OsErrors.withFiles(exception);
    PyDict attributes = exception.attributes();
    for (String name : ExceptionDetails.keptOf(exception)) {
      attributes = attributes == null ? new PyDict() : attributes.copy();
      attributes.put(PyStr.of(name), exception.detail(name));
    }
    return attributes == null || attributes.size() == 0
        ? new PyTuple(exception.type(), args)
        : new PyTuple(exception.type(), args, attributes);
  }
}
