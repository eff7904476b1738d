package org.coroscope.vm;

import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/**
 * Makes guest exceptions to throw from Java: {@code throw Raise.typeError("'%s' object is not
 * iterable", name)}. Messages are formats only if there are arguments.
 */
public final class Raise {
  private Raise() {}

  /** An exception of any type with one message. */
  public static PyRaise error(PyType type, String message, Object... arguments) {
    String text = arguments.length == 0 ? message : String.format(message, arguments);
    return new PyBaseException(type, PyStr.of(text)).raise();
  }

  /** An exception of any type with any arguments. */
  public static PyRaise of(PyType type, PyObject... arguments) {
    return new PyBaseException(type, arguments).raise();
  }

  public static PyRaise typeError(String message, Object... arguments) {
    return error(Types.TYPE_ERROR, message, arguments);
  }

  /**
   * TypeError for an argument of the wrong kind: {@code "f() argument 1 must be str, not int"}. As
   * argument parsers of CPython do, it calls None by its name and anything else by its type's.
   */
  public static PyRaise badArgument(String argument, String expected, PyObject given) {
    String kind = given == PyNone.NONE ? "None" : given.type().name();
    return typeError("%s must be %s, not %s", argument, expected, kind);
  }

  public static PyRaise valueError(String message, Object... arguments) {
    return error(Types.VALUE_ERROR, message, arguments);
  }

  public static PyRaise indexError(String message, Object... arguments) {
    return error(Types.INDEX_ERROR, message, arguments);
  }

  public static PyRaise keyError(PyObject key) {
    return of(Types.KEY_ERROR, key);
  }

  public static PyRaise runtimeError(String message, Object... arguments) {
    return error(Types.RUNTIME_ERROR, message, arguments);
  }

  public static PyRaise overflowError(String message, Object... arguments) {
    return error(Types.OVERFLOW_ERROR, message, arguments);
  }

  public static PyRaise zeroDivision(String message) {
    return error(Types.ZERO_DIVISION_ERROR, message);
  }

  /** Carries name and object, from which the traceback makes its suggestion. */
  public static PyRaise attributeError(PyObject object, String name, String message) {
    PyBaseException exception = new PyBaseException(Types.ATTRIBUTE_ERROR, PyStr.of(message));
    exception.with("name", PyStr.of(name)).with("obj", object);
    return exception.raise();
  }

  /** {@code 'x' object has no attribute 'y'}. */
  public static PyRaise noAttribute(PyObject object, String name) {
    String message =
        object instanceof PyType type
            ? "type object '" + type.name() + "' has no attribute '" + name + "'"
            : "'" + object.type().name() + "' object has no attribute '" + name + "'";
    return attributeError(object, name, message);
  }

  /** {@code name 'x' is not defined}. */
  public static PyRaise nameError(String name) {
    PyBaseException exception =
        new PyBaseException(Types.NAME_ERROR, PyStr.of("name '" + name + "' is not defined"));
    exception.with("name", PyStr.of(name));
    return exception.raise();
  }

  /** StopIteration with a generator's or iterator's result. */
  public static PyRaise stopIteration(PyObject result) {
    return result == PyNone.NONE ? of(Types.STOP_ITERATION) : of(Types.STOP_ITERATION, result);
  }
}
