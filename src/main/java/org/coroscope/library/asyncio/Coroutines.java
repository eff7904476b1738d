package org.coroscope.library.asyncio;

import java.util.Set;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;

/** What asyncio takes for a coroutine, a coroutine function, a future. */
final class Coroutines {
  private static final PyStr SEND = PyStr.intern("send");
  private static final PyStr THROW = PyStr.intern("throw");
  private static final PyStr CLOSE = PyStr.intern("close");
  private static final PyStr MARK = PyStr.intern("_is_coroutine");
  private static final PyStr CLASS = PyStr.intern("__class__");
  private static final PyStr BLOCKING = PyStr.intern("_asyncio_future_blocking");

  /** What asyncio writes with {@code async def}, and this library in Java. */
  private static final Set<String> NATIVE =
      Set.of(
          "sleep",
          "wait",
          "to_thread",
          "Lock.acquire",
          "Semaphore.acquire",
          "Event.wait",
          "Queue.get",
          "Queue.put",
          "Queue.join");

  private Coroutines() {}

  /** {@code asyncio.iscoroutine}: plain generators count, as they did for a long time. */
  static boolean isCoroutine(Vm vm, PyObject object) {
    if (object instanceof PyGenerator generator) {
      return !generator.isAsyncGenerator();
    }
    if (object instanceof NativeCoroutine
        || object.type() == Types.ASYNC_GENERATOR_ASEND
        || object.type() == Types.ASYNC_GENERATOR_ATHROW) {
      return true;
    }
    return !(object instanceof PyIterator)
        && object.type().isHeapType()
        && object.type().special(Special.AWAIT) != null
        && object.type().lookup(SEND) != null
        && object.type().lookup(THROW) != null
        && object.type().lookup(CLOSE) != null;
  }

  /** {@code asyncio.isfuture}. */
  static boolean isFuture(Vm vm, PyObject object) {
    if (object instanceof PyFuture) {
      return true;
    }
    PyObject type = LoopMethods.attribute(vm, object, CLASS);
    if (!(type instanceof PyType known) || known.lookup(BLOCKING) == null) {
      return false;
    }
    PyObject blocking = LoopMethods.attribute(vm, object, BLOCKING);
    return blocking != null && blocking != PyNone.NONE;
  }

  /** {@code asyncio.iscoroutinefunction}. */
  static boolean isCoroutineFunction(Vm vm, PyObject object) {
    PyObject function = object;
    while (function instanceof PyBoundMethod method) {
      function = method.function;
    }
    if (function instanceof PyFunction known) {
      if (known.code.isCoroutine()) {
        return true;
      }
      return known.attributes() != null && known.attributes().get(MARK) != null;
    }
    if (function instanceof PyNative known) {
      return known.owner == null
          ? "asyncio".equals(known.module) && NATIVE.contains(known.name)
          : NATIVE.contains(known.owner.name() + "." + known.name);
    }
    if (function.type().name().endsWith("partial")) {
      PyObject inner = Attributes.getOrNull(vm, function, PyStr.intern("func"));
      vm.pendingAttributeError = null;
      return inner != null && isCoroutineFunction(vm, inner);
    }
    PyObject mark = Attributes.getOrNull(vm, function, MARK);
    vm.pendingAttributeError = null;
    return mark == PyBool.TRUE;
  }

  /** Whether {@code await} takes it. */
  static boolean isAwaitable(PyObject object) {
    return object instanceof PyGenerator generator && generator.isAwaitable()
        || object.type().special(Special.AWAIT) != null && object.type() != Types.GENERATOR;
  }

  static PyBool bool(boolean value) {
    return PyBool.of(value);
  }
}
