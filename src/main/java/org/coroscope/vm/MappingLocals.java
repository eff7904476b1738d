package org.coroscope.vm;

import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/**
 * The variables of code that {@code exec} or {@code eval} runs in a mapping which is no dict: each
 * access goes to the mapping's own methods. Nothing is kept here.
 */
public final class MappingLocals extends PyDict {
  private static final PyType TYPE =
      TypeBuilder.named("mapping", Types.DICT)
          .special(
              Special.GETITEM,
              (vm, self, name) -> vm.callMethod(mapping(self), "__getitem__", name))
          .special(
              Special.SETITEM,
              (vm, self, name, value) -> vm.callMethod(mapping(self), "__setitem__", name, value))
          .special(
              Special.DELITEM,
              (vm, self, name) -> vm.callMethod(mapping(self), "__delitem__", name))
          .sealed()
          .build();

  private final PyObject mapping;

  /** Stands for a mapping. */
  public MappingLocals(PyObject mapping) {
    super(TYPE);
    this.mapping = mapping;
  }

  /** What a program sees of variables: the mapping itself where one stands behind them. */
  public static PyObject seen(PyDict variables) {
    return variables instanceof MappingLocals own ? own.mapping : variables;
  }

  private static PyObject mapping(PyObject self) {
    return ((MappingLocals) self).mapping;
  }
}
