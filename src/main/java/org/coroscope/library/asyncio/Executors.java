package org.coroscope.library.asyncio;

import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** Work given to other threads: {@code run_in_executor}. */
final class Executors {
  private static final PyStr[] LOOP = {PyStr.intern("loop")};
  private static final PyStr[] PREFIX = {PyStr.intern("thread_name_prefix")};

  private Executors() {}

  static void addTo(TypeBuilder loop) {
    loop.method(
            "run_in_executor",
            "self, executor, func, *args",
            (vm, a) -> run(vm, (PyLoop) a[0], a[1], a[2], ((PyTuple) a[3]).items))
        .method(
            "set_default_executor",
            (vm, self, executor) -> {
              PyObject pool = Attributes.get(vm, futures(vm), PyStr.intern("ThreadPoolExecutor"));
              if (!executor.type().isSubtypeOf((PyType) pool)) {
                throw Raise.typeError("executor must be ThreadPoolExecutor instance");
              }
              ((PyLoop) self).defaultExecutor = executor;
              return PyNone.NONE;
            });
  }

  private static PyModule futures(Vm vm) {
    return vm.findModule("concurrent.futures");
  }

  /**
   * A future for what a function gives in another thread.
   *
   * @param executor None for the loop's own
   */
  static PyFuture run(
      Vm vm, PyLoop loop, PyObject executor, PyObject function, PyObject[] arguments) {
    loop.loop().checkClosed();
    if (loop.debug) {
      LoopMethods.checkCallback(vm, function, "run_in_executor");
    }
    PyObject chosen = executor == PyNone.NONE ? defaultExecutor(vm, loop) : executor;
    PyObject[] all = new PyObject[arguments.length + 1];
    all[0] = function;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    String text = CallbackText.of(vm, function, arguments);
    PyObject work = vm.callMethod(chosen, "submit", all);
    PyObject wrap = Attributes.get(vm, vm.modules.get("asyncio"), PyStr.intern("wrap_future"));
    PyObject wrapped = vm.call(wrap, new PyObject[] {work, loop}, LOOP);
    if (!(wrapped instanceof PyFuture future)) {
      throw Raise.typeError(
          "an executor was expected, got %s", Conversion.repr(vm, executor).value);
    }
    future.future().setWaitReason(new WaitReason(WaitKind.EXECUTOR, text));
    return future;
  }

  private static PyObject defaultExecutor(Vm vm, PyLoop loop) {
    if (loop.executorShutDown) {
      throw AsyncioErrors.runtimeError("Executor shutdown has been called");
    }
    if (loop.defaultExecutor == PyNone.NONE) {
      PyObject pool = Attributes.get(vm, futures(vm), PyStr.intern("ThreadPoolExecutor"));
      loop.defaultExecutor = vm.call(pool, new PyObject[] {PyStr.of("asyncio")}, PREFIX);
    }
    return loop.defaultExecutor;
  }
}
