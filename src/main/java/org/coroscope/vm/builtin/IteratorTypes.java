package org.coroscope.vm.builtin;

import java.util.function.ToIntFunction;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/**
 * Types for iterators written in Java that have a name of their own. They inherit from the iterator
 * type, so they must be made after the built-in types have been filled: hold them in a static field
 * of the iterator's class.
 */
public final class IteratorTypes {
  private IteratorTypes() {}

  /** A type of that name. */
  public static PyType named(String name) {
    return TypeBuilder.named(name, Types.ITERATOR).sealed().build();
  }

  /** A type whose instances know how many items are left. */
  public static PyType named(String name, ToIntFunction<PyObject> left) {
    return TypeBuilder.named(name, Types.ITERATOR)
        .special(Special.LENGTH_HINT, (vm, self) -> PyInt.of(left.applyAsInt(self)))
        .sealed()
        .build();
  }
}
