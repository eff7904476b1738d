package org.coroscope.vm.op;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyRange;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** {@code x[key]}, {@code in}, {@code len}. */
public final class Items {
  private static final PyStr CLASS_GETITEM = PyStr.intern("__class_getitem__");

  private Items() {}

  /** {@code container[key]}. */
  public static PyObject get(Vm vm, PyObject container, PyObject key) {
    if (key.getClass() == PyInt.class && ((PyInt) key).isSmall()) {
      long index = ((PyInt) key).value;
      if (container instanceof PyList list && list.isExact()) {
        if (index < 0) {
          index += list.size;
        }
        if (index >= 0 && index < list.size) {
          return list.items[(int) index];
        }
        throw Raise.indexError("list index out of range");
      }
      if (container instanceof PyTuple tuple && tuple.isExact()) {
        if (index < 0) {
          index += tuple.items.length;
        }
        if (index >= 0 && index < tuple.items.length) {
          return tuple.items[(int) index];
        }
        throw Raise.indexError("tuple index out of range");
      }
    }
    if (container instanceof PyDict dict && dict.isExact()) {
      PyObject value = dict.get(vm, key);
      if (value == null) {
        throw Raise.keyError(key);
      }
      return value;
    }
    PyObject method = container.type().special(Special.GETITEM);
    if (method != null) {
      return vm.callSpecial(method, container, key);
    }
    if (container instanceof PyType type) {
      PyObject classGetItem = Attributes.getOrNull(vm, type, CLASS_GETITEM);
      if (classGetItem != null) {
        return vm.call(classGetItem, key);
      }
      if (type == Types.TYPE) {
        PyTuple arguments = key instanceof PyTuple several ? several : new PyTuple(key);
        return new PyGenericAlias(type, arguments, false);
      }
      throw Raise.typeError("type '%s' is not subscriptable", type.name());
    }
    throw Raise.typeError("'%s' object is not subscriptable", container.type().name());
  }

  /** {@code container[key] = value}. */
  public static void set(Vm vm, PyObject container, PyObject key, PyObject value) {
    if (container instanceof PyDict dict && dict.isExact()) {
      dict.put(vm, key, value);
      vm.checkSize(dict.size());
      return;
    }
    if (container instanceof PyList list
        && list.isExact()
        && key.getClass() == PyInt.class
        && ((PyInt) key).isSmall()) {
      long index = ((PyInt) key).value;
      if (index < 0) {
        index += list.size;
      }
      if (index < 0 || index >= list.size) {
        throw Raise.indexError("list assignment index out of range");
      }
      list.items[(int) index] = value;
      return;
    }
    PyObject method = container.type().special(Special.SETITEM);
    if (method == null) {
      isIndexOfSequence(container, key);
      throw Raise.typeError(
          "'%s' object does not support item assignment", container.type().name());
    }
    vm.callSpecial(method, container, key, value);
  }

  /** {@code del container[key]}. */
  public static void delete(Vm vm, PyObject container, PyObject key) {
    PyObject method = container.type().special(Special.DELITEM);
    if (method == null) {
      throw Raise.typeError(
          isIndexOfSequence(container, key)
              ? "'%s' object doesn't support item deletion"
              : "'%s' object does not support item deletion",
          container.type().name());
    }
    vm.callSpecial(method, container, key);
  }

  /**
   * Whether a container counts as a sequence and the key as an index into it. Such a one is looked
   * at before the container refuses it: it must not be too large.
   */
  private static boolean isIndexOfSequence(PyObject container, PyObject key) {
    PyType type = container.type();
    if (!type.isHeapType() && type.special(Special.LEN) == null
        || key.type().special(Special.INDEX) == null) {
      return false;
    }
    if (key instanceof PyInt number && !number.isSmall()) {
      throw Raise.indexError("cannot fit '%s' into an index-sized integer", key.type().name());
    }
    return true;
  }

  /** {@code item in container}. */
  public static boolean contains(Vm vm, PyObject container, PyObject item) {
    PyObject method = container.type().special(Special.CONTAINS);
    if (method == PyNone.NONE) {
      throw Raise.typeError("'%s' object is not a container", container.type().name());
    }
    if (method != null) {
      return Conversion.isTrue(vm, vm.callSpecial(method, container, item));
    }
    if (container.type().special(Special.ITER) == null
        && container.type().special(Special.GETITEM) == null) {
      throw Raise.typeError("argument of type '%s' is not iterable", container.type().name());
    }
    PyObject iterator;
    try {
      iterator = Iteration.iterator(vm, container);
    } catch (PyRaise raise) {
      throw raise.is(Types.TYPE_ERROR)
          ? Raise.typeError("argument of type '%s' is not iterable", container.type().name())
          : raise;
    }
    boolean[] found = {false};
    Iteration.forEach(
        vm,
        iterator,
        candidate -> {
          found[0] = Comparison.equal(vm, candidate, item);
          return !found[0];
        });
    return found[0];
  }

  /** {@code len(x)}. */
  public static int length(Vm vm, PyObject value) {
    if (value instanceof PyList list && list.isExact()) {
      return list.size;
    }
    if (value.getClass() == PyStr.class) {
      return ((PyStr) value).length();
    }
    return (int) Math.min(longLength(vm, value), Integer.MAX_VALUE);
  }

  /** {@code len(x)} of what need not have its items in memory, such as a range. */
  public static long longLength(Vm vm, PyObject value) {
    if (value instanceof PyRange range && range.length.isSmall()) {
      return range.length.value;
    }
    PyObject method = value.type().special(Special.LEN);
    if (method == null) {
      throw Raise.typeError("object of type '%s' has no len()", value.type().name());
    }
    PyObject result = vm.callSpecial(method, value);
    PyInt length = Conversion.index(vm, result);
    if (length.signum() < 0) {
      throw Raise.valueError("__len__() should return >= 0");
    }
    return Conversion.toLong(vm, length);
  }

  /** Whether the value is exactly a dict. */
  public static boolean isExactDict(PyObject value) {
    return value instanceof PyDict dict && dict.type() == Types.DICT;
  }
}
