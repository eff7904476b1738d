package org.coroscope.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** {@code operator.methodcaller}. */
final class MethodCaller extends PyObject {
  static final PyType TYPE =
      TypeBuilder.named("operator.methodcaller", Types.OBJECT)
          .rawConstructor((vm, arguments, names) -> make(arguments, names))
          .method("__call__", (vm, self, value) -> ((MethodCaller) self).apply(vm, value))
          .special(Special.REPR, (vm, self) -> ((MethodCaller) self).repr(vm))
          .sealed()
          .build();

  private final PyStr method;
  private final PyObject[] arguments;
  private final PyStr[] names;

  private MethodCaller(PyStr method, PyObject[] arguments, PyStr[] names) {
    this.method = method;
    this.arguments = arguments;
    this.names = names;
  }

  private static PyObject make(PyObject[] arguments, PyStr[] names) {
    if (arguments.length - names.length < 2) {
      throw Raise.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(arguments[1] instanceof PyStr method)) {
      throw Raise.typeError("method name must be a string");
    }
    return new MethodCaller(method, Arrays.copyOfRange(arguments, 2, arguments.length), names);
  }

  private PyObject apply(Vm vm, PyObject value) {
    return vm.call(Attributes.get(vm, value, method), arguments, names);
  }

  private PyObject repr(Vm vm) {
    List<String> parts = new ArrayList<>();
    parts.add(Conversion.repr(vm, method).value);
    for (int i = 0; i < arguments.length; i++) {
      int named = i - (arguments.length - names.length);
      String value = Conversion.repr(vm, arguments[i]).value;
      parts.add(named < 0 ? value : names[named].value + "=" + value);
    }
    return PyStr.of(TYPE.name() + "(" + String.join(", ", parts) + ")");
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
