package org.coroscope.library.asyncio;

import java.util.Arrays;
import org.coroscope.library.ContextVars;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;

/** {@code asyncio.to_thread}: runs a function in a worker thread, in a copy of the context. */
final class ThreadCoroutine extends NativeCoroutine {
  private final AsyncioState state;
  private final PyObject[] arguments;
  private final PyStr[] names;

  ThreadCoroutine(AsyncioState state, PyObject[] arguments, PyStr[] names) {
    if (arguments.length == names.length) {
      throw Raise.typeError("to_thread() missing 1 required positional argument: 'func'");
    }
    this.state = state;
    this.arguments = arguments;
    this.names = names;
  }

  @Override
  String name() {
    return "to_thread";
  }

  @Override
  String place() {
    return "asyncio/threads.py:12";
  }

  @Override
  protected PyObject begin(Vm vm) {
    PyLoop loop = state.requireRunning();
    ContextVars contexts = ContextVars.of(vm);
    ContextVars.PyContext context = contexts.copyCurrent();
    // What the worker calls is no coroutine function, as to_thread itself is one.
    PyNative call =
        new PyNative(
            "run",
            PyNative.Kind.FUNCTION,
            null,
            "asyncio",
            null,
            (NativeCode.Raw) (machine, none, noNames) -> inContext(machine, contexts, context));
    PyFuture result = Executors.run(vm, loop, PyNone.NONE, call, new PyObject[0]);
    PyObject[] rest = Arrays.copyOfRange(arguments, 1, arguments.length - names.length);
    String text = CallbackText.of(vm, arguments[0], rest);
    result.future().setWaitReason(new WaitReason(WaitKind.EXECUTOR, text));
    return await(result);
  }

  private PyObject inContext(Vm vm, ContextVars contexts, ContextVars.PyContext context) {
    Object previous = contexts.enter(context);
    try {
      PyObject[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
      return vm.call(arguments[0], rest, names);
    } finally {
      contexts.exit(previous);
    }
  }
}
