package org.coroscope.library.asyncio;

import java.util.Arrays;
import org.coroscope.library.ContextVars;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
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
    PyObject[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    Object previous = contexts.enter(contexts.copyCurrent());
    PyFuture result;
    try {
      result = Executors.run(vm, loop, loop.defaultExecutor, arguments[0], rest, names);
    } finally {
      contexts.exit(previous);
    }
    return await(result);
  }
}
