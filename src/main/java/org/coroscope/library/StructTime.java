package org.coroscope.library;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.coroscope.vm.Raise;
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
import org.coroscope.vm.op.Iteration;

/** {@code time.struct_time}: a tuple of nine numbers that also have names. */
final class StructTime {
  private static final String[] NAMES = {
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"
  };

  static final PyType TYPE = build();

  private StructTime() {}

  private static PyType build() {
    TypeBuilder builder =
        TypeBuilder.named("struct_time", Types.TUPLE)
            .module("time")
            .layout(Types.TUPLE)
            .constructor("cls, sequence, /", (vm, a) -> make(vm, a[1]))
            .special(Special.REPR, (vm, self) -> repr(vm, (PyTuple) self))
            .getter("tm_zone", (vm, self) -> PyStr.of("UTC"))
            .getter("tm_gmtoff", (vm, self) -> PyInt.ZERO);
    for (int i = 0; i < NAMES.length; i++) {
      int index = i;
      builder.getter(NAMES[i], (vm, self) -> ((PyTuple) self).items[index]);
    }
    return builder.build();
  }

  private static PyObject make(Vm vm, PyObject sequence) {
    PyObject[] items = Iteration.toArray(vm, sequence);
    if (items.length != NAMES.length) {
      throw Raise.typeError(
          "time.struct_time() takes a 9-sequence (%d-sequence given)", items.length);
    }
    return new PyTuple(TYPE, items);
  }

  static PyTuple of(LocalDateTime t) {
    int[] values = {
      t.getYear(),
      t.getMonthValue(),
      t.getDayOfMonth(),
      t.getHour(),
      t.getMinute(),
      t.getSecond(),
      t.getDayOfWeek().getValue() - 1,
      t.getDayOfYear(),
      0
    };
    PyObject[] items = new PyObject[values.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(values[i]);
    }
    return new PyTuple(TYPE, items);
  }

  static LocalDateTime read(Vm vm, PyObject parts) {
    if (!(parts instanceof PyTuple tuple) || tuple.items.length != NAMES.length) {
      throw Raise.typeError("Tuple or struct_time argument required");
    }
    int[] v = new int[6];
    for (int i = 0; i < v.length; i++) {
      v[i] = Conversion.toInt(vm, tuple.items[i]);
    }
    try {
      return LocalDateTime.of(v[0], 1, 1, 0, 0, 0)
          .plusMonths(v[1] - 1L)
          .plusDays(v[2] - 1L)
          .plusHours(v[3])
          .plusMinutes(v[4])
          .plusSeconds(v[5]);
    } catch (DateTimeException outOfRange) {
      throw Raise.overflowError("mktime argument out of range");
    }
  }

  private static PyObject repr(Vm vm, PyTuple self) {
    StringBuilder text = new StringBuilder("time.struct_time(");
    for (int i = 0; i < NAMES.length; i++) {
      text.append(i == 0 ? "" : ", ").append(NAMES[i]).append('=');
      text.append(Conversion.repr(vm, self.items[i]).value);
    }
    return PyStr.of(text.append(')').toString());
  }
}
