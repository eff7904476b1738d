package org.coroscope.vm.op;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** Truth, text and numbers of any value. */
public final class Conversion {
  private Conversion() {}

  /** {@code bool(x)}. */
  public static boolean isTrue(Vm vm, PyObject value) {
    if (value == PyBool.TRUE) {
      return true;
    }
    if (value == PyBool.FALSE || value == PyNone.NONE) {
      return false;
    }
    if (value.getClass() == PyInt.class) {
      return ((PyInt) value).signum() != 0;
    }
    if (value.getClass() == PyStr.class) {
      return !((PyStr) value).value.isEmpty();
    }
    if (value instanceof PyList list && list.isExact()) {
      return list.size != 0;
    }
    if (value == PyNotImplemented.NOT_IMPLEMENTED) {
      vm.warnDeprecated("NotImplemented should not be used in a boolean context");
      return true;
    }
    PyObject method = value.type().special(Special.BOOL);
    if (method != null) {
      PyObject result = vm.callSpecial(method, value);
      if (!(result instanceof PyBool)) {
        throw Raise.typeError("__bool__ should return bool, returned %s", result.type().name());
      }
      return result == PyBool.TRUE;
    }
    if (value.type().special(Special.LEN) != null) {
      return Items.length(vm, value) != 0;
    }
    return true;
  }

  /** {@code str(x)}. */
  public static PyStr str(Vm vm, PyObject value) {
    if (value.getClass() == PyStr.class) {
      return (PyStr) value;
    }
    PyObject result = vm.callSpecial(value.type().special(Special.STR), value);
    if (!(result instanceof PyStr text)) {
      throw Raise.typeError("__str__ returned non-string (type %s)", result.type().name());
    }
    return text;
  }

  /** {@code repr(x)}. */
  public static PyStr repr(Vm vm, PyObject value) {
    PyObject result = vm.callSpecial(value.type().special(Special.REPR), value);
    if (!(result instanceof PyStr text)) {
      throw Raise.typeError("__repr__ returned non-string (type %s)", result.type().name());
    }
    return text;
  }

  /** {@code ascii(x)}. */
  public static PyStr ascii(Vm vm, PyObject value) {
    String text = repr(vm, value).value;
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < 128) {
                result.append((char) c);
              } else if (c < 256) {
                result.append(String.format("\\x%02x", c));
              } else if (c < 0x10000) {
                result.append(String.format("\\u%04x", c));
              } else {
                result.append(String.format("\\U%08x", c));
              }
            });
    return PyStr.of(result.toString());
  }

  /** {@code format(x, spec)}. */
  public static PyStr format(Vm vm, PyObject value, PyStr spec) {
    if (spec.value.isEmpty()) {
      if (value.getClass() == PyStr.class) {
        return (PyStr) value;
      }
      if (value.getClass() == PyInt.class && ((PyInt) value).isSmall()) {
        return PyStr.of(value.toString());
      }
    }
    PyObject result = vm.callSpecial(value.type().special(Special.FORMAT), value, spec);
    if (!(result instanceof PyStr text)) {
      throw Raise.typeError("__format__ must return a str, not %s", result.type().name());
    }
    return text;
  }

  /** The value as an index ({@code __index__}), of any size. */
  public static PyInt index(Vm vm, PyObject value) {
    if (value instanceof PyInt number) {
      return number;
    }
    PyObject method = value.type().special(Special.INDEX);
    if (method == null) {
      throw Raise.typeError("'%s' object cannot be interpreted as an integer", value.type().name());
    }
    PyObject result = vm.callSpecial(method, value);
    if (!(result instanceof PyInt number)) {
      throw Raise.typeError("__index__ returned non-int (type %s)", result.type().name());
    }
    return number;
  }

  /** The value as a Java int ({@code __index__}); raises OverflowError if it does not fit. */
  public static int toInt(Vm vm, PyObject value) {
    PyInt number = index(vm, value);
    if (!number.isSmall() || number.value != (int) number.value) {
      throw Raise.overflowError("Python int too large to convert to C int");
    }
    return (int) number.value;
  }

  /** The value as a Java long ({@code __index__}); raises OverflowError if it does not fit. */
  public static long toLong(Vm vm, PyObject value) {
    PyInt number = index(vm, value);
    if (!number.isSmall()) {
      throw Raise.overflowError("Python int too large to convert to C ssize_t");
    }
    return number.value;
  }

  /** The value as an index, cut to what a long can hold, for slices. */
  public static long clampedIndex(Vm vm, PyObject value) {
    PyInt number = index(vm, value);
    return number.isSmall() ? number.value : number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** The value as a double ({@code __float__} or {@code __index__}). */
  public static double toDouble(Vm vm, PyObject value) {
    if (value instanceof PyFloat number) {
      return number.value;
    }
    if (value instanceof PyInt number) {
      if (number.isSmall()) {
        return number.value;
      }
      double result = number.big().doubleValue();
      if (Double.isInfinite(result)) {
        throw Raise.overflowError("int too large to convert to float");
      }
      return result;
    }
    PyObject method = value.type().special(Special.FLOAT);
    if (method != null) {
      PyObject result = vm.callSpecial(method, value);
      if (!(result instanceof PyFloat number)) {
        throw Raise.typeError(
            "%s.__float__ returned non-float (type %s)", value.type().name(), result.type().name());
      }
      return number.value;
    }
    if (value.type().special(Special.INDEX) != null) {
      return toDouble(vm, index(vm, value));
    }
    throw Raise.typeError("must be real number, not %s", value.type().name());
  }

  /** The value as a big integer ({@code __index__}). */
  public static BigInteger toBig(Vm vm, PyObject value) {
    return index(vm, value).big();
  }

  /** A tuple of all items. */
  public static PyTuple tuple(Vm vm, PyObject iterable) {
    return iterable instanceof PyTuple tuple && tuple.type() == Types.TUPLE
        ? tuple
        : new PyTuple(Iteration.toArray(vm, iterable));
  }

  /** The text of an argument that must be a string. */
  public static String text(PyObject value, String what) {
    if (value instanceof PyStr text) {
      return text.value;
    }
    throw Raise.badArgument(what, "str", value);
  }
}
