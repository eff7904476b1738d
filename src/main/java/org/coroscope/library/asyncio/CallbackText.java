package org.coroscope.library.asyncio;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** How asyncio names a callback: {@code tick('a', 1) at program.py:5}. */
final class CallbackText {
  private static final PyStr QUALNAME = PyStr.intern("__qualname__");
  private static final PyStr NAME = PyStr.intern("__name__");
  private static final PyStr WRAPPED = PyStr.intern("__wrapped__");
  private static final PyStr FUNC = PyStr.intern("func");
  private static final PyStr ARGS = PyStr.intern("args");

  private CallbackText() {}

  /** Name, arguments, and where it is defined if it is a function. */
  static String of(Vm vm, PyObject callable, PyObject[] arguments) {
    return call(vm, callable, arguments, "") + source(vm, callable);
  }

  private static String call(Vm vm, PyObject callable, PyObject[] arguments, String suffix) {
    String shown = arguments(vm, arguments) + suffix;
    if (isPartial(callable)) {
      PyObject[] own = ((PyTuple) Attributes.get(vm, callable, ARGS)).items;
      return call(vm, Attributes.get(vm, callable, FUNC), own, shown);
    }
    return name(vm, callable) + shown;
  }

  private static boolean isPartial(PyObject callable) {
    return callable.type().name().endsWith("partial");
  }

  private static String name(Vm vm, PyObject callable) {
    for (PyStr attribute : new PyStr[] {QUALNAME, NAME}) {
      PyObject name = attribute(vm, callable, attribute);
      if (name instanceof PyStr text && !text.value.isEmpty()) {
        return text.value;
      }
    }
    return Conversion.repr(vm, callable).value;
  }

  private static String source(Vm vm, PyObject callable) {
    PyObject inner = callable;
    while (true) {
      if (isPartial(inner)) {
        inner = Attributes.get(vm, inner, FUNC);
      } else {
        PyObject wrapped = inner instanceof PyFunction ? attribute(vm, inner, WRAPPED) : null;
        if (wrapped == null) {
          break;
        }
        inner = wrapped;
      }
    }
    return inner instanceof PyFunction function
        ? " at " + function.code.file() + ":" + function.code.firstLine()
        : "";
  }

  private static PyObject attribute(Vm vm, PyObject object, PyStr name) {
    PyObject found = Attributes.getOrNull(vm, object, name);
    vm.pendingAttributeError = null;
    return found;
  }

  private static String arguments(Vm vm, PyObject[] arguments) {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < arguments.length; i++) {
      text.append(i == 0 ? "" : ", ").append(ShortRepr.of(vm, arguments[i]));
    }
    return text.append(')').toString();
  }
}
