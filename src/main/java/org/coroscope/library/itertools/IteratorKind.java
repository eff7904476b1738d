package org.coroscope.library.itertools;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Iteration;

/** What the types of this module have in common. */
final class IteratorKind {
  private IteratorKind() {}

  /** Begins the type of an iterator of this module. */
  static TypeBuilder begin(String name) {
    return IteratorTypes.fill(TypeBuilder.named("itertools." + name, Types.OBJECT)).sealed();
  }

  /** The type of an iterator that has nothing but a constructor. */
  static PyType simple(String name, String signature, NativeCode.FN constructor) {
    return begin(name).constructor(signature, constructor).build();
  }

  /** Iterators over each of the arguments, which come as a tuple. */
  static PyObject[] iterators(Vm vm, PyObject iterables) {
    PyObject[] items = ((PyTuple) iterables).items;
    PyObject[] iterators = new PyObject[items.length];
    for (int i = 0; i < items.length; i++) {
      iterators[i] = Iteration.iterator(vm, items[i]);
    }
    return iterators;
  }

  /** Iterators over each of the arguments, all items of each in a pool. */
  static PyObject[][] pools(Vm vm, PyObject[] iterables) {
    PyObject[][] pools = new PyObject[iterables.length][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] = Iteration.toArraySized(vm, iterables[i]);
    }
    return pools;
  }
}
