package org.coroscope.library.itertools;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyIteratorInstance;
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
    return IteratorTypes.fill(TypeBuilder.named("itertools." + name, Types.OBJECT));
  }

  /**
   * Begins a type that programs may inherit from.
   *
   * @param signature of the constructor, the class first
   * @param maker makes the iterator, whatever class is asked for
   */
  static TypeBuilder begin(String name, String signature, NativeCode.FN maker) {
    return begin(name)
        .constructor(
            signature, (vm, a) -> PyIteratorInstance.of(a[0], (PyIterator) maker.call(vm, a)));
  }

  /** The type of an iterator that has nothing but a constructor. */
  static PyType simple(String name, String signature, NativeCode.FN maker) {
    return begin(name, signature, maker).build();
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
