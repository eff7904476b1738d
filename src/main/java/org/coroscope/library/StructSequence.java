package org.coroscope.library;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** Tuples whose elements also have names, as {@code sys.version_info}. */
final class StructSequence {
  private StructSequence() {}

  /** A type with these names. */
  static PyType type(String name, String... fields) {
    TypeBuilder builder =
        TypeBuilder.named(name, Types.TUPLE)
            .layout(Types.TUPLE)
            .special(Special.REPR, (vm, self) -> repr(vm, name, fields, (PyTuple) self))
            .attribute("n_fields", PyInt.of(fields.length))
            .attribute("n_sequence_fields", PyInt.of(fields.length))
            .sealed();
    for (int i = 0; i < fields.length; i++) {
      int index = i;
      builder.getter(fields[i], (vm, self) -> ((PyTuple) self).items[index]);
    }
    return builder.build();
  }

  private static PyObject repr(Vm vm, String name, String[] fields, PyTuple self) {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : ", ").append(fields[i]).append('=');
      text.append(Conversion.repr(vm, self.items[i]).value);
    }
    return PyStr.of(text.append(')').toString());
  }
}
