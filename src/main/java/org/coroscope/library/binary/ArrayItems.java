package org.coroscope.library.binary;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.SliceRange;

/** Items, slices and operators of arrays. */
final class ArrayItems {
  private ArrayItems() {}

  static void addTo(TypeBuilder type) {
    type.special(Special.GETITEM, ArrayItems::get)
        .special(Special.SETITEM, ArrayItems::set)
        .special(Special.DELITEM, ArrayItems::delete)
        .special(
            Special.CONTAINS,
            (vm, self, value) -> {
              PyArray array = ArrayType.array(self);
              return PyBool.of(ArrayMethods.find(vm, array, value, 0, array.size()) >= 0);
            })
        .special(Special.ADD, ArrayItems::add)
        .special(Special.IADD, ArrayItems::addInPlace)
        .special(Special.MUL, ArrayItems::multiply)
        .special(Special.RMUL, ArrayItems::multiply)
        .special(Special.IMUL, ArrayItems::multiplyInPlace);
    Comparison.Operator[] operators = {
      Comparison.Operator.EQ, Comparison.Operator.NE, Comparison.Operator.LT,
      Comparison.Operator.LE, Comparison.Operator.GT, Comparison.Operator.GE
    };
    Special[] names = {Special.EQ, Special.NE, Special.LT, Special.LE, Special.GT, Special.GE};
    for (int i = 0; i < operators.length; i++) {
      Comparison.Operator op = operators[i];
      type.special(names[i], (vm, self, other) -> compare(vm, op, ArrayType.array(self), other));
    }
  }

  private static int place(Vm vm, PyArray array, PyObject key, String problem) {
    if (key.type().special(Special.INDEX) == null) {
      throw Raise.typeError("array indices must be integers");
    }
    long at = Conversion.toLong(vm, key);
    at = at < 0 ? at + array.size() : at;
    if (at < 0 || at >= array.size()) {
      throw Raise.indexError(problem);
    }
    return (int) at;
  }

  private static PyObject get(Vm vm, PyObject self, PyObject key) {
    PyArray array = ArrayType.array(self);
    if (!(key instanceof PySlice slice)) {
      return array.get(place(vm, array, key, "array index out of range"));
    }
    SliceRange range = SliceRange.of(vm, slice, array.size());
    PyArray made = new PyArray(null, array.code, range.count());
    for (int i = 0; i < range.count(); i++) {
      made.copyFrom(array, range.start() + i * range.step(), i, 1);
    }
    return made;
  }

  private static PyObject set(Vm vm, PyObject self, PyObject key, PyObject value) {
    PyArray array = ArrayType.array(self);
    if (!(key instanceof PySlice slice)) {
      array.set(vm, place(vm, array, key, "array assignment index out of range"), value);
      return PyNone.NONE;
    }
    PyArray source = sameKind(array, value, "can only assign array (not \"%s\") to array slice");
    if (source == array) {
      source = ArrayType.copy(array);
    }
    SliceRange range = SliceRange.of(vm, slice, array.size());
    if (range.step() != 1) {
      if (source.size() != range.count()) {
        throw Raise.valueError(
            "attempt to assign array of size %d to extended slice of size %d",
            source.size(), range.count());
      }
      for (int i = 0; i < range.count(); i++) {
        array.copyFrom(source, i, range.start() + i * range.step(), 1);
      }
      return PyNone.NONE;
    }
    array.remove(vm, range.start(), range.count());
    array.insertGap(vm, range.start(), source.size());
    array.copyFrom(source, 0, range.start(), source.size());
    return PyNone.NONE;
  }

  private static PyObject delete(Vm vm, PyObject self, PyObject key) {
    PyArray array = ArrayType.array(self);
    if (!(key instanceof PySlice slice)) {
      array.remove(vm, place(vm, array, key, "array assignment index out of range"), 1);
      return PyNone.NONE;
    }
    SliceRange range = SliceRange.of(vm, slice, array.size());
    for (int i = 0; i < range.count(); i++) {
      int k = range.step() > 0 ? range.count() - 1 - i : i;
      array.remove(vm, range.start() + k * range.step(), 1);
    }
    return PyNone.NONE;
  }

  /** Another array whose elements are of the same kind. */
  private static PyArray sameKind(PyArray array, PyObject other, String problem) {
    if (!(other instanceof PyArray source)) {
      throw Raise.typeError(problem, other.type().name());
    }
    if (source.code != array.code) {
      throw Raise.typeError("bad argument type for built-in operation");
    }
    return source;
  }

  private static PyObject add(Vm vm, PyObject self, PyObject other) {
    PyArray array = ArrayType.array(self);
    PyArray second = sameKind(array, other, "can only append array (not \"%s\") to array");
    PyArray made = ArrayType.copy(array);
    made.appendBytes(vm, second.toBytes());
    return made;
  }

  private static PyObject addInPlace(Vm vm, PyObject self, PyObject other) {
    if (!(other instanceof PyArray)) {
      throw Raise.typeError("can only extend array with array (not \"%s\")", other.type().name());
    }
    ArrayMethods.extend(vm, self, other);
    return self;
  }

  private static PyObject multiply(Vm vm, PyObject self, PyObject count) {
    return multiplyInPlace(vm, ArrayType.copy(ArrayType.array(self)), count);
  }

  private static PyObject multiplyInPlace(Vm vm, PyObject self, PyObject count) {
    if (count.type().special(Special.INDEX) == null) {
      throw Raise.typeError("can't multiply sequence by non-int of type '%s'", count.type().name());
    }
    PyArray array = ArrayType.array(self);
    long times = Math.max(0, Conversion.toLong(vm, count));
    vm.checkSize(times * array.size());
    byte[] once = array.toBytes();
    array.remove(vm, 0, array.size());
    for (long i = 0; i < times; i++) {
      array.appendBytes(vm, once);
    }
    return array;
  }

  private static PyObject compare(Vm vm, Comparison.Operator op, PyArray a, PyObject other) {
    if (!(other instanceof PyArray b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    boolean equality = op == Comparison.Operator.EQ || op == Comparison.Operator.NE;
    if (equality && a.size() != b.size()) {
      return PyBool.of(op == Comparison.Operator.NE);
    }
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      PyObject x = a.get(i);
      PyObject y = b.get(i);
      if (!Comparison.equal(vm, x, y)) {
        return equality
            ? PyBool.of(op == Comparison.Operator.NE)
            : Comparison.compare(vm, op, x, y);
      }
    }
    return PyBool.of(op.accepts(Integer.compare(a.size(), b.size())));
  }
}
