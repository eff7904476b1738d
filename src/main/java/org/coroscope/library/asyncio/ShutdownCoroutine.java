package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.AsyncGenerators;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** {@code loop.shutdown_asyncgens()} and {@code loop.shutdown_default_executor()}. */
final class ShutdownCoroutine extends NativeCoroutine {
  private final PyLoop loop;
  private final boolean generators;
  private List<PyGenerator> closing = List.of();

  ShutdownCoroutine(PyLoop loop, boolean generators) {
    this.loop = loop;
    this.generators = generators;
  }

  @Override
  String name() {
    return generators ? "shutdown_asyncgens" : "shutdown_default_executor";
  }

  @Override
  String qualifiedName() {
    return "BaseEventLoop." + name();
  }

  @Override
  String place() {
    return generators ? "asyncio/base_events.py:539" : "asyncio/base_events.py:564";
  }

  @Override
  protected PyObject begin(Vm vm) {
    if (!generators) {
      loop.executorShutDown = true;
      if (loop.defaultExecutor == PyNone.NONE) {
        return end(PyNone.NONE);
      }
      PyObject shutDown =
          Attributes.get(vm, vm.modules.get("asyncio.futures"), PyStr.intern("_shut_down"));
      return await((PyFuture) vm.call(shutDown, loop, loop.defaultExecutor));
    }
    loop.asyncGeneratorsShutDown = true;
    closing = loop.openAsyncGenerators();
    loop.asyncGenerators.clear();
    if (closing.isEmpty()) {
      return end(PyNone.NONE);
    }
    List<PyObject> closes = new ArrayList<>();
    for (PyGenerator generator : closing) {
      closes.add(
          AsyncGenerators.step(generator, AsyncGenerators.Operation.ACLOSE, PyNone.NONE, null));
    }
    PyTuple all = new PyTuple(closes.toArray(new PyObject[0]));
    return await((PyFuture) Tasks.gather(vm, all, true));
  }

  @Override
  protected PyObject proceed(Vm vm, PyObject results) {
    if (!generators) {
      return end(PyNone.NONE);
    }
    PyList outcomes = (PyList) results;
    for (int i = 0; i < outcomes.size; i++) {
      if (outcomes.items[i] instanceof PyBaseException error) {
        report(vm, closing.get(i), error);
      }
    }
    return end(PyNone.NONE);
  }

  private void report(Vm vm, PyGenerator generator, PyBaseException error) {
    PyDict context = new PyDict();
    context.put(
        PyStr.intern("message"),
        PyStr.of(
            "an error occurred during closing of asynchronous generator "
                + Conversion.repr(vm, generator).value));
    context.put(PyStr.intern("exception"), error);
    context.put(PyStr.intern("asyncgen"), generator);
    ExceptionReports.call(vm, loop, context);
  }

  /** Whether there is nothing that the coroutine would do. */
  static boolean nothingToDo(PyLoop loop) {
    return loop.openAsyncGenerators().isEmpty();
  }
}
